// What states are called in the 24 official languages of the Union. Static, because a browser's `Intl` lacks Irish and
// Maltese and answers in English without saying so.
//
// Source: Publications Office country table as published in the eForms SDK 1.15.1 (20 July 2026, CC BY 4.0), generated
// from publications.europa.eu/resource/authority/country. Repaired here, each cross-checked with CLDR 48: Latin letters
// inside Bulgarian names (19 member states and TR), cedillas for commas below in Romanian, lv Itālija and Slovēnija,
// sl Srbija and Lihtenštajn, the ligature in nl IJsland. `test/knowledge.test.ts` lists where CLDR differs.
import { rows } from './table.ts';

/** In this order in every row. */
export const NAME_LANGUAGES: readonly string[] =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Code → short names, in the order of `NAME_LANGUAGES`. */
export const NAMES = rows(`
BE Белгия|Belgie|Belgien|Belgien|Βέλγιο|Belgium|Bélgica|Belgia|Belgia|Belgique|An Bheilg|Belgija|Belgium|Belgio|Belgija|Beļģija|Il-Belġju|België|Belgia|Bélgica|Belgia|Belgicko|Belgija|Belgien
BG България|Bulharsko|Bulgarien|Bulgarien|Βουλγαρία|Bulgaria|Bulgaria|Bulgaaria|Bulgaria|Bulgarie|An Bhulgáir|Bugarska|Bulgária|Bulgaria|Bulgarija|Bulgārija|Il-Bulgarija|Bulgarije|Bułgaria|Bulgária|Bulgaria|Bulharsko|Bolgarija|Bulgarien
CZ Чехия|Česko|Tjekkiet|Tschechien|Τσεχία|Czechia|Chequia|Tšehhi|Tšekki|Tchéquie|An tSeicia|Češka|Csehország|Cechia|Čekija|Čehija|Iċ-Ċekja|Tsjechië|Czechy|Chéquia|Cehia|Česko|Češka|Tjeckien
DK Дания|Dánsko|Danmark|Dänemark|Δανία|Denmark|Dinamarca|Taani|Tanska|Danemark|An Danmhairg|Danska|Dánia|Danimarca|Danija|Dānija|Id-Danimarka|Denemarken|Dania|Dinamarca|Danemarca|Dánsko|Danska|Danmark
DE Германия|Německo|Tyskland|Deutschland|Γερμανία|Germany|Alemania|Saksamaa|Saksa|Allemagne|An Ghearmáin|Njemačka|Németország|Germania|Vokietija|Vācija|Il-Ġermanja|Duitsland|Niemcy|Alemanha|Germania|Nemecko|Nemčija|Tyskland
EE Естония|Estonsko|Estland|Estland|Εσθονία|Estonia|Estonia|Eesti|Viro|Estonie|An Eastóin|Estonija|Észtország|Estonia|Estija|Igaunija|L-Estonja|Estland|Estonia|Estónia|Estonia|Estónsko|Estonija|Estland
IE Ирландия|Irsko|Irland|Irland|Ιρλανδία|Ireland|Irlanda|Iirimaa|Irlanti|Irlande|Éire|Irska|Írország|Irlanda|Airija|Īrija|L-Irlanda|Ierland|Irlandia|Irlanda|Irlanda|Írsko|Irska|Irland
EL Гърция|Řecko|Grækenland|Griechenland|Ελλάδα|Greece|Grecia|Kreeka|Kreikka|Grèce|An Ghréig|Grčka|Görögország|Grecia|Graikija|Grieķija|Il-Greċja|Griekenland|Grecja|Grécia|Grecia|Grécko|Grčija|Grekland
ES Испания|Španělsko|Spanien|Spanien|Ισπανία|Spain|España|Hispaania|Espanja|Espagne|An Spáinn|Španjolska|Spanyolország|Spagna|Ispanija|Spānija|Spanja|Spanje|Hiszpania|Espanha|Spania|Španielsko|Španija|Spanien
FR Франция|Francie|Frankrig|Frankreich|Γαλλία|France|Francia|Prantsusmaa|Ranska|France|An Fhrainc|Francuska|Franciaország|Francia|Prancūzija|Francija|Franza|Frankrijk|Francja|França|Franța|Francúzsko|Francija|Frankrike
HR Хърватия|Chorvatsko|Kroatien|Kroatien|Κροατία|Croatia|Croacia|Horvaatia|Kroatia|Croatie|An Chróit|Hrvatska|Horvátország|Croazia|Kroatija|Horvātija|Il-Kroazja|Kroatië|Chorwacja|Croácia|Croația|Chorvátsko|Hrvaška|Kroatien
IT Италия|Itálie|Italien|Italien|Ιταλία|Italy|Italia|Itaalia|Italia|Italie|An Iodáil|Italija|Olaszország|Italia|Italija|Itālija|L-Italja|Italië|Włochy|Itália|Italia|Taliansko|Italija|Italien
CY Кипър|Kypr|Cypern|Zypern|Κύπρος|Cyprus|Chipre|Küpros|Kypros|Chypre|An Chipir|Cipar|Ciprus|Cipro|Kipras|Kipra|Ċipru|Cyprus|Cypr|Chipre|Cipru|Cyprus|Ciper|Cypern
LV Латвия|Lotyšsko|Letland|Lettland|Λετονία|Latvia|Letonia|Läti|Latvia|Lettonie|An Laitvia|Latvija|Lettország|Lettonia|Latvija|Latvija|Il-Latvja|Letland|Łotwa|Letónia|Letonia|Lotyšsko|Latvija|Lettland
LT Литва|Litva|Litauen|Litauen|Λιθουανία|Lithuania|Lituania|Leedu|Liettua|Lituanie|An Liotuáin|Litva|Litvánia|Lituania|Lietuva|Lietuva|Il-Litwanja|Litouwen|Litwa|Lituânia|Lituania|Litva|Litva|Litauen
LU Люксембург|Lucembursko|Luxembourg|Luxemburg|Λουξεμβούργο|Luxembourg|Luxemburgo|Luksemburg|Luxemburg|Luxembourg|Lucsamburg|Luksemburg|Luxemburg|Lussemburgo|Liuksemburgas|Luksemburga|Il-Lussemburgu|Luxemburg|Luksemburg|Luxemburgo|Luxemburg|Luxembursko|Luksemburg|Luxemburg
HU Унгария|Maďarsko|Ungarn|Ungarn|Ουγγαρία|Hungary|Hungría|Ungari|Unkari|Hongrie|An Ungáir|Mađarska|Magyarország|Ungheria|Vengrija|Ungārija|L-Ungerija|Hongarije|Węgry|Hungria|Ungaria|Maďarsko|Madžarska|Ungern
MT Малта|Malta|Malta|Malta|Μάλτα|Malta|Malta|Malta|Malta|Malte|Málta|Malta|Málta|Malta|Malta|Malta|Malta|Malta|Malta|Malta|Malta|Malta|Malta|Malta
NL Нидерландия|Nizozemsko|Nederlandene|Niederlande|Κάτω Χώρες|Netherlands|Países Bajos|Madalmaad|Alankomaat|Pays-Bas|An Ísiltír|Nizozemska|Hollandia|Paesi Bassi|Nyderlandai|Nīderlande|In-Netherlands|Nederland|Niderlandy|Países Baixos|Țările de Jos|Holandsko|Nizozemska|Nederländerna
AT Австрия|Rakousko|Østrig|Österreich|Αυστρία|Austria|Austria|Austria|Itävalta|Autriche|An Ostair|Austrija|Ausztria|Austria|Austrija|Austrija|L-Awstrija|Oostenrijk|Austria|Áustria|Austria|Rakúsko|Avstrija|Österrike
PL Полша|Polsko|Polen|Polen|Πολωνία|Poland|Polonia|Poola|Puola|Pologne|An Pholainn|Poljska|Lengyelország|Polonia|Lenkija|Polija|Il-Polonja|Polen|Polska|Polónia|Polonia|Poľsko|Poljska|Polen
PT Португалия|Portugalsko|Portugal|Portugal|Πορτογαλία|Portugal|Portugal|Portugal|Portugali|Portugal|An Phortaingéil|Portugal|Portugália|Portogallo|Portugalija|Portugāle|Il-Portugall|Portugal|Portugalia|Portugal|Portugalia|Portugalsko|Portugalska|Portugal
RO Румъния|Rumunsko|Rumænien|Rumänien|Ρουμανία|Romania|Rumanía|Rumeenia|Romania|Roumanie|An Rómáin|Rumunjska|Románia|Romania|Rumunija|Rumānija|Ir-Rumanija|Roemenië|Rumunia|Roménia|România|Rumunsko|Romunija|Rumänien
SI Словения|Slovinsko|Slovenien|Slowenien|Σλοβενία|Slovenia|Eslovenia|Sloveenia|Slovenia|Slovénie|An tSlóivéin|Slovenija|Szlovénia|Slovenia|Slovėnija|Slovēnija|Is-Slovenja|Slovenië|Słowenia|Eslovénia|Slovenia|Slovinsko|Slovenija|Slovenien
SK Словакия|Slovensko|Slovakiet|Slowakei|Σλοβακία|Slovakia|Eslovaquia|Slovakkia|Slovakia|Slovaquie|An tSlóvaic|Slovačka|Szlovákia|Slovacchia|Slovakija|Slovākija|Is-Slovakkja|Slowakije|Słowacja|Eslováquia|Slovacia|Slovensko|Slovaška|Slovakien
FI Финландия|Finsko|Finland|Finnland|Φινλανδία|Finland|Finlandia|Soome|Suomi|Finlande|An Fhionlainn|Finska|Finnország|Finlandia|Suomija|Somija|Il-Finlandja|Finland|Finlandia|Finlândia|Finlanda|Fínsko|Finska|Finland
SE Швеция|Švédsko|Sverige|Schweden|Σουηδία|Sweden|Suecia|Rootsi|Ruotsi|Suède|An tSualainn|Švedska|Svédország|Svezia|Švedija|Zviedrija|L-Iżvezja|Zweden|Szwecja|Suécia|Suedia|Švédsko|Švedska|Sverige
UK Обединено кралство|Spojené království|Det Forenede Kongerige|Vereinigtes Königreich|Ηνωμένο Βασίλειο|United Kingdom|Reino Unido|Ühendkuningriik|Yhdistynyt kuningaskunta|Royaume-Uni|An Ríocht Aontaithe|Ujedinjena Kraljevina|Egyesült Királyság|Regno Unito|Jungtinė Karalystė|Apvienotā Karaliste|Ir-Renju Unit|Verenigd Koninkrijk|Zjednoczone Królestwo|Reino Unido|Regatul Unit|Spojené kráľovstvo|Združeno kraljestvo|Förenade kungariket
AL Албания|Albánie|Albanien|Albanien|Αλβανία|Albania|Albania|Albaania|Albania|Albanie|An Albáin|Albanija|Albánia|Albania|Albanija|Albānija|L-Albanija|Albanië|Albania|Albânia|Albania|Albánsko|Albanija|Albanien
BA Босна и Херцеговина|Bosna a Hercegovina|Bosnien-Hercegovina|Bosnien und Herzegowina|Βοσνία και Ερζεγοβίνη|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnia ja Hertsegoviina|Bosnia ja Hertsegovina|Bosnie-Herzégovine|An Bhoisnia agus an Heirseagaivéin|Bosna i Hercegovina|Bosznia-Hercegovina|Bosnia-Erzegovina|Bosnija ir Hercegovina|Bosnija un Hercegovina|Il-Bożnija-Ħerzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|Bósnia-Herzegovina|Bosnia și Herțegovina|Bosna a Hercegovina|Bosna in Hercegovina|Bosnien och Hercegovina
GE Грузия|Gruzie|Georgien|Georgien|Γεωργία|Georgia|Georgia|Gruusia|Georgia|Géorgie|An tSeoirsia|Gruzija|Grúzia|Georgia|Sakartvelas|Gruzija|Il-Georgia|Georgië|Gruzja|Geórgia|Georgia|Gruzínsko|Gruzija|Georgien
MD Молдова|Moldavsko|Moldova|Moldau|Μολδαβία|Moldova|Moldavia|Moldova|Moldova|Moldavie|An Mholdóiv|Moldova|Moldova|Moldavia|Moldavija|Moldova|Il-Moldova|Moldavië|Mołdawia|Moldávia|Moldova|Moldavsko|Moldavija|Moldavien
ME Черна гора|Černá Hora|Montenegro|Montenegro|Μαυροβούνιο|Montenegro|Montenegro|Montenegro|Montenegro|Monténégro|Montainéagró|Crna Gora|Montenegró|Montenegro|Juodkalnija|Melnkalne|Il-Montenegro|Montenegro|Czarnogóra|Montenegro|Muntenegru|Čierna Hora|Črna gora|Montenegro
MK Северна Македония|Severní Makedonie|Nordmakedonien|Nordmazedonien|Βόρεια Μακεδονία|North Macedonia|Macedonia del Norte|Põhja-Makedoonia|Pohjois-Makedonia|Macédoine du Nord|An Mhacadóin Thuaidh|Sjeverna Makedonija|Észak-Macedónia|Macedonia del Nord|Šiaurės Makedonija|Ziemeļmaķedonija|Il-Maċedonja ta’ Fuq|Noord-Macedonië|Macedonia Północna|Macedónia do Norte|Macedonia de Nord|Severné Macedónsko|Severna Makedonija|Nordmakedonien
RS Сърбия|Srbsko|Serbien|Serbien|Σερβία|Serbia|Serbia|Serbia|Serbia|Serbie|An tSeirbia|Srbija|Szerbia|Serbia|Serbija|Serbija|Is-Serbja|Servië|Serbia|Sérvia|Serbia|Srbsko|Srbija|Serbien
TR Турция|Turecko|Tyrkiet|Türkei|Τουρκία|Türkiye|Turquía|Türgi|Turkki|Turquie|An Tuirc|Turska|Törökország|Turchia|Turkija|Turcija|It-Turkija|Turkije|Turcja|Turquia|Turcia|Turecko|Turčija|Turkiet
UA Украйна|Ukrajina|Ukraine|Ukraine|Ουκρανία|Ukraine|Ucrania|Ukraina|Ukraina|Ukraine|An Úcráin|Ukrajina|Ukrajna|Ucraina|Ukraina|Ukraina|L-Ukrajna|Oekraïne|Ukraina|Ucrânia|Ucraina|Ukrajina|Ukrajina|Ukraina
XK Косово|Kosovo|Kosovo|Kosovo|Κόσοβο|Kosovo|Kosovo|Kosovo|Kosovo|Kosovo|An Chosaiv|Kosovo|Koszovó|Kosovo|Kosovas|Kosova|Il-Kosovo|Kosovo|Kosowo|Kosovo|Kosovo|Kosovo|Kosovo|Kosovo
IS Исландия|Island|Island|Island|Ισλανδία|Iceland|Islandia|Island|Islanti|Islande|An Íoslainn|Island|Izland|Islanda|Islandija|Islande|L-Iżlanda|IJsland|Islandia|Islândia|Islanda|Island|Islandija|Island
LI Лихтенщайн|Lichtenštejnsko|Liechtenstein|Liechtenstein|Λιχτενστάιν|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|Lichtinstéin|Lihtenštajn|Liechtenstein|Liechtenstein|Lichtenšteinas|Lihtenšteina|Il-Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|Lichtenštajnsko|Lihtenštajn|Liechtenstein
NO Норвегия|Norsko|Norge|Norwegen|Νορβηγία|Norway|Noruega|Norra|Norja|Norvège|An Iorua|Norveška|Norvégia|Norvegia|Norvegija|Norvēģija|In-Norveġja|Noorwegen|Norwegia|Noruega|Norvegia|Nórsko|Norveška|Norge
CH Швейцария|Švýcarsko|Schweiz|Schweiz|Ελβετία|Switzerland|Suiza|Šveits|Sveitsi|Suisse|An Eilvéis|Švicarska|Svájc|Svizzera|Šveicarija|Šveice|L-Iżvizzera|Zwitserland|Szwajcaria|Suíça|Elveția|Švajčiarsko|Švica|Schweiz
`);

