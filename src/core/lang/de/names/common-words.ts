/** Function words, numerals, forms of strong verbs. */
export const commonWords = `
ab abends aber abermals abwärts ach acht achte achten achter achtzehn achtzig ah aha alimente alle allein allem allen allenfalls aller allerdings alles allzu
als also am amen an andere anderem anderen anderer anderes andern andernfalls anders anderswo aneinander anfangs angeblich angesichts anlässlich ans
anscheinend ansonsten anstatt anstelle april auch auf aufeinander aufgrund aufs aufwärts august aus auseinander ausnahmsweise ausschließlich auswärts außen
außer außerdem außerhalb aß aßen bald band banden bat baten befahl befahlen befohlen begann begannen beginnt begonnen bei beide beidem beiden beider
beiderseits beides beieinander beim beinahe beiseite beispielsweise bekanntlich bereits besonders beste besten bestenfalls bester bestes betrog betrogen bevor
bewog bewogen beziehungsweise bezüglich bietet bin binnen bis bisher bislang biss bissen bist bisweilen bitte bleibt blieb blieben bloß bog bot boten brach
brachen brachte brachten brannte brannten bravo bringt bspw bzw bücher ca da dabei dachte dachten dadurch dafür dagegen daheim daher dahin dahinter damals
damit danach daneben dank danke dann daran darauf daraufhin daraus darf darin darum darunter darüber das dasjenige dass dasselbe daten davon davor dazu
dazwischen daß dein deine deinem deinen deiner deines dem demjenigen demnach demnächst demselben den denen denjenigen denkt denn dennoch denselben der derart
dereinst deren derjenige derjenigen dermaßen derselbe derselben derweil derzeit des deshalb desjenigen desselben dessen desto deswegen dezember dich die
diejenige diejenigen dienstag dienstags diese dieselbe dieselben diesem diesen dieser dieses diesseits dir doch donnerstag donnerstags dort dorthin drang
drangen draußen drei dreihundert dreimal dreizehn dreißig drinnen dritte dritten drittens dritter drittes droben drunten drüben du durch durchaus
durcheinander durchs durfte durften dutzend dutzende dürfe dürfen dürfte dürften eben ebenda ebenfalls ebenso ehe eher eigentlich ein einander eine einem
einen einer eines eingangs einige einigem einigen einiger einigermaßen einiges einkünfte einmal eins einschließlich einst einstweilen einzelne einzelnen
einzelner einzelnes einzig elf elfte elften eltern empfahl empfahlen empfohlen endlich entlang entsprechend entweder er erhalten erhielt erhielten erhält
erneut erschrak erschrocken erstaunlicherweise erste erstem ersten erstens erster ersteres erstes es etc etliche etlichen etlicher etwa etwas euch euer eure
eurem euren eurer eures evtl exkl exklusive falls fand fanden fast februar ferien ferner fiel fielen finanzen findet fing fingen flitterwochen flog flogen
floh flohen floss flossen focht fochten folglich fort fortan freilich freitag freitagen freitags fror früher fuhr fuhren fährt fällt fünf fünfte fünften
fünftens fünfter fünfzehn fünfzig für füreinander fürs gab gaben galt galten ganz gar gebeten gebissen geblieben gebogen geboten gebracht gebrannt gebrochen
gebunden gedacht gedieh gedrungen gefahren gefallen gefangen geflogen geflohen geflossen gefochten gefunden gegangen gegeben gegebenenfalls gegen
gegeneinander gegenüber gegessen geglichen gegolten gegossen gegriffen gehabt gehalten gehangen geheißen gehoben geholfen geht gekannt geklungen gekommen
geladen gelang gelaufen gelegen gelegentlich gelesen gelitten gelogen gelungen gemeinsam gemessen gemieden gemäß gen genannt genas genau genauso genommen
gerade gerannt geraten gerieben gerissen geritten gern gerne gerufen gerungen gesandt geschaffen geschah geschehen geschlafen geschlagen geschlossen
geschnitten geschoben geschrieben geschritten geschwiegen geschwister geschworen gesehen gesessen gesprochen gesprungen gestanden gestern gestiegen gestochen
gestohlen gestorben gestrichen gestritten gesungen gesunken getan getragen getreten getrieben getroffen getrunken gewachsen gewandt gewann gewannen gewaschen
gewesen gewichen gewiesen gewinnt gewiss gewissermaßen gewogen gewonnen geworben geworden geworfen gewusst gezogen gezwungen ggf gibt ging gingen gleich
gleichfalls gleichwohl gleichzeitig glich glichen glücklicherweise glückwunsch goss gossen griff griffen größte größten größtenteils gut habe haben habt half
halfen hallo halt hast hat hatte hatten hauptsächlich heimwärts heißt her herauf heraus herbei herein herum herunter hervor herzlichen herüber heute
heutzutage hielt hielten hier hieran hierauf hieraus hierbei hierdurch hierfür hierher hierhin hierin hiermit hiernach hiervon hierzu hierüber hieß hießen
hilft hin hinauf hinaus hindurch hinein hing hingegen hingen hinsichtlich hinten hinter hintereinander hinterher hinterm hinters hinunter hinweg hinzu hinüber
hob hoben hoffentlich hundert hunderte hunderten hurra hält hätte hätten häufig höchst höchste höchsten höchstens ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
ihres im immer immerhin in indem indes indessen ineinander infolge inkl inklusive innen innerhalb ins insbesondere insgesamt insofern insoweit
interessanterweise inzwischen irgendein irgendeine irgendeinen irgendeiner irgendwann irgendwelche irgendwo isst ist ja jahrelang januar je jede jedem jeden
jedenfalls jeder jedermann jederzeit jedes jedoch jemals jemand jemandem jemanden jene jenem jenen jener jenes jenseits jetzt juli juni jänner jüngst kam
kamen kann kannte kannten kaum kein keine keinem keinen keiner keines keinesfalls keineswegs kennt klang klangen knapp kommt konnte konnten kontra kosten
kraft kurzwaren könne können könnte könnten künftig kürzlich lag lagen las lasen lassen laut lebensmittel lediglich leider letzte letztem letzten letztendlich
letztens letzter letzteres letztes letztlich leute leuten lieber lief liefen liegt liest ließ ließen links litt litten log logen lud luden längs längst lässt
läuft läßt mag mai mal man manche manchem manchen mancher manches manchmal mangels masern maß maßen medien mehr mehrere mehreren mehrerer mehrmals mein meine
meinem meinen meiner meines meist meiste meisten memoiren mensch merkwürdigerweise mich mied mindestens mir mit miteinander mithin mitsamt mittags mittels
mitten mittlerweile mittwoch mittwochs mitunter mochte mochten molk monatelang montag montagen montags morgen morgens muss musste mussten muß mußte märz möbel
möchte möchten möge mögen möglicherweise möglichst müsse müssen müsste müssten na nach nachdem nacheinander nachher nachmittags nachts nahe nahezu nahm nahmen
namens nannte nannten nanu natürlich neben nebenan nebeneinander nebst nein nennt neulich neun neunte neunten neunzehn neunzig nicht nichts nie niemals
niemand niemandem niemanden nimmt nirgends nirgendwo noch normalerweise notfalls november null nun nunmehr nur nächste nächsten nächster nächstes nämlich ob
oben oberhalb obgleich obschon obwohl oder offenbar offensichtlich oft oh ohne ohnehin ok okay oktober per pfui pro prost quoll rang rannte rannten recht
rechts rechtzeitig respektive rieb rief riefen riet rieten rings ringsum riss rissen ritt ritten ruft rund rät röteln rückwärts sah sahen samstag samstags
samt sandte sandten sang sangen sank sanken saß saßen scheinbar scheint schien schienen schlief schliefen schließlich schließt schlimmstenfalls schloss
schlossen schlug schlugen schläft schlägt schmiss schnitt schnitten schob schoben schon schor schreibt schrieb schrieben schritt schritten schuf schufen
schwamm schwand schwieg schwiegen schwimmt schwor sechs sechste sechsten sechster sechzehn sechzig sehr sei seid seien sein seine seinem seinen seiner
seinerzeit seines seit seitdem seitens seither seitwärts selbst selbstverständlich selten september sich sicherlich sie sieben siebte siebten siebzehn siebzig
sieht sind singt sitzt so sobald sodass soeben sofern sofort sog sogar sogleich sohn sohnes solange solche solchem solchen solcher solches soll solle sollen
sollte sollten somit sondern sonnabend sonntag sonntage sonntags sonst sooft soweit sowie sowieso sowohl sozusagen spesen sprach sprachen sprang sprangen
spricht springt später stach stachen stahl stahlen stand standen starb starben statt steht stets stieg stiegen stirbt streitkräfte strich strichen stritt
stritten stundenlang sämtliche sämtlichen sämtlicher söhne söhnen tagelang tagsüber tat taten tatsächlich tausend tausende tausenden teils teilweise tja traf
trafen trank tranken trat traten trieb trieben trifft trinkt tritt tropen trotz trotzdem trug trugen trägt trümmer tschüss tun tut um umher ums umso unbedingt
und ungeachtet ungefähr unkosten unlängst uns unser unsere unsereiner unserem unseren unserer unseres unsre unsren unsrer unten unter unterdessen
untereinander unterhalb unterm unters unterwegs unweit ursprünglich usw verbarg verborgen verdarb verdorben vergaß vergaßen vergessen verlieh verliehen
verliert verlor verloren vermutlich vermöge verschwand verschwanden verschwunden versus vgl via viel viele vielem vielen vieler vieles vielleicht vielmehr
vier vierte vierten viertens vierter viertes vierzehn vierzig vom von voneinander vor voran voraus vorbei vorerst vorgestern vorher vorläufig vormittags vorn
vorne vors vorwärts vorzeitig vorüber wahlen wahrscheinlich wandte wandten wann war warb warben waren warf warfen warum was weder weg wegen wehen weil
weitgehend weiß welche welchem welchen welcher welches wem wen wenig wenige wenigem wenigen weniger weniges wenigste wenigsten wenigstens wenn wer werde
werden werdet werktags weshalb wessen weswegen wich wichen wider wie wieder wies wiesen wieso will willkommen wir wird wirft wirklich wirren wirst wissen wo
woanders wobei wodurch wofür wog wogegen wogen woher wohin wohl wolle wollen wollte wollten womit womöglich wonach woran worauf woraus worden worin worum
worüber wovon wovor wozu wuchs wuchsen wurde wurden wusch wusste wussten wußte wächst während wäre wären würde würden zehn zehnte zehnten zeitgleich
zeitlebens zeitweise zieht ziemlich zinsen zog zogen zu zudem zueinander zuerst zufolge zugunsten zuhause zulasten zuletzt zum zumal zumindest zunächst zur
zurzeit zurück zusammen zutiefst zuungunsten zuvor zuweilen zwang zwangen zwanzig zwar zwecks zwei zweihundert zweimal zweite zweitem zweiten zweitens zweiter
zweites zwischen zwölf zwölfte zwölften äußerst öfter über überall überaus überdies übereinander überhaupt überm übermorgen übers üblicherweise übrige übrigen
`;
