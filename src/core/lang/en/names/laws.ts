import type { LawWords } from '../../law-table';
import { phrases, words } from '../../word-list';

export const laws: LawWords = {
  parts: words('§ §§ article articles art arts section sections '),
  minorParts: words(
    'title titles chapter chapters part parts schedule schedules annex annexes rule rules clause clauses paragraph paragraphs para paras regulation regulations subsection subsections s ss sec secs appendix',
  ),
  subparts: words(
    'paragraph paragraphs para paras subsection subsections subparagraph subparagraphs clause clauses point points sentence section sections sec part article articles chapter schedule',
  ),
  bareSubparts: [],
  ordinals: [],
  joiners: phrases('and, or, to, through, as well as, in conjunction with, read with, read together with, and of, –'),
  following: phrases('ff, et seq, et sequens'),
  links: phrases('of the, of, to the, to, under the, in the, of its, of their'),
  partsApart: true,
  editions: [],
  abbreviations: words(
    `GDPR HIPAA DMCA FOIA FISA TFEU CCPA FERPA COPPA FCPA RIPA USMCA ERISA GATT TRIPS ICCPR ICESCR UDHR CEDAW UNCLOS CISG FRCP UCMJ`,
  ),
  codifications: words('U.S.C USC USCA U.S.C.A C.F.R CFR Stat'),
  abbreviationEndings: [],
  abbreviationOpenings: [],
  abbreviationBeginnings: [],
  regions: [],
  notLaws: words(
    'EU UK US USA UN EC NATO FBI CIA Inc Ltd LLC PLC CEO Mr Mrs Dr I A II III IV VI VII VIII IX XI XII NYSE SEC FTC DOJ ECJ USD GBP EUR',
  ),
  gazettes: phrases('OJ, Stat, Fed Reg'),
  commentMarks: [],
  editionWords: words('ed edition'),
  reports: [],
  journals: [],
  fileSigns: [],
  names:
    phrases(`grundgesetz, strafgesetzbuch, bürgerliches gesetzbuch, magna carta, trips agreement, wto agreement, madrid agreement, paris convention, rome convention, warsaw convention, bill of rights, act of union, acts of union, act of settlement, act of supremacy, act of uniformity, code of hammurabi, code of federal regulations, us bill of rights, constitution of the united states, us constitution, u.s. constitution, geneva convention, geneva conventions, hague convention, hague conventions, vienna convention,
    universal declaration of human rights, declaration of independence, paris agreement, paris climate agreement, good friday agreement, belfast agreement, dayton agreement, dayton accords, oslo accords, camp david accords, abraham accords, minsk agreements,
    kyoto protocol, montreal protocol, nagoya protocol, basel convention, bern convention, berne convention, istanbul convention, budapest convention, nuremberg laws, corn laws, jim crow laws, emancipation proclamation, articles of confederation,
    rome statute, maastricht treaty, lisbon treaty, north atlantic treaty, treaty of versailles, warsaw convention, schengen agreement, dublin regulation, code napoléon, napoleonic code, uniform commercial code, general data protection regulation,
    general agreement on tariffs and trade, establishment clause, commerce clause, due process clause, equal protection clause, supremacy clause, federal rules of civil procedure, federal rules of evidence, internal revenue code, mayflower compact, edict of nantes, peace of westphalia,
    charter of the united nations, un charter, united nations charter, monroe doctrine, ausgleich of 1867`),
  heads: words('act acts treaty constitution ordinance statute'),
  kindHeads: words('code law charter convention conventions regulations rules statutes'),
  kinds:
    words(`criminal penal civil commercial labor labour tax taxation bankruptcy revenue electoral election education evidence procedure insurance probate vehicle traffic maritime customs companies company
    copyright patent trademark trademarks press media citizenship nationality security immigration land investment competition antitrust bankruptcy language privacy data protection secrecy adoption basic organic fundamental nationality emergency
    building building fisheries mining forest forestry water energy extradition amnesty sedition sanitary anti-corruption anti-terrorism anti-doping counter-terrorism family succession inheritance rights justice county municipal geneva vienna hague refugee torture genocide ramsar aarhus lugano climate biodiversity tax`),
  openings:
    phrases(`law of the, basic law of, basic law for, law on, law on the, law for the, law no, law number, federal law no, federal law on, act to, act for, treaty of, treaty on, treaty between, treaty with, convention on, convention for, convention against, convention of, convention relating, convention concerning, convention between,
    charter of, constitution of, statute of, edict of, protocol to, protocol on, declaration of the rights, declaration on, covenant on, ordinance on, ordinance of, ordinance no, decree no, decree on, presidential decree no, decree of the, regulations on, regulation on, directive on, agreement on trade`),
  compoundHeads: [],
  generic: [
    ...phrases(
      `act, acts, code, treaty, convention, constitution, ordinance, statute, law, charter, peace treaty, trade treaty, draft treaty, balancing act, class act, opening act, solo act, double act, supporting act, disappearing act, draft constitution, state constitution, state statute, federal statute, city ordinance, local ordinance, city charter, family act, intellectual property law, sharia law, source code, zip code, bar code, qr code, morse code, dress code, area code, country code, country codes, discount code, promo code, penalty code, da vinci code, rule of law, court of law, sister act`,
    ),
    ...words(
      'common civil criminal roman international public private family martial maritime constitutional administrative sharia islamic canon natural tort contract corporate business commercial employment tax insurance humanitarian customary statutory case election environmental moral divine',
    ).map((field) => `${field} law`),
  ],
  numbered: phrases(
    'directive, directives, eu directive, ec directive, eu regulation, law, act, regulation, regulations, council directive, council regulation, commission regulation, commission directive, decision, council decision, framework decision, implementing regulation, delegated regulation, commission decision',
  ),
  plainNumbered: phrases(
    'resolution, executive order, public law, pub l, law no, federal law no, decree no, presidential decree no, security council resolution, un resolution, un security council resolution, unsc resolution, general assembly resolution, proposition, royal decree, statutory instrument, presidential proclamation',
  ),
  subjects: words('on concerning relating establishing laying'),
  givers: phrases(
    'of the european parliament and of the council, of the council, of the commission, of the european parliament, of the security council, of the un security council',
  ),
  titleWords: words(
    'of the and for on in to a an against at by with from concerning relating between or & etc as its their',
  ),
  insideWords: words('of for on to at against with etc relating'),
  articles: words('the'),
  possessives: words(
    "children's women's men's people's veterans' workers' citizens' patients' taxpayers' consumers' human's",
  ),
  adjectiveEndings: [],
  notAdjectives: [],
  titleEnds: phrases('and the, and its, and their, and a, in the, on monday'),
  titleStops: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ),
  neverFirst:
    words(`the this that these those a an under in of on for to by with from since when while if as at and but or because although though before after during through both each any its his her their our your my new current existing every such which what how why where until unless per via not no
    section sections article articles according following against within without into although congress parliament president`),
  indefinite: words('a an any each every another such proposed new no this that these those some'),
  versions: [],
  coordinators: words('and or'),
  books: [],
  placeAdjectives: [],
  titleAdjectives: [],
  datePrepositions: words('of'),
  yearsInTitles: true,
  months: words('january february march april may june july august september october november december'),
  amendments: phrases(
    `first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, twenty-second, twenty-third, twenty-fourth, twenty-fifth, twenty-sixth, twenty-seventh`,
  ),
  amending: words('to'),
  amendmentWords: words('amendment amendments'),
};
