import { t } from '@vscode/l10n';

/** What happened to the subject at the date: "opened", "date of birth"; `phase`: only the beginning or the end of it. `null`: no words for it. */
export function actInWords(act: string, phase?: string): string | null {
  const words = acts()[act];
  if (words === undefined || phase === undefined) return words ?? null;
  return phase === 'begin' ? t('beginning ({0})', words) : phase === 'end' ? t('end ({0})', words) : words;
}

function acts(): Readonly<Record<string, string>> {
  return {
    born: t('date of birth'),
    die: t('date of death'),
    found: t('founded'),
    build: t('built'),
    open: t('opened'),
    close: t('closed (when)'),
    begin: t('began'),
    end: t('ended'),
    marry: t('married (when)'),
    release: t('published'),
    premiere: t('first shown'),
    air: t('broadcast'),
    sign: t('signed'),
    discover: t('discovered'),
    invent: t('invented'),
    sell: t('sold (when)'),
    buy: t('bought'),
    win: t('won'),
    lose: t('lost'),
    elect: t('elected'),
    appoint: t('appointed'),
    resign: t('resigned'),
    arrive: t('arrived'),
    leave: t('left'),
    burn: t('burned'),
    break_out: t('broke out'),
    kill: t('killed'),
    join: t('joined'),
    disband: t('disbanded'),
    sink: t('sank'),
    launch: t('launched'),
    sue: t('sued'),
    charge: t('charged'),
    arrest: t('arrested'),
    attack: t('attacked'),
    crown: t('crowned'),
    bury: t('buried'),
    retire: t('retired'),
  };
}

/** Who holds an office or part: "mayor". The code itself where there are no words: it is an English one. */
export function holderInWords(role: string): string {
  return roles()[role] ?? role.replaceAll('-', ' ');
}

function roles(): Readonly<Record<string, string>> {
  return {
    head: t('head'),
    president: t('president'),
    mayor: t('mayor'),
    minister: t('minister'),
    'finance-minister': t('finance minister'),
    'foreign-minister': t('foreign minister'),
    'prime-minister': t('prime minister'),
    chancellor: t('chancellor'),
    king: t('king'),
    queen: t('queen'),
    emperor: t('emperor'),
    pope: t('pope'),
    bishop: t('bishop'),
    governor: t('governor'),
    treasurer: t('treasurer'),
    captain: t('captain'),
    coach: t('coach'),
    editor: t('editor'),
    owner: t('owner'),
    founder: t('founder'),
    discoverer: t('discoverer'),
    inventor: t('inventor'),
    author: t('author'),
    composer: t('composer'),
    architect: t('architect'),
    keeper: t('keeper'),
    commander: t('commander'),
    capital: t('capital'),
    abbess: t('abbess'),
  };
}

/** States with their opposites. Others are named by their code and "not". */
export function statusOpposites(): Readonly<Record<string, readonly [yes: string, no: string]>> {
  return {
    legal: [t('legal'), t('illegal')],
    open: [t('open'), t('closed')],
    sold: [t('sold'), t('not sold')],
    verdict: [t('acquitted'), t('guilty')],
    charged: [t('not charged'), t('charged')],
    licensed: [t('licensed'), t('not licensed')],
    protected: [t('protected'), t('unprotected')],
    married: [t('married'), t('not married')],
    locked: [t('locked'), t('unlocked')],
    alive: [t('alive'), t('dead')],
    toxic: [t('toxic'), t('harmless')],
    allowed: [t('allowed'), t('forbidden')],
    safe: [t('safe'), t('dangerous')],
    finished: [t('finished'), t('unfinished')],
    approved: [t('approved'), t('rejected')],
    constitutional: [t('constitutional'), t('unconstitutional')],
    valid: [t('valid'), t('invalid')],
    binding: [t('binding'), t('not binding')],
    compulsory: [t('compulsory'), t('voluntary')],
    copyrighted: [t('under copyright'), t('in the public domain')],
    extinct: [t('extinct'), t('not extinct')],
    authentic: [t('authentic'), t('forged')],
    edible: [t('edible'), t('inedible')],
    effective: [t('effective'), t('ineffective')],
    curable: [t('curable'), t('incurable')],
    contagious: [t('contagious'), t('not contagious')],
    reversible: [t('reversible'), t('irreversible')],
    vaccinated: [t('vaccinated'), t('unvaccinated')],
    hurt: [t('injured'), t('unharmed')],
    solvent: [t('solvent'), t('insolvent')],
    profitable: [t('profitable'), t('unprofitable')],
    inhabited: [t('inhabited'), t('uninhabited')],
    secret: [t('secret'), t('public')],
    insured: [t('insured'), t('uninsured')],
    native: [t('native'), t('not native')],
    flammable: [t('flammable'), t('not flammable')],
    soluble: [t('soluble'), t('insoluble')],
  };
}
