import type { Denominations } from './money-table';

/**
 * Signs that several currencies share, and those CLDR does not know. Signs of one currency come from the generated table.
 * They are the same in every language.
 */
export const SIGNS: Readonly<Record<string, Denominations>> = {
  $: 'USD CAD AUD NZD HKD SGD MXN TWD ARS CLP COP UYU BRL JMD TTD BBD BSD BZD FJD NAD LRD XCD DOP CUP',
  '＄': 'USD',
  '﹩': 'USD',
  '£': 'GBP IEP EGP LBP SYP SDG FKP GIP CYP ITL TRL',
  '￡': 'GBP',
  '₤': 'ITL GBP TRL',
  '€': 'EUR',
  '₠': 'XEU',
  '¥': 'JPY CNY',
  '￥': 'JPY CNY',
  '₹': 'INR',
  '₨': 'INR PKR LKR NPR MUR SCR',
  '₩': 'KRW KPW',
  '￦': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₣': 'FRF CHF',
  '₧': 'ESP',
  '₯': 'GRD',
  '₢': 'BRC',
  '₳': 'ARA',
  '₿': 'bitcoin',
  '﷼': 'IRR SAR YER OMR QAR',
  '¢': 'USD/100 CAD/100 AUD/100 NZD/100',
  '￠': 'USD/100',
  元: 'CNY TWD HKD',
  圓: 'CNY TWD HKD',
  円: 'JPY',
  원: 'KRW',
  ரூ: 'LKR INR',
};

/** Abbreviations that mean money in every language, beside figures and with exactly these letters. */
export const ABBREVIATIONS: Readonly<Record<string, Denominations>> = {
  DM: 'DEM',
  'D-Mark': 'DEM',
  kr: '? SEK NOK DKK ISK',
  'kr.': '? DKK SEK NOK ISK',
  Kr: '? SEK NOK DKK ISK',
  'Kr.': '? SEK NOK DKK ISK',
  skr: 'SEK',
  SKr: 'SEK',
  nkr: 'NOK',
  NKr: 'NOK',
  dkr: 'DKK',
  DKr: 'DKK',
  Kč: 'CZK',
  Kčs: 'CSK',
  zł: 'PLN',
  zl: 'PLN',
  Ft: 'HUF',
  TL: 'TRY TRL',
  'Rs.': 'INR PKR LKR NPR MUR SCR',
  Rs: 'INR PKR LKR NPR MUR SCR',
  Rp: 'IDR',
  'Rp.': 'IDR',
  RM: 'MYR Reichsmark',
  Fr: 'CHF FRF BEF LUF',
  'Fr.': 'CHF FRF BEF LUF',
  'fr.': 'CHF FRF BEF LUF',
  SFr: 'CHF',
  'SFr.': 'CHF',
  sFr: 'CHF',
  'sFr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  Sfr: 'CHF',
  'Sfr.': 'CHF',
  FF: 'FRF',
  BFr: 'BEF',
  bfr: 'BEF',
  lfr: 'LUF',
  hfl: 'NLG',
  'hfl.': 'NLG',
  Hfl: 'NLG',
  'Hfl.': 'NLG',
  Dfl: 'NLG',
  ƒ: 'NLG ANG AWG',
  'Lit.': 'ITL',
  Ptas: 'ESP',
  'Ptas.': 'ESP',
  Pts: 'ESP',
  'Pts.': 'ESP',
  ptas: 'ESP',
  pts: 'ESP',
  'Esc.': 'PTE',
  'Dr.': 'GRD',
  öS: 'ATS',
  ÖS: 'ATS',
  'S/.': 'PEN',
  'B/.': 'PAB',
  KSh: 'KES',
  Ksh: 'KES',
  'KSh.': 'KES',
  TSh: 'TZS',
  Tsh: 'TZS',
  USh: 'UGX',
  Ush: 'UGX',
  CFA: 'XOF XAF',
  FCFA: 'XOF XAF',
  'F CFA': 'XOF XAF',
  'руб.': 'RUB',
  руб: 'RUB',
  'р.': 'RUB',
  'грн.': 'UAH',
  грн: 'UAH',
  'лв.': 'BGN',
  лв: 'BGN',
  NIS: 'ILS',
  Bs: '? BOB VES',
  'Bs.': '? BOB VES',
  Gs: 'PYG',
  'Gs.': 'PYG',
  Afs: 'AFN',
  Php: 'PHP',
  PhP: 'PHP',
  Sh: 'KES UGX TZS',
  Shs: 'KES UGX TZS',
  Dh: 'AED MAD',
  Dhs: 'AED MAD',
  Tk: 'BDT',
  'Tk.': 'BDT',
};

