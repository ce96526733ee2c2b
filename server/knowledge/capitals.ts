// Capitals in the 24 official languages.
//
// Source: unverified (general knowledge), except the German, English and French columns, which follow the country list
// of the Interinstitutional Style Guide, annex A5.
import { rows } from './table.ts';

/** Code → the capital's names, in the order of `NAME_LANGUAGES`. */
export const CAPITALS = rows(`
BE Брюксел|Brusel|Bruxelles|Brüssel|Βρυξέλλες|Brussels|Bruselas|Brüssel|Bryssel|Bruxelles|An Bhruiséil|Bruxelles|Brüsszel|Bruxelles|Briuselis|Brisele|Brussell|Brussel|Bruksela|Bruxelas|Bruxelles|Brusel|Bruselj|Bryssel
BG София|Sofie|Sofia|Sofia|Σόφια|Sofia|Sofía|Sofia|Sofia|Sofia|Sóifia|Sofija|Szófia|Sofia|Sofija|Sofija|Sofija|Sofia|Sofia|Sófia|Sofia|Sofia|Sofija|Sofia
CZ Прага|Praha|Prag|Prag|Πράγα|Prague|Praga|Praha|Praha|Prague|Prág|Prag|Prága|Praga|Praha|Prāga|Praga|Praag|Praga|Praga|Praga|Praha|Praga|Prag
DK Копенхаген|Kodaň|København|Kopenhagen|Κοπεγχάγη|Copenhagen|Copenhague|Kopenhaagen|Kööpenhamina|Copenhague|Cóbanhávan|Kopenhagen|Koppenhága|Copenaghen|Kopenhaga|Kopenhāgena|Kopenħagen|Kopenhagen|Kopenhaga|Copenhaga|Copenhaga|Kodaň|København|Köpenhamn
DE Берлин|Berlín|Berlin|Berlin|Βερολίνο|Berlin|Berlín|Berliin|Berliini|Berlin|Beirlín|Berlin|Berlin|Berlino|Berlynas|Berlīne|Berlin|Berlijn|Berlin|Berlim|Berlin|Berlín|Berlin|Berlin
EE Талин|Tallinn|Tallinn|Tallinn|Ταλίν|Tallinn|Tallin|Tallinn|Tallinna|Tallinn|Taillinn|Tallinn|Tallinn|Tallinn|Talinas|Tallina|Tallinn|Tallinn|Tallinn|Taline|Tallinn|Tallinn|Talin|Tallinn
IE Дъблин|Dublin|Dublin|Dublin|Δουβλίνο|Dublin|Dublín|Dublin|Dublin|Dublin|Baile Átha Cliath|Dublin|Dublin|Dublino|Dublinas|Dublina|Dublin|Dublin|Dublin|Dublim|Dublin|Dublin|Dublin|Dublin
EL Атина|Atény|Athen|Athen|Αθήνα|Athens|Atenas|Ateena|Ateena|Athènes|An Aithin|Atena|Athén|Atene|Atėnai|Atēnas|Ateni|Athene|Ateny|Atenas|Atena|Atény|Atene|Aten
ES Мадрид|Madrid|Madrid|Madrid|Μαδρίτη|Madrid|Madrid|Madrid|Madrid|Madrid|Maidrid|Madrid|Madrid|Madrid|Madridas|Madride|Madrid|Madrid|Madryt|Madrid|Madrid|Madrid|Madrid|Madrid
FR Париж|Paříž|Paris|Paris|Παρίσι|Paris|París|Pariis|Pariisi|Paris|Páras|Pariz|Párizs|Parigi|Paryžius|Parīze|Pariġi|Parijs|Paryż|Paris|Paris|Paríž|Pariz|Paris
HR Загреб|Záhřeb|Zagreb|Zagreb|Ζάγκρεμπ|Zagreb|Zagreb|Zagreb|Zagreb|Zagreb|Ságrab|Zagreb|Zágráb|Zagabria|Zagrebas|Zagreba|Zagreb|Zagreb|Zagrzeb|Zagrebe|Zagreb|Záhreb|Zagreb|Zagreb
IT Рим|Řím|Rom|Rom|Ρώμη|Rome|Roma|Rooma|Rooma|Rome|An Róimh|Rim|Róma|Roma|Roma|Roma|Ruma|Rome|Rzym|Roma|Roma|Rím|Rim|Rom
CY Никозия|Nikósie|Nicosia|Nikosia|Λευκωσία|Nicosia|Nicosia|Nikosia|Nikosia|Nicosie|An Niocóis|Nikozija|Nicosia|Nicosia|Nikosija|Nikosija|Nikosija|Nicosia|Nikozja|Nicósia|Nicosia|Nikózia|Nikozija|Nicosia
LV Рига|Riga|Riga|Riga|Ρίγα|Riga|Riga|Riia|Riika|Riga|Ríge|Riga|Riga|Riga|Ryga|Rīga|Riga|Riga|Ryga|Riga|Riga|Riga|Riga|Riga
LT Вилнюс|Vilnius|Vilnius|Vilnius|Βίλνιους|Vilnius|Vilna|Vilnius|Vilna|Vilnius|Vilnias|Vilnius|Vilnius|Vilnius|Vilnius|Viļņa|Vilnius|Vilnius|Wilno|Vílnius|Vilnius|Vilnius|Vilna|Vilnius
LU Люксембург|Lucemburk|Luxembourg|Luxemburg|Λουξεμβούργο|Luxembourg|Luxemburgo|Luxembourg|Luxemburg|Luxembourg|Lucsamburg|Luxembourg|Luxembourg|Lussemburgo|Liuksemburgas|Luksemburga|Il-Lussemburgu|Luxemburg|Luksemburg|Luxemburgo|Luxemburg|Luxemburg|Luxembourg|Luxemburg
HU Будапеща|Budapešť|Budapest|Budapest|Βουδαπέστη|Budapest|Budapest|Budapest|Budapest|Budapest|Búdaipeist|Budimpešta|Budapest|Budapest|Budapeštas|Budapešta|Budapest|Boedapest|Budapeszt|Budapeste|Budapesta|Budapešť|Budimpešta|Budapest
MT Валета|Valletta|Valletta|Valletta|Βαλέτα|Valletta|La Valeta|Valletta|Valletta|La Valette|Vaileite|Valletta|Valletta|La Valletta|Valeta|Valleta|Il-Belt Valletta|Valletta|Valletta|Valeta|Valletta|Valletta|Valletta|Valletta
NL Амстердам|Amsterdam|Amsterdam|Amsterdam|Άμστερνταμ|Amsterdam|Ámsterdam|Amsterdam|Amsterdam|Amsterdam|Amstardam|Amsterdam|Amszterdam|Amsterdam|Amsterdamas|Amsterdama|Amsterdam|Amsterdam|Amsterdam|Amesterdão|Amsterdam|Amsterdam|Amsterdam|Amsterdam
AT Виена|Vídeň|Wien|Wien|Βιέννη|Vienna|Viena|Viin|Wien|Vienne|Vín|Beč|Bécs|Vienna|Viena|Vīne|Vjenna|Wenen|Wiedeń|Viena|Viena|Viedeň|Dunaj|Wien
PL Варшава|Varšava|Warszawa|Warschau|Βαρσοβία|Warsaw|Varsovia|Varssavi|Varsova|Varsovie|Vársá|Varšava|Varsó|Varsavia|Varšuva|Varšava|Varsavja|Warschau|Warszawa|Varsóvia|Varșovia|Varšava|Varšava|Warszawa
PT Лисабон|Lisabon|Lissabon|Lissabon|Λισαβόνα|Lisbon|Lisboa|Lissabon|Lissabon|Lisbonne|Liospóin|Lisabon|Lisszabon|Lisbona|Lisabona|Lisabona|Lisbona|Lissabon|Lizbona|Lisboa|Lisabona|Lisabon|Lizbona|Lissabon
RO Букурещ|Bukurešť|Bukarest|Bukarest|Βουκουρέστι|Bucharest|Bucarest|Bukarest|Bukarest|Bucarest|Búcairist|Bukurešt|Bukarest|Bucarest|Bukareštas|Bukareste|Bukarest|Boekarest|Bukareszt|Bucareste|București|Bukurešť|Bukarešta|Bukarest
SI Любляна|Lublaň|Ljubljana|Ljubljana|Λιουμπλιάνα|Ljubljana|Liubliana|Ljubljana|Ljubljana|Ljubljana|Liúibleána|Ljubljana|Ljubljana|Lubiana|Liubliana|Ļubļana|Ljubljana|Ljubljana|Lublana|Liubliana|Ljubljana|Ľubľana|Ljubljana|Ljubljana
SK Братислава|Bratislava|Bratislava|Bratislava|Μπρατισλάβα|Bratislava|Bratislava|Bratislava|Bratislava|Bratislava|An Bhratasláiv|Bratislava|Pozsony|Bratislava|Bratislava|Bratislava|Bratislava|Bratislava|Bratysława|Bratislava|Bratislava|Bratislava|Bratislava|Bratislava
FI Хелзинки|Helsinky|Helsinki|Helsinki|Ελσίνκι|Helsinki|Helsinki|Helsingi|Helsinki|Helsinki|Heilsincí|Helsinki|Helsinki|Helsinki|Helsinkis|Helsinki|Ħelsinki|Helsinki|Helsinki|Helsínquia|Helsinki|Helsinki|Helsinki|Helsingfors
SE Стокхолм|Stockholm|Stockholm|Stockholm|Στοκχόλμη|Stockholm|Estocolmo|Stockholm|Tukholma|Stockholm|Stócólm|Stockholm|Stockholm|Stoccolma|Stokholmas|Stokholma|Stokkolma|Stockholm|Sztokholm|Estocolmo|Stockholm|Štokholm|Stockholm|Stockholm
UK Лондон|Londýn|London|London|Λονδίνο|London|Londres|London|Lontoo|Londres|Londain|London|London|Londra|Londonas|Londona|Londra|Londen|Londyn|Londres|Londra|Londýn|London|London
`);

