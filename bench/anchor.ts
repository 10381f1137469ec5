import { performance } from 'node:perf_hooks';
import { reanchor } from '../src/core/annotate/anchoring/reanchor';
import type { Span } from '../src/core/model/span';
import { byOffsets, byQuote } from './anchoring/baselines';
import { EditedText, truthOf, type Truth } from './anchoring/edited-text';
import { EDITS, type EditName } from './anchoring/edits';
import { markedSpans } from './anchoring/spans';
import { benchTexts, type BenchText } from './anchoring/texts';
import { print, tableText } from './table';
import { madeText } from './text/made-text';
import { Random } from './text/random';

type Answer = (Span & { readonly state?: string }) | null;
type Method = (base: string, text: string, spans: readonly Span[]) => Answer[];

const METHODS: Readonly<Record<string, Method>> = { offsets: byOffsets, quote: byQuote, variorum: reanchor };
const SPANS = 40;
const EDIT_NAMES = Object.keys(EDITS) as EditName[];

class Tally {
  right = 0;
  wrong = 0;
  /** Wrong, and said to be a guess. */
  unsure = 0;
  orphan = 0;

  add(answer: Answer, { place, torn }: Truth): 'right' | 'wrong' | 'orphan' {
    if (answer === null) {
      if (place === null || torn) this.right++;
      else this.orphan++;
      return place === null || torn ? 'right' : 'orphan';
    }
    if (place !== null && overlapOf(answer, place) >= 0.5) {
      this.right++;
      return 'right';
    }
    if (torn && place !== null && overlapOf(answer, place) > 0) {
      this.right++;
      return 'right';
    }
    if (answer.state === 'ambiguous') this.unsure++;
    else this.wrong++;
    return 'wrong';
  }

  get all(): number {
    return this.right + this.wrong + this.unsure + this.orphan;
  }

  row(): string[] {
    return [this.right, this.wrong, this.unsure, this.orphan].map((count) => ((100 * count) / this.all).toFixed(2));
  }
}

function overlapOf(x: Span, y: Span): number {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common <= 0 ? 0 : common / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
}

function measure(texts: readonly BenchText[], seed: number, showErrors: boolean): void {
  const tallies = new Map<string, Tally>();
  const tally = (method: string, edit: string): Tally => {
    const key = `${method} ${edit}`;
    const known = tallies.get(key) ?? new Tally();
    tallies.set(key, known);
    return known;
  };
  texts.forEach(({ name, text: base }, at) => {
    EDIT_NAMES.forEach((edit, number) => {
      const random = new Random(seed + at * 101 + number);
      const edited = new EditedText(base);
      EDITS[edit](edited, random, texts[(at + 1) % texts.length]?.text ?? '');
      const spans = markedSpans(base, random, SPANS);
      const places = edited.places();
      for (const [method, find] of Object.entries(METHODS)) {
        const answers = find(base, edited.text, spans);
        answers.forEach((answer, which) => {
          const span = spans[which] ?? { start: 0, end: 0 };
          const truth = truthOf(base, places, span);
          const outcome = tally(method, edit).add(answer, truth);
          tally(method, 'all').add(answer, truth);
          if (!showErrors || method !== 'variorum' || outcome === 'right') return;
          const shown =
            answer === null
              ? 'null'
              : `${answer.state ?? ''} «${edited.text.slice(answer.start, answer.end).slice(0, 60)}»@${answer.start}`;
          const wanted =
            truth.place === null
              ? 'gone'
              : `«${edited.text.slice(truth.place.start, truth.place.end).slice(0, 60)}»@${truth.place.start}`;
          print(
            `${outcome} ${edit} ${name}: «${base.slice(span.start, span.end).slice(0, 60)}»@${span.start} → ${shown}, true ${wanted}`,
          );
        });
      }
    });
  });
  const rows = [
    ['edit', 'spans', ...Object.keys(METHODS).flatMap((method) => [`${method}: right`, 'wrong', 'unsure', 'orphan'])],
  ];
  for (const edit of [...EDIT_NAMES, 'all']) {
    const cells = Object.keys(METHODS).map((method) => tally(method, edit));
    rows.push([edit, String(cells[0]?.all ?? 0), ...cells.flatMap((cell) => cell.row())]);
  }
  print(tableText(rows));
}

const LARGE = 2_000_000;

function largeText(texts: readonly BenchText[]): string {
  const all = texts.map(({ text }) => text).join('\n\n');
  return all.length >= LARGE ? all.slice(0, LARGE) : all + madeText('plain', LARGE - all.length);
}

/** Budget: 10,000 spans over 2 MB with 1,000 scattered edits, or with a fifth of it moved, in a second. */
function measureSpeed(base: string, label: string): void {
  const random = new Random(7);
  const spans = markedSpans(base, random, 10_000);
  const scattered = new EditedText(base);
  const step = Math.floor(base.length / 1000);
  scattered.replaceAll(
    Array.from({ length: 1000 }, (_, at) => {
      const start = at * step + random.below(step - 20);
      return {
        start,
        end: start + random.below(12),
        inserted: random.pick(['', 'x', ' and more ', '\n\nAnother line.\n\n']),
      };
    }),
  );
  const moved = new EditedText(base);
  EDITS.move(moved, random, '');
  const typed = new EditedText(base);
  EDITS.typos(typed, random, '');
  const mixed = new EditedText(base);
  EDITS.mixed(mixed, random, base);
  const rows = [['10,000 spans over 2 MB', 'ms (best of 5)', 'ms (median)', 'right %', 'budget']];
  for (const [name, edited, budget] of [
    ['1,000 scattered edits', scattered, '≤ 1000'],
    ['a fifth moved', moved, '≤ 1000'],
    ['3 % typos everywhere', typed, ''],
    ['inserted, 5 % typos, a fifth moved', mixed, ''],
  ] as const) {
    const places = edited.places();
    const times: number[] = [];
    let answers: Answer[] = [];
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      answers = reanchor(base, edited.text, spans);
      times.push(performance.now() - start);
    }
    times.sort((x, y) => x - y);
    const tally = new Tally();
    answers.forEach((answer, at) => tally.add(answer, truthOf(base, places, spans[at] ?? { start: 0, end: 0 })));
    rows.push([name, (times[0] ?? 0).toFixed(0), (times[2] ?? 0).toFixed(0), tally.row()[0] ?? '', budget]);
  }
  print(label);
  print(tableText(rows));
}

function main(): void {
  const showErrors = process.argv.includes('--errors');
  const texts = benchTexts();
  const half = (rest: number): BenchText[] => texts.filter((_, at) => at % 2 === rest);
  print(`${texts.length} texts, ${SPANS} spans each and edit; per cent. Texts the rules were tuned on:\n`);
  measure(half(0), 1, showErrors);
  print('The other texts, other edits:\n');
  measure(half(1), 90_001, false);
  if (process.argv.includes('--accuracy')) return;
  measureSpeed(largeText(texts), 'Own and reference texts');
  measureSpeed(madeText('plain', LARGE), 'Made text (a few hundred sentences over and over)');
}

main();