/** Abbreviations that are words, names or units of something else: they need figures as money has them, or evidence in the text. */
export const UNSURE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'kr kr. Kr Kr. Fr Fr. fr. TL Esc. Dr. CFA Bs Bs. Gs Gs. FF RM Rp Rp. Php PhP Dh Dhs S/. B/. Lit. NIS Tk Tk. р. ƒ'.split(
    ' ',
  ),
);

/** Abbreviations that are letters of anything: the country or the currency itself must stand elsewhere in the text. */
export const ORDINARY_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Sh',
  'Shs',
  'zl',
  'р.',
  'Ft',
  'Pts',
  'Pts.',
  'pts',
]);

/**
 * Letters before a sign. One letter must be glued to the sign (`A$5`; in `a $5 million deal` it is an article), except `C`, which is no
 * word; longer ones may stand apart (`HK $ 10`). Their case counts only for one letter.
 */
export const SIGN_PREFIXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    US: 'USD',
    'U.S.': 'USD',
    'U.S': 'USD',
    'U.S.A.': 'USD',
    USA: 'USD',
    C: 'CAD',
    CA: 'CAD',
    Can: 'CAD',
    Cdn: 'CAD',
    A: 'AUD',
    AU: 'AUD',
    Aus: 'AUD',
    NZ: 'NZD',
    HK: 'HKD',
    S: 'SGD',
    SG: 'SGD',
    NT: 'TWD',
    R: 'BRL',
    Mex: 'MXN',
    MX: 'MXN',
    Arg: 'ARS',
    AR: 'ARS',
    Col: 'COP',
    RD: 'DOP',
    UY: 'UYU',
    J: 'JMD',
    JA: 'JMD',
    TT: 'TTD',
    Bds: 'BBD',
    BZ: 'BZD',
    B: 'BSD',
    BD: 'BMD',
    CI: 'KYD',
    EC: 'XCD',
    G: 'GYD',
    GY: 'GYD',
    FJ: 'FJD',
    SI: 'SBD',
    N: 'NAD',
    L: 'LRD',
    T: 'TOP',
    WS: 'WST',
    Z: 'ZWL',
  },
  '£': { UK: 'GBP', stg: 'GBP', IR: 'IEP', LE: 'EGP', E: 'EGP', LL: 'LBP', CY: 'CYP', A: 'AUP', NZ: 'NZP', T: 'TRL' },
  '¥': { JP: 'JPY', CN: 'CNY', RMB: 'CNY' },
};

/** Codes every reader knows as money: enough beside any figure. */
const PLAIN =
  'USD EUR GBP CHF JPY CNY RMB CNH AUD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RUB RUR BRL MXN ZAR KRW TWD NTD THB IDR MYR ILS AED ' +
  'INR PKR LKR BDT VND UAH BGN HRK RSD EGP NGN KES GHS UGX TZS ARS CLP UYU QAR KWD BHD JOD KZT XAF XOF XCD XDR SDR ' +
  'DEM FRF ITL ATS NLG ESP BEF LUF IEP FIM PTE GRD XEU ECU SKK EEK BTC';

/** Codes that are words or names of other things: the country or the currency itself must stand elsewhere in the text. */
const ORDINARY =
  'ALL TOP TRY CUP MAD PEN GEL BAM BOB COP MOP SOS AMD PHP RON LAK GIP ERN NAD SIT BAD BAN BUK PES MUR ANG SAR DOP LSL CVE LBP STD ETB OMR';

