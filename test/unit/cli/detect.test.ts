import assert from 'node:assert/strict';
import { Scratch } from './test-host';

interface Line {
  readonly file: string;
  readonly language: string | null;
  readonly date: string | null;
  readonly mentions: readonly Record<string, unknown>[];
}

const jsonLines = (out: string): Line[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

suite('variorum detect', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  test('--json prints one object a document, fields in the agreed order', async () => {
    await scratch.write({ 'a.txt': 'The bridge was opened on 3 May 2001 and cost $5 million.\n' });
    const { exitCode, out, errors } = await scratch.run(['detect', '--json', 'a.txt']);
    assert.deepEqual([exitCode, errors], [0, []]);
    const [line] = jsonLines(out);
    assert.deepEqual(Object.keys(line!), ['file', 'language', 'date', 'mentions']);
    assert.deepEqual([line?.file, line?.language, line?.date], ['a.txt', 'en', null]);
    const [date, money] = line!.mentions;
    assert.deepEqual([date?.['type'], date?.['start'], date?.['end'], date?.['text']], ['DATE', 25, 35, '3 May 2001']);
    assert.equal(date?.['value'], '2001-05-03');
    assert.deepEqual([money?.['type'], money?.['value'], money?.['currency']], ['MONEY', '5000000', 'USD']);
    const order = [
      'type',
      'start',
      'end',
      'spans',
      'text',
      'value',
      'edtf',
      'from',
      'to',
      'unresolved',
      'currency',
      'mod',
      'per',
      'confidence',
      'zone',
    ];
    for (const mention of line!.mentions) {
      const keys = Object.keys(mention);
      assert.deepEqual(
        keys,
        order.filter((key) => keys.includes(key)),
      );
    }
  });

  test('spans stand only where a mention is discontinuous', async () => {
    const text = '# Letters\n\n> It was signed on July 9,\n> 1893 and paid on 4 May 1894.\n';
    await scratch.write({ 'a.md': text });
    const { out } = await scratch.run(['detect', '--json', 'a.md']);
    const [first, second] = jsonLines(out)[0]!.mentions;
    assert.equal(first?.['text'], 'July 9, 1893');
    const [start, end] = [text.indexOf('July'), text.indexOf('1893') + 4];
    assert.deepEqual(first['spans'], [
      { start, end: start + 7 },
      { start: end - 4, end },
    ]);
    assert.deepEqual([first['start'], first['end']], [start, end]);
    assert.equal('spans' in second!, false);
  });

  test('offsets count the text as loaded: CR LF and astral characters, not the byte order mark', async () => {
    const text = '\ufeffFirst line 😀\r\npaid on 3 May 2001.\r\n';
    await scratch.write({ 'a.txt': text });
    const { out } = await scratch.run(['detect', '--json', 'a.txt']);
    const start = text.indexOf('3 May') - 1;
    const [mention] = jsonLines(out)[0]!.mentions;
    assert.deepEqual([mention?.['start'], mention?.['end']], [start, start + 10]);
  });

  test('what is plain about a name in one file helps in the others, and only in those named', async () => {
    const titled = 'Yesterday Mr. Quandt and Mrs. Quandt came home, and Dr. Quandt was there.\n';
    await scratch.write({ 'c/a.txt': 'They spoke of Quandt again.\n', 'c/b.txt': titled, 'c/d.txt': titled });
    const names = async (...paths: string[]): Promise<unknown[]> =>
      jsonLines((await scratch.run(['detect', '--json', ...paths])).out)[0]!.mentions.map((mention) => [
        mention['type'],
        mention['text'],
        Object.keys(mention).join(),
      ]);
    assert.deepEqual(await names('c/a.txt'), []);
    assert.deepEqual(await names('c'), [['PERSON', 'Quandt', 'type,start,end,text,entity,confidence,zone']]);
    const { out } = await scratch.run(['detect', 'c']);
    assert.match(out, /^c\/a\.txt:1:15 +PERSON +Quandt +It has a capital/m);
  });

  test('walks folders, names files from the PATH given, and reads each once', async () => {
    await scratch.write({
      'c/b.md': 'x',
      'c/a.txt': 'x',
      'c/.x/d.txt': 'x',
      'c/node_modules/e.txt': 'x',
      'd.log': 'x',
    });
    const files = async (...paths: string[]): Promise<string[]> =>
      jsonLines((await scratch.run(['detect', '--json', ...paths])).out).map((line) => line.file);
    assert.deepEqual(await files('c'), ['c/a.txt', 'c/b.md']);
    assert.deepEqual(await files('c/', 'c/a.txt', 'd.log'), ['c/a.txt', 'c/b.md', 'd.log']);
    assert.deepEqual(await files('./c'), ['./c/a.txt', './c/b.md']);
    assert.deepEqual(await files(), ['c/a.txt', 'c/b.md']);
    assert.deepEqual(await files(scratch.path('c')), [`${scratch.path('c')}/a.txt`, `${scratch.path('c')}/b.md`]);
  });

  test('says so when a folder holds nothing to read', async () => {
    await scratch.write({ 'c/a.png': 'x', 'c/.hidden/b.txt': 'x' });
    const { exitCode, out, errors } = await scratch.run(['detect', 'c']);
    assert.deepEqual([exitCode, out, errors.length], [0, '', 1]);
    assert.match(errors[0]!, /^variorum: c: No text or Markdown files/);
  });

  test('--min-confidence leaves out what is less sure', async () => {
    await scratch.write({ 'a.txt': 'paid on 3 May 2001, or in 1850, maybe in spring.\n' });
    const confidences = async (min: string): Promise<number[]> =>
      jsonLines((await scratch.run(['detect', '--json', '--min-confidence', min, 'a.txt'])).out)[0]!.mentions.map(
        (mention) => mention['confidence'] as number,
      );
    const all = await confidences('0');
    const sure = await confidences('0.9');
    assert.ok(sure.length >= 1 && sure.every((confidence) => confidence >= 0.9));
    assert.deepEqual(
      sure,
      all.filter((confidence) => confidence >= 0.9),
    );
    assert.deepEqual(
      await confidences('0.5'),
      all.filter((confidence) => confidence >= 0.5),
    );
  });

  test('prints place, type, text, value and reason for people', async () => {
    await scratch.write({ 'a.txt': 'Nothing here.\npaid on 3 May 2001, at once.\n' });
    const { exitCode, out } = await scratch.run(['detect', 'a.txt']);
    assert.equal(exitCode, 0);
    const [heading, row] = out.split('\n');
    assert.match(heading!, /^a\.txt: English, .*1 mention$/);
    assert.match(row!, /^a\.txt:2:9 +DATE +3 May 2001 += Thursday, 3 May 2001 +\S.*\.$/);
  });

  test('shows progress only where there is a terminal, and takes it away', async () => {
    await scratch.write({ 'a.txt': 'x', 'b.txt': 'x' });
    const shown: string[] = [];
    const { errors } = await scratch.run(['detect', '--json'], { progress: (text) => shown.push(text) });
    assert.deepEqual(errors, []);
    assert.deepEqual(shown, ['1 / 2  a.txt', '2 / 2  b.txt', '']);
  });
});