/** Code → the capital in English, French and German. Source: unverified (general knowledge). */
export const OTHER_CAPITALS = rows(`
AL Tirana|Tirana|Tirana
BA Sarajevo|Sarajevo|Sarajevo
GE Tbilisi|Tbilissi|Tiflis
MD Chișinău|Chișinău|Chișinău
ME Podgorica|Podgorica|Podgorica
MK Skopje|Skopje|Skopje
RS Belgrade|Belgrade|Belgrad
TR Ankara|Ankara|Ankara
UA Kyiv|Kiev|Kyjiw
XK Pristina|Pristina|Pristina
IS Reykjavik|Reykjavik|Reykjavík
LI Vaduz|Vaduz|Vaduz
NO Oslo|Oslo|Oslo
CH Bern|Berne|Bern
RU Moscow|Moscou|Moskau
BY Minsk|Minsk|Minsk
US Washington|Washington|Washington
`);

/** Further spellings that are right: code, language and name. Source: unverified (general knowledge). */
export const CAPITAL_VARIANTS: readonly (readonly [code: string, lang: string, name: string])[] = [
  ['UA', 'fr', 'Kyiv'],
  ['UA', 'de', 'Kiew'],
  ['MD', 'en', 'Chisinau'],
  ['MD', 'fr', 'Chisinau'],
  ['MD', 'de', 'Chisinau'],
  ['LT', 'de', 'Wilna'],
  ['IS', 'en', 'Reykjavík'],
  ['IS', 'fr', 'Reykjavík'],
  ['IS', 'de', 'Reykjavik'],
  ['CH', 'en', 'Berne'],
  ['GE', 'fr', 'Tbilisi'],
  ['GE', 'de', 'Tbilissi'],
];
