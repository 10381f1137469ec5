import { drawCounts, type MentionCounts, type ThemeKind } from './picture';

/** An image of ours as the engine writes it. Text of documents never reads like one: its punctuation comes escaped. */
const IMAGE = /!\[((?:[^\]\\]|\\.)*)\]\(variorum-mentions:([\w-]*)\)/g;

/** A card with its pictures drawn for a theme. One whose figures cannot be read is left out. */
export function withPictures(markdown: string, theme: ThemeKind): string {
  return markdown.replace(IMAGE, (_, words: string, figures: string) => {
    const counts = readCounts(figures);
    return counts === null ? '' : `![${words}](data:image/svg+xml;base64,${btoa(drawCounts(counts, theme))})`;
  });
}

function readCounts(figures: string): MentionCounts | null {
  try {
    const read: unknown = JSON.parse(atob(figures.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof read !== 'object' || read === null || !('counts' in read) || !('here' in read)) return null;
    const { counts, here } = read;
    const fits = Array.isArray(counts) && counts.length > 0 && counts.every(isCount) && typeof here === 'number';
    return fits ? { counts: counts as number[], here } : null;
  } catch {
    return null;
  }
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
