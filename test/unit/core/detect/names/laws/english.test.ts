import assert from 'node:assert/strict';
import { findIn, lawsIn, marked } from './found-laws';

const FOUND: readonly string[] = [
  'under [[Articles 7 and 9]] of the [[Law of the Narnian Federation No. 12-1 On Beekeeping and Related Trades]], he said',
  'declared under [[section 119.3]] of the [[Criminal Code]].',
  'charged under [[18 U.S.C. § 1030(a)(2)]] and [[29 CFR 1910]]',
  'Under [[Section 2(1)]] of the [[Sale of Goods Act 1979]], goods must be fine.',
  'The [[Data Protection Act 2018]] and the [[Clean Air Act]] came into force.',
  'The [[Treaty of Lisbon]] and the [[Charter of the United Nations]] apply.',
  '[[Directive 95/46/EC]] was repealed by [[Regulation (EU) 2016/679]].',
  '[[Resolution 2254]] and [[Executive Order 13582]] were adopted.',
  'the [[First Amendment]], the [[21st Amendment]] and the [[Fifth and Fourteenth Amendments]]',
  'The [[Law on Copyright]] (the [[Copyright Law]]) was amended.',
  'The [[Narnian Copyright Law]] is new.',
  'Congress passed the [[Health Insurance Portability and Accountability Act]] ([[HIPAA]]) in 1996.',
  '[[Title VII]] of the [[Civil Rights Act of 1964]] prohibits it.',
  'Under the [[Prevention of Terrorism (Temporary Provisions) Act 1989]], he was held.',
  'The [[Food, Drug and Cosmetic Act]] is old.',
  'the [[Children’s Online Privacy Protection Act]] and Ohio’s [[Wine Act]]',
  'Both [[§ 823 BGB]] and [[Article 5 GG]] are German.',
  'The [[Convention on the Rights of the Child]] was signed by Mary Smith.',
  'the [[European Convention on Human Rights]] and the [[Geneva Conventions]]',
  '[[Public Law 107-56]], [[Federal Law No. 94-FZ]] and [[UN Security Council Resolution 1973]]',
  'The [[Sarbanes-Oxley Act]] and the [[Dodd–Frank Act]] differ.',
  'in breach of the [[GDPR]] and of the [[Bill of Rights]]',
  'PURSUANT TO THE [[PENAL CODE]]',
  'under [[Article 61]] of the [[TRIPS Agreement]] and [[Article 17]] of the [[GDPR]]',
  'under [[section 4]] of [[law No. 12-1]]',
  'the [[Swiss Federal Constitution]] and the [[Federal Rules of Evidence]]',
  'the [[Grundgesetz]] of 1949',
  'the [[First Amendment]] to the [[United States Constitution]]',
];

const NOT_FOUND: readonly string[] = [
  'Narnian law and federal law do not say so, nor does fair use.',
  'This Agreement and the Act alone are none.',
  'Section 3.2 of this Agreement shall govern, and so shall Section 4 of the Terms of Service.',
  'The Act says nothing. Congress passed an act. Acts of kindness matter.',
  'He studied at Dover Law School and read the Dover Law Review.',
  'Jude Law was there. Murphy’s Law applies.',
  'The Source Code, the Zip Code and the Bar Code.',
  'Act II of the play is a class Act.',
  'An Act of Parliament would help.',
  'Resolution 12 of the meeting, Decision 5, Regulation 3, Rule 4, Section 5 of the report.',
  'the Democratic National Convention met in Dover',
  'a proposed Wine Act and any Banking Act',
  'bilateral agreements, international treaties and a new constitution',
  'The Stamp Act Congress met in May.',
  'a Peace Treaty was hoped for',
  'He paid $18 in Article IV dollars; see article 12 of the newspaper.',
  'the 21st century and the first chapter',
  'this First Amendment to the Loan Agreement between Dover and Deal',
  'at 5 sec 30 FPS it stopped',
  'Title 4 of the album, chapter 7 of the book, part 3 of the series',
];

suite('English laws', () => {
  for (const example of FOUND) {
    const { text, laws } = marked(example);
    test(text, () => {
      assert.deepEqual(lawsIn(text, 'en'), laws);
    });
  }

  for (const text of NOT_FOUND) {
    test(`none: ${text}`, () => {
      assert.deepEqual(lawsIn(text, 'en'), []);
    });
  }

  test('parts and a written-out law are two, and offer themselves as one', () => {
    const text = 'under Articles 4 and 5 of the Wine Act 1954';
    const [parts, law] = findIn(text, 'en');
    const together = [{ start: text.indexOf('Articles'), end: text.length }];
    assert.deepEqual(parts?.alternatives, together);
    assert.deepEqual(law?.alternatives, together);
    assert.equal(parts.key, null);
    assert.equal(law.key, 'wine act 1954');
  });
});