suite('variorum', () => {
  let scratch: Scratch;
  setup(async () => {
    scratch = await Scratch.create();
  });
  teardown(() => scratch.remove());

  test('prints help and version', async () => {
    for (const args of [['--help'], ['-h'], ['help'], ['detect', '--help'], ['score', '-h']]) {
      const { exitCode, out, errors } = await scratch.run(args);
      assert.deepEqual([exitCode, errors], [0, []]);
      assert.match(out, /^Usage: variorum/);
    }
    assert.match((await scratch.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [name, args, message] of [
    ['no command', [], /name a command/],
    ['an unknown command', ['lsp'], /no command "lsp"/],
    ['a command named like a property', ['constructor'], /no command "constructor"/],
    ['an unknown option', ['detect', '--frobnicate'], /'--frobnicate'.*detect --help/],
    ['an option without its value', ['detect', '--min-confidence'], /--min-confidence/],
    ['a confidence that is no number', ['detect', '--min-confidence', 'high'], /from 0 to 1, not "high"/],
    ['a confidence above 1', ['detect', '--min-confidence', '50'], /from 0 to 1, not "50"/],
    ['a filter with a path', ['detect', '--jsonl', 'a.txt'], /standard input/],
    ['score without gold', ['score', 'a.txt'], /--gold FILE/],
  ] as const) {
    test(`refuses ${name} in one line, with exit code 2`, async () => {
      const { exitCode, out, errors } = await scratch.run(args);
      assert.deepEqual([exitCode, out, errors.length], [2, '', 1]);
      assert.match(errors[0]!, message);
      assert.match(errors[0]!, /^variorum: [^\n]+$/);
    });
  }
});
