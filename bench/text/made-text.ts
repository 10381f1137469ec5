import { Random } from './random';
import { ENGLISH, GERMAN } from './sentences';
import { SLOTS } from './slots';

export type TextKind = 'plain' | 'markdown' | 'german' | 'table' | 'one paragraph';

/** A text of a kind, at least so many characters long and hardly more. The same arguments always give the same text. */
export function madeText(kind: TextKind, length: number, seed = 1): string {
  const random = new Random(seed);
  const parts: string[] = [opening(kind)];
  let made = parts[0]?.length ?? 0;
  while (made < length) {
    const part = PARTS[kind](random);
    parts.push(part);
    made += part.length;
  }
  return parts.join('');
}

function opening(kind: TextKind): string {
  if (kind === 'markdown') return '---\ntitle: The ferry and the wall\ndate: 2011-04-05\n---\n\n';
  return kind === 'german'
    ? 'Stand: 5. April 2011, 14:20 Uhr\n\n'
    : 'Last updated: Tuesday, 5 April 2011, 14:20 GMT\n\n';
}

const PARTS: Readonly<Record<TextKind, (random: Random) => string>> = {
  plain: (random) => `${paragraph(random, 'en')}\n\n`,
  german: (random) => `${paragraph(random, 'de')}\n\n`,
  'one paragraph': (random) => `${sentence(random, 'en')} `,
  table: (random) => tableRow(random),
  markdown: (random) =>
    random.pick<() => string>([
      () => `${paragraph(random, 'en')}\n\n`,
      () => `${marked(random)}\n\n`,
      () => `${wrapped(paragraph(random, 'en'), '')}\n\n`,
      () => `${wrapped(paragraph(random, 'en'), '> ')}\n\n`,
      () => `## ${sentence(random, 'en')}\n\n${paragraph(random, 'en')}\n\n`,
      () => `${[1, 2, 3, 4].map(() => `- ${sentence(random, 'en')}`).join('\n')}\n\n`,
      () => `| when | what | paid |\n| --- | --- | --- |\n${[1, 2, 3].map(() => markdownRow(random)).join('\n')}\n\n`,
    ])(),
};

function sentence(random: Random, language: 'en' | 'de'): string {
  const slots = SLOTS[language];
  return random
    .pick(language === 'de' ? GERMAN : ENGLISH)
    .replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.(random) ?? slot);
}

function paragraph(random: Random, language: 'en' | 'de'): string {
  const sentences = Array.from({ length: random.between(3, 8) }, () => sentence(random, language));
  return sentences.join(' ');
}

/** A paragraph with links, emphasis and code in it. */
function marked(random: Random): string {
  const marks = [
    (word: string): string => `[${word}](https://example.org/${random.below(1000)})`,
    (word: string): string => `*${word}*`,
    (word: string): string => `**${word}**`,
    (word: string): string => `\`${word}\``,
  ];
  const words = paragraph(random, 'en').split(' ');
  return words.map((word) => (random.below(15) === 0 ? random.pick(marks)(word) : word)).join(' ');
}

/** Hard-wrapped at 72 characters, each line with a prefix. */
function wrapped(text: string, prefix: string): string {
  return text.replaceAll(/(.{1,72})(?: |$)/g, `${prefix}$1\n`).trimEnd();
}

function markdownRow(random: Random): string {
  const slots = SLOTS.en;
  return `| ${slots['date']?.(random)} | no. ${random.below(9000)} | ${slots['money']?.(random)} |`;
}

/** A row of numbers, codes and dates, as in exported lists: dense in what looks like dates and amounts. */
function tableRow(random: Random): string {
  const cells = Array.from({ length: 6 }, () =>
    random.pick<() => string>([
      () => `${random.below(100000)}`,
      () => `${random.below(1000)}.${random.below(100)}`,
      () => `${random.between(1, 28)}.${random.between(1, 12)}.${random.between(1900, 2030)}`,
      () => `${random.below(24)}:${10 + random.below(50)}`,
      () => `${random.below(9)},${100 + random.below(900)},${100 + random.below(900)}`,
      () => `$${random.below(5000)}.${10 + random.below(90)}`,
      () => `A-${random.below(900)}/${random.below(90)}`,
    ])(),
  );
  return `${cells.join('\t')}\n`;
}
