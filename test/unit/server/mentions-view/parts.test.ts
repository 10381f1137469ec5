import assert from 'node:assert/strict';
import { ChangeNotices } from '../../../../src/server/mentions-view/change-notices';
import { csv } from '../../../../src/formats/csv/csv';
import { FakeClock } from '../fake-clock';

suite('comma-separated values', () => {
  test('are lines of cells, quoted only where needed', () => {
    assert.equal(
      csv([
        ['a', 'b c'],
        ['1', ''],
      ]),
      'a,b c\r\n1,\r\n',
    );
    assert.equal(csv([['a,b', 'say "x"', 'two\nlines']]), '"a,b","say ""x""","two\nlines"\r\n');
  });

  test('hold no formulas', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx']) assert.equal(csv([[text]]), `'${text}\r\n`);
    assert.equal(csv([['\r=1']]), `"'\r=1"\r\n`);
    assert.equal(csv([['=A1,"x"']]), `"'=A1,""x"""\r\n`);
  });

  test('leave signs inside a cell alone', () => {
    assert.equal(csv([['a=b', 'x-y', 'a@b', "'"]]), "a=b,x-y,a@b,'\r\n");
  });
});

suite('word that rows changed', () => {
  test('is given soon, and then four times a second at most', () => {
    const clock = new FakeClock();
    const told: [string, number][] = [];
    const notices = new ChangeNotices(clock, (corpus) => told.push([corpus, clock.now()]));
    for (let at = 0; at < 100; at++) {
      notices.changed('a');
      clock.pass(10);
    }
    clock.pass(1000);
    assert.ok(told.length >= 4 && told.length <= 6);
    const times = told.map(([, time]) => time);
    assert.ok((times[0] ?? 100) <= 50);
    assert.ok(times.every((time, at) => at === 0 || time - (times[at - 1] ?? 0) >= 250));
  });

  test('is given of each corpus, and not when nothing changes', () => {
    const clock = new FakeClock();
    const told: string[] = [];
    const notices = new ChangeNotices(clock, (corpus) => told.push(corpus));
    clock.pass(1000);
    assert.deepEqual(told, []);
    notices.changed('a');
    notices.changed('b');
    clock.pass(100);
    assert.deepEqual(told, ['a', 'b']);
    clock.pass(5000);
    assert.equal(told.length, 2);
  });
});
