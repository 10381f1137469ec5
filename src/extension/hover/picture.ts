/** Kinds of themes, as VS Code tells them apart. A picture in a hover sees neither the theme's colours nor its darkness. */
export type ThemeKind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

interface Palette {
  /** Documents. */
  readonly bar: string;
  /** The document that the reader looks at. */
  readonly here: string;
  /** The line the bars stand on. */
  readonly ground: string;
}

const PALETTES: Readonly<Record<ThemeKind, Palette>> = {
  light: { bar: '#5f6873', here: '#0b6bcb', ground: '#b8bfc7' },
  dark: { bar: '#97a1ad', here: '#4fb3ff', ground: '#565e68' },
  highContrast: { bar: '#d3dae2', here: '#ffd166', ground: '#ffffff' },
  highContrastLight: { bar: '#3d4650', here: '#0a4f9e', ground: '#000000' },
};

export interface MentionCounts {
  /** How often each document names it, in the order of the documents. */
  readonly counts: readonly number[];
  /** Which of them the reader looks at; outside: none. */
  readonly here: number;
}

/** Sizes in pixels. */
const HEIGHT = 24;
const GROUND = 16;
const MAX_WIDTH = 240;
const MAX_COLUMN = 12;
/** Narrower columns cannot be told apart: neighbouring documents share one. */
const MIN_COLUMN = 3;
/** The present document's mark is wider than a narrow column; it needs room at both ends. */
const MARGIN = 4;

/** A small picture: a bar for each document, the present one in another colour and with a triangle below it. Plain SVG without anything of the documents. */
export function drawCounts({ counts, here }: MentionCounts, theme: ThemeKind): string {
  const palette = PALETTES[theme];
  const { columns, marked } = pool(counts, here, Math.floor((MAX_WIDTH - 2 * MARGIN) / MIN_COLUMN));
  const step = Math.min(MAX_COLUMN, (MAX_WIDTH - 2 * MARGIN) / Math.max(1, columns.length));
  const width = Math.ceil(step * columns.length) + 2 * MARGIN;
  const highest = Math.max(1, ...columns);
  const bars = columns.map((count, index) => {
    if (count === 0) return '';
    const height = Math.max(2, Math.round((count / highest) * (GROUND - 2)));
    const bar = step > 4 ? step - 2 : step - 1;
    const fill = index === marked ? palette.here : palette.bar;
    return `<rect x="${fixed(MARGIN + index * step + (step - bar) / 2)}" y="${GROUND - height}" width="${fixed(bar)}" height="${height}" fill="${fill}"/>`;
  });
  const middle = MARGIN + (marked + 0.5) * step;
  const mark = marked < 0 ? '' : `<path d="M${fixed(middle)} ${GROUND + 2}l4 6h-8z" fill="${palette.here}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">`,
    ...bars,
    `<rect x="0" y="${GROUND}" width="${width}" height="1" fill="${palette.ground}"/>`,
    mark,
    '</svg>',
  ].join('');
}

/** At most so many columns, each for as many neighbouring documents. */
function pool(counts: readonly number[], here: number, most: number): { columns: number[]; marked: number } {
  const each = Math.max(1, Math.ceil(counts.length / most));
  const columns: number[] = [];
  for (const [index, count] of counts.entries()) {
    const column = Math.floor(index / each);
    columns[column] = (columns[column] ?? 0) + count;
  }
  return { columns, marked: here >= 0 && here < counts.length ? Math.floor(here / each) : -1 };
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