export const PLAIN_CODES: ReadonlySet<string> = new Set(PLAIN.split(' '));
export const ORDINARY_CODES: ReadonlySet<string> = new Set(ORDINARY.split(' '));

/** Codes also written in lower case, where that is no word. */
export const LOWER_CASE_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp chf aud cad nzd hkd sgd jpy rmb mxn btc'.split(' '),
);

/** Codes in use that ISO 4217 does not have. */
export const CODE_ALIASES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  CNH: 'CNY',
  NTD: 'TWD',
  SDR: 'XDR',
  ECU: 'XEU',
  BTC: 'bitcoin',
};

/** Codes that stand in texts for something else nearly always (agencies, postal codes): never read alone. */
export const NO_CODES: ReadonlySet<string> = new Set(
  'CHE CHW CLF COU MXV USN USS UYI UYW BOV ESA ESB PLZ MVP BEC BEL MCF ILR ISJ LUC LUL LTT CNX RHD AFA ALK AOK AON ARL ARM BGL'.split(
    ' ',
  ),
);

/** Letters before a code or a sign that multiply: `MEUR`, `TEUR`, `k€`, `T€`. Powers of ten. */
export const SCALE_PREFIXES: Readonly<Record<string, number>> = { k: 3, K: 3, T: 3, m: 6, M: 6, Mio: 6, Mrd: 9, bn: 9 };

/** Letters after figures that multiply, where a sign or code makes it money: `$5m`. Powers of ten. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mm', 6],
  ['MM', 6],
  ['mil', 6],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
  ['b', 9],
  ['B', 9],
  ['t', 12],
  ['T', 12],
]);

/** First and last year in which amounts of a unit are usual, where a word has meant several in turn. */
export const UNIT_YEARS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  DEM: [1948, 2002],
  DDM: [1948, 1990],
  Reichsmark: [1924, 1948],
  Mark: [1871, 1923],
  EUR: [1998, 9999],
  ATS: [1925, 2002],
  NLG: [1893, 2002],
  Gulden: [0, 1892],
  Taler: [1500, 1907],
  Reichstaler: [1566, 1873],
  FRF: [1795, 2002],
  BEF: [1832, 2002],
  LUF: [1854, 2002],
  ITL: [1861, 2002],
  ESP: [1868, 2002],
  PTE: [1911, 2002],
  GRD: [1832, 2002],
  FIM: [1860, 2002],
  BAM: [1998, 9999],
  IEP: [1928, 2002],
  XEU: [1979, 1999],
  TRL: [1923, 2004],
  TRY: [2005, 9999],
  RUB: [1992, 9999],
  SUR: [1922, 1991],
  rouble: [0, 1921],
  CSK: [1919, 1993],
  CZK: [1993, 9999],
  SKK: [1993, 2009],
  Krone: [1892, 1924],
  KRW: [1945, 9999],
  crown: [1551, 1970],
};

/** Units whose shares changed: from this year on the first of two listed shares holds, before it the second (12 pence a shilling). */
export const SHARES_SINCE: Readonly<Record<string, number>> = { GBP: 1971, IEP: 1971, Taler: 1821, Reichstaler: 1821 };

/** Currencies of countries that part thousands with a point, and of those that use a comma: what `1.500` means beside them. */
export const POINT_GROUPS: ReadonlySet<string> = new Set(
  'EUR DEM ATS ITL ESP NLG BEF LUF PTE GRD DKK ISK TRY TRL BRL ARS CLP COP UYU IDR VND RSD HRK BGN RON Reichsmark Mark'.split(
    ' ',
  ),
);
export const COMMA_GROUPS: ReadonlySet<string> = new Set(
  'USD GBP CAD AUD NZD HKD SGD JPY CNY INR PKR ILS KRW THB MXN PHP TWD NGN KES EGP'.split(' '),
);
