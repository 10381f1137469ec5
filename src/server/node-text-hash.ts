import { createHash } from 'node:crypto';
import type { TextHash } from '../core/corpus/detection-key';

/** Ten times as fast as what runs everywhere. */
export const nodeTextHash: TextHash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
