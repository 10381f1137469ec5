import { t } from '@vscode/l10n';
import { isSettled, Verdicts, type CardRuling } from '../../core/contradict/verdicts';
import { Corpus } from '../../core/corpus/corpus';
import type { Contradiction } from '../../core/model/contradiction';
import type { SarifPosition } from '../../formats/sarif/log';
import { campInWords } from '../../words/claims';
import { speakerInWords, statusInWords, tierInWords, whyInWords } from '../../words/contradictions';
import { verdictWithMaker } from '../../words/verdicts';
import { contradictionRecord } from '../contradiction-record';
import { contradictionsSarif } from '../contradiction-sarif';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { LineStarts } from '../line-starts';
import { parseOptions } from '../options';
import { applyDecisions, readRuled } from '../path-rulings';
import { readPaths, warnOfProblems } from '../read-paths';
import { VERSION } from '../version';

const CONTRADICTIONS_HELP = `Usage: variorum contradictions [--json | --markdown | --sarif] [--all] [--fail-on LEVEL] [PATH…]

Finds where the documents under PATH contradict each other or themselves: which passages, who says them, and why both cannot hold.
A PATH is a file or a folder; without one, the current folder is read. Decisions in a folder's .variorum/entities are honoured,
and so are the attributes that its .variorum/config.json declares. What people settled in its .variorum/verdicts is left out.

  --json           one JSON object a card: {"id","kind","status","tier","subject","attribute","why","camps":[…]}
  --markdown       a report to read or to keep
  --sarif          a SARIF 2.1.0 log for code scanning and viewers; settled ones are in it, suppressed
  --all            settled ones too, with their verdicts
  --fail-on LEVEL  exit with 1 when an open card is of this level: certain, look (default: never)
  --help           print this

Exit code: 0 done, 1 contradictions at or above --fail-on, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  sarif: { type: 'boolean' },
  all: { type: 'boolean' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const EXIT_FINDINGS = 1;

export async function contradictions(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('contradictions', args, OPTIONS);
  if (values.help === true) {
    await host.write(CONTRADICTIONS_HELP);
    return EXIT_DONE;
  }
  const failOn = values['fail-on'];
  if (failOn !== undefined && failOn !== 'certain' && failOn !== 'look') {
    throw new UsageError(`--fail-on must be certain or look, not "${failOn}".`);
  }
  const corpus = new Corpus({ engineVersion: VERSION });
  const read = new Map<string, { readonly file: string; readonly lines: LineStarts }>();
  const { documents, troubled, attributes } = readPaths(host, positionals);
  for await (const document of documents) {
    const { file, uri, text } = document;
    warnOfProblems(host, document, corpus.set(uri, text, { fileName: file }).detection?.problems ?? []);
    read.set(uri, { file, lines: new LineStarts(text) });
  }
  corpus.declare(attributes());
  const ruled = await applyDecisions(host, positionals, corpus);
  const { verdicts, good } = await readRuled(host, positionals);
  const fileOf = (uri: string): string => read.get(uri)?.file ?? uri;
  const placeOf = (uri: string, offset: number): string => {
    const place = read.get(uri);
    if (place === undefined) return uri;
    const { line, column } = place.lines.placeOf(offset);
    return `${place.file}:${String(line)}:${String(column)}`;
  };
  const stored = new Verdicts(verdicts, '');
  const cards = corpus.contradictions().map((card) => ({ card, ruling: stored.of(card) }));
  const open = cards.filter(({ ruling }) => !isSettled(ruling));
  if (values.sarif === true) {
    const log = contradictionsSarif(cards, (uri, { start, end }) => {
      const document = read.get(uri);
      const at = (offset: number): SarifPosition => document?.lines.placeOf(offset) ?? { line: 1, column: 1 };
      return { file: document?.file ?? uri, start: at(start), end: at(end) };
    });
    await host.write(`${JSON.stringify(log, null, 2)}\n`);
  } else {
    for (const { card, ruling } of values.all === true ? cards : open) {
      if (values.json === true)
        await host.write(`${JSON.stringify({ ...contradictionRecord(card, fileOf), ...verdictField(ruling) })}\n`);
      else
        await host.write(values.markdown === true ? asMarkdown(card, ruling, placeOf) : asText(card, ruling, placeOf));
    }
  }
  if (troubled() || !ruled || !good) return EXIT_TROUBLE;
  const fails = failOn !== undefined && open.some(({ card: { tier } }) => failOn === 'look' || tier === 'certain');
  return fails ? EXIT_FINDINGS : EXIT_DONE;
}

function verdictField(ruling: CardRuling | null): object {
  if (ruling === null) return {};
  const { verdict, changedSince } = ruling;
  const { verdict: kind, creator: by, reason } = verdict;
  return { verdict: { verdict: kind, by, ...(reason === undefined ? {} : { reason }), changedSince } };
}

function verdictLine({ verdict, changedSince }: CardRuling): string {
  const words = verdictWithMaker(verdict.verdict, verdict.creator, verdict.reason);
  return changedSince ? t('{0} (changed since)', words) : words;
}

type PlaceOf = (uri: string, offset: number) => string;

function asText(card: Contradiction, ruling: CardRuling | null, placeOf: PlaceOf): string {
  const lines = [`${statusInWords(card.status)} (${tierInWords(card.tier)}) · ${whyInWords(card)}`];
  if (ruling !== null) lines.push(`  ${verdictLine(ruling)}`);
  for (const camp of card.camps) {
    lines.push(`  ${campInWords(camp)}`);
    for (const claim of camp.claims) {
      const { uri, evidence, quote } = claim;
      const speaker = speakerInWords(claim);
      const who = speaker === null ? '' : ` — ${speaker}`;
      lines.push(`    ${placeOf(uri, evidence[0]?.start ?? 0)}  “${oneLine(quote)}”${who}`);
    }
  }
  return `${lines.join('\n')}\n\n`;
}

function asMarkdown(card: Contradiction, ruling: CardRuling | null, placeOf: PlaceOf): string {
  const lines = [
    `## ${statusInWords(card.status)}: ${escaped(whyInWords(card))}`,
    '',
    `*${[tierInWords(card.tier), ...(ruling === null ? [] : [escaped(verdictLine(ruling))])].join(' · ')}*`,
    '',
  ];
  for (const camp of card.camps) {
    lines.push(`- **${escaped(campInWords(camp))}**`);
    for (const claim of camp.claims) {
      const { uri, evidence, quote, documentDate } = claim;
      const about = [speakerInWords(claim), documentDate].filter((one) => one !== null).map(escaped);
      lines.push(
        `  - ${escaped(oneLine(quote))}  `,
        `    ${escaped([placeOf(uri, evidence[0]?.start ?? 0), ...about].join(' · '))}`,
      );
    }
  }
  return `${lines.join('\n')}\n\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Nothing of a document is markup of ours. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-!|<>~&]/g, (char) =>
    char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
  );
}
