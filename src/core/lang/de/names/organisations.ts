import type { OrganisationWords } from '../../name-table';
import { phrases, words } from '../../word-list';

export const organisations: OrganisationWords = {
  legalForms: phrases(`
    gmbh, ggmbh, mbh, m b h, ag, kg, kgaa, ohg, gbr, gdbr, ug, ug haftungsbeschränkt, eg, e g, e v, ev, e u, e k, ek, e kfm, se, se & co kgaa, gmbh & co kg, gmbh & co kgaa, gmbh & co ohg, gmbh & co, gmbh und co kg, gmbh u co kg, ag & co kg, ag & co kgaa, ug & co kg, & co kg, co kg, partg, partg mbb, partgmbb, mbb, vvag, v v a g, a g, r v, nv, stgm
    ges m b h, gesmbh, kommanditgesellschaft, aktiengesellschaft, offene handelsgesellschaft, eingetragene genossenschaft, eingetragener verein, genossenschaft, sàrl, sarl, s a r l
    inc, corp, co, ltd, limited, llc, llp, lp, plc, pty ltd, pvt ltd, s p a, spa, s r l, srl, s a s, sas, s n c, s a, sa, eurl, sca, s l, sl, slu, ltda, lda, s a de c v, n v, b v, bv, bvba, vzw, a s, asa, aps, ab, oy, oyj, sp z o o, s r o, d o o, kft, zrt, ooo, oao, pao, zao, kk, jsc, pjsc, sia, uab
  `),
  heads: words(`
    universität university hochschule fachhochschule akademie schule gymnasium institut konservatorium kolleg fakultät college
    bank sparkasse versicherung versicherungen kasse krankenkasse fonds stiftung
    ministerium amt behörde agentur direktion kommission ausschuss komitee rat senat parlament kammer verwaltung magistrat bundestag bundesrat reichstag landtag kabinett
    gericht gerichtshof gerichtshofs staatsanwaltschaft polizei gendarmerie
    partei bündnis koalition union front brigade bataillon regiment division armee korps flotte marine kompanie batterie geschwader
    verein vereinigung verband bund gesellschaft genossenschaft gewerkschaft organisation liga gilde zunft innung orden netzwerk initiative kreis club klub föderation konföderation gemeinschaft kongregation
    löwen adler eisbären haie fc sc sv vfb vfl tsv tsg fsv ssv msv rb bsc
    gruppe konzern werke werk fabrik betriebe unternehmen holding industrie industries brüder gebrüder söhne
    airlines luftfahrt bahn bahnen reederei werft eisenbahn verkehrsbetriebe stadtwerke spedition
    services solutions systems group international holdings trading engineering security logistics networks communications publishing entertainment productions
    pharma chemie labor labore laboratorien technologies systems software electronics
    verlag druckerei film filmproduktion rundfunk fernsehen radio theater oper orchester philharmonie philharmoniker symphoniker sinfoniker chor ensemble quartett quintett trio band museum galerie bibliothek archiv sternwarte kunsthalle
    krankenhaus klinik klinikum klinken hospital spital charité heim
    kirche bistum erzbistum diözese kloster gemeinde abtei stift synode
    energie energy energien immobilien capital partners ventures consulting media medien music records studios
    hotels brauerei bäckerei molkerei druckhaus autohaus möbelhaus kaufhaus
    bande clan mafia miliz feuerwehr bundeswehr wehrmacht reichswehr
    senat strafsenat zivilsenat kammer strafkammer zivilkammer
  `),
  weakHeads: words(`
    amt rat kreis gruppe schule kasse kammer heim werk front band trio bund stift gemeinde kirche kloster bahn chor senat klub club orden netzwerk initiative labor film radio theater oper museum galerie archiv bibliothek institut bank gericht verein verband gesellschaft
    partei union koalition polizei behörde betriebe unternehmen fabrik marine flotte armee division chemie energie industrie immobilien medien fernsehen rundfunk gemeinschaft parlament kabinett verwaltung kommission ausschuss abtei sternwarte krankenhaus klinik brauerei
    feuerwehr bande clan miliz kompanie batterie versicherung versicherungen liga gilde zunft quartett hospital verlag druckerei organisation fonds agentur direktion gewerkschaft genossenschaft staatsanwaltschaft schule gymnasium
    strafsenat zivilsenat strafkammer zivilkammer bundestag bundesrat reichstag landtag bundeswehr wehrmacht kabinett magistrat kammer synode
  `),
  openingHeads: words(`
 universität hochschule fachhochschule akademie institut technische kolleg
 bank sparkasse stadtsparkasse kreissparkasse volksbank raiffeisenbank
 ministerium bundesministerium staatsministerium reichsministerium landesministerium finanzministerium innenministerium justizministerium kultusministerium amt bundesamt landesamt behörde bundesagentur bundesanstalt landesanstalt agentur kommission ausschuss
 finanzamt landratsamt bezirksamt ordnungsamt jugendamt gesundheitsamt katasteramt bauamt sozialamt standesamt regierungspräsidium bezirksregierung landesdirektion oberfinanzdirektion generaldirektion hauptzollamt polizeipräsidium polizeidirektion polizeiinspektion
 gericht gerichtshof landgericht amtsgericht oberlandesgericht kammergericht arbeitsgericht landesarbeitsgericht verwaltungsgericht oberverwaltungsgericht verwaltungsgerichtshof sozialgericht landessozialgericht finanzgericht staatsanwaltschaft generalstaatsanwaltschaft
 bezirksgericht kreisgericht handelsgericht obergericht kantonsgericht schwurgericht truppendienstgericht hofgericht schöffengericht lg ag olg ovg vgh arbg lag vg sg lsg fg
 verein förderverein sportverein turnverein heimatverein musikverein schützenverein kunstverein gesangverein verband bundesverband landesverband fachverband dachverband zentralverband reichsverband bund gesellschaft vereinigung arbeitsgemeinschaft arbeitskreis interessengemeinschaft bürgerinitiative
 genossenschaft wohnungsbaugenossenschaft industriegewerkschaft internationale rat zentralrat union bündnis allianz initiative aktionsbündnis netzwerk kreisverband ortsverein
 kammer industrie- handelskammer handwerkskammer rechtsanwaltskammer ärztekammer architektenkammer landwirtschaftskammer ihk
 stiftung museum landesmuseum stadtmuseum heimatmuseum kunsthalle galerie theater staatstheater stadttheater landestheater schauspiel oper staatsoper orchester sinfonieorchester philharmonie chor bibliothek landesbibliothek staatsbibliothek archiv landesarchiv stadtarchiv staatsarchiv hauptstaatsarchiv
 bistum erzbistum diözese kirchengemeinde pfarrei kirchenkreis dekanat abtei kloster stift orden
 klinikum universitätsklinikum krankenhaus kreiskrankenhaus klinik spital
 werft reederei brauerei druckerei verlag verlagshaus autohaus bäckerei metzgerei hotel gasthof gasthaus spedition kanzlei baumschule stadtwerke verkehrsbetriebe
 bankhaus kaufhaus modehaus möbelhaus zeche grube eisenhütte glashütte buchhandlung apotheke gärtnerei
 fc sc sv tsv vfb vfl tsg fsv ssv spvgg hsg tus tv sg bsg tura djk esv psv msv svg hsv bsv ssc asv
 feuerwehr freiwillige bataillon regiment division brigade korps infanterieregiment artillerieregiment jägerbataillon panzerdivision armee kompanie
 gymnasium realschule grundschule hauptschule gesamtschule berufsschule oberschule volkshochschule musikhochschule kunsthochschule kita kindergarten
 rundfunk 
 eintracht borussia fortuna dynamo viktoria arminia germania concordia kickers hertha alemannia hansa wacker preußen lokomotive turbine thw tbv hsv vfr asc füchse löwen adler eisbären haie falken wölfe grizzlys rot-weiß schwarz-weiß blau-weiß spielvereinigung
 polizeistation polizeirevier polizeiwache polizeiposten autobahnpolizei wasserschutzpolizei bundespolizeiinspektion kriminalpolizei polizei forstamt arbeitsamt arbeitsagentur jobcenter gesundheitszentrum seniorenheim tierheim tierpark
 `),
  closedHeads: words(
    'gericht polizei staatsanwaltschaft senat feuerwehr sparkasse bank klinikum krankenhaus finanzamt gymnasium schule theater',
  ),
  genitiveHeads: words(`
    verband bund verein vereinigung gesellschaft institut akademie  partei union museum arbeitsgemeinschaft orden fakultät kirche archiv bibliothek ministerium universität hochschule stiftung
     freunde  gewerkschaft kommission parlament kongregation kollegium komitee   liga  genossenschaft 
  `),
  compoundHeads: words(`
    bundesamt bundesanstalt bundesagentur bundeskanzleramt bundesregierung bundespräsidialamt bundesversicherungsamt bundeszentralamt bundesministerium bundesinstitut bundesarchiv bundesdruckerei bundesbahn bundespost bundesligist reichsregierung reichsbahn reichspost reichskammergericht volksgerichtshof kammergericht luftwaffe kriegsmarine reichsmarine stasi staatssicherheit europarat ministerrat staatsrat politbüro zentralkomitee bundesgericht bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht bundesarbeitsgericht bundessozialgericht bundesfinanzhof bundespatentgericht reichsgericht verfassungsgerichtshof gerichtshof
    bundesministerium bundesrechnungshof landesrechnungshof rechnungshof bundeskriminalamt landeskriminalamt bundeskartellamt bundesverwaltungsamt bundeszentralamt patentamt umweltbundesamt bundespolizei bundesnachrichtendienst verfassungsschutz bundeswehr wehrmacht reichswehr
    bundestag bundesrat bundesregierung bundesversammlung bundesbank zentralbank notenbank nationalbank weltbank landesbank volkspolizei nationalrat ständerat reichstag reichsbank landtag volkskammer bundesnetzagentur europaparlament
    staatsoper staatstheater sinfonieorchester philharmoniker symphoniker sinfoniker staatsarchiv nationalmuseum nationalbibliothek staatsbibliothek landesmuseum nationalgalerie universitätsklinikum
    welthandelsorganisation weltgesundheitsorganisation nationalelf
    werft werke stadtwerke
  `),
  compoundRoles: words(`
    gericht ministerium amt behörde agentur kommission ausschuss kammer senat  verband verein vereinigung bund gesellschaft genossenschaft  organisation stiftung akademie universität hochschule schule gymnasium institut museum theater orchester chor archiv bibliothek
    bank sparkasse kasse versicherung werk fabrik verlag reederei werft brauerei druckerei  klub club bündnis klinik klinikum krankenhaus spital kirche bistum kloster orden regiment bataillon division brigade armee
    feuerwehr polizei staatsanwaltschaft anstalt zentrale direktion präsidium verwaltung komitee gemeinschaft initiative liga handelskammer kanzlei druckerei galerie ensemble quartett   `),
  media: words(`
    zeitung anzeiger nachrichten rundschau tageblatt blatt kurier bote merkur abendblatt abendpost morgenpost allgemeine volksblatt volksstimme stimme presse post welt woche spiegel magazin illustrierte wochenblatt wochenzeitung tagesspiegel tagesanzeiger beobachter generalanzeiger echo rundfunk fernsehen
    times post herald gazette tribune chronicle journal observer courier mail mirror sun telegraph guardian radio tv
  `),
  roles: words(`
    firma firmen unternehmen konzern konzerns hersteller autobauer autohersteller fluggesellschaft airline bank geldhaus kreditinstitut versicherer krankenkasse händler handelskette supermarktkette kette supermarkt lieferant zulieferer produzent entwickler verlag sender zeitung tageszeitung wochenzeitung zeitschrift magazin
    nachrichtenagentur agentur nachrichtenmagazin boulevardblatt fachblatt behörde aufsichtsbehörde betreiber beratungsfirma stiftung organisation hilfsorganisation menschenrechtsorganisation umweltorganisation umweltverband verband dachverband branchenverband verein sportverein fußballverein bundesligist erstligist zweitligist drittligist aufsteiger absteiger klub club
    rekordmeister mannschaft team partei fraktion gewerkschaft orchester chor ensemble band gruppe rockband plattenfirma label studio filmstudio brauerei werft reederei institut forschungsinstitut meinungsforschungsinstitut marktforschungsinstitut universität hochschule schule gymnasium museum galerie auktionshaus kanzlei anwaltskanzlei
    kirche gemeinde kloster orden tochtergesellschaft tochterfirma mutterkonzern mutterfirma muttergesellschaft konkurrent konkurrentin rivale start-up startup onlinehändler dienstleister anbieter spedition bauunternehmen baufirma energieversorger stromversorger mobilfunkanbieter netzbetreiber softwarehersteller pharmakonzern
    chemiekonzern autokonzern medienkonzern ministerium miliz terrorgruppe terrororganisation geheimdienst
  `),
  verbs: words(`
    übernimmt übernahm übernommen fusioniert fusionierte produziert produzierte fertigt fertigte beschäftigt beschäftigte entließ entlässt verklagt verklagte bringt brachte stellt vertreibt vertrieb beliefert belieferte investiert investierte liefert lieferte verkauft verkaufte
    kündigt kündigte weigert weigerte plant plante bietet bot betreibt betrieb veröffentlicht veröffentlichte meldet meldete sponsert sponserte gehört gehörte gründet gründete streicht strich schreibt sendet sendete strahlt steigert steigerte erwirtschaftet erwirtschaftete
  `),
  employments: words(
    'arbeitet arbeitete angestellt beschäftigt angefangen wechselt wechselte gewechselt studierte studiert gründete leitet leitete',
  ),
  endings: words('bank soft tech corp pharma chem media telekom bau werk werke druck'),
  agencies: words(
    'betrieben herausgegeben hergestellt produziert entwickelt übernommen gekauft verkauft finanziert gefördert gebaut verwaltet vertrieben lizenziert beauftragt gegründet veranstaltet',
  ),
  possessions: words(`
    aktie aktien aktionär aktionäre anteil anteile anteilseigner vorstand vorstandes vorstands vorstandschef vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden chef chefin geschäftsführer geschäftsführerin sprecher sprecherin unternehmenssprecher konzernchef konzern konzerns
    zentrale hauptsitz tochter tochterfirma tochtergesellschaft mitarbeiter mitarbeiterin mitarbeitern beschäftigte beschäftigten kunde kunden gründer gründerin übernahme fusion filiale filialen niederlassung werk fabrik umsatz gewinn jahresumsatz beteiligung
    mitglied mitglieder mitgliedern mitgliedschaft vorsitzender vorsitzende vorsitzenden präsident präsidentin manager managerin aufsichtsrat ceo angestellter angestellte angestellten angestellt inhaber inhaberin eigentümer generalsekretär generaldirektor
  `),
};
