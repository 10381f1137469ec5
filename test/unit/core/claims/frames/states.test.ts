import assert from 'node:assert/strict';
import { detectDocument } from '../../../../../src/core/detect/detect-document';
import { readDocument } from '../../../../../src/core/text/read';
import { draftClaims } from '../../../../../src/core/claims/draft-claims';

/** `attribute sign speaker` of every claim. */
function claimsIn(text: string): string[] {
  const document = readDocument(text);
  return draftClaims(document, detectDocument(document)).map(
    ({ attribute, polarity, speaker }) =>
      `${attribute} ${polarity === 1 ? '+' : '-'}${speaker.kind === 'said' ? ` ${speaker.who.text}` : ''}`,
  );
}

suite('core/claims/frames/statuses', () => {
  for (const [text, expected] of [
    ['The bakery went down last week and the owner left the town.', 'status/open -'],
    ['The ferry office is back online after the long night.', 'status/open +'],
    ['The brewery operates in full compliance with local law.', 'status/legal +'],
    ['The dealer broke the law of the land.', 'status/legal -'],
    ['The dealer is illegally selling eggs in the market.', 'status/legal -'],
    ['The agency had no authority to sell tickets in the town.', 'status/licensed -'],
    ['The agency has a licence for the harbour.', 'status/licensed +'],
    ['They say that what they do is legal in the town.', 'status/legal + They'],
    ['Der Laden ging nach langem Streit vom Netz.', 'status/open -'],
    ['Die Branche ist von der Illegalität des Portals überzeugt.', 'status/legal - Die Branche'],
  ] as const)
    test(text, () => {
      assert.ok(claimsIn(text).includes(expected), claimsIn(text).join('\n'));
    });

  for (const text of [
    'The committee discussed the legality of the sale for hours.',
    'The river went past the mill and the town.',
    'The legal department of the town has six rooms.',
  ])
    test(`no state: ${text}`, () => {
      assert.deepEqual(
        claimsIn(text).filter((one) => one.startsWith('status/')),
        [],
      );
    });
});

suite('core/claims/frames/least-payments', () => {
  test('a minimum payment, and what must be paid at least', () => {
    for (const text of [
      'The shop asked for a $25 minimum payment.',
      'The terms require guests to pay at least $25 on arrival.',
      'Guests must prepay only $25 on arrival.',
    ])
      assert.ok(claimsIn(text).includes('least-payment +'), text);
  });
  test('an amount that somebody paid is none', () => {
    assert.ok(!claimsIn('The guests paid at least $25 on arrival.').includes('least-payment +'));
  });
});
