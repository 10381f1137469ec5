/** Common surnames of many languages and those of people everybody has read of, lower case. */
export const SURNAMES = `
abbas abbott abe abegg abramov achebe acheson ackermann acosta adam adamczyk adams adenauer adeyemi adler advani aeschbacher afanasiev agarwal aggarwal
aguilar ahmadi ahmadinejad ahmed ahn ahtisaari ahuja aigner ainsworth aksyonov al-assad albrecht aldridge aleksandrov alekseev alexander alford ali allen
allende allison almeida alston althaus altmann alvarado alvarez alves amato ambedkar ames amstutz andersen anderson anderssen andersson ando andre andreev
andreotti andrews andropov anisimov annan antoine antonov aoki apfelbaum appleby aquino arafat arai araujo araújo archer arkhipov armstrong arnaud arnold
arora arslan arthur asante ashby ashcroft ashton aslan aspinall asquith assad atatürk atherton atkinson attlee atwood aubert aubrey aubry auer aumann austen
austin avila ayala aydın azevedo babić bachelet bachmann backhaus bader bagshaw bailey bailly bainbridge baker bakker bakr baldwin balkenende ball balogh
bancroft bandaranaike banerjee banks bansal barak baran baranov barber barbier barbieri barbosa barclay barker barlow barnard barnes barnett baron barone
barre barrera barrett barron barroso barry barth barthelemy bartlett barton basile bateman bates batista battaglia batten bauer baumann baumgartner bautista
baxter beasley beaumont beck becker beckett beckmann bedford begin begum behrens belcher bell bellini belousov belov belyaev belyakov ben-gurion benard bender
benedetti benedict beneš benjamin bennett benoit benson bentley berg berger berglund bergman bergmann bergström beria berlusconi bernardi bernhard bernstein
berry bertin bertrand besson best beveridge bhatia bhattacharya bhutto bianchi bianco biden biko binder birch bird birnbaum bischof bishop bismarck black
blackburn blackwell blackwood blair blake blanc blanchard blinov blocher blom bloom blum blumenthal blücher boateng bobrov bock boer bogdanov bohn bolivar
bolshakov bolsonaro bolton bond bondarenko bonnet boone booth borisov borkowski bormann bos bose botha boucher bouchet boulanger bourgeois bouvier bowen
bowers bowman boyd boyer boyle bradley bradshaw brady brand brandon brandstätter brandt braun bray brennan breschnew breton brewer brezhnev bridges briggs
bright brinkman brinkmann brock broderick brodersen broek bronson brooks brouwer brown browning bruce bruijn bruin brun brundtland brunet brunner bruno bruns
bryant buchan buchanan bucher buchholz buck buckingham buckley buhari bui bulganin bullock buren burger burgess burke burkhardt burnett burnham burns burr
burton busch bush busse butler butt bykov byrd byrne byron böhm böhme böttcher büchner bühler bürgi băsescu bąk cabot cabrera caetano cai calderon calderón
caldwell calhoun callaghan calvert camacho cameron campbell campos cantu cao caputo carbone cardenas cardoso carey carlier carlson carlsson carmichael
carnegie caron carpenter carpentier carr carranza carre carrillo carroll carson carstens carter cartwright caruso carvalho carver casey castillo castro
cattaneo cavaco cavour ceausescu ceaușescu cervantes chakraborty chamberlain chambers chan chandler chaney chapman charles charpentier chase chatterjee
chatterton chaudhry chauhan chauvin chavez chekhov chen cheng chernenko chernov cheung chevalier chevallier chiba childs chirac chmielewski cho choi chopra
chow christ christensen christiansen christie chruschtschow churchill chávez cisneros claasen claes clark clarke clausen clay clayton clement clements
cleveland clifford clinton cobb cochran cohen cole coleman coleridge colin collet collin collins colombo compton connell connolly connor conrad conte conti
contreras conway cook cooke coolidge coombs cooper copeland coppola corbett cordier correa correia cortez costa costantini cotton cousin cox craig cramer
crane crawford cromwell crosby cross crowley cruz cui cullen cunha cunningham curran currie curtis custer czarnecki d'amico d'angelo dahl dai dale dalton daly
dam damico dang daniel daniels danilov darby darwin das davenport david davidson davies davis davutoğlu davydov dawson day dayan dean decker dekker delaney
delaunay delgado demir demirel dempsey deng denham denis denisov dent denton desai deschamps deshpande detlefsen devlin dewey diallo dias diaz dickens
dickinson dickson diekmann dietrich dietz dijk dijkstra dimitrov ding diop disraeli dixon dlamini dmitriev do dobson dodd dodge doherty doležal dollfuß
dominguez domínguez donaldson donati dong donizetti donnelly donovan doran dorofeev dorsey dostoevsky dostojewski dougherty douglas dow doyle doğan drake
draper dreher drew driscoll drozdov drummond du dubey dubois dubček duda dudek dudley duffy dufour dumas dumont duncan dunlap dunn dunne duong dupont dupuis
dupuy duran durand durham duterte dutta duval dvořák dyer díaz döring dürer dürr dürrenmatt dąbrowski eastman eaton ebert ebner ecevit echeverria eddy eden
eder edison edwards efimov egan egger egorov ehlers eichmann eickhoff einstein eisenhower eisenstein eliseev elliott ellis ellison elmore emelyanov emerson
emery endo engel engelhardt epstein erdmann erdogan erdoğan erickson eriksson ermakov ernst ershov escobar espinoza esposito esser estrada etienne etxebarria
evans ewing fabbri fabre fairbanks falk fallon fan farina farkas farley farmer farooq farrell fassbinder faulkner faure fay faymann feddersen federer fedorov
fedotov feinstein fekete feldman feldmann feng ferguson fernandez fernando fernández ferrara ferrari ferraro ferreira ferretti ferri fiala fiedler fields
figueroa filippov fillmore finch findlay fink finley finnegan fiore fischer fisher fitch fitzgerald fitzpatrick fitzsimmons flanagan fleischer fleming
fletcher fleury flint flores floyd flynn foley fomin fonseca fontaine fontana forbes ford forster foster fournier fowler fox francis franco francois frank
franke franklin franz fraser frazier freeman frei freitas french frey friedman friedmann friedrich fries frisch fritz frolov frost fry fröhlich fuchs fujii
fujimori fujimoto fujita fujiwara fukuda fuller funk furrer förster gaddafi gaillard gaines galindo galkin gallagher gallegos galli gallo galloway gallup
galtieri gandhi gao garcia garcía gardner garfield garibaldi garnier garza gasser gates gatti gauthier gautier gavrilov gay gebhardt geiger geißler gentile
gentry george georgiev georgiou gerard gerasimov gerber gerlach germain ghosh gibbons gibbs gibson giese gilbert giles gill gillespie gillet gilmore giordano
girard giraud gisler giuliani gladstone glass gleeson glenn glover gneisenau goddard godwin goel goff gogol goldberg goldman goldmann goldsmith goldstein
golubev gomes gomez gong gonzalez gonzález gooding goodman goodrich goodwin goossens gorbachev gorbatschow gorbunov gordon gore gorshkov goto gould graaf
grabowski grady graf graham grant grassi grasso graves gray greco green greene greenwood greer gregg gregory greiner griffin griffith griffiths grigoriev
grimes grimm gromov gromyko grondin groot gross grove groß große gruber gu guerin guerra guerrero guevara guichard guillaume guillot guo gupta gusev
gustafsson guterres guthrie gutierrez gutiérrez gutmann guyot guzman guzmán gärtner gómez górski göbel götz gül günther haas haase habermann habermas hackett
haddad hadley hagen hahn haider haines hale haley hall hallmann hamann hamdan hamilton hammond hamon hampton han hancock hanke hanlon hanna hannigan hansen
hanson hansson hao hara harada harding hardy hargreaves hariri harmon harmsen harper harrington harris harrison hart hartley hartman hartmann hartung harvey
hasegawa hashimoto hastings hatch hathaway hatoyama hatton haugen hauser hausmann hausner havel hawkins hawthorne hay hayashi hayes haynes hayward hazlitt
healey healy hearst heath heck hegel heidegger heikkinen heil hein heine heinemann heinonen heinrich heinz heinze heller hellmann hemingway henderson
hendricks hendriks hendrix henke henkel hennessy hennig henning henriksen henry henze herbert herman hermann hermanns hernandez hernández herold herrera
herring herrmann herve herzog hess hesse heuer hewitt hickey hicks higgins hildebrandt hill hillmann hilton hindenburg hines hinrichs hinrichsen hinteregger
hintermeier hinz hirano hirsch ho hoang hoarau hobbs hobson hodge hodges hodgson hodler hoekstra hofer hoffman hoffmann hofmann hofmeister hofmeyer hofstätter
hogan holden holder holland hollande hollenstein hollmann holloway holm holmes holt holtmann holz holzer hong hood hooper hoover hopkins hoppe hopper horan
horn horne horthy horton horvat horváth horák hosseini hou houghton house houston howard howe howell hoyt huang hubbard huber hubert hudson huet huff huffman
hug hughes huisman humala humbert hummel humphrey humphreys hunger hunt hunter hurst hussain hussein hutchinson huxley huynh hwang hyde hájek hämäläinen
hölderlin hübner hürlimann ibarra ignatiev ikeda iliescu ilić ilyin imai ingram inoue inönü ionescu iqbal irving irwin isaacs isakov ishiba ishida ishii
ishikawa ito ivanov ivanova ives iwasaki iyengar iyer jabłoński jackson jacob jacobs jacobsen jacobson jacquet jafari jahn jain jakob jakobsson jakubowski
james jang jankowski jansen janssen janssens janßen jaruzelski jarvis jasiński jaworski jay jayalalithaa jayawardene jean jefferson jeffries jeker jelzin
jelínek jenkins jennings jensen jessen jessop jewell jia jiang jimenez jiménez jinnah jinping johannsen johansen johansson john johns johnson johnston joly
jonathan jones jong jordan joshi jost jovanović joyce juarez judd juhász julien jung juárez jäger järvinen jönsson jørgensen kabila kaczmarek kaczyński kafka
kagame kaiser kalinin kalinowski kaltenbrunner kamiński kane kaneko kang kaplan kapoor kapustin kara karadzic karadžić karamanlis karim karimi karl karlsson
karpov kasparov kato katz kaufman kaufmann kaunda kaur kavanagh kawabata kay kaya kazakov kaźmierczak keane kearney keating keats keegan keil keita kekkonen
keller kellner kelly kemp kendall kennedy kent kenyatta kern kerr kessler ketelsen keynes keßler khalil khamenei khan khanna khokhlov khomeini khoury
khrushchev khumalo kibaki kidd kiefer kiely kikuchi kilpatrick kim kimura king kingsley kinoshita kinsella kipling kirby kirchner kirillov kirk kirkpatrick
kirkwood kirschbaum kiselyov kishida klaus klee klein kleinmann klerk klestil klitschko klose kluge knapp knight knoll knowles knox kobayashi koch kofler
kogler kohl koizumi kojima kok kolb kolesnikov koller kolář komarov komorowski konaté kondo kong konovalov konrad kopernikus kopp kopylov korhonen korkmaz
korolyov koshelev koskinen koster kostin kosygin kotov kovalchuk kovalenko kovalyov kovačević kovács kowalczyk kowalski kozlov kozłowski koç kołodziej kraft
kramer kraus krause krauß kravchenko kravchuk krawczyk krebs kreisky kremer kretschmer krieger kristensen krug kruse krylov král krämer król kröger krüger
kubiak kubo kucharski kuchma kudo kudryashov kudryavtsev kufuor kuhlmann kuhn kulikov kulkarni kumar kunz kunze kurosawa kurt kurz kuzmin kuznetsov kučera
kwaśniewski kwiatkowski kwok kwon kádár kälin köhler könig köster kühn kühne küng kılıç lacey lachmann lackner lacroix laine lakatos lam lamb lambert lamy
lancaster landmann landry lane lang langdon lange langer langley langlois langmann laporte lara larkin larsen larsson laurent lavrov lawrence lawson lazarev
leach leahy leal lebedev leblanc lebrun lechner leclerc leclercq lecomte lee leeuwen lefebvre lefevre leger legrand lehmann lehmkuhl lehtonen lei leitner
lejeune lemaire lemaitre lemoine lenin lennon lenz leonard leone leroux leroy leslie lester leterme leung leveque levin levine levy lewandowski lewis liang
liao lieberman lim lima lin lincoln lindberg lindemann linden lindgren lindner lindqvist lindsay lindsey lindström link linke lippmann lis little liu
livingston lloyd lobanov locke lockhart lockwood loewenstein logan loginov lohmann lombardi lombardo long longo lopes lopez lorenz lorenzen louis lovell
lovett lowe lowell lowry lu lubbers luca lucas ludwig luhmann lukin lula lumumba luna lund lundberg lundgren luo luther lutz ly lynch lyon lyons lysenko lê
lópez löffler löfven löscher löwenstein lü lüthi maas macarthur macdonald machado macias maciejewski mack mackay mackenzie mackie mackintosh maclean macleod
macmillan macri macron macy maddox madigan madison madsen maduro maeda maes magnusson maguire mahathir mahoney maier maillard majewski makarov maksimov
maldonado malhotra malik malinowski mallet malone mancini mandela mandelbaum mann mannerheim manning mansour mao marchal marchand marchenko marchetti
marciniak marcos marechal mariani marie marini marino marić markov marković marks marlowe marques marquez marsh marshall martens marti martin martinelli
martinez martini martino martins marty martynov martínez maruyama masaryk maslov mason masson masuda mathews mathieu matsuda matsui matsumoto matsuo matthews
matthiesen mattsson matveev maurer maurice maxwell may mayer maynard mayr mazur mazurek mazza mazzini mbeki mcalister mcallister mcbride mccain mccarthy
mcconnell mccormick mccoy mcculloch mcdonald mcgrath mcgregor mcguire mcintyre mckay mckenna mckinley mclaughlin mcmahon mcnamara mcpherson mead meadows
medina medvedev meer mehta meier meijer meili meir meister mejia melnikov melville menard mendes mendez mendoza menem menon mensah menzel mercer mercier
merkel merrill mertens merwe merz messina metcalfe metternich metz metzger meunier meyer meza michalak michalski michaud michel michels middleton mikhailov
mikheev milani miles millar miller millet mills milne milosevic milošević milton mironov mishima mishra mitchell mitsotakis mittal mitterer mitterrand miura
miyamoto miyazaki mizrahi mladic mladić mnangagwa mo mobutu modi mohammadi moi moiseev mokoena molina moll molnár molotov moltke monnier monroe montague
montanari monteiro montes monteverdi montgomery monti montoya moody moon mooney moore moradi morales moran moreau moreira morel morelli moreno moretti morgan
morgenstern mori morin morita moritz morozov morris morrison morrow morse morsi mortensen morton moser moss mossadegh moulin moura moyer mubarak mueller
mugabe mukherjee mukhin mulder mullen muller mulligan munoz munro murakami murata murphy murray mursi museveni musharraf mussolini muñoz myers márquez mäkelä
mäkinen mészáros möller møller müller müri nagy naidoo naidu nair najjar nakagawa nakajima nakamura nakano nakayama nash nasr nasser naumann naumov navalny
navarro nazarov ndiaye ndlovu neal negri nehru nekrasov nelson neri netanyahu neubauer neuhaus neumann newell newman newton ng nguyen nguyễn nicholls nichols
nicholson nickel nicolas niehaus nielsen niemann niemeyer niemi nieminen nienhaus nietzsche niinistö nikiforov nikitin nikolaev nikolaidis nikolić nilsen
nilsson nishimura nissen nixon nkosi nkrumah noack noble noel noguchi nolan nolte nomura norman norris norton novikov novotný novák nováková nowak nowakowski
nowicki nugent nunes nunez nussbaum nußbaum nyerere nyström németh núñez němec o'brien o'connor o'donnell o'hara o'neill o'reilly o'sullivan oakley obama
obasanjo oberhuber obermaier obermeier obrador ochoa odermatt odinga odonnell oe ogawa ogden oh ohno okada okafor okamoto okeke okonkwo oliveira oliver
olivier oliynyk olmert olofsson olsen olson olsson olszewski oláh onishi ono orbán orekhov orlando orlov orozco ortega ortiz orwell osborn osborne osei osipov
ostrowski oswald ota otis otsuka ott otte otto ovchinnikov owen owens owusu pacheco padilla pagano page paget pahlavi paine palme palmer palmerston palmieri
palumbo pan pandey panfilov panov papadakis papadopoulos papandreou pape papp paris parish parisi park parker parkinson parks parr parrish parsons pasquier
patel patil patnaik patrick patterson patton paul pauli paulsen pavlov pavlović pawar pawlak pawłowski paxton payet payne payton peabody peacock pearce
pearson peck pedersen peel peeters pellegrini pellegrino pelletier pemberton pena peng penn pepper percy pereira perera peres perez perkin perkins peron
perret perrier perrin perrot perry persson perón peters petersen peterson petrenko petrov petrova petrović pettersson petukhov pfeffer pfeifer pfeiffer pham
phan phelan philipp philippe phillips phạm picard pichler pichon pickett pieper pierce pierre pietrzak pike pillai pilsudski pineda pinochet pinto piotrowski
piras pirker pitt pitts pizarro piñera piłsudski plank platt plummer poe pohl pohlmann poirier pokorný polat polk pollard pollock polyakov pompidou ponomaryov
poole popa pope popescu popov popova popp poroshenko porter portillo pospíšil potapov potter potts poulain poulsen powell power powers pratt prendergast
prentice prescott preston pretorius preuß prevost price primakov prince prins pritchard probst procházka proctor prokofiev puccini pugh purcell puschkin
pushkin putin putnam pym pérez qasim qian qin qiu quesada quick quigley quinn quintero qureshi raab rabin rabinovich rachmaninov radcliffe rademacher radetzky
rafferty rahimi rainer rajapaksa raleigh ramaphosa ramirez ramos ramsay ramsey ramírez randall randolph rankin rao rasmussen ratcliffe rathore rau rauch
rawlings ray raymond razak reagan reddy redman reed rees reeves regan reich reichel reichert reid reilly reimann reimer reinfeldt reinhardt reinhold reiter
remy renard renaud renault renner reuter revere rey reyes reynaud reynolds rezaei rhodes ribeiro ricci rice rich richards richardson richmond richter riddle
ridley riedel rieger riegler riggs riley rilke rinaldi rios ripley ritter riva rivera rivers riviere rizzi rizzo roach robbins roberts robertson robin
robinson robles robson rocha roche rockefeller rockwell rodgers rodionov rodrigues rodriguez rodríguez roe roger rogers rohani rohde rojas rolland rollins
romano romanov romero rompuy rooney roosevelt rosa rosales rose rosen rosenbaum rosenberg rosenfeld rosenkranz rosenthal ross rossetti rossi rossini roth
rothe rothschild rouhani rousseau rousseff roussel roux rowe rowland rowley rowling roy royce royer rubinstein rubio ruckstuhl rudenko rudolf rudolph ruggiero
ruiz runge rupp rush ruskin russell russo rutherford rutkowski rutledge ruto rutte ryabov ryan rybakov rácz rákosi röder römer rösler rüegg růžička saarinen
sadat sadowski safonov saito sakai sakamoto sakurai sala salazar saleh salem salinas salisbury sall salminen salmon sampson samuels sanchez sandberg sander
sanders sandoval sanford sanna sano santiago santoro santos sargent sarkozy sartori sasaki sato sauer saunders sauter savage savchenko savelyev savin sawicki
sawyer saxon schaller scharnhorst schenk scherer schiller schilling schindler schlegel schlüter schmid schmidt schmitt schmitz schneider scholz schopenhauer
schostakowitsch schottmann schouten schrader schramm schreiber schreiner schroeder schröder schröter schubert schuh schuhmacher schulte schultz schulz schulze
schumacher schumann schuschnigg schuster schwab schwabe schwartz schwarz schweizer schäfer schön schüler schüssel schütte schütz schütze scott seaton sedgwick
sedláček seidel seifert seitz selby selenskyj seleznyov semyonov sen senghor sengupta seo sergeev serra serrano sethi sewell sexton seymour shah shakespeare
shamir shanahan shannon shao shapiro sharif sharma sharon sharp shaw shcherbakov shea sheehan shelley shelton shen shepherd sheppard sheridan sherman
shestakov shevchenko shi shibata shields shilov shimizu shin shiryaev shoigu short shostakovich siddons sidney sidorov siebert siegel sikora silbermann
silberstein silva silver silvestri simon simpson sims sinclair singer singh sisi sisulu sjöberg skinner slater slattery sloan small smirnov smirnova smit
smith smits snow snyder soares sobolev sokolov sokołowski solberg solis solovyov somers somerset sommer sommerfeld song sonntag sorokin sorrentino soto sousa
southgate souza soyinka sparks spassky spears spence spencer springer späth stadler stafford stahl stalin stanković stanley stanton stark steele stein
steinbach steinbeck steiner steinmeier steinmetz steinmeyer stepanov stephan stephens stephenson sterling stern sterne stevens stevenson stewart steyn stock
stojanović stokes stoll stoltenberg stone stout stoyanov strand straub strauß stravinsky stresemann strobl strong stuart sturm styles stępień su suarez suga
sugawara sugimoto sugiyama suharto sukarno sukhanov sullivan summers sumner sun suter sutter sutton suvorov suzuki suárez svensson svoboda swain swan swanson
sweeney swift sykes szabó szczepański szewczyk szilágyi szymański sánchez sørensen süß taft tagore takada takagi takahashi takeda takeuchi takács talbot tambo
tamura tan tanaka tang taniguchi tanner tao tarasov tate tavares taylor tchaikovsky teixeira temer temple tennyson terrell terry tessier testa thackeray
thaler thatcher theis thiel thiele thomas thompson thomsen thoreau thornton thorpe thurston tian tierney tietz tikhonov tilley timofeev tito titov tiwari
tkachenko tobin tobler todd todorov tojo toledo tolkien tolstoi tolstoy tomaszewski tompkins torres touré townsend tracy tran traoré traub travers travis
tretyakov trevelyan trevino trivedi trofimov trollope trotsky trotter trotzki trujillo truman trump truong trần tsai tsang tschaikowski tschechow tschudi tse
tshisekedi tsipras tsvangirai tsvetkov tucker tudjman turgenev turgenjew turner tusk tuttle tutu twain twomey tyler tymoshenko tyson tóth uchida ueda ueno
ulbrich ullrich ulrich underhill underwood unger unterberger upton urban uribe vajpayee valdez valentine valentini vance vanderbilt varga vargas varoufakis
vasiliev vasquez vasseur vaughan vaughn vazquez vega velasquez velazquez velásquez venizelos verdi verhoeven verhofstadt verma vermeulen vernon verwoerd
veselov veselý vetter vickers vidal videla vieira villa villanueva villarreal villegas vincent vinogradov virtanen visser vitale vitali vivaldi vlasov vliet
vo vogel vogler vogt voigt volkov vorobyov voronov vorontsov vos voß vranitzky vries vu vučić vásquez wada wade wagner wakefield wal walczak walden waldheim
waldmann walesa walker wall wallace waller wallin wallner walpole walsh walter walters walther walton wan wang ward warden ware warner warren washington
watanabe waterhouse waters watkins watson watts wałęsa weaver webb webber weber webster weeks wegener wegner wei weidner weigel weinstein weiss weizmann weiß
welch wellington wells wendt wentworth wenzel werner wesley west westbrook weston westphal wheeler whelan whitaker white whitehead whitehouse whitfield
whitman whitney wickremesinghe widodo wieczorek wiedemann wieland wiese wilcox wild wilde wilder wilders wilhelm wilk wilke wilkes wilkins wilkinson will
willard willems williams willis wilson wimmer winkler winslow winter winterfeld winters winthrop wirth wit witkowski witt witte wittgenstein wittmann
wiśniewski wogan wojciechowski wolf wolff wolter wong wood woolf wordsworth wouters woźniak wright wróbel wróblewski wu wulf wunderlich wyatt wysocki wyss
wójcik włodarczyk xiang xiao xie xiong xu xue yadav yakovlev yamada yamaguchi yamamoto yamashita yamazaki yan yang yanukovych yao yates ybarra ye yeager yeats
yeltsin yokoyama yoo yoon yoshida young yu yuan yudhoyono yushchenko yıldırım yıldız yılmaz zaitsev zając zakharov zalewski zamora zander zapata zardari
zawadzki zbinden zelensky zeller zeman zeng zhang zhao zhdanov zheng zhivkov zhong zhou zhu zhukov zhuravlyov ziegler zieliński zimmer zimmerman zimmermann
zink zou zuckerman zuev zuma zuniga zwicky zwingli zürcher álvarez çakır çelik çetin özal özdemir özkan öztürk černý đinđić đorđević şahin şimşek
`;
