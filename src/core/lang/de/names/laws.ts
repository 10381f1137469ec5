import type { LawWords } from '../../law-table';
import { phrases, words } from '../../word-list';

export const laws: LawWords = {
  parts: words('§ §§ art artt artikel artikels artikeln paragraf paragraph paragrafen paragraphen'),
  minorParts:
    words(`abs absatz absätze absätzen satz anlage anlagen anhang anhangs anhänge abschnitt abschnitte abschnitts abschnitten
    unterabschnitt unterabschnitts unterabschn abschn ziffer ziffern ziff nr nrn nummer nummern teil titel kapitel buch protokollnotiz
    protokollerklärung präambel regel regeln erwägungsgrund erwägungsgründe`),
  subparts:
    words(`zp abs absatz absätze absätzen satz sätze sätzen s nr nrn nummer nummern buchst buchstabe buchstaben bst lit halbs
    halbsatz hs alt alternative var variante fall unterabs uabs unterabsatz ziff ziffer ziffern tz teils teilsatz anhang anlage abschn abschnitt
    teil kapitel titel tab tabelle zeile erwägungsgrund erwägungsgründe gedankenstrich spiegelstrich doppelbuchst doppelbuchstabe
    unterabschn unterabschnitt protokollnotiz`),
  bareSubparts: words(
    'halbsatz halbs hs eingangshalbs eingangssatz gedankenstrich spiegelstrich satzteil teilsatz alternative alt unterabs unterabsatz satz spstr',
  ),
  ordinals: words(
    'erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt zwanzigst letzt',
  ).flatMap((stem) => words('e en er es em').map((ending) => stem + ending)),
  joiners:
    phrases(`und, oder, bis, sowie, bzw, beziehungsweise, noch, i v m, iv m, ivm, i v mit, in verbindung mit, jeweils in verbindung mit, jeweils i v m,
    jeweils ivm, und des, und der, oder des, oder der, i v m den, ivm den, u, wie auch, und auch, und nach, sowie des, sowie der`),
  following: words('f ff fg'),
  links: phrases(
    'des, der, dem, zum, zur, zu, von, im, zu dem, zu der, in der, in dem, aus dem, aus der, vom, nach dem, nach der',
  ),
  partsApart: false,
  editions: phrases('aF, a F, nF, n F, AF, NF, a.F, n.F'),
  abbreviations:
    words(`AAÜG ABGB AbgG AEntG AEUV AGB-Gesetz AGBG AGG AktG AltPflG AltTZG AMVO AO ArbGG ArbSchG ArbStättV ArbZG ArzneimittelG AStG ASVG
    AsylbLG AsylG AsylVfG AtG AufenthG AufenthV AVAG AÜG B-VG BAföG BAT-KF BAT-O BauGB BauNVO BauO BayBO BayHSchG BayVerf BayVwVfG
    BBankG BBesG BbgHG BbgVerf BBiG BDSG BeamtStG BeamtVG BEEG BerHG BErzGG BestattG BesVNG BetrAVG BetrKV BetrSichV BetrVG BeurkG
    BewG BGB BGB-InfoV BGBEG BGleiG BImSchG BImSchV BinSchStrO BioStoffV BJagdG BKAG BKatV BKGG BKleingG BNatSchG BNDG BOStrab
    BPersVG BPolG BRAO BremLBO BRRG BSHG BSIG BtMBinHV BtMG BtMVV BundeswahlG BUrlG BVerfGG BVerfSchG BVFG BVwVG BWahlG BZRG BörsG
    ChemG DBGrG DepotG DesignG DiätenG DMBilG DRiG DRK-RTV DRK-TV DS-GVO DSchG DSGVO EEWärmeG EFZG EGBGB EGGmbHG EGGVG EGHGB EGInsO
    EGMR-VerfO EGStGB EGStPO EGV EGZPO EheG EIBV EichG EigZulG EinzelhandelsG EKHG EMRK EnergieStG EnEV EntgFG EntgTranspG EnWG EPÜ
    ErbbauRG ErbbauVO ErbStDV ErbStG ErbVerfO ESchG EStDV EStG EStR EUGrdRCh EuGVVO EuGVÜ EUStBV EUV EuWahlG EWGV FamFG FamGKG FeV
    FGG FGO FKPG FlurbG FPersG FreizügG FZV FördAG GBO GebrMG GefStoffV GenG GenTG GeschmMG GewO GewSchG GewStDV GewStG GG GKG
    GKV-VStG GKV-WSG GlüStV GmbHG GNotKG GO-BT GOZ GOÄ GRCh GrCh GrdstVG GrEStG GrStG GSVG GVG GWB GwG GüKG HandwO HBauO HebG
    HeilMWerbG HeimG HGB HGrG HOAI HochSchG HRG HSchG HSOG HVwVfG HwO HypBankG IESG IFG IfSG InfektionsschutzG InsO InsVV IntFamRVG
    InvG InVorG InvStG IRG ITRG JArbSchG JGG JMStV JStG JuSchG JVEG JÖSchG KAGB KapMuG KDVG KfzPflVV KHEntgG KHG KindArbSchV KiTaG
    KJHG KonTraG KostO KraftStG KrPflG KrWG KSchG KStDV KStG KSVG KUG KultgSchG KunstUrhG KVLG KWahlG KWG KWKG LadSchlG LBauO LBesG
    LDSG LFGB LFZG LHO LPartG LPersVG LPflG LPVG LStDV LuftSiG LuftVG LuftVO LuftVZO LVwG LVwVfG LWahlG LärmVibrationsArbSchV MADG
    MarkenG MarkenV MBO-Ä MBPlG MDStV MediationsG MessEG MiLoG MitbestG MMVO MRK MRRG MuSchG MuSchV NachwG NBauO NetzDG NWVO OASG
    OEG OGewV OWiG PAngV ParteienG PartGG PatG PatKostG PAuswG PBefG PersVG PfandBG PflBG PflegeVG PflSchG PflVG PhysTh-APrV PolG
    PresseG PrKlG ProdHaftG ProdSG ProstG PStG PStV PsychKG PsychThG PublG RBEG RBStV RBÜ RDGEG RennwLottG  ReNoPatAusbV
    RFinStV RGebStV RHBG RHPflG RichtlinienV RPflG RPflVG RStV RVG SAZV ScheckG SchKG SchlT SchuldRAnpG SchulG SchVG SchwArbG
    SchwbAwV SchwbG SchwbVWO SEAG SEBG SeemG SeeSchStrO SGB SGG SigG SLV SoldGG SolZG SortSchG SprAuG SpruchG StAG StBerG StGB StGG
    StHG StPO StrlSchG StromStG StrRehaG StUG StVG StVO StVollzG StVZO SächsBO SächsPersVG SächsPolG SächsRKG SächsVerf TEHG ThUG
    TierSchG TKG TMG TV-H TV-L TV-N TV-V TV-Ä TVG TVgG TVöD TVÜ-Bund TVÜ-Länder TVÜ-VKA TzBfG UGB UhVorschG UKlaG UMV UmwG UmwRG
    UmwStG UntStFG UrhDaG UrhG UrhWG USchadG UStDV UStG UVgO UVP-G UVPG UWG UZK VAHRG VbtrG VerbrKrG VereinsG VerglO VerkProspG
    VerlG VermBG VermG VersammlG VersAusglG VersG VersStG VgRÄG VgV VOB VOB/A VOB/B VOL/A VRRL VStättVO VVG VwGO VwKostG VwVfG VwVG
    VwZG VZOG WaffG WaStrG WBO WBVG WDO WehrPflG WEU-V WHG WissZeitVG WiStG WoBindG WoFG WoGG WPflG WpHG WPO WpPG WpÜG WRV WStG WZG
    WÜD WÜK ZDG ZfdG ZGB ZivildienstG ZKG ZPO ZSEG ZSHG ZuG ZugabeVO ZuSEG ZustVO ZVFV ZVG`),
  codifications: [],
  abbreviationEndings: words('G GG GB VO V O StV RL DV AO RO OG EG GBO VG AbkG StVtr Abk'),
  abbreviationOpenings: words('TV MTV NV BV GBV ETV TVÜ AVR'),
  abbreviationBeginnings: words('DBA- TVÜ- TV-Ä'),
  regions:
    words(`BB BW BY BE BR HB HE HH MV NI NW NRW NS RP SH SL SN ST LSA TH Bln Bbg Nds DDR BRD CH AT Bund VKA Länder Hessen Berlin Brandenburg
    Bremen Hamburg Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Bayern
    Baden-Württemberg Saar Hess Thür Schl-H M-V S-H N-W Ost West`),
  notLaws:
    words(`GmSOGB GmS-OGB AG LG OLG KG BGH BGHZ BGHSt BGHR BVerfG BVerfGE BVerfGK BVerwG BVerwGE BFH BFHE BAG BAGE BSG BSGE BPatG BPatGE RG RGZ RGSt EuGH EuG EGMR VGH OVG LSG LAG ArbG
    StGH VerfGH OGH OGHSt BayObLG BayObLGSt BayVerfGH NJW NJW-RR NVwZ NVwZ-RR NStZ NStZ-RR NZA NZA-RR NZS NZM NZI NZG GRUR GRUR-RR GRUR-Prax MMR CR ZIP WM DB BB MDR JZ JR JuS JA
    StV DÖV DVBl FamRZ VersR WRP ZUM AfP DStR DStRE BStBl BGBl ABl GVBl GVOBl GBl GV BAnz BT BR BT-Drs BT-Drucks BTDrucks BRDrucks SozR AP EzA EWiR LM Rn Rdn Rdnr Rz RdNr Slg ECLI EU EG EWG USA DDR BRD UNO EKD
    GmbH GbR OHG KGaA SE AGB EUR DM CHF USD Nr Abs Art Satz Anm Aufl Hrsg MAH MüKo KK LK SK HK NK GK FA LSt Kfz Lkw Pkw EDV IT PC CD DVD Prof Dr S F FF II III IV VI VII VIII IX XI XII XIII XIV XV`),
  gazettes:
    phrases(`BGBl, RGBl, GBl, GVBl, GVOBl, GV, ABl, ABl EU, ABl EG, BAnz, BAnz AT, Bundesgesetzblatt, Reichsgesetzblatt, Gesetz- und Verordnungsblatt,
    Amtsblatt, BStBl, GBl DDR, SächsGVBl, GV NRW, GVBl LSA, Nds GVBl, MBl`),
  commentMarks: words('rn rdn rdnr rdnrn rz randnr randnummer randziffer anm rnr'),
  editionWords: words('aufl auflage'),
  reports: words('Buchholz BGHR AP EzA SozR LM BeckRS EzS HFR'),
  journals:
    words(`NJW NJW-RR NVwZ NVwZ-RR NStZ NStZ-RR NZA NZA-RR NZS NZM NZI NZG NZV GRUR GRUR-RR GRUR-Prax MMR CR ZIP WM DB BB MDR JZ JR JuS JA StV DÖV
    DVBl FamRZ VersR WRP ZUM AfP DStR DStRE BStBl BVerfGE BVerfGK BVerwGE BGHZ BGHSt BFHE BAGE BSGE RGZ RGSt BPatGE OGHSt BayObLGSt EFG SozR Slg InfAuslR
    JurBüro Rpfleger SGb ZTR NJOZ ZfBR BauR BayVBl StraFo wistra AuR RdA PersR ZInsO EuGRZ EuZW`),
  fileSigns:
    words(`R ZR ZB ZA ARZ StR StE StB ARs AZR AZN AZB ABR ABN BvR BvL BvF BvE BvQ BvO PBvU C CN B A AV BN K KN L N U UF O OH S W WF Ws Ss Wx Ca Sa Ta TaBV BV Ga
    KR AS AL SB RA V P KS KA AY SO EG VG D F T Js KLs Ls Ds Cs Kls OWi Qs Gs GSSt GmS GrS X E VR VfB Ob Os Bs`),
  names: [
    ...words(
      'lissabon maastricht nizza amsterdam rom verdun tordesillas rapallo versailles trianon sèvres lausanne utrecht waitangi ghent',
    ).flatMap((place) => ['vertrag', 'vertrags', 'vertrages'].map((treaty) => `${treaty} von ${place}`)),
    ...words('ewg- eg- eu- euratom- maastricht- lissabon- zwei-plus-vier- deutschland').flatMap((kind) =>
      ['vertrag', 'vertrags', 'vertrages'].map((treaty) => kind + treaty),
    ),
    ...phrases(`bill of rights, reichskonkordat, reichskonkordats, wiener schlussakte, augsburger religionsfrieden, augsburger religionsfriedens, allgemeines landrecht, allgemeine landrecht, allgemeinen landrecht, allgemeinen landrechts, grundgesetz, grundgesetzes, grundgesetze, einigungsvertrag, einigungsvertrags, einigungsvertrages, grundlagenvertrag, grundlagenvertrags,
    versailler vertrag, versailler vertrags, versailler vertrages, römische verträge, römischen verträge, römischen verträgen, lateranverträge,
    un-charta, charta der vereinten nationen, charta der grundrechte der europäischen union, grundrechtecharta, europäische sozialcharta, europäischen sozialcharta,
    un-sozialpakt, un-zivilpakt, zivilpakt, sozialpakt, genfer konvention, genfer konventionen, haager landkriegsordnung, wiener vertragsrechtskonvention, istanbul-konvention, un-behindertenrechtskonvention,
    weimarer verfassung, weimarer reichsverfassung, paulskirchenverfassung, reichsverfassung, bundesverfassung, ermächtigungsgesetz, ermächtigungsgesetzes, nürnberger gesetze, nürnberger gesetzen,
    nürnberger rassegesetze, hartz iv, goldene bulle, goldenen bulle, karlsbader beschlüsse, karlsbader beschlüssen, code civil, sachsenspiegel, schwabenspiegel,
    pariser abkommen, pariser klimaabkommen, pariser klimaschutzabkommen, schengener abkommen, schengener durchführungsübereinkommen, dubliner übereinkommen, potsdamer abkommen, potsdamer abkommens, münchner abkommen, münchener abkommen,
    kyoto-protokoll, kyoto-protokolls, nato-truppenstatut, atomwaffensperrvertrag, atomwaffensperrvertrags, elysée-vertrag, élysée-vertrag, élysée-vertrags, warschauer vertrag, moskauer vertrag, westfälischer frieden, westfälischen frieden, euv, schuman-plan`),
  ],
  // English ones stand in German texts too: `Clean Air Act`.
  heads: words('act'),
  kindHeads: words('verfassung'),
  kinds:
    words(`bayerische bayerischen sächsische sächsischen hessische hessischen brandenburgische brandenburgischen thüringer berliner bremische bremischen
    hamburgische hamburgischen`),
  openings:
    phrases(`edikt von, edikts von, gemeindeordnung für, kreisordnung für, städteordnung für, landkreisordnung für, landesbauordnung für, bauordnung für, gesetz zur, gesetz zum, gesetz zu, gesetz über, gesetz für, gesetz gegen, gesetz betreffend, gesetz betreffs, gesetzes zur, gesetzes zum, gesetzes zu, gesetzes über,
    gesetzes für, gesetzes gegen, gesetzes betreffend, kirchengesetz über, kirchengesetzes über, landesverordnung über, landesverordnung zur, verordnung über, verordnung zur, verordnung zum, verordnung für, verordnung gegen,
    übereinkommen über, übereinkommen zur, übereinkommen gegen, übereinkommens über, übereinkommens zur, übereinkommens zum, übereinkommen zum, übereinkommen nr, übereinkommens nr, abkommen über, abkommens über, abkommen zwischen, abkommens zwischen, abkommen zur, abkommens zur,
    konvention über, konvention zum, konvention zur, konvention gegen, staatsvertrag über, staatsvertrages über, staatsvertrags über, staatsvertrag zur, staatsvertrages zur, staatsvertrag zum, staatsvertrages zum, tarifvertrag über, tarifvertrages über, tarifvertrags über, tarifvertrag für, tarifvertrages für, tarifvertrags für,
    tarifvertrag zur, tarifvertrages zur, tarifvertrag zum, manteltarifvertrag für, manteltarifvertrages für, vertrag über die arbeitsweise, vertrags über die arbeitsweise, vertrages über die arbeitsweise, vertrag über die europäische, vertrages über die europäische, vertrags über die europäische,
    vertrag zur gründung der europäischen, vertrages zur gründung der europäischen, pakt über, pakts über, paktes über, protokoll nr, protokoll zur, protokoll zum, zusatzprotokoll zur, zusatzprotokolls zur, verwaltungsvorschrift zum, verwaltungsvorschrift zur, verwaltungsvorschrift über, dienstvertragsordnung der,
    arbeitsvertragsrichtlinien des, arbeitsvertragsrichtlinien der, richtlinie des, richtlinie über, richtlinie zur, landesausführungsgesetz zum, ausführungsgesetz zum, ausführungsgesetz zur, ausführungsgesetzes zum, einführungsgesetz zum, einführungsgesetz zur, einführungsgesetzes zum, einführungsgesetzes zur, landesgesetz über, landesgesetz zur, landesgesetzes über, bundesgesetz über, bundesgesetzes über, bundesgesetz zur,
    entgeltordnung zum, vergütungsordnung des, rahmenvereinbarung über, verfassung des, verfassung der, verfassung für`),
  compoundHeads:
    words(`gesetz gesetzes gesetzbuch gesetzbuchs gesetzbuches verordnung prozessordnung prozeßordnung gerichtsordnung verkehrsordnung verkehrs-ordnung abgabenordnung gewerbeordnung
    handwerksordnung insolvenzordnung konkursordnung bauordnung gemeindeordnung städteordnung kreisordnung gebührenordnung rechtsanwaltsordnung notarordnung ärzteordnung beschwerdeordnung disziplinarordnung
    wahlordnung haushaltsordnung grundbuchordnung kostenordnung strafprozessordnung vergleichsordnung approbationsordnung vergabeordnung vertragsordnung vertragsverletzungsordnung wirtschaftsprüferordnung laufbahnverordnung
    menschenrechtskonvention kinderrechtskonvention flüchtlingskonvention frauenrechtskonvention behindertenrechtskonvention antifolterkonvention sozialcharta grundrechtecharta staatsvertrag staatsvertrags staatsvertrages unionsvertrag unionsvertrags verwaltungsvorschrift`),
  generic:
    words(`gesetz gesetzes gesetzbuch gesetzbuchs gesetzbuches verordnung bundesgesetz bundesgesetzes landesgesetz landesgesetzes reichsgesetz reichsgesetzes änderungsgesetz änderungsgesetzes naturgesetz naturgesetzes ausführungsgesetz ausführungsgesetzes
    zustimmungsgesetz zustimmungsgesetzes steuergesetz steuergesetzes strafgesetz strafgesetzes fachgesetz fachgesetzes verfahrensgesetz durchführungsgesetz durchführungsgesetzes umsetzungsgesetz umsetzungsgesetzes einführungsgesetz einführungsgesetzes
    stammgesetz spezialgesetz spezialgesetzes sondergesetz sondergesetzes rahmengesetz rahmengesetzes mantelgesetz mantelgesetzes artikelgesetz artikelgesetzes hilfsgesetz kirchengesetz kirchengesetzes moralgesetz sittengesetz sittengesetzes
    parlamentsgesetz parlamentsgesetzes maßnahmegesetz maßnahmegesetzes einzelfallgesetz ursprungsgesetz landesrecht vertragsgesetz finanzgesetz eilgesetz notgesetz vorschaltgesetz vorschaltgesetzes begleitgesetz begleitgesetzes reformgesetz reformgesetzes übergangsgesetz
    gravitationsgesetz fallgesetz weltgesetz lebensgesetz formgesetz bewegungsgesetz kausalgesetz wachstumsgesetz verfassungsgesetz verfassungsgesetzes organisationsgesetz beamtengesetz arbeitsgesetz sozialgesetz anpassungsgesetz
    rechtsverordnung landesverordnung bundesverordnung notverordnung änderungsverordnung durchführungsverordnung eilverordnung polizeiverordnung ministerialverordnung regierungsverordnung heilmittelverordnung arzneimittelverordnung arzneiverordnung hilfsmittelverordnung
    ausführungsverordnung schutzverordnung rahmenverordnung allgemeinverordnung krankenhausverordnung folgeverordnung mantelverordnung eu-verordnung eg-verordnung dauerverordnung einzelverordnung sammelverordnung wiederholungsverordnung erstverordnung folgeverordnung delegiertenverordnung
    prozessordnung prozeßordnung gerichtsordnung verkehrsordnung wahlordnung gebührenordnung vergabeordnung kostenordnung staatsvertrag staatsvertrags staatsvertrages haushaltsgesetz haushaltsgesetzes eu-gesetz us-gesetz rechtsprechungsgesetz verwaltungsvorschrift haushaltsordnung disziplinarordnung gemeindeordnung städteordnung beschwerdeordnung kreisordnung bauordnung unionsverordnung basisverordnung grundverordnung ermächtigungsverordnung vertragsordnung`),
  numbered: phrases(
    `richtlinie, richtlinien, rl, verordnung, verordnungen, vo, delegierte verordnung, delegierten verordnung, durchführungsverordnung, rahmenbeschluss, rahmenbeschlusses, eu-richtlinie, eg-richtlinie, eu-verordnung, eg-verordnung`,
  ),
  plainNumbered: phrases(
    'resolution, un-resolution, übereinkommen, übereinkommens, kontrollratsgesetz, kontrollratsgesetz nr, konvention nr, gesetz nr, verordnung nr, vo nr',
  ),
  subjects: words('über zur zum betreffend gegen'),
  givers:
    phrases(`des europäischen parlaments und des rates, des rates und des europäischen parlaments, des rates, der kommission, des europäischen parlaments, des sicherheitsrats, des un-sicherheitsrats,
    des sicherheitsrates, des un-sicherheitsrates, der vereinten nationen, der europäischen kommission, der internationalen arbeitsorganisation`),
  titleWords:
    words(`der die das des dem den ein eine eines einem einer und oder sowie von vom zu zur zum für über in im ins an am auf aus bei beim mit nach gegen unter vor zwischen ohne durch deren dessen
    ihrer ihren ihre seiner anderer andere anderen bzw als um`),
  insideWords: words('of for on and to'),
  articles: words('the'),
  possessives: [],
  adjectiveEndings: words('en er es em e'),
  notAdjectives:
    words(`werden wurden haben hatten sollen sollten können könnten müssen mussten dürfen durften waren seien wären würden wollen wollten hätten worden werde wurde habe hatte solle sollte könne konnte müsse musste
    dürfe durfte wäre würde hätte sehe sehen sieht seine diese dieser dieses diesem diesen welche welcher welches welchen jede jeder jedes keine keiner ihre ihren aber oder über unter weder daher bisher immer wieder jener jene
    eingeführte eingeführten geänderte geänderten geregelte geregelten vorgesehene vorgesehenen geltende geltenden enthaltene enthaltenen gestützte gestützten genannte genannten ergangene ergangenen erlassene erlassenen festgelegte festgelegten
    maßgebliche maßgeblichen maßgebende statthafte erforderliche gilt galten gelten regeln regle bestehen bestanden bilden stehen treten trete traten verabschiedete verabschiedeten beschlossene beschlossenen gebieten beruhende beruhenden`),
  titleEnds: phrases('in kraft, außer kraft, und durch, und mit'),
  titleStops:
    words(`kraft jahr jahre jahres wirkung hinblick blick sinne sinn rahmen anspruch frage fassung folge anwendung geltung bezug grunde grund bundestag bundesrat landtag parlament kabinett montag dienstag mittwoch donnerstag freitag samstag sonntag
    januar februar märz april mai juni juli august september oktober november dezember verbindung streit streitjahr streitjahre zweifel absatz satz abs`),
  neverFirst: words(
    'der die das des dem den dieser diese dieses diesem diesen ein eine eines einem einer jedes jeder jede kein keine und nach gemäß laut im in zum zur vom beim am für',
  ),
  indefinite: words(
    'ein eine eines einem einer einen kein keine keines keinem keiner jedes jeder jede jedem neues neue neuen neuem ihr ihre ihrer ihren ihrem sein seine seiner seinen seinem mein meine meiner unser unsere unserer dein deine euer eure jenes jener welches welche solches solche solchen manches irgendein',
  ),
  versions: [
    ['in', 'der', 'fassung'],
    ['in', 'der', 'fassung', 'der', 'bekanntmachung'],
    ['idf'],
    ['idf', 'der', 'bekanntmachung'],
  ],
  coordinators: words('und oder'),
  books: words('buch buchs buches'),
  placeAdjectives: words('isch'),
  titleAdjectives: words(
    `bürgerlich allgemein international gemeinsam delegiert sozial amtlich berlin thüring hamburg wien genf haag bern`,
  ),
  datePrepositions: words('vom von'),
  yearsInTitles: false,
  months: words('januar jänner februar feber märz april mai juni juli august september oktober november dezember'),
  amendments: words('first second fourth fifth sixth eighth tenth thirteenth fourteenth'),
  amending: words('zum zur'),
  amendmentWords: words('amendment'),
};
