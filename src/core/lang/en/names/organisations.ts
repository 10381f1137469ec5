import type { OrganisationWords } from '../../name-table';
import { phrases, words } from '../../word-list';

export const organisations: OrganisationWords = {
  legalForms: phrases(`
    inc, incorporated, corp, corporation, co, company, ltd, limited, llc, llp, lp, plc, pllc, pty, pty ltd, pte, pte ltd, pvt, pvt ltd, cic, cio, lllp, ulc
    gmbh, ggmbh, mbh, ag, kg, kgaa, ohg, gbr, ug, eg, e v, ev, e u, se, gmbh & co kg, gmbh & co, ag & co kg, co kg, kommanditgesellschaft, aktiengesellschaft
    s p a, spa, s r l, srl, s a s, sas, s n c, snc, s a, sa, sarl, s a r l, eurl, sca, scs, s l, sl, s l u, slu, s a u, s coop, ltda, lda, eireli, s a de c v, sa de cv, s de r l
    n v, nv, b v, bv, b v b a, bvba, vof, cv, ivzw, vzw, asbl, aisbl, a s, as, asa, ans, ab, hb, a b, a s a, aps, a p s, ivs, oy, oyj, ky, hf, ehf
    sp z o o, s a b, z o o, s r o, sro, spol s r o, v o s, d o o, doo, d d, a d, ad, ood, eood, kft, zrt, nyrt, bt, ooo, oao, pao, zao, tov, oü, sia, uab, as
    k k, kk, kabushiki kaisha, g k, bhd, sdn bhd, tbk, pt, jsc, ojsc, cjsc, pjsc, fze, llc fz, w l l, wll, saog, a e, ae, e p e, a o, a g, s e, s c e
  `),
  heads: words(`
    university universities college academy school institute institution polytechnic conservatory conservatoire seminary faculty kindergarten gymnasium
    bank bancorp bankers insurance assurance fund trust foundation endowment
    ministry department agency bureau directorate secretariat commission commissioners committee subcommittee council authority administration inspectorate office treasury
    parliament congress senate assembly legislature bundestag knesset duma cabinet government chamber
    court tribunal judiciary constabulary police gendarmerie sheriff
    party alliance coalition front brotherhood brigade brigades battalion regiment division corps army navy fleet squadron platoon battery infantry artillery cavalry militia militias guards command airforce
    association organisation organization federation confederation society union league consortium syndicate guild brotherhood fellowship lodge network initiative campaign
    club fc afc cf united rovers wanderers athletic albion hotspur rangers celtics
    company corporation corp firm enterprises enterprise industries holdings holding ventures partners associates brothers bros sons group conglomerate
    airlines airways aviation aerospace railways railway railroad shipping lines motors motor automotive shipyard shipyards shipbuilders steelworks brewery breweries distillery foundry mills
    pharmaceuticals pharma chemicals laboratories laboratory labs biotech biosciences therapeutics diagnostics
    technologies technology software systems electronics semiconductors communications telecom telecommunications telecoms networks solutions services consulting consultancy consultants analytics media
    publishing publishers press books records recordings music entertainment pictures films studios studio productions broadcasting radio television theatre theater orchestra philharmonic symphony choir ensemble quartet quintet trio band ballet opera museum gallery library archive archives observatory
    hospital infirmary clinic hospice nhs
    church cathedral diocese archdiocese synod monastery convent congregation order mission ministries
    capital investments securities advisors advisers equity realty properties estates energy petroleum oil gas power utilities water electric electricity mining minerals resources foods beverages dairies farms stores supermarkets retail logistics freight couriers express
    hotels resorts restaurants restaurant casino casinos bakery pharmacy nursery
    crew squad mafia cartel gang taskforce watch observatory force forces branch unit wing
  `),
  weakHeads: words(`
    works ironworks brickworks gasworks waterworks glassworks printworks tannery colliery sawmill haulage group house union front order band choir mission command power water oil gas energy capital music media books systems services solutions resources properties lines mills lodge order
    school church library gallery museum theatre theater opera hospital court courts cathedral monastery convent clinic office government police army navy guards rangers united express press records pictures films
    campaign initiative network restaurant hotel casino bakery brewery crew squad gang partners sons brothers motor guards radio television fund trust order cabinet chamber farms electric
    symphony quartet quintet trio express shipping technology software communications party league club campaign ballet bank force forces branch unit wing
  `),
  openingHeads: words(`
    university college academy school institute faculty ministry department agency bureau directorate secretariat commission committee subcommittee council authority administration office
    bank parliament house chamber senate court tribunal board association organisation organization federation confederation society union league alliance guild brotherhood order fellowship friends sons daughters knights
    church diocese archdiocese museum museums library orchestra fund foundation trust centre center coalition consortium movement front party army institution campaign confederation congress
    bishopric conference network sisters brothers company worshipful corporation
      gallery hospital theatre theater club choir opera ballet conservatory observatory archive archives police guard hospice infirmary synod guildhall
  `),
  closedHeads: [],
  genitiveHeads: [],
  compoundHeads: [],
  compoundRoles: [],
  media: words(`
    times post herald gazette tribune chronicle journal observer courier mail mirror sun star telegraph guardian independent standard examiner inquirer mercury echo express dispatch sentinel globe argus advertiser
    bulletin daily weekly monthly magazine review news today register republic press reporter monitor advocate bee citizen record digest quarterly broadcasting radio tv television wire intelligencer leader packet
    gazetteer newsletter zeitung
  `),
  roles: words(`
    company companies firm group conglomerate corporation manufacturer maker carmaker automaker drugmaker chipmaker airline carrier bank lender insurer broker brokerage retailer supermarket wholesaler
    supplier producer developer publisher broadcaster newspaper magazine daily weekly tabloid broadsheet periodical agency watchdog regulator operator startup start-up consultancy charity ngo nonprofit non-profit foundation
    institute university college school party union club team squad side band orchestra choir ensemble label studio network station channel brewer brewery distiller builder shipbuilder shipyard
    organisation organization association federation society movement militia cartel gang sect church ministry department committee council court museum gallery hospital
    subsidiary affiliate parent rival competitor giant partnership consortium cooperative co-operative landlord wholesaler distributor importer exporter contractor subcontractor utility
    thinktank think-tank collective syndicate
  `),
  verbs: words(`
    acquired acquires acquire acquiring merged merges bought manufactures manufactured manufacturing employs employed employ sued sues launched launches unveiled unveils posted reported
    recalled recalls outsourced invests invested listed delisted floated supplies supplied produces sells sponsored sponsors owns operates published publishes
    announced announces refused refuses agreed agrees denied denies claims plans planned broadcast broadcasts fined regulates subsidises subsidizes
    laid hired hires relocated expanded downsized shareholders shares stock stocks
  `),
  employments: words(
    'works worked work working employed employs joined joins quit founded co-founded leads heads headed runs chaired chairs joining interned enrolled studied signed',
  ),
  endings: words('bank soft tech corp pharma chem media telecom systems motors airlines airways works press labs'),
  agencies: words(
    'owned operated run published manufactured produced developed acquired bought sold financed funded sponsored issued built managed distributed marketed licensed commissioned employed represented backed',
  ),
  possessions: words(`
    share shares shareholder shareholders stock stocks chief ceo cfo cto chairman chairwoman chair spokesman spokeswoman spokesperson headquarters subsidiary subsidiaries employee employees staff customers
    founder founders co-founder cofounder boss management board directors acquisition takeover merger unit arm division branch office offices factory plant logo turnover profits profit revenue revenues
    earnings stake executives executive analyst analysts director president secretary-general members member chapter affiliate owner
  `),
};
