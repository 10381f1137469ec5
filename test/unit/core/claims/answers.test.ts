import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/model/language';
import { draftsOf } from './drafts-of';

/** States claimed by a text: polarity, subject, state, and who says so (`-`: the text itself). */
function states(text: string, language: Language = 'en'): string[] {
  return draftsOf(text, language)
    .filter(({ kind }) => kind === 'status')
    .map(({ polarity, subject, value, speaker }) => {
      const state = value.kind === 'status' ? value.status : '';
      const who = speaker.kind === 'said' ? speaker.who.text : '-';
      return `${polarity === 1 ? '+' : '−'} ${(subject.of ?? subject).text}: ${state} (${who})`;
    });
}

suite('claims that are denied', () => {
  test('neither … nor denies it of both subjects, and both predicates', () => {
    assert.deepEqual(states('Neither Quandel nor Velmo had a licence.'), [
      '− Quandel: licensed (-)',
      '− Velmo: licensed (-)',
    ]);
    assert.deepEqual(states('The union rejected this, saying neither Quandel nor Velmo had a licence.'), [
      '− Quandel: licensed (The union)',
      '− Velmo: licensed (The union)',
    ]);
    assert.deepEqual(states('The shop had neither money nor staff, and the shop was open.'), ['+ the shop: open (-)']);
    assert.deepEqual(states('Die Brücke ist weder sicher noch offen.', 'de'), ['− Die Brücke: safe (-)']);
  });

  test('by an answer, of what was said before it', () => {
    assert.deepEqual(states('Quandel said the mine was open. The council rejected this.'), [
      '+ the mine: open (Quandel)',
      '− the mine: open (The council)',
    ]);
    assert.deepEqual(states('The mayor said the bridge was safe. That is not true.'), [
      '+ the bridge: safe (The mayor)',
      '− the bridge: safe (-)',
    ]);
    assert.deepEqual(states('Quandel erklärte, die Grube sei sicher. Das sah die Behörde anders.', 'de'), [
      '+ die Grube: safe (Quandel)',
      '− die Grube: safe (die Behörde)',
    ]);
  });

  test('not by what denies something else', () => {
    for (const text of [
      'Quandel said the mine was open. The council rejected the budget.',
      'Quandel said the mine was open. The council agreed.',
      'The mine was open. It rained.',
    ]) {
      assert.deepEqual(
        states(text).filter((state) => state.startsWith('−')),
        [],
        text,
      );
    }
  });
});

suite('claims in infinitives', () => {
  test('are said by the subject of itself', () => {
    assert.deepEqual(states('Quandel claims to be licensed.'), ['+ Quandel: licensed (Quandel)']);
    assert.deepEqual(states('Quandel denied breaking the law.'), ['+ Quandel: legal (Quandel)']);
    assert.deepEqual(states('Die Firma behauptet, legal zu arbeiten.', 'de'), ['+ Die Firma: legal (Die Firma)']);
  });

  test('are none where nobody says them', () => {
    assert.deepEqual(states('Quandel wants to be licensed.'), []);
    assert.deepEqual(states('Quandel plans to reopen the mine.'), []);
  });
});

suite('charges, verdicts, and what somebody is called', () => {
  test('are claims of whom they are brought against', () => {
    assert.deepEqual(states('The prosecutor charged Ida Quandt with fraud. The court acquitted Ida Quandt.'), [
      '− Ida Quandt: charged (-)',
      '+ Ida Quandt: verdict (-)',
    ]);
    assert.deepEqual(
      states('Die Staatsanwaltschaft erhob Anklage gegen Jan Quandt. Das Gericht sprach ihn frei.', 'de'),
      ['− Jan Quandt: charged (-)', '+ Jan Quandt: verdict (-)'],
    );
    assert.deepEqual(states('The report named Quandel as an offender.'), ['− Quandel: legal (The report)']);
  });

  test('not of who was not charged, and of nobody who is called something harmless', () => {
    assert.deepEqual(states('Ida Quandt was never charged.'), []);
    assert.deepEqual(states('The report named Quandel as a supplier.'), []);
  });
});
