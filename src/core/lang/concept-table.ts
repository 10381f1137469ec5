/**
 * Words of one language for what claims are about. Keys are concepts, the same in every language; words stand in lower case, separated by blanks (those of
 * several words with `_`). Verbs are infinitives, nouns singular.
 */
export interface ConceptTable {
  /** Verbs of which the time, place or number of the act tells one act from another. */
  readonly verbs: Readonly<Record<string, string>>;
  /** What is counted. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Adjectives behind a measure: `38 metres high`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Units by their international sign and factor: `km` = `m*1000`. */
  readonly units: Readonly<Record<string, string>>;
  readonly percent: string;
  /** Offices and parts that one person holds at a time. */
  readonly roles: Readonly<Record<string, string>>;
  /** Verbs of which the subject holds the role: `head`, `leiten`. */
  readonly roleVerbs: Readonly<Record<string, string>>;
  /** Parts that several may hold at once: their holders do not exclude each other. */
  readonly sharedRoles: string;
  /** `own` with its owner as subject, and verbs with the thing as subject: `belong to`, `gehören`. */
  readonly ownVerbs: string;
  readonly belongVerbs: string;
  /** A body that owns another, and one that is owned: `parent company of`, `subsidiary of`. */
  readonly parentNouns: string;
  readonly daughterNouns: string;
  /** `is the property of`, `im Besitz von`. */
  readonly propertyNouns: string;
  /** Kinds of the role `head` of which a body may have one each: `chair`, `director`. Nouns and verbs. */
  readonly headKinds: Readonly<Record<string, string>>;
  /** What a text takes back: `an earlier version of this article`; `wrongly` said. Forms as they stand in texts. */
  readonly earlierWords: string;
  readonly versionNouns: string;
  readonly mistakenly: string;
  /** Adverbs of what had not been before: `first`, `erstmals`. */
  readonly firstTime: string;
  /** `better known as`: another name follows. */
  readonly knownAs: string;
  /** What is from one country: bands, series, people by what they do. */
  readonly originNouns: string;
  /** Words for the seat of a body: `seat`, `headquarters`, `Sitz`. */
  readonly seatNouns: string;
  readonly seatVerbs: string;
  /** Verbs of events that take place: `hold`, `abhalten`. */
  readonly eventVerbs: string;
  /** States that exclude each other: by attribute, words that say so and words that deny it. Participles as infinitives in `verbs`. */
  readonly statuses: Readonly<
    Record<
      string,
      {
        readonly plus: string;
        readonly minus: string;
        readonly plusVerbs?: string;
        readonly minusVerbs?: string;
        /** Verbs that say so of their subject without an object: `closed at noon`. */
        readonly plusActive?: string;
        readonly minusActive?: string;
        /** Verb and words of its clause, joined by `+`, nouns singular: `go+down`, `break+law`. */
        readonly plusPhrases?: string;
        readonly minusPhrases?: string;
        /** Adverbs of what the subject does: `illegally selling`. */
        readonly plusAdverbs?: string;
        readonly minusAdverbs?: string;
        /** Nouns of what they belong to: `the illegality of the sale`. */
        readonly plusNouns?: string;
        readonly minusNouns?: string;
        /** What one is who is so: `offender`. */
        readonly plusRoles?: string;
        readonly minusRoles?: string;
      }
    >
  >;
  /** Acts that exclude each other done to one thing: `accept` and `reject`. Verbs as infinitives; one verb stands in one group. */
  readonly opposites: Readonly<Record<string, { readonly plus: string; readonly minus: string }>>;
  /** `vote for`, `stimmen gegen`: as `accept` and `reject`. */
  readonly voteVerbs: string;
  readonly voteFor: string;
  readonly voteAgainst: string;
  /** `was appointed mayor`. */
  readonly namingVerbs: string;
  /** Words before an office that make another one of it: `deputy`, `stellvertretende`. */
  readonly besideOffice: string;
  /** `charge`, `anklagen`; `bring charges`, `Anklage erheben`. */
  readonly chargeVerbs: string;
  readonly raiseVerbs: string;
  readonly chargeNouns: string;
  /** `call Foo a fraud`. */
  readonly callVerbs: string;
  /** What a text calls the one thing it is about: `the site`, `the company`. */
  readonly selfNouns: string;
  /** What a text calls the body it is about: `the club`, `the company`; concepts where a table knows the noun. */
  readonly bodyNouns: string;
  /** The same of what it sells or runs: `the shop`, `the site`. */
  readonly thingNouns: string;
  /** Parts that stand for the thing whose they are: `opened its doors`. */
  readonly ownParts: string;
  /** What customers pay, and how: `payment`, `deposit`; `pay`, `top up`. Forms as they stand in texts. */
  readonly paymentNouns: string;
  readonly paymentVerbs: string;
  /** Words that make it a duty. */
  readonly duties: string;
  readonly only: string;
  /** `office`, `branch`: what a body has in places. */
  readonly officeNouns: string;
  /** Verbs and participles of holding something true: `convinced`, `confirm`. */
  readonly beliefs: string;
  /** `stands for`, `steht für`. */
  readonly expansionVerbs: string;
  /** `is the abbreviation of`; `, short for`; `, or`, `, kurz` before an acronym. */
  readonly acronymNouns: string;
  readonly shortFor: string;
  readonly orShort: string;
  /** Verbs of saying that open a report; verbs of denying turn what they report around. */
  readonly sayVerbs: string;
  readonly denyVerbs: string;
  readonly claimVerbs: string;
  /** German verbs of saying behind which an infinitive says it of the subject itself: `darauf bestehen`. */
  readonly insistVerbs: string;
  /** Verbs of answering with another view: `disagree`; of holding a view, with `differently`; of being so: `stimmen`. */
  readonly disagreeVerbs: string;
  readonly viewVerbs: string;
  readonly otherwise: string;
  readonly holdVerbs: string;
  readonly trueWords: string;
  readonly falseWords: string;
  /** Words for what was said before: `this`, `das`. */
  readonly backward: string;
  /** `lives`, `Menschenleben`, and the verbs that people lose them with: `lose`, `kommen` (`ums Leben`). */
  readonly lifeNouns: string;
  readonly losingVerbs: string;
  /** What accidents do with lives and victims: `cost`, `fordern`. */
  readonly takingVerbs: string;
  /** `the death toll`; `the number` of the dead; verbs before where it stands. */
  readonly tollNouns: string;
  readonly numberNouns: string;
  readonly reachingVerbs: string;
  /** Nouns of accusing and rumour, as they stand in texts: `charges`, `Vorwurf`. */
  readonly accusations: string;
  /** `according to`, `laut`. */
  readonly sourcePrepositions: string;
  /** Verbs that promise, ask for, expect or try: what hangs on them did not happen yet. */
  readonly unrealVerbs: string;
  /** Verbs that deny what they govern: `fail`, `refuse`. */
  readonly negativeVerbs: string;
  /** Comparisons: `more than`, `at least`. */
  readonly moreThan: string;
  readonly atLeast: string;
  readonly lessThan: string;
  readonly atMost: string;
  readonly about: string;
  /** Words that say that what is counted comes to others: `more`, `another`. */
  readonly further: string;
  /** Words that keep numbers apart: `only`, `another`, `per`. */
  readonly totals: string;
  /** What the last row of a table is called that sums up the others. */
  readonly totalRows: string;
  readonly minimum: string;
  readonly maximum: string;
}