/** Code → English, French and German. Source: CLDR 48 (Unicode licence), with the forms an official text would use. */
export const OTHER_COUNTRIES = rows(`
AF Afghanistan|Afghanistan|Afghanistan
AD Andorra|Andorre|Andorra
AE United Arab Emirates|Émirats arabes unis|Vereinigte Arabische Emirate
AG Antigua and Barbuda|Antigua-et-Barbuda|Antigua und Barbuda
AM Armenia|Arménie|Armenien
AO Angola|Angola|Angola
AR Argentina|Argentine|Argentinien
AU Australia|Australie|Australien
AZ Azerbaijan|Azerbaïdjan|Aserbaidschan
BB Barbados|Barbade|Barbados
BD Bangladesh|Bangladesh|Bangladesch
BF Burkina Faso|Burkina Faso|Burkina Faso
BH Bahrain|Bahreïn|Bahrain
BI Burundi|Burundi|Burundi
BJ Benin|Bénin|Benin
BN Brunei|Brunei|Brunei
BO Bolivia|Bolivie|Bolivien
BR Brazil|Brésil|Brasilien
BS Bahamas|Bahamas|Bahamas
BT Bhutan|Bhoutan|Bhutan
BW Botswana|Botswana|Botsuana
BY Belarus|Biélorussie|Belarus
BZ Belize|Belize|Belize
CA Canada|Canada|Kanada
CD Congo-Kinshasa|Congo-Kinshasa|Kongo-Kinshasa
CF Central African Republic|République centrafricaine|Zentralafrikanische Republik
CG Congo-Brazzaville|Congo-Brazzaville|Kongo-Brazzaville
CI Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire
CL Chile|Chili|Chile
CM Cameroon|Cameroun|Kamerun
CN China|Chine|China
CO Colombia|Colombie|Kolumbien
CR Costa Rica|Costa Rica|Costa Rica
CU Cuba|Cuba|Kuba
CV Cape Verde|Cap-Vert|Cabo Verde
DJ Djibouti|Djibouti|Dschibuti
DM Dominica|Dominique|Dominica
DO Dominican Republic|République dominicaine|Dominikanische Republik
DZ Algeria|Algérie|Algerien
EC Ecuador|Équateur|Ecuador
EG Egypt|Égypte|Ägypten
ER Eritrea|Érythrée|Eritrea
ET Ethiopia|Éthiopie|Äthiopien
FJ Fiji|Fidji|Fidschi
FM Micronesia|Micronésie|Mikronesien
GA Gabon|Gabon|Gabun
GD Grenada|Grenade|Grenada
GH Ghana|Ghana|Ghana
GM Gambia|Gambie|Gambia
GN Guinea|Guinée|Guinea
GQ Equatorial Guinea|Guinée équatoriale|Äquatorialguinea
GT Guatemala|Guatemala|Guatemala
GW Guinea-Bissau|Guinée-Bissau|Guinea-Bissau
GY Guyana|Guyana|Guyana
HN Honduras|Honduras|Honduras
HT Haiti|Haïti|Haiti
ID Indonesia|Indonésie|Indonesien
IL Israel|Israël|Israel
IN India|Inde|Indien
IQ Iraq|Irak|Irak
IR Iran|Iran|Iran
JM Jamaica|Jamaïque|Jamaika
JO Jordan|Jordanie|Jordanien
JP Japan|Japon|Japan
KE Kenya|Kenya|Kenia
KG Kyrgyzstan|Kirghizstan|Kirgisistan
KH Cambodia|Cambodge|Kambodscha
KI Kiribati|Kiribati|Kiribati
KM Comoros|Comores|Komoren
KN St. Kitts and Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis
KP North Korea|Corée du Nord|Nordkorea
KR South Korea|Corée du Sud|Südkorea
KW Kuwait|Koweït|Kuwait
KZ Kazakhstan|Kazakhstan|Kasachstan
LA Laos|Laos|Laos
LB Lebanon|Liban|Libanon
LC St. Lucia|Sainte-Lucie|St. Lucia
LK Sri Lanka|Sri Lanka|Sri Lanka
LR Liberia|Liberia|Liberia
LS Lesotho|Lesotho|Lesotho
LY Libya|Libye|Libyen
MA Morocco|Maroc|Marokko
MC Monaco|Monaco|Monaco
MG Madagascar|Madagascar|Madagaskar
MH Marshall Islands|Îles Marshall|Marshallinseln
ML Mali|Mali|Mali
MM Myanmar|Myanmar|Myanmar
MN Mongolia|Mongolie|Mongolei
MR Mauritania|Mauritanie|Mauretanien
MU Mauritius|Maurice|Mauritius
MV Maldives|Maldives|Malediven
MW Malawi|Malawi|Malawi
MX Mexico|Mexique|Mexiko
MY Malaysia|Malaisie|Malaysia
MZ Mozambique|Mozambique|Mosambik
NA Namibia|Namibie|Namibia
NE Niger|Niger|Niger
NG Nigeria|Nigeria|Nigeria
NI Nicaragua|Nicaragua|Nicaragua
NP Nepal|Népal|Nepal
NR Nauru|Nauru|Nauru
NZ New Zealand|Nouvelle-Zélande|Neuseeland
OM Oman|Oman|Oman
PA Panama|Panama|Panama
PE Peru|Pérou|Peru
PG Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea
PH Philippines|Philippines|Philippinen
PK Pakistan|Pakistan|Pakistan
PS Palestine|Palestine|Palästina
PW Palau|Palaos|Palau
PY Paraguay|Paraguay|Paraguay
QA Qatar|Qatar|Katar
RU Russia|Russie|Russland
RW Rwanda|Rwanda|Ruanda
SA Saudi Arabia|Arabie saoudite|Saudi-Arabien
SB Solomon Islands|Îles Salomon|Salomonen
SC Seychelles|Seychelles|Seychellen
SD Sudan|Soudan|Sudan
SG Singapore|Singapour|Singapur
SL Sierra Leone|Sierra Leone|Sierra Leone
SM San Marino|Saint-Marin|San Marino
SN Senegal|Sénégal|Senegal
SO Somalia|Somalie|Somalia
SR Suriname|Suriname|Suriname
SS South Sudan|Soudan du Sud|Südsudan
ST São Tomé and Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe
SV El Salvador|Salvador|El Salvador
SY Syria|Syrie|Syrien
SZ Eswatini|Eswatini|Eswatini
TD Chad|Tchad|Tschad
TG Togo|Togo|Togo
TH Thailand|Thaïlande|Thailand
TJ Tajikistan|Tadjikistan|Tadschikistan
TL Timor-Leste|Timor oriental|Timor-Leste
TM Turkmenistan|Turkménistan|Turkmenistan
TN Tunisia|Tunisie|Tunesien
TO Tonga|Tonga|Tonga
TT Trinidad and Tobago|Trinité-et-Tobago|Trinidad und Tobago
TV Tuvalu|Tuvalu|Tuvalu
TW Taiwan|Taïwan|Taiwan
TZ Tanzania|Tanzanie|Tansania
UG Uganda|Ouganda|Uganda
US United States|États-Unis|Vereinigte Staaten
UY Uruguay|Uruguay|Uruguay
UZ Uzbekistan|Ouzbékistan|Usbekistan
VA Vatican City|État de la Cité du Vatican|Vatikanstadt
VC St. Vincent and Grenadines|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen
VE Venezuela|Venezuela|Venezuela
VN Vietnam|Viêt Nam|Vietnam
VU Vanuatu|Vanuatu|Vanuatu
WS Samoa|Samoa|Samoa
YE Yemen|Yémen|Jemen
ZA South Africa|Afrique du Sud|Südafrika
ZM Zambia|Zambie|Sambia
ZW Zimbabwe|Zimbabwe|Simbabwe
GL Greenland|Groenland|Grönland
FO Faroe Islands|Îles Féroé|Färöer
GI Gibraltar|Gibraltar|Gibraltar
`);
