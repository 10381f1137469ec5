import type { ClauseTable } from '../../clause-table';

export const clauses: ClauseTable = {
  verbSecond: true,
  definite: 'der die das den dem des',
  indefinite: 'ein eine einen einem einer eines',
  possessive:
    'mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure',
  demonstrative:
    'dieser diese dieses diesen diesem jener jene jenes jenen jenem derselbe dieselbe dasselbe derjenige diejenige dasjenige',
  negativeDeterminers: 'kein keine keinen keinem keiner keines',
  otherDeterminers:
    'alle allen aller alles beide beiden beider jeder jede jedes jeden jedem einige einigen einiger mehrere mehreren mehrerer viele vielen vieler manche manchen mancher sämtliche sämtlichen andere anderen anderer solche solchen',
  obliqueDeterminers:
    'den dem des einen einem eines meinen meinem meines seinen seinem seines ihren ihrem ihres unseren unserem unseres diesen diesem jenen jenem keinen keinem keines jeden jedem',
  pronouns: {
    person: 'er',
    thing: 'es',
    any: 'sie',
    first: 'ich wir',
    object: 'ihn ihm',
    other: 'du ihr man wer jemand niemand alle ihnen uns mir mich sich jeder einer keiner dies das',
  },
  relatives: 'der die das den dem dessen deren denen welcher welche welches wo',
  prepositions:
    'in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur über überm unter durch für gegen ohne um bis seit während wegen trotz zwischen neben hinter innerhalb außerhalb oberhalb unterhalb statt anstatt laut gemäß per pro je ab gegenüber entlang mittels dank samt nebst als wie',
  coordinators: 'und oder aber sondern denn doch sowie',
  subordinators: {
    condition: 'wenn falls sofern ob',
    content: 'dass daß',
    after: 'nachdem sobald',
    before: 'bevor ehe bis',
    other: 'weil da obwohl obgleich während als indem damit sodass wobei wodurch womit seit seitdem solange wohingegen',
  },
  questionWords: 'was warum wieso weshalb wie wann wo wer wen wem wessen welcher welche welches woher wohin',
  be: 'ist sind war waren bin bist seid sei seien wäre wären gewesen sein',
  have: 'hat haben hatte hatten habe hätte hätten gehabt',
  support: '',
  become: 'wird werden wurde wurden werde würde würden worden geworden',
  modals: {
    possible:
      'kann können konnte konnten könne könnte könnten mag mögen dürfte dürften darf dürfen durfte durften möge',
    future: 'will wollen wollte wollten wolle soll sollen sollte sollten solle',
    duty: 'muss müssen musste mussten müsse müsste müssten',
  },
  negators: 'nicht nie niemals weder',
  neither: 'weder',
  nor: 'noch',
  adverbs:
    'auch schon bereits immer noch jetzt dann nur erst selbst sogar derzeit ursprünglich offiziell zuerst zunächst zuletzt später bald kürzlich schließlich anfangs vor allem meist formell tatsächlich wirklich heute damals wieder je oft manchmal fast beinahe etwa ungefähr rund knapp gut also daher deshalb jedoch hingegen dagegen allerdings öffentlich gemeinsam erfolgreich lediglich bloß lange insgesamt dort hier dabei daraufhin danach davor sehr so ganz seitdem weltweit landesweit erstmals mehr weniger',
  doubts:
    'vielleicht möglicherweise womöglich eventuell wahrscheinlich wohl vermutlich anscheinend offenbar scheinbar voraussichtlich',
  reports: 'angeblich mutmaßlich',
  former: 'früher einst einstmals ehemals vormals',
  again: 'wieder erneut abermals',
  turns: '',
  only: 'nur bloß allein lediglich',
  noLonger: ['mehr', 'länger'],
  irregularVerbs: `
anerkennen anerkannte anerkannt
befehlen befahl befohlen
beginnen begann begonnen begannen beginnt
beißen biss gebissen
bergen barg geborgen
betragen betrug betragen beträgt betrugen
betreffen betraf betroffen betrifft betrafen
betreiben betrieb betrieben betreibt betrieben
bewerben bewarb beworben
biegen bog gebogen
bieten bot geboten boten bietet
binden band gebunden banden
bitten bat gebeten baten
bleiben blieb geblieben blieben bleibt
brechen brach gebrochen brachen bricht
brennen brannte gebrannt brannten
bringen brachte gebracht brachten bringt
denken dachte gedacht dachten
dringen drang gedrungen
empfangen empfing empfangen
empfehlen empfahl empfohlen empfiehlt
entscheiden entschied entschieden entscheidet
entstehen entstand entstanden entsteht
erhalten erhielt erhalten erhält erhielten
erscheinen erschien erschienen erscheint
erwerben erwarb erworben erwirbt erwarben
essen aß gegessen isst
fahren fuhr gefahren fuhren fährt
fallen fiel gefallen fielen fällt
fangen fing gefangen fingen
finden fand gefunden fanden findet
fliegen flog geflogen flogen
fliehen floh geflohen flohen
fließen floss geflossen
frieren fror gefroren
gebären gebar geboren
geben gab gegeben gaben gibt
gehen ging gegangen gingen geht
gehören gehörte gehört gehörten gehört
gelingen gelang gelungen
gelten galt gegolten gilt galten
genießen genoss genossen
geschehen geschah geschehen
gewinnen gewann gewonnen gewannen gewinnt
gießen goss gegossen
graben grub gegraben
greifen griff gegriffen
halten hielt gehalten hielten hält
hängen hing gehangen hingen
heben hob gehoben
heißen hieß geheißen hießen heißt
helfen half geholfen hilft
innehaben innehatte innegehabt
kennen kannte gekannt kannten
klingen klang geklungen
kommen kam gekommen kamen kommt
laden lud geladen
lassen ließ gelassen ließen lässt
laufen lief gelaufen liefen läuft
leiden litt gelitten
leihen lieh geliehen
lesen las gelesen liest
liegen lag gelegen lagen liegt
lügen log gelogen
messen maß gemessen misst maßen
nehmen nahm genommen nahmen nimmt
nennen nannte genannt nannten
raten riet geraten
reißen riss gerissen
reiten ritt geritten
rennen rannte gerannt
rufen rief gerufen
schaffen schuf geschaffen schufen
scheiden schied geschieden
scheinen schien geschienen
schießen schoss geschossen schossen
schlafen schlief geschlafen
schlagen schlug geschlagen schlugen schlägt
schließen schloss geschlossen schlossen schließt
schmelzen schmolz geschmolzen
schneiden schnitt geschnitten
schreiben schrieb geschrieben schrieben schreibt
schreien schrie geschrien
schreiten schritt geschritten
schweigen schwieg geschwiegen
schwimmen schwamm geschwommen
schwören schwor geschworen
sehen sah gesehen sahen sieht
senden sandte gesandt
singen sang gesungen
sinken sank gesunken sanken sinkt
sitzen saß gesessen saßen sitzt
sprechen sprach gesprochen sprachen spricht
springen sprang gesprungen
stehen stand gestanden standen steht
stehlen stahl gestohlen
steigen stieg gestiegen stiegen steigt
sterben starb gestorben starben stirbt
streiten stritt gestritten
tragen trug getragen trugen trägt
treffen traf getroffen trafen trifft
treiben trieb getrieben
treten trat getreten traten tritt
trinken trank getrunken
tun tat getan taten tut
verbieten verbot verboten verbietet
verbinden verband verbunden
vergessen vergaß vergessen
verlassen verließ verlassen verlässt
verlieren verlor verloren verloren verliert
vermeiden vermied vermieden
verschwinden verschwand verschwunden
versprechen versprach versprochen verspricht
verstehen verstand verstanden
vertreten vertrat vertreten vertritt
verzeihen verzieh verziehen
wachsen wuchs gewachsen wuchsen wächst
waschen wusch gewaschen
weisen wies gewiesen
wenden wandte gewandt
werben warb geworben
werfen warf geworfen warfen wirft
ertrinken ertrank ertrunken ertranken
wiegen wog gewogen wogen wiegt
wissen wusste gewusst weiß
ziehen zog gezogen zogen zieht
zwingen zwang gezwungen
`,
  finiteOnly: '',
  particles:
    'ab an auf aus bei ein fest fort frei her herab heran heraus herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinzu los mit nach nieder statt teil um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen bekannt',
};
