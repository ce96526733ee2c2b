// Words and names that are spelt like a state, people or capital with a slip or two, and are none: a near match never
// flags them.
//
// Found by comparing the state names of each language with Hunspell dictionaries (SCOWL's English, Grammalecte's French,
// igerman98's German), place names (GeoNames, CC BY 4.0), and a list by hand of surnames, regions and peoples.

type Prose = 'en' | 'fr' | 'de';

const WORDS: Readonly<Record<Prose, string>> = {
  en: `
lichtenstein luxemburg netherland valetta stokholm stockolm polland cech tchech chech bulgari africa africans denar dinar dinars francia lotharingia
bothnia bosniak bosniaks sorb sorbs romani romanis moldavian moldavians malti livonia livonian livonians letts lettish
liburnian liburnians illyrian thracian dacian dacia pannonian frisian frisians flemish walloon bulgars karelian austrasian
lusitanian gaelic gallic hibernian batavian helvetian astra tallink bulgargaz bulgartabac spanair croatian-born germanis
slavonian slavonians carpathian dalmatia dalmatian scania scanian syrmia polonaise polonium germanium francium sloveniae
portuguesa
achene achenes aches adhara african africans alabamian alabamians alana alanya albano albans albany albenga aldaia
alhena aliens almansa alsatian alsatians alta america americana americanise americanism americas amiens angara
angora angra anjala annaba anthems anthers argens ashen ashes ashington asmara aspens assyria assyrian assyrians
astoria asturian asturias atheism atheist athena athene athis atkins atones atreus atria attend attends austin
austins austral australia australian australians austrasia austronesian aymara azania baritone baritones barn barton
baton batons bean beeline been beeton began begin begins begum belen belgacom belgae belgaum belgica belgrave
belgravia belie bellaria belling bellini bellman belorussian belorussians ben benin benton berg bergen bergman beria
bering berk berle berliner berlins berlioz berlitz berm bernard berne bernese bernie bernini beroun bert bertie
bison bohemian bolton born boshan bosnia boston bostonian bostons brain brasses brenton breton bretton brevin brian
brighton brilon bristol brit britain britannia britisher brits britt brittany britten britz brixton bron brownian
bruin bruisers bruises brushes brutish bryon bulganin bulgar bulgari bulgaric bulgars burn burton bushels busses
button buttons buxton carats cardiff carpus cats chariot chariots chats cheats checks chorus cirrus citrus cleats
cloaks clots clouts coals coast coasts coat coats colts conchs coots corabia corals corato corpus corts costs cotia
cots coypus crabs crafts crags crams craps crass crate crates cravats craws crays creaks creams create creates
creation creations creche creches creole crests cretan cristian cristina croak croaks croaky croatoan croaton crocks
crocus croft crofts crones cronus crooks croons crops cross crowds crowns crows crts cruets crufts crusts crypts
cygnus cypress cyprian cypriote cyrus czechoslovak dace daces dais daisy dale dales dame dames dan dana danae dance
dances dang dangs danial daniel danishes dank dante dare dares dash date dates dave davis dawes dawlish daze dazes
delmar denis denise denman denmans diane dine dines dish ditch dobbin done donnish doubling dovish drumlin duane
dubai dubbin dubbing dueling dulling dune dunes dustin dęblin espana estoril etonian face fancy farce fence
fennoscandia fetch fiance fiancee fiances fiendish fin finance finch find finds fine fines finis finish fink finks
finlay finnic finny fins flange flinch frack frame fran franc franca frances francesca francine francis franck
franco franconia francs frane frank franka franked frankel franker frankie franks franny franz frappe frechen
frenches frenzy fresco fresh freshman freshmen fringe fronde frunze furnace furnish gaiman galicia gargan garman
gasman geek geeks geeky gees geese georg george georgen georges georgina gera gerau gerede germ germain germaine
germane germania germanic germs gervais gilman giorgio gloria gordian grace graeca graecia gran grans grease greats
grebe grebes greco greed greedy greeley green greene greened greener greens greer greet greeted greeter greets greps
greve greys griefs gries grieve groan groans groks grues gunman guzman hangar hangars helladic hellene hellenes
hellenise hellenism hellenist hellenize herman hispania hungaria hungarica hunger hungers hungry iceman inland inn
inns iranian iranians iris irisher irishness irtish island islander islanders istria istrian ital italia italic
italica italics italo kokomo kondovo labia landen landon laotian laotians lappish larva larvik latakia lateran
latiano latin latina latins latoya lava laviana lennon lesion lesson liechtensteiner liechtensteiners limbo
limbos linden linton lion lipton lisboa lisburn lissom lissone listen liston lithuanus litton livia logon londoner
longton loon lotion lowdown lublin lusitania luxembourgian luxor lyndon macedon macedonia madras maid maidan mala
malaise males malt malte malted malteds maltepe maltiest maltings maltose malts malty manta mantes maori maoris
mardin mari maria marie marin mario maris marred married marta mascot mata mates matese matrix mattes merlin midrib
mink minks minsky mińsk moldavia moldavian mondovì moravia moravian mordova morrow nara netherlander netherlanders
newtonian nicodemus nicola nicosian nora norad norma normal norman norw nowa noway noways nowy ole oles opain opole
osio oslofjord page pain pairs pale pales palish paras parcs pares parish parks parma paros pars parts pele perish
persian phage phish pile piles pilis plage plague plagued plagues plaid plan plana plane planed plank plano plans
plant plaque plash plush poble poe pohang poiana poise poke pokes pol pola polanka polanski polar polaris poled
police policy poling polio polios polished polisher polishes polite polity polje polk polkaed poll pollard polled
polls polo polonia polonius pols poly polys pond pone pones poole pope popes pore pores portage portal portillo
portland pose poses posh postural potash pound poxes prado praga praise prance prate printing prising pristine prole
proles prussia prussian publish pule pules punish pyle péage raga reek reeks reykjavík rica rig rigor rigs rime rita
riva robe rode roe roland role rom roma romagna romaine roman romana romance romani romanies romano romanov romans
romansh romantic romany romeo romes romney romp rope rosanna rose rotarian rote roue roumania rove rowe ruffian
ruffians ruskin russia sadden sades salish sarria scenes scope secedes sedan seder seders seeb seeded seeder seeders
seeds seen sees seesen selb semen senden sepia sere serena serf serfs sergio serial serials serif serik serio serra
seven sexes shades sheds sheen shoppe sides siegen sieges sieves silesia sipriot skype slain slavic slavish slavonia
slavonic slavs sledges sleds slides sliven sloan sloane slogan slogans slope sloven slovenly slovens slovik snovsk
soak soaks sodden soden sofa sofie solo solvay solvent solvents somalia sonia sophia sophie sorbian soria spades
spahn span spanglish spaniel spanier spanjaard spanks spano spans spavin spawn speeds spin sprain stabia staden
stain stalin standard standards standish steeds steven stockroom stria sudan sudanese sudden suede suomi sutherland
swabia swabian swain swears sweats swed sweep sweeps sweet sweeten sweetish sweets swells swerves swigs swims swines
swinish swipes swish syria syrian syrians tabling tagline tailing talking tallied tallier tallies tallish tallying
tarawa tarnish telling tiara tijuana tilling tina tirade tirajana tirane tiring tirol titan titania titans toland
tolling totana tran trang trani trans trina tswana tuck tucks turd turds turek turf turfs turi turkic turkics turku
turn turns turps turá turó tusk tusks tyrant tyrol tyrolean ukrainka upraise urine ursine valette vallarta venn
verna viana vicenza vicuna vienne viennese vietnam villus vilna vina vinous viola vitina warka warrington wars
wausau wien yalta zaire
`,
  fr: `
lichtenstein chipre ucraine esthonie suise
achènes achères adonis akira alban albane albano albans albany allemagnes alsace alsacien alte angra anjala annaba
arménie ashington asmara asturies athens aubange aurich australie autrice autruche baltique baléares bastien bauges
beige beiges belas belek belen belgo belle belles belper bene benin benne berane berce berge bergen berges berline
berlioz berme bern berna berner bernes bernez bernie berno berné bernée beroun berre beurling beyne biélorussie
bologne bonnie borne bosnie boulogne bretagne bretons brevin brucelles bruges bucharest burne bègles carate carpates
catalogne cesate chili chine chypré chyprée chèque chèques chāpra cologne comte copenhagen coralie corato costes
croce crotte crottes croûte croûtes crète crétois cypriote cypriotes dane danone dans danse danses davis davos denis
denise dennis diois dubai dubois dustin dęblin essonne estoril estrie fiance fiançais finlandise finlandises fran
franc franca franche franchement francie francine francis franck franco francs frange frank frankie frantz franz
françois françoise fronce fronçais galice gascogne george georgen georgia giec giorgio grace greco grecqua grecquas
grecquer grecquez grecqué grecquée grecquées grecqués greg grez grâce grèbe grège grène grèse grève grèves hongrais
hongre hongriez hongroie hongroies hongrons hongrée honorine irlandes irène iskander islamique island islandes
italique itami kief kiel kondovo landes latine lattons lennon leon leone lepton leptons lestons lettonne lettonnes
linares lisbon lissone litanie lituus londrès lourdes loures luton luttons macédoine maddie madoi madras majid
malais malaise malaises malaisie maldives malfais malle malt malta maltai maltait maltas maltase maltases maltasse
maltasses malter maltes maltez malthus malts malté maltée mante mardin maria marie mario marte masnou matais matas
mate mathis matte mins mińsk molde moldova montérégie moravie moscow mossoul nara nicolae nicole nicosia orme osio
pairs pais palis parais paras parcs pares parfis pari paria parias parie paries pariés parois paros parque pars
parsi parsis partis parts parus parvis parés perse plage polonne polony praga pris prusse pâris péage rague rame
rance reykjavík ria rica rida rilga rima rime ripa rira risse risses rita riva robe rode rom roma romagne romain
romaine romaines romains roman romanche romande romandie romane romans rompe roms rose roses rosse rosses rote
roubaix roue rousse rousses ruasse ruasses ruse ruses rushes russell russie russies russo rusée rusées safia sebeş
serge serges sergio serik serio serpe serpes serre serres serte sertes sertie servas serve serves servie slave
slaves slavonie sofa sofi solfia solo sologne solène somalie sonia sorbe sorbes soria soudan sousse sprie suasse
suasses subisse subisses surisse surisses susie susse susses sussex suèdes suédé syrie sérres tarquin tbilisi tchad
tchadien tchétchène tchétchènes tchétchénie thèque thèques tijuana tina tirajana tirant tisana titan titania torque
torques totana trang trani truc trucs truque truques tuque tuques turco turcos turf turfs turi turku turnu turquin
turá turó ukrainka utique varsovien vence venn verne vianen vicente vienna viennes vieste vince warrington zaïre
`,
  de: `
ablader abladern ablagern afrikaner afrikanerin afrikanern afrikaners akaba albanerin albano albans albatera alcanar
alkalien alsager alta altbayern amerikanerin amsterdamer anbauer anbauern angora angra anjala ankauf anker ankers
annaba anwar anwars armenien ashington asmara athene atmen ausland australien austritt baien baiyin balearen balten
baltin baltinnen barbarinnen bariton batin bauten bedien beeten befreierinnen beginn begleiterinnen beilen bein
beinen beladen belagererinnen belagerin belagerinnen belagern beleben belegen beleihen belen belgorod belgrade
belgrader belgraderinnen belper belägen ben benin benzin beraten beraterinnen bereiten berg bergen berger bergler
berliner berlinerinnen bernd berne bernerinnen beroun bert bestien betten bettlerinnen beugen beulen beuten birken
birnen bitten bleien blitzen bloggerinnen bläserinnen blüten bolhrad bolivierinnen bonieren bonner bonnern booten
borsten borten bosnien bosniens bosnierin bosnierinnen boten botin botinnen brate braten bratens brauen breien
breite breiten bremen bresse bretten brevin brice briceni brie brief briefen briet brieten brillen brilon bringen
brise brisen briton britta britz brive brixen brixens brixton brote broten brotes brussels bräuten brösel brühen
brüsseler brüsten brüte brüten brüter brütern bucharest bärin bärten bürgerinnen bürsten büsten croatien dauern
deutschere deutschlandfunk deutschlands dubai dubais dämoninnen dęblin ebern eiland eilland eliten elland emsland
england ente enten erbe erben erbin erbinnen erste ersten eselinnen esse essen estragon estrich eutin exotinnen
fahnen farnen faunen feinden feindin filmen filzen finanzen finde finden findens finder findern fingen finger
fingern finken finnmark finte finten firmen flinten francos frank franken frankenreich frankfurt franse fransen
friesland fronen funden funken fängen gefrier george georgen georges gevrier gleichen greisinnen grenchen gretchen
grieße grießen groschen grönland grübchen holland ihre ihren ilinden inland inlands inländer inländerin inländern
inländers inne innen irak iran iraner irans irden ire iria iris irlam irpin irren irun isla islam islams isländerin
italienfront italienreise karate karotin karotte karotten karpaten kloten knoten kondovo konten korane koranen
kosovar kosovarin kosten kragen krake kraken krater kratern kreation kreationen krone kronen kruste krusten kräfte
kräften kröte kröten lafetten landen lappland lasten latein latte latten lattes lauer lauten leben lebte lebten
lecken leeren leesten legaten legen legoland legte legten lehnen lehnin lehren leiden leimen leinen leisten leite
leiten leitens leiter leiterinnen leitern lektion lektionen lenden lenin lenken lennon lentini lenzen lernen lesben
lesen letter lettern letters letzte letzten leute leuten leuven leven leviten leyland lianen libanesinnen
libyerinnen lichtenstein liechtensteiner liechtensteinern liechtensteiners liften linden lisbon listen litanei liter
litern litte litten litzen londoner longton loon loten lotion lotsen lotsin lotsinnen lotte lottes lunetten lunten
luxembourg löten lüften lüsten makedonien mala malt malte maltepe malteserin manta maori mardin maria marie marta
mata matese matrix mazedonien mazedoniens millau mińsk mokka mokkas mola mold molde moskauer moskauern mosta mostar
muskat nara nicosia niederbayern niedergang niedergangs niedergänge niedergängen niederlage niederlagen niederlanden
niederlassen niederlassung niederlassungen niederländerinnen niederrad niedersachsen niederösterreich nikotin
oberösterreich olen opole osio ostland panier parks parts patinnen persien pinnen poble pointen pol pola polarkreis
policen polieren polig polis polit polizei polje poll polle pollen pollinien polonne pols polster polungen poole
pope popen pore poren portal portieren portugiesinnen pose posen praga prat preußen puristin pyle rasen rasse rassen
reisen ren resen resten reykjavik reykjaviks rheinland rica rieche riechen riesen riesin rinden ringen rinne rinnen
risse rissen risses riten riva romane romanen rosen rubin rubine rubinen rufen ruin ruine ruinen rumpf runden rune
runen rupien ruse rushden russland ruten rösser rössern rüssel rüsseln rüsten saarland salben sanden sanieren
sanierungen sarden sardin saugerinnen saunier scanner scannern schaden schande schanden scheiden schein scheinen
scheit scheitern schemen schenkerin scherben schere scheren schererin schererinnen scherin scherinnen scherz schiebe
schieben schieden schieds schiene schienen schießen schiitinnen schilde schilden schleiden schleier schleiern
schleif schleim schlepperin schlesierin schleuserin schließerin schmelz schmerz schmiede schmieden schmiedin
schmiedinnen schnee schneid schneide schneiden schneider schneiderin schneidern schnitzerin schottinnen schrei
schreib schreiber schreiberin schreibern schreie schreien schreier schreierin schreiern schrein schreinen schreiner
schreinerin schreinern schreis schulden schwabe schwaben schwade schwaden schwadronen schwaigern schwanz schwarz
schwatz schwaz schwebe schweben schwedt schwefel schweif schweifs schweig schweige schwein schweinchen schweine
schweinen schweinerei schweinereien schweines schweins schweitzer schweitzers schweizerinnen schweiß schweiße
schweißen schweißer schweißerei schweißerin schweißern schweißers schweißes schwele schwelen schwelger schwelgerin
schwelgern schwelle schwellen schwelm schwemme schwemmen schwenk schwenningen schwer schwere schweren schwerin
schwerins schwert schwerte schwerter schwertern schwester schwestern schwetzingen schwiele schwielen schwimmerin
schwingen schwitz schwyz schwäbin schwäbinnen schwägerin schwägerinnen schwäne schwänen schwänzer schwänzerin
schwänzern schwärmerin schwätzer schwätzerin schwätzern schwüre schwüren schäden schäferinnen schänden schätzerin
schöffinnen schülerinnen schützerin schützinnen sebeş seclin seelen seen seesen segen segnen sehen seherinnen sehnen
seiden seifen seilen seimen sein seiten sekten selbe selben senden senderinnen seniorinnen senken sennerinnen
seraing serbinnen seren serena serie serien serifen serik serio sernet server servern sete setzen sexten sieben
silben slawen slawonien sloweninnen sofa solo somalia sorbe sorben sorgen soria sorten spalier spaliere spalieren
spaliers spalten spandauerinnen spanes spange spangen spaniel spann spanne spannen spannens spanner spannerin
spannerinnen spannern spanners spanten sparen sparer sparerin sparerinnen sparern sparren sparten spastikerinnen
spaten spatzen spazier spenden spender spenderin spenderinnen spendern sperber spermien sperren spielerinnen
spießerinnen spinden spinnen spinner spinnerin spinnerinnen spinnern sponsorinnen springerinnen sprinterinnen
späherinnen spänen spötterinnen stadien stalkerinnen stangen staplerinnen starterinnen statikerinnen stauferinnen
sterbe sterben sterbens sternen stockholmer streben stuben stäben sucherinnen sudan surčin syrien syrierinnen
sängerinnen särgen sünderinnen tanken tarnen termen termin terzen thailand theken tijuana tikis tina tirade tirajana
tischchen titan titans tivolis token toren torten totana tran trane trang trani trank trans trüben tscherkessen
tschetschenen tschetschenien turin turnen tyrann törin tücke tücken türchen türe türen türkis türkise türkisen türme
türmen tüten ukrainka unart ungaren unger ungern valette vallarta warrington warschauer washingtoner wein wen wie
wieg wies zagreber zaire zaires zaren zepter zeptern zubern zyperns zögern österlich österreicherinnen
`,
};

const made = new Map<Prose, ReadonlySet<string>>();

/** Lower case, by language. */
export const lookalikesOf = (language: Prose): ReadonlySet<string> => {
  let words = made.get(language);
  if (words === undefined) {
    words = new Set(WORDS[language].trim().split(/\s+/));
    made.set(language, words);
  }
  return words;
};
