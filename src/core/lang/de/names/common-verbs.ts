/** Common verbs: infinitives. */
export const commonVerbs = `
achten ackern addieren ahnden ahnen aktivieren akzeptieren altern amtieren analysieren angeln anonymisieren antworten appellieren arbeiten argumentieren atmen
automatisieren baden bahnen bangen bannen basteln bauen baumeln beachten beanspruchen beanstanden beantragen beantworten bearbeiten beaufsichtigen beauftragen
bebauen beben bedanken bedauern bedecken bedenken bedeuten bedienen bedingen bedrohen bedürfen beeilen beeindrucken beeinflussen beeinträchtigen beenden
beerben beerdigen befassen befehlen befestigen befinden befolgen befragen befreien befriedigen befristen befördern befürchten befürworten begeben begegnen
begehen begehren begeistern beginnen begleichen begleiten beglücken begnadigen begnügen begraben begreifen begrenzen begründen begrüßen begünstigen behalten
behandeln behaupten beheben beheizen beherbergen beherrschen behindern behüten beißen bejahen bekennen beklagen bekommen bekräftigen bekämpfen beladen
belagern belasten belaufen beleben belegen beleidigen beleuchten bellen belohnen belästigen belügen bemalen bemerken bemessen bemängeln bemühen
benachrichtigen benachteiligen benehmen beneiden benennen benutzen benötigen benützen beobachten beraten berauben berechnen berechtigen bereichern bereinigen
bereisen bereiten bereuen bergen berichten berichtigen bersten berufen beruhen beruhigen berücksichtigen berühren besagen beschaffen bescheinigen beschenken
beschießen beschimpfen beschlagnahmen beschleunigen beschließen beschneiden beschreiben beschränken beschuldigen beschweren beschwören beschädigen
beschäftigen beschönigen beschützen beseitigen besetzen besichtigen besiedeln besiegeln besiegen besinnen besitzen besorgen bespitzeln besprechen bestatten
bestechen bestehen bestellen besteuern bestimmen bestrafen bestrahlen bestreiten bestätigen bestürmen besuchen besänftigen beten beteuern betiteln betonen
betrachten betreffen betreten betteln betäuben beugen beunruhigen beurkunden beurlauben beurteilen bevorzugen bevölkern bewachen bewaffnen bewahren bewegen
beweisen bewerben bewerten bewilligen bewirken bewirten bewohnen bewundern bewähren bewältigen bewässern bezahlen bezeichnen bezeugen beziehen beziffern
bezweifeln bezwingen biegen bieten bilden billigen binden bitten blasen bleiben bleichen blenden blicken blinken blitzen blockieren bluten blättern blühen
bohren bombardieren borgen boykottieren braten brauchen brauen brechen bremsen brennen bringen brummen brüllen brüten buchen bummeln bücken bügeln bündeln
bürgen büßen campen charakterisieren chatten dampfen danken datieren dauern debattieren decken definieren dehnen deklarieren dekorieren delegieren dementieren
demokratisieren demonstrieren demütigen denken deportieren desinfizieren deuten dichten dienen digitalisieren diktieren dirigieren diskriminieren diskutieren
dokumentieren dolmetschen dominieren donnern dosieren drehen drohen drosseln drucken drängen drücken duften dulden durchsuchen duschen dämmen dämmern dämpfen
düngen ehren eichen eignen eilen einigen ekeln empfangen empfehlen empfinden empören enden engagieren entwaffnen erben ergänzen erhalten erinnern erleichtern
ermuntern ermüden erneuern ernten erobern ersetzen erstatten erwidern essen etablieren evakuieren existieren explodieren fabrizieren fahnden fahren fallen
falten fangen fassen fasten faulen fechten fegen fehlen feiern feilen fertigen fesseln festigen feuern filmen filtern finanzieren finden fischen flattern
flechten flicken fliegen fliehen fließen fluchen fluten flüchten flüstern folgen folgern foltern fordern formen formulieren forschen fotografieren fragen
freuen frieren fristen funken funktionieren fächern fällen fälschen färben fördern fügen fühlen führen füllen fürchten füttern garantieren geben gebieten
gebären gedeihen gedenken gedulden gefallen gefrieren gefährden gehen gehorchen gehören gelangen gelingen gelten genehmigen genesen genießen genügen geraten
gerinnen geschehen gestatten gewinnen gewähren gewöhnen gießen glauben gleichen gleiten gliedern glänzen glätten glühen graben gratulieren greifen grenzen
grillen gruppieren grübeln gründen grünen grüßen gucken gurten gären gönnen haften hageln halbieren halten handeln hassen hauchen hauen heben heften heilen
heiraten heizen heißen helfen hemmen herrschen hetzen heulen hindern hinken hoffen holen hungern hupen hämmern hängen häufen hören hüllen hüpfen hüten
identifizieren ignorieren immatrikulieren impfen importieren industrialisieren infizieren informieren inhaftieren inspirieren installieren inszenieren
integrieren interessieren interpretieren intervenieren investieren irren isolieren jagen jammern jubeln jucken jäten kalkulieren kanalisieren kapern
kapitulieren kassieren kategorisieren kauen kaufen kehren keimen kennen kentern kidnappen kippen klagen klammern klappen klatschen kleben kleiden klettern
klicken klingeln klingen klonen klopfen klären knacken kneten knicken knien knüpfen kochen kodieren kollidieren kolonisieren kombinieren kommandieren kommen
kommentieren kommunizieren komponieren kondensieren konfiszieren konfrontieren konkretisieren konkurrieren konservieren konstatieren konstruieren konsumieren
kontaktieren kontrollieren konzentrieren konzipieren kooperieren koordinieren kopieren korrigieren kosten kratzen kreisen kreuzen kriechen kriegen kritisieren
kränken krönen krümmen kultivieren kuppeln kämmen kämpfen können kühlen kümmern kündigen kürzen küssen lachen laden lagern landen lassen lasten lauern laufen
lauschen lauten leasen leben lecken leeren legalisieren legen legitimieren lehnen lehren leiden leihen leisten leiten lenken lernen lesen leuchten leugnen
liberalisieren lieben liefern liegen lindern liquidieren loben locken lockern lodern losen lotsen lutschen lächeln lähmen läuten löschen lösen lügen machen
mahlen mahnen malen managen mangeln manipulieren markieren marschieren maskieren meiden meinen meistern meißeln melden melken mengen merken messen meutern
mieten mildern mindern mischen misslingen mobilisieren moderieren modernisieren montieren morden motivieren murmeln musizieren mustern mästen münden nachahmen
nageln nagen nehmen neigen nennen nicken niesen nominieren normalisieren notieren nummerieren nutzen nähen nähern nähren nörgeln nötigen nützen observieren
operieren opfern opponieren optimieren ordnen organisieren orientieren pachten packen paddeln paktieren parken passen passieren pausieren pendeln pensionieren
pfeifen pflanzen pflegen pflücken pflügen pfänden pilgern plagen planen planschen platzen plaudern plädieren plündern pochen polieren postulieren prahlen
praktizieren predigen preisen prellen pressen privatisieren proben produzieren profitieren prognostizieren programmieren promovieren propagieren
protokollieren provozieren prägen präparieren präsentieren prüfen prügeln publizieren pumpen putzen qualifizieren qualmen quellen quetschen quittieren quälen
radeln ragen rahmen randalieren rasen rasieren raten rationalisieren rauben rauchen rauschen reagieren realisieren rebellieren rechnen recyceln reden
reduzieren referieren reflektieren reformieren regeln regenerieren regieren registrieren regnen regulieren rehabilitieren reiben reichen reifen reimen
reinigen reisen reiten reizen reißen rekonstruieren rekrutieren rennen renovieren rentieren reparieren reservieren respektieren restaurieren resultieren
retten revidieren rezitieren richten riechen ringen rinnen riskieren ritzen rodeln roden rollen rosten rotieren rudern rufen ruhen ruinieren rutschen rächen
räumen rösten rücken rühmen rühren rüsten rütteln sabotieren sagen salben sammeln sanieren sanktionieren satteln saufen saugen sausen schaden schaffen
schalten schauen schaufeln schaukeln scheiden scheinen scheitern schelten schenken scheren scherzen scheuen scheuern schichten schicken schieben schielen
schießen schikanieren schildern schimmeln schimmern schimpfen schlachten schlafen schlagen schleichen schleifen schleppen schleudern schlichten schließen
schlingen schlucken schlüpfen schmecken schmeicheln schmeißen schmelzen schmerzen schmieden schmieren schminken schmoren schmuggeln schmücken schnallen
schnarchen schneiden schneidern schneien schnitzen schnüren schrauben schrecken schreiben schreien schreiten schrumpfen schubsen schulden schulen schwanken
schweben schweigen schweißen schwellen schwenken schwimmen schwinden schwingen schwitzen schwächen schwänzen schwärmen schwören schädigen schälen schämen
schänden schärfen schätzen schöpfen schürfen schütteln schütten schützen segeln segnen sehen sehnen senden senken seufzen sichern sichten siedeln siegeln
siegen signalisieren simulieren singen sinken sinnen sitzen skizzieren solidarisieren sonnen sorgen sortieren spalten spannen sparen spazieren speichern
speisen spekulieren spenden sperren spezialisieren spiegeln spielen spinnen spotten sprechen sprengen springen spritzen sprühen spucken spülen spüren
stabilisieren stammen stampfen standardisieren stapeln starren starten stationieren stattfinden stauen staunen stechen stecken stehen stehlen steigen steigern
stellen stemmen sterben steuern sticken stiften stimmen stimulieren stinken stocken stolpern stoppen stottern stoßen strafen strahlen stranden streben
strecken streichen streifen streiken streiten streuen stricken strömen studieren stöhnen stören stürmen stürzen stützen subventionieren suchen surfen
symbolisieren synchronisieren säen sägen sättigen säubern säumen sündigen tadeln tagen tanken tanzen tapezieren tarnen tasten tauchen tauen taufen taugen
taumeln tauschen teilen telefonieren temperieren terminieren testen theoretisieren tilgen tippen toben tolerieren torkeln trachten tragen trainieren
transformieren trauen trauern treffen treiben trennen treten trinken triumphieren trocknen trommeln tropfen trotzen tränken träumen trösten trüben turnen
tätigen tätowieren täuschen tönen töpfern töten türmen umzingeln untergraben verabreden verabreichen verallgemeinern verbergen verblüffen verdächtigen
vereidigen vereiteln verfeinern vergessen vergewissern vergnügen vergraben vergrößern verharren verkleinern verkrüppeln verletzen verleumden verlieren
verlängern vermehren vermissen verneinen verschlechtern verschlimmern verschonen verschwenden versetzen versickern verstümmeln versöhnen verteidigen verteuern
verunreinigen verunsichern verwöhnen verzeihen verzichten wachen wachsen wagen wahren walten wandeln wandern wanken wappnen warnen warten waschen weben
wechseln wecken wehen wehren weichen weiden weigern weihen weilen weinen weisen weiten welken wenden werben werfen werkeln werten wetten wickeln widersetzen
widmen wiegen wimmeln winden winken wippen wirbeln wirken wirtschaften wischen wittern wohnen wollen wuchern wundern wägen wählen wähnen währen wälzen wärmen
wässern wühlen wünschen würdigen würfeln würgen würzen wüten zahlen zanken zaubern zaudern zehren zeichnen zeigen zelten zensieren zentralisieren zerfressen
zerkleinern zerren zersetzen zerstückeln zertifizieren zeugen ziehen zielen zieren zirkulieren zischen zitieren zittern zoomen zucken zupfen zweifeln zwingen
zwitschern zählen zähmen zögern züchten zünden zürnen ändern ärgern ätzen öffnen üben überrumpeln überschwemmen übersetzen überwältigen
`;
