import { runJob } from '../run-job';
import type { Annotation, TextOptions, ToolName } from '../tools/tool';

/** A library that takes longer for one set is stopped and left out of its table. */
const LIMIT = 240_000;

export interface AnnotatedTexts {
  /** A list for each text; `null` when the tool was stopped. */
  readonly annotations: readonly (readonly Annotation[])[] | null;
  /** Why the tool was stopped, or on how many texts it threw. */
  readonly remark: string;
}

export async function annotateAll(
  tool: ToolName,
  texts: readonly (TextOptions & { readonly text: string })[],
): Promise<AnnotatedTexts> {
  const { messages, stopped } = await runJob({ kind: 'annotate', tool, texts }, LIMIT);
  const answer = messages.find((message) => message.kind === 'annotated');
  if (answer === undefined) return { annotations: null, remark: stopped ?? 'no answer' };
  return { annotations: answer.annotations, remark: answer.threw === 0 ? '' : `threw on ${answer.threw} texts` };
}
