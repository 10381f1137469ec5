/** First names of people in many languages, lower case. Those that are words, towns or surnames as well are told apart by the lists of these. */
export const FIRST_NAMES = `
aafke aage aaliyah aaron abbie abby abdallah abdel abdelaziz abdelkader abdul abdulaziz abdullah abdulrahman abdurrahman abel abelard abhishek abigail abner
abraham abram abu achilles ada adalbert adam adamantios addison ade adebayo adela adelaide adele adelheid adeline adem adewale adil aditi aditya adlai adnan
adolf adolph adolphe adolphus adriana adrienne agamemnon agatha agathe aggie agnes agnieszka agostino ahmad ahmed ahmet aicha aida aidan aiko aileen aimee
aischa aisha ajay akash akhil akif akihiko akihito akiko akira akram akshay al alaa alain alan alana alaric alasdair alastair alba albert alberta albertine
alberto albin albrecht alcide alden aldo aldous alec alejandra alejandro alejo aleksander aleksandr aleksandra aleksei alena alessandra alessandro alessia
alessio alex alexa alexander alexandra alexandre alexandria alexei alexey alexis alfie alfons alfonsina alfonso alfred alfreda alfredo algernon algie ali
alice alicia alina aline alisa alisha alison alissa alistair aljoscha allan allen allison alma almuth alois alonzo aloys aloysius alphonse alphonsine alphonso
althea alva alvaro alvin alwin alyona alyssa amadeo amadeus amadou amal amalia amalie amanda amara amber ambrose ambrosia ambrosius amedeo amelia amelie amin
amina aminata amine amir amit amita amitabh ammar amos amparo amrita amy amyas ana anacleto anand anas anastasia anastasiya anatol anatole anatolia anatoly
anders andre andrea andreas andreea andrei andres andrew andrey andrij andrina andronikos andrzej andré andrés andy angela angeles angelica angelika angelina
angelo angie angiolina angus anh anibal anil anita anja anjali anke ankit ankita ann anna annabel annabelle annalena anne anneke anneli annelie anneliese
annemarie annette annibale annie annika anselm ansgar anson anthea anthony antioco antje antoine antoinette anton antonella antonello antonia antonie antonin
antonina antonio antony anupam anuradha anwar anya aparna aphra apollonia april arabella araceli aravind archer archibald archie ariadne ariana arianna ariel
arif aristide aristotelis arjun arkadi arkady arlene armand armando armin armistead arnaud arndt arne arnim arno arnold arnulf arrigo art artem arthur artjom
arto artur arturo artyom arun aruna arvid arvind asa asbjørn asha asher ashish ashley ashok ashton ashwin asif asma asta astrid asuka asunción athanasios
athanasius athena atsuko attilio atul aubrey audrey august augusta auguste augustin augustine augusto augustus aurelia aurelian aurelie aurelien aurelio
aurelius aurora aurélie aurélien austin ava avery axel aylin ayman aynur ayodele ayoub ayse ayumi ayşe azariah aziz babatunde babu badr balaji baldassare
baldur baltasar balthasar baozhu baptiste barbara barclay barnabas barnaby barnett barney barry bart bartholomew bartholomäus bartolomeo bartolomé barton
bashar bashir basil basilius basma bastian battista bea beate beatrice beatrijs beatrix beatriz beau becky begoña bekir bela belinda bella ben benedetto
benedict benedicta benedikt benedikta benito benjamin bennett benno benny benoît benvenuto berit bernadette bernard bernardine bernardino bernardo bernd
bernfried bernhard bernhardine bernice bernie bert berta bertha berthe berthilde berthold bertie bertold bertram bertrand beryl bess bessie beth bethany betsy
bette bettie bettina bettine betty beverley beverly bharat bhavna bhupendra biagio bianca bilal bill billie billy birdie birgit birgitta birgitte birte bjarne
bjorn björn blaise blake blanca blanche bo bob bobbie bobby bodil bodo bogdan bogislaw bohdan bohumil bohuslav boleslaw bongani boniface bonifacio bonifatius
bonnie booker boris borislav borja boyd brad bradley brady brandon braxton brenda brendan brent bret brett brian bridget brigham brigitta brigitte brita
britney britta brittany brock bronislaw bronson bronwen brooke bruce bruna brunhilde bruno bruntje bryan bryant bryce bryony buck bud buddy buford burak burcu
burghard burkhard burkhardt burt byron byung bülent cadwallader caitlin cal caleb calista calliope calogero calvin cameron camila camilla camille camilo
campbell can canan candace candice carina carl carla carleton carlisle carlo carlos carlotta carly carmela carmelo carmen carmine carol carola carole carolin
carolina caroline carolus carolyn carrie carroll carson carsten carter cary caspar casper cassandra cassie cassius catalina catarina caterina catharina
catherine cathleen cathrin cathy cecil cecile cecilia cecily cedric celeste celestine celestino celia celina celine celso cem cemal cengiz cesar chad chandan
chandler chandra chandrasekhar chang-min chantal chao charalambos charis charity charlene charles charlie charlotte charlton chase chauncey chelsea chelsey
chen cheng cher cheryl chester chetan chiara chidi chinedu chinua chioma chitra chiyo chloe chloé chris chrissie christa christabel christel christelle
christfried christi christian christiane christie christina christine christlieb christmas christof christoph christophe christopher christy chuck cihan cindy
cirillo claire clara clara-maria clare clarence clarice clarinda clarissa clark claude claudette claudia claudine claudio claudius claus clay clayton clem
clemens clement clementina clementine cleo cleopatra cleveland cliff clifford clifton clint clinton clive clothilde clovis clyde clémence cody colby cole
coleman colette colin colleen collin columba columbus concepción concetta conchita connie connor conny conor conrad constance constantin constantine constanze
consuelo cora coralie cordelia cordell cordula corey corinna corinne cornel cornelia cornelis cornelius corrado cory cosima cosimo cosme cosmo costas courtney
craig crispin cristal cristian cristiano cristina cristóbal cruz crystal curt curtis cuthbert cynthia cyprian cyrene cyril cyrill cyrille cyrus czeslaw
cäcilie cäsar cécile céline césar dae-jung dafydd dag dagmar dagobert daisuke daisy dale dalia dalila dallas damian damiano damien damon dan dana daniel
daniela daniele danielle danil danila danilo dankwart danny dante daoud daphne darby darcy daria dario darius darlene darnell darrell darren darryl darshan
darya dashiell dave david davide davut dawn dean deanna debbie deborah debra declan deepa deepak deepika defne deirdre del delano delbert delia delilah dell
della delores delphine delroy demetrio demetrius deng denis denise deniz dennis denzel denzil derek derrick derya desdemona desiree desmond detlef detlev
devendra devi devin devon dewey dexter dhruv diana diane dick didier didrik diego dieter diethelm diether dietlind dietlinde dietmar dietrich digby dilara
dilip dilys dimitri dimitrios dina dinah dinesh dino dion dionisio dionysios dirk divya diógenes djamila dmitri dmitry dolf dolly dolores dolors domenica
domenico domingo dominic dominik dominika dominique domitian don donald donatella donato dong dong-hyun donna donovan dora dorcas doreen dorian doris dorit
dorotea dorothea dorothee dorothy doug dougal dougie douglas dragan dragana drew drusilla duane duc dudley dulcie dulcinea duncan dung dunstan durga dusan
dustin dušan dwain dwayne dwight dylan dzhokhar dörte eamon eamonn earl earnest eartha ebba eben ebenezer eberhard ebony ebru ebu eckard eckart eckehard
eckhard eckhart ed eddie edelgard edeltraud eden edgar edie edith edmond edmondo edmonia edmund edna edoardo edsel eduard eduardo edward edwin edwina effie
efrain eftychia egbert egidius egmont egon ehrenfried ehrhard eiji eileen einar eino eirik eirini ekaterina ekkehard ekkehart ekrem elaine eldridge eleanor
eleanora eleftherios elena eleni eleonoor eleonora eleonore elfi elfriede elgar elgin eli elia eliane elias elif elihu elijah elin elina elinor elio eliot
eliphalet elisa elisabeth elisabetha elisaveta elise elisha eliza elizabeth elizaveta elke ella ellen ellery ellie ellinor elliot elliott ellis ellsworth
elmar elmer elmira elnora elodie eloisa eloise elsa elsbeth elschen else elsie elspeth elton eluned elvira elvis elwood emanuel emanuela emanuele emeka emelie
emeline emerich emerson emery emiko emil emilia emiliano emilie emilio emily emin emine emir emma emmaline emmanuel emmanuelle emmeline emmerich emmett emmi
emmy emre encarnación ender enes engelbert engelhard engin enid enoch enrico enrique enver enzo ephraim epifanio eppie erasmus erastus erdal erdem erdmann
erdmute erdoğan erhard eric erica erich erik erika erin erkan erkki ermanno ernest ernestine ernesto ernie ernst erol errol ersin erskine erwin esa esmeralda
esmé espen esperanza esra esteban estelle esther ethan ethel etienne etta euan eugen eugene eugenia eugenie eugenio eugène eun-ji eunice eurico eusebius
eustace eva eva-lena evamaria evan evander evangeline evaristo eve evelin eveline evelyn evelyne everard everett evgeni evgenia evgeny evita ewa ewald ewan
eyüp ezekial ezekiel ezio ezra fabian fabiana fabien fabienne fabio fabiola fabius fabrice fabrizia fabrizio facundo fadi faisal faith fang fanni fanny farah
farid farida faruk fatemeh fatih fatima fatma faustino fausto fay faye faysal federica federico federigo fedor fei fela felice felicia feliciano felicitas
felicity felipe felix feng ferdinand ferdinande ferdinando fergal fergus ferhat fern fernanda fernando ferris ferruccio fidel fidelio fides fikret filip
filippa filippo filomena finbar finley finn fiona fionn fitzgerald fitzroy fjodor flannery flavia flavio fleur flora florence florentine florian florrie floyd
folake folker folkert forest forrest fortunato fouad franca frances francesca francesco franchino francine francis francisca francisco franco francois frank
frank-walter frankie franklin frans franz franz-josef franz-xaver franziska françois françoise fred freda freddie freddy frederic frederica frederick frederik
fredrik fredrika frida fridolin frieda friedbert friedel friedemann friederich friederike friedhelm friedlinde friedo friedrich fritz frode frowin fryderyk
frédéric fuad fulke fulvio fumiko fumio funmilayo furkan fyodor gabriel gabriela gabriele gabriella gabrielle gaetano gail gaius galileo galina gamaliel gang
gangolf gareth garfield garret garrett garry garth gary gaspar gaspard gaspare gaston gastone gaurav gautam gavin gawain gayatri gaylord gebhard geert geeta
geir gemma gene genevieve geneviève gennadi gennady gennaro geoff geoffrey geordie georg george georges georgette georgi georgia georgiana georgie georgina
georgy gerald geraldine gerard gerardo gerd gerda gereon gerhard gerhardt gerhild gerlind gerlinde germain germaine germán gernot gero gerold gerrit gerry
gershom gert gerta gertraud gertrud gertrude gesa gesine ghassan ghislaine giacinto giacomo giancarlo gianfranco gianluca gianni gideon gil gilbert gilberto
gilda giles gilles gillian gilroy gina ginger ginny gino gioacchino gioconda giordano giorgio giovanna giovanni girish girolamo gisbert gisberta gisela
giselher giselle gislinde gita gitta gitte giuditta giulia giuliana giuliano giulio giuseppe giuseppina gladys glen glenda glenn gloria godfrey godric godwin
goldie gonzalo gopal goran gordon goswin gottfried gotthard gotthilf gotthold gottlieb gottlob govind grace gracie graham grant graziella greer greg gregg
gregor gregorio gregory grenville greta gretchen grete gretel gretl greville grier griffin grigori grigory griselda gritt gro grover grzegorz gráinne grégoire
guadalupe gualtiero guang gudrun guerrino guglielma guglielmo guido guillaume guillermo gunda gundula gunhild gunilla gunnar gunter gunthard gunther gunvor
guo guowei gurpreet gus gustaf gustav gustave gustavo guy guðrún gwen gwenda gwendolen gwendolyn gwyn gwyneth gyula gérard gökhan götz gül gülay güler gülsen
günter günther habib hadrian hafez hagen hai hailey hakan hakon hal haldane haley halil halima halvard hamid hamilton hamish hamza hanan hande hanh hani hank
hanna hanna-lena hannah hanne hanneke hannelore hannerl hannes hannibal hans hans-dieter hans-dietrich hans-georg hans-joachim hans-jürgen hans-peter
hans-ulrich hans-werner hansjörg hao harald hardeep hardy hari harish harlan harley harm harmony harold harper harpreet harri harriet harriett harriot harris
harrison harry harsh hartley hartmann hartmut hartwig haruka haruki haruto harve harvey hasan hassan hasso hatice hattie hatto haven hayao hayat haydar hayden
haydn hayley hazel heath heather hebe heber hector hedda hedley hedwig hedy heidi heike heikki heiko heilwig heimo heiner heini heinrich heinrike heinz
heinz-peter helen helena helene helga helge hella hellmut hellmuth helmtrud helmut helmuth heloisa heloise hema hemant hendrik henk hennes hennig henning
henri henrietta henriette henrik henrika henrike henrique henry hephzibah herb herbert hercules heribert herlinde herman hermann hermine hermione hernan
hernando hernán herrmann herta hertha hester hezekiah hicham hideki hideo hideyoshi hien hieronymus hieu higinio hikaru hilaire hilary hilda hilde hildebrand
hildegard hilkka hilmar hilton hiltrud hina hinata hinnerk hinrich hiram hirohito hiroki hiroko hiroshi hiroto hisashi hjalmar hjördis hoa holger hollis holly
homer hong honor honora hope horace horacio horatio horst hortense hortensia hosea hossein houston howard hristo hu hua hubert hubertus hubie huey hugh hugo
hugues hui hulda huldah huldreich humbert humberto humphrey hung hunter huong husni hussain hussein huw hyacinth hyman hyun hyun-woo håkan hélène hüseyin iain
ian ibrahim ibrahima icarus ichabod ichiro ida idil idris idriss ifeoma ignacio ignatius ignatz ignaz ignazio igor ike ilaria ildikó ilham ilhan ilja ilka
ilkka ilona ilsabe ilse ilselore ilya imad imelda immanuel immo imogen imran imre ina inci increase indira indra ines inez inga inge ingeborg ingelore inger
ingmar ingo ingolf ingrid ingvar ingvild inigo inka inmaculada inna innes innozenz inés ioannis iolanthe iona ione iosif ippolito ira irena irene irfan irina
irini iris irma irmela irmgard irmtraud irvin irving isaac isaak isabeau isabel isabell isabella isabelle isadora isaiah isamu ishaan ishak isham ishmael
isidor isidora isidore isla ismael ismail ismet isobel isolde isot israel issa istván itzhak itziar ivan ivana ivanhoe ivanka ivar ives ivo ivonne ivor ivy
jaakko jaap jabez jabulani jacek jacinta jacinto jack jackie jackson jaclyn jacob jacqueline jacques jade jadon jadranka jadwiga jafar jagdish jago jaime jake
jakob jalal jamal james jamie jamil jamila jan jana janaki jane janet janette janez janice janina janine janis janna jannik jannike janusz jaqueline jared
jari jarl jaroslav jaroslaw jarred jarrod jarvis jasmin jasmine jason jasper jaume javi javier javiera jawad jawaharlal jay jaya jayanti jayden jayne jayson
jean jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanette jeanne
jeannette jeb jed jedediah jeff jefferson jeffrey jehu jekaterina jelena jemima jemma jen jenna jennie jennifer jenny jens jens-uwe jenson jerald jeremiah
jeremias jeremy jeri jermaine jerome jerry jerusha jerzy jess jesse jessica jessie jesús jethro jewel jewgeni ji-hoon ji-woo jia jian jiang jianguo jianhua
jie jill jim jimmy jin jing jinping jiri jiro jitendra jitka jiří jo joachim joachima joan joana joanie joann joanna joanne joao joaquin joaquín job jobst
jocelyn jochen jock jodi jodie jody joe joel joelle joep joerg joey johan johann johanna johanne johannes john johnathan johnnie johnny jolanda jomo jon jonah
jonas jonathan jong-il jong-un joni jonna jonny joost joplin jordan jordi jorge jorgen jorgos joris jorma jose josef josefa josefine josep joseph josephine
josette josh joshua josiah josie josip jost josé jotham jouni jovan joy joyce joão juan juana juanita jubal judah jude judit judith judson judy juergen juhani
juho jukka jule julep jules julia julian juliana juliane julianne julie julien julienne juliet julieta juliette julio julius julián jun june jung junichi
junichiro junius juri jurij jussi justin justina justine justus jutta jyoti jérôme jörg jörn jørgen jürg jürgen kaarina kabir kadir kagiso kai kaija kailash
kaisa kaitlyn kaito kalle kamal kamala kamel kamil kana kanako kane kang kaori kapil kara karan karel karen kari karim karima karin karina karl karl-friedrich
karl-heinz karl-theodor karla karlheinz karlmann karol karola karolina karoline karoly karsten karthik kasey kasimir kaspar katalin katarina katarzyna kate
katelyn katerina kateryna katharina katharine katherine kathi kathie kathinka kathleen kathrin kathryn kathy katia katie katinka katja katrein katrin katrina
katrine katsumi katy katya kavita kay kayla kazimierz kazuki kazuko kazuo keegan keely keenan kees keiko keira keiran keisuke keith kellie kelly kelsey kelvin
kemal ken kenan kendall kendra kendrick kenelm kenichi kenji kenneth kenny kent kenta kenya kenzaburo kenzo kerem kermit kerry kersten kerstin kevin keziah
khadija khaled khalid khalil khanh kieran kilian kim kimberley kimberly kipling kira kiran kirby kirill kirk kirsi kirsten kirsti kirsty kishore kit kittie
kitty kiyoshi kizzie kjell kjetil klaas klara klaudia klaus klaus-dieter klaus-peter klemens klothilde knud knut koffi kofi koichi koji kolja konrad konradin
konstantin konstantinos konstanze koray korbinian kordula kornelia kory kostas kreszenz kriemhild kris krishna krishnan krista kristen kristian kristin
kristina kristine kristof kristoffer krystal krzysztof ksenia kumar kunal kunibert kunigunde kuno kurt kurt-georg kwabena kwame kwang kwasi kyle kylie kyoko
kyriakos käthe lachlan laetitia lafayette laila lajos lakshman lakshmi lalit lamar lambert lamberto lambertus lamia lampert lan lana lance lancelot landolf
landon lanny lara larisa larissa larry lars lasse laszlo lata latif latoya laura laure laurel lauren laurence laurent laurentius laurenz laurie laurits lauro
lavender lavinia lawrence lawson layla lazar lazarus lea leah leander leandro leberecht lebrecht lech lee leela leen leena lei leif leigh leila leilani lela
leland lemuel len lena leni lennart lennox lenny lenora lenore leo leocadia leon leona leonard leonardo leonhard leonid leonidas leonie leonor leonora leonore
leontine leopold leopoldina leopoldine leopoldo leroy les lesley leslie lester leticia lettice lettie lev levi levin levina lew lewis lex leyla li lia liam
liane liang libby liberto licia lidia lidiya liebgard liesbeth liesel lieselotte liesl lieve lihua lila lili lilian liliana liliane lilith lilli lillian
lillie lilly lily lin lina lincoln linda lindiwe lindsay lindsey ling linh linhard linn linnea linnet linton linus linwood lionel lisa lisbeth lise liselotte
lisette liudmila liv livia liz liza lizzie lizzy ljubomir llewellyn lloyd lodovico logan lois lola lolita loma long lonnie lonny lora lorelei loren lorena
lorenz lorenza lorenzo loretta lori lorin lorinda lorna lorne lorraine lothar lothringa lotta lotte lotten lottie lou louella louie louis louisa louise loukas
lowell loïc lubomir luc luca lucas lucasta luce lucia lucian luciano lucie lucien lucienne lucile lucilla lucille lucinda lucius lucretia lucrezia lucy ludger
ludgera ludlow ludmila ludmilla ludolf ludovic ludvig ludwig luigi luis luisa luise luitgard luitpold luka lukas luke lula lulu lupe lutetia lutfi luther lutz
luz lydia lydie lyle lyman lynda lyndon lynette lynn lynne lynton lysander lyudmila lázaro léa léon maarten maartje mabel maciej mack mackenzie madan maddie
madeleine madeline madge madhav madhu madhuri madison madonna mads mae mafalda magali magda magdalena magdalene maggie magnolia magnus mahatma mahdi mahendra
mahesh mahmoud mahmud mahmut mai maik maike maisie maitland maja majid maki makoto maksim mala malachi malachy malcolm malik mallika mallory malte malvina
malwine mamadou mamie mamoru mandy manfred manfredo manish manjula manley manlio manmohan manoj manolis manolo manon mansour mansur manuel manuela mara marc
marcel marcella marcelle marcellina marcello marcellus marcelo marcia marcial marcin marco marcos marcus mareike marek maren margaret margareta margarete
margaretha margarethe margarida margarita margery margherita margie margit margo margot margret margrethe margrit marguerite mari maria mariah mariam marian
mariana marianna marianne maribel maribeth marie marieke mariele mariella marietheres marietta marigold marija marijke marika mariko marilena marilyn marina
mario marion marisa marisol marissa marit marita marius mariusz mariya marjatta marjorie mark markku marko markus marla marlene marlies marlis marlon marlowe
marmaduke marsha marshall marta marte marten martha marthe martial martin martina martine martino martti marty martín marvin marwan mary maryam masaaki
masahiro masako masao masaru masashi masha mason massimo mateo mateusz mathias mathieu mathilda mathilde mathis mathéo matija matilda matilde matt matteo
matthew matthias matthieu matthäus matti mattie mattis matz matías maud maude mauno maura maureen maurice mauricio maurizio mauro mavis max maxie maxim maxime
maximilian maximiliane maximiliano maximo maximus maxine maxwell may maya mayer maynard mayumi maëlle małgorzata mechthild mechtild meena meera meg megan
megumi mehdi mehitabel mehmet mei meike meiling meinhard meinolf meinrad meinulf mel melanie melba melchior melchor melek melih melinda melisande melissa
mellisa melody melusine melvin meng meral mercedes mercy meredith merle merlin merrill merritt merten merve mervyn mesut meta metin mia micah michael michaela
michaelis michail michal michalis michał michel michela michelangelo michele michelle michiko mick mickey mickie micky mieczyslaw miguel miguelina mihai
mihail miho mihály mika mikael mike mikhail miki mikko mikołaj mila milada milan mildred milena miles milica millard millicent millie milly milo milos miloš
milton mimi min min-jun min-seo mina minerva ming minghua minh minna minnie minoru miquel mira miranda mireille miriam mirja mirjam mirjana mirko miroslav
mirza misaki mischa missy mitch mitchell mitsuko mitzi miyuki mladen moammar modesto modibo mohamed mohammad mohammed mohan mohandas mohit mohsen moira moishe
moisés mokhtar molly mona moncef monica monika monique monroe monserrat monserrate montague montgomery montserrat monty mordecai mordred morgan moritz moriz
morna morris mortimer morton mose moses mounir mourad moussa mpho muammar muhammad muhammadu muhammed muhammet muharrem mukesh mukhtar mungo murad murat murdo
murdoch muriel murray musa mustafa mustapha mwangi myfanwy myles myra myriam myrna myron myrtilla myrtle myung-bak mária máximo märta märten mónica na nabil
nabila nadeschda nadeshda nadezhda nadia nadine nadir nadira nadja nadège nagendra nahum naima najib nam naman nan nanci nancy nandini nanette nanna naoise
naoki naoko naomi naoto napoleon narayan narcissus narendra naresh nash nasrin nasser nastasia nat natalia natalie natalja natallia natalya natarajan natascha
natasha nathalia nathalie nathan nathanael nathaniel natsumi naveen navin nawal nazario nazim neal nebojsa necmettin ned neela neeraj neha nehemiah neidhard
neil nele nell nellie nelly nelson nepomuk nerea nerina nerissa nero nesrin nessa nestor nettie neville nevin newt newton ngoc ngozi nguyet nhung niamh
nicanor niccolo nicholas nick nicki nicky nico nicodemus nicola nicolai nicolas nicole nicoletta nicolás niels nigel nihat niilo nik nikhil nikita niklas niko
nikodemus nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos niles nilesh nils nina ning nino nisha nishant nitin nkosazana nnamdi noah noam noble
noboru nobuko nobuo noel noelene noella noelle nolan nomsa noor nora norbert norberto noreen noriko norma norman norton notburga nothburga nour noémi noémie
nuno nur nuray nuri nuria núria obadiah oberon obinna octave octavia octavian octavio octavius oddvar odell odessa odette odile odilia odilo odo oksana ola
olaf olaudah olav ole oleg oleksandr oleksiy olena olga olha oliphant olive oliver olivera olivia olivier ollie olof oluf olusegun oluwaseun omar ondrej oona
opal ophelia oreste orestes orhan orlando orpheus orrin orsola orson ortolf ortrud ortwin orville osama osamu osbert osborn osborne oscar osgood oskar oskari
osman osmo osmond osvaldo oswald oswaldo oswin othmar otis otmar ottavia ottavio otthein ottheinrich otthold ottilie ottmar otto ottokar ottoline ousmane
oussama outi owen ozzie paavo pablo paddy padma padraic padraig pal pallavi paloma pam pamela panagiotis pancho pancrazio pankraz paola paolo parker parnell
parvati pascal pascale pasquale pat patience patrice patricia patricio patrick patrik patrizia patsy patti patton patty paul paula paulette pauli paulina
pauline paulo paulus pauly pavel pavlo pawel paweł paxton payton paz pearl pedrito pedro peggy pekka pelham pelin penelope peng penn penny pentti pepe pepita
per per-olof perceval percival percy perdita peregrine perry perttu petar pete peter petr petra petri petro petronella petrus petula peyton pharaoh phil
philander philbert philemon philip philipp philippa philippe philippine phillip phillis philo philomena phineas phoebe phoenix phuc phuong phyllis pia piedad
pier pierce pierluigi piero pierre pierrepont piet pieter pietra pietro pilar pinar ping pino piotr pip piper pippa pirkko pirmin pius placido pleasance
polina polly pompeo pooja porter portia prabhakar pradeep prakash pramod pranab prasad prashant pratap praveen preeti prem prentiss preston primitivo primo
primrose prince priscila priscilla priya priyanka prosper prospero prudence prunella ptolemy päivi pål qiang qin qing quang quentin quincy quinn quintin
quintus quirin quirino quoc rabea rabia rachael rachel rachid radcliffe radegunde radek radha radim radoslav radovan rafael rafaela raffael raffaele rafik
raghav raghu ragnar ragnhild rahim rahman rahul raija raimar raimo raimondo raimund rainer rainier raj raja rajan rajendra rajesh rajiv rajko rajkumar rakesh
ralf ralph ralphie ram rama ramadan raman ramazan ramesh rami ramiro ramon ramona ramsay ramsey ramzi ramón rana randal randall randolf randolph randy rania
ranjit raphael raphaela raquel rashid rashmi rasim rasmus ratko raul raven ravi ravindra ray raymond raymund raúl reagan rebeca rebecca rebekah rebekka recep
redmond reed reese refik reg regan reggie regina reginald regine reid reidar reijo reiko reimar reimer reimund reinaldo reiner reinhard reinhart reinhilde
reinhold reinmar reinold rekha remedios remigius remington remus rena renaldo renata renate renato rene renee renny renu renzo rené renée reto reuben rex reza
rhea rhett rhiannon rhoda rhodri rhonda rhys ria riad ricarda ricardo riccarda riccardo rich richard richmond rick rickie ricky rico ridley rifat rigoberto
rikako rikke riley rinaldo risa rita ritu ritva riyad roald rob robbie robby robert roberta roberto robin robyn roc rocco rochelle rochus rockwell rocío rod
roddy roderic roderich roderick roderigo rodger rodney rodolfo rodrigo roel rogan rogelio roger rohan rohini rohit roisin roland rolando rolf rolfe rolland
rollo romaine roman romana romano romeo romilly romolo romuald romualdo romy ron ronald ronan rong ronja ronnie ronny roosevelt rory rosa rosalba rosalia
rosalie rosalind rosalinde rosalyn rosalía rosamond rosamund rosamunde rosanna rosario rosaura rosco roscoe rose roseanne rosel roseline rosemarie rosemary
rosetta roshan rosi rosie rosina rosl roslyn ross rossana rostislav roswin roswita roswitha rourke rowan rowena rowland roxana roxane roxanne roxie roy royce
ruben ruby rubén rudi rudiger rudolf rudolfine rudolph rudy rudyard rufus ruggero ruggiero rui rukiye rukmini runa rupert ruprecht ruslan russ russell rusty
ruth ruthard rutherford ruthie ruud ruy ryan ryo ryoko ryota ryu régis rémy róisín rómulo rüdiger saad saba sabin sabina sabine sabino sabri sabrina saburo
sachiko sachin saddam sadie sadiq safiye said sakari sakura sal salah saleh salih salim sally salma salman salome salomon salomé salvador salvator salvatore
sam samantha samara sami samih samir samira sampo samson samuel sana sancho sandeep sandhya sandor sandra sandrine sandro sandy sanford sanjay sanjeev sanna
sante santiago santos santosh saoirse sara sarah sargent sari sarojini sascha sasha saskia satish satoko satoru satoshi satu saul savannah savita sawyer
sayuri saïd scarlet scarlett schuyler scott seamus sean seb sebastian sebastiano sebastien sebastián sedat seema sefa seiji sekou selahattin selby selena
selim selina selma selwyn selçuk semjon semra semyon seo-yeon seok sepp seppo septimus serafina serafino serap seraphina seraphine serdar serena serenus serge
sergei sergej sergey sergii sergio sergius serhat serhiy serkan seth seung sevda severin severine severino sevgi sevim seydou seán shahid shan shane shankar
shannon shanti sharad shari sharmila sharon shashi shaun shauna shawn shea sheela sheena sheila shelby sheldon shelley shelly sheridan sherman sherry sherwood
sheryl shigeo shigeru shiloh shin shingo shinichi shinji shinzo shirin shirley shiv shivani shobha shoichi sholto shota shreya shu shun shyam sibel sibusiso
sibyl sibylla sibylle sid siddharth sidney sidonie siegbald siegbert siegfried sieglinde siegmar siegmund siegrid siegward siegwart sienna sierra sigfried
sigi sigismondo sigismund sigmar sigmund signe sigrid sigrun sigune sigurd sigurður silas silke silvana silvanus silverio silvester silvestre silvia silvie
silvio simeon simin simon simona simone simonetta simonides simplicius sina sinan sinclair sinead sinéad siobhan siobhán sipho siro sirpa sissy sita siv
sixtus skylar skyler slavko sloane slobodan smita sneha snezana so-yeon sofia sofija sofía sol solange soledad solomon solveig solène sonali sonia sonja sonya
soo-jin sophia sophie sora soraya soufiane spencer spiro spyros srinivas stacey stacy stafford stan stanford stanislaus stanislav stanislava stanislaw stanley
star stavros stefan stefani stefania stefanie stefano stefanos steffen steffi stein stella sten stepan stephan stephane stephanie stephanus stephen sterling
steve steven stevie stewart stieg stig stina stirling storm stratton stuart sturla stéphane subhash sudha sudhir sue sujata sukey sukie suleiman suleyman
sullivan sultan suman sumit summer sumner sun-hee sundar sune sung sunil sunita suresh surya susan susana susanita susann susanna susannah susanne sushil
sushma susi susie susumu suzanna suzanne suzette suzy sven svenja sverre svetlana svetozar swantje swati swen swetlana swithin sybil sybille sydney sylvain
sylvanus sylvester sylvia sylvie szymon sándor séamus sébastien sören søren süleyman tabea tabitha tad tadao tadeusz tae-woo taha tahir taichi takahiro
takashi takeo takeshi takuya talbot talia tallulah tam tamara tamer tamiko tammy tamsin tamás tancredi tania tanja tankred tanya tao tapio tara taras tarek
tarik tariq tarja taro tarquin tarun tasha tassilo tate tatiana tatjana tatsuya tatum tatyana tayfun taylor tayyip ted teddy teemu teija telmo tendai teobaldo
teodoro teofilo terence terenzio teresa teresita terje terrance terrell terrence terri terrie terry terttu tess tessa tetsuo tetsuya tevfik thabo thaddeus
thaddäus thady thalia thandi thane thanh thanos thao thea theda thekla thelma themba theo theobald theodor theodora theodore theodoric theodoros theodosia
theodosius theophil theophilus theresa therese theresia theron thi thibault thibaut thielo thierry thies thilde thilo thinh thom thomas thora thorben thore
thornton thorsten thorvald thorwald thurgood thurlow thurston thusnelda thuy thérèse tia tiberio tiberius tibor tiffany tihomir tilda tilde till tillie tilly
tilman tilmann tilo tim timm timmy timo timofei timothea timotheus timothy timur tina ting titania tito titus tiziana tiziano tjalling tjark tobiah tobias
toby todd toivo tolga tom tomas tomasz tomi tomislav tommasina tommaso tommie tommy tomoko tomomi tomás toni tonia tony tonya topsy tor torben torbjörn
torbjørn tord tore torge torgeir torill torquato torsten toru toshio toshiro tove tracey tracy trang traudel traugott traute trent trenton trevor tricia trina
trine trish trista tristan tristram trixie trond troy trude trudi trudie trudy truman trung trygve tsutomu tuan tucker tulio tullio tuncay tunde tuomas turgut
turid tushar tuula tuyen tuğba tybalt tyler tyra tyrone tönnies uchenna uday udo ufuk ugo ugolino ulf uli ulises ulla ulrica ulrich ulrico ulrik ulrika ulrike
ulysses uma umar umbertina umberto umesh umut una unity upton urania urban urbano urho uriah uriel urs ursa ursel ursula ursulina uschi usha usman ute utta
utz uwe vaclav vadym vaino valentin valentina valentine valentinian valentino valentinus valeri valeria valerian valerie valerio valerius valery valtteri
valérie van vance vanessa varun vasant vasco vashti vasil vasili vasilios vasilis vasily vasudev vasundhara vasyl vaughan vedat vegard veikko veit veli velma
venancio venetia venkat venkatesh vera verena verity verna vernon verona veronica veronika veronique vester vi vic vicenta vicente vicki vickie vicky victor
victoria vida vidal vidar vidya viet vigdis vijay vikas vikram viktor viktoria viktorija viktoriya ville vilma vimal vinay vince vincent vincente vincenz
vincenzo vineet vinoba vinod vinzent vinzenz viola violet violeta violetta violette vipin virgie virgil virgilio virginia virginie virginio vishal vishnu vita
vitale vitali vitaly vito vittore vittoria vittorio vitus vivek vivian viviane vivien vivienne vlad vladimir vladimira vladislav vladyslav vlastimil volkan
volker volkhard volkmar volkward volkwin volodymyr vroni vsevolod vuk vyacheslav václav väinö véronique wade wafa walburga waldemar walid wallace wallis wally
walpurga walram walt walter walther walton waltram waltraud waltraut wanda wangari ward warren warwick washington wassili wastl wataru waverley wayne webb
webster wei weidong welby weldon wen wenbo wenceslas wencke wendel wendelin wendell wendy wenke wenzel werner wernher werther wesley westley weston wetzel
whitney wibke wiebke wieland wiesław wigand wigbert wilbur wilda wilder wilford wilfred wilfredo wilfried wilfriede wilhelm wilhelmina wilhelmine wilkie wilko
will willa willard willehad willem willemijn willfried willi william willibald willie willis willow willy wilma wilmar wilmer wilson wiltrud wim winand
windsor winfield winfred winfried winifred winifrid winnie winona winrich winston winthrop wiprecht witold wladimir wladislaw wlodek wojciech wole wolf
wolfdietrich wolfgang wolfhard wolfhart wolfram wolodymyr woo-jin woodrow woody worthington wouter wulf wunibald wunibert wyatt wynn wynne wynton władysław
xabier xanthe xaver xaveria xavier xenia xenija xia xian xiang xiao xiaobo xiaohong xiaoli xiaoling xiaoming xiaoping ximena xin xiu xiuying xuan xue yahya
yakup yan yancy yang yann yannick yannis yanyan yaroslav yasemin yaser yash yasin yasmin yasmina yasser yasuhiro yasuko yasunari yasuo yavuz yaw ye yefim
yegor yehudi yekaterina yelena yeon yevgeni yevgeny yi yiannis yifan ying yngve yogesh yoichi yoko yolanda yolande yong yoon yorgos yoshiko yoshio yoshiro
younes young-hee young-ho youssef yrjö yu yuan yue yui yuichi yuji yuka yuki yukiko yukio yuko yulia yumi yumiko yun yunus yuri yuriy yury yusra yusuf yusuke
yuta yutaka yvan yves yvette yvon yvonne zacarías zachariah zacharias zachary zack zadie zadok zafer zahra zainab zakaria zaki zane zanele zara zbigniew
zdenek zdeněk zeb zebedee zebulon zedong zehra zeki zelda zelma zemin zeno zenobia zephaniah zeus zeynep zhen zheng zhi zhiqiang zhong ziad zillah zineb zita
zodwa zoe zoltan zora zoran zorica zoë zsa zsolt zsuzsa zsófia zubin zuleika zygmunt zülfü álvaro ángel åke çetin éloise émile étienne óscar ömer öner özcan
özgür özlem živko
`;
