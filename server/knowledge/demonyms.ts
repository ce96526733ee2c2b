// Adjectives and peoples, and the names of states in full, in English, French and German.
//
// Sources: members' adjectives and full names follow the Interinstitutional Style Guide, annexes A5 and 7.1.1 (English,
// French); German forms and everything about other states: unverified (general knowledge).
import { rows } from './table.ts';

// English adjective | English people | French adjective, masculine and feminine | German adjective's stem | German people
// Several forms are separated by commas.
export const DEMONYMS = rows(`
BE Belgian|Belgians|belge,belge|belgisch|Belgier,Belgiern,Belgierin,Belgierinnen
BG Bulgarian|Bulgarians|bulgare,bulgare|bulgarisch|Bulgare,Bulgaren,Bulgarin,Bulgarinnen
CZ Czech|Czechs|tchèque,tchèque|tschechisch|Tscheche,Tschechen,Tschechin,Tschechinnen
DK Danish|Dane,Danes|danois,danoise|dänisch|Däne,Dänen,Dänin,Däninnen
DE German|Germans|allemand,allemande|deutsch|Deutscher
EE Estonian|Estonians|estonien,estonienne|estnisch|Este,Esten,Estin,Estinnen
IE Irish|Irishman,Irishmen,Irishwoman,Irishwomen|irlandais,irlandaise|irisch|Ire,Iren,Irin,Irinnen
EL Greek,Hellenic|Greeks|grec,grecque,hellénique|griechisch,hellenisch|Grieche,Griechen,Griechin,Griechinnen
ES Spanish|Spaniard,Spaniards|espagnol,espagnole|spanisch|Spanier,Spaniern,Spanierin,Spanierinnen
FR French|Frenchman,Frenchmen,Frenchwoman,Frenchwomen|français,française|französisch|Franzose,Franzosen,Französin,Französinnen
HR Croatian|Croat,Croats,Croatians|croate,croate|kroatisch|Kroate,Kroaten,Kroatin,Kroatinnen
IT Italian|Italians|italien,italienne|italienisch|Italiener,Italienern,Italienerin,Italienerinnen
CY Cypriot|Cypriots|chypriote,chypriote|zyprisch,zypriotisch|Zyprer,Zyprern,Zypriot,Zyprioten
LV Latvian|Latvians|letton,lettone|lettisch|Lette,Letten,Lettin,Lettinnen
LT Lithuanian|Lithuanians|lituanien,lituanienne|litauisch|Litauer,Litauern,Litauerin,Litauerinnen
LU Luxembourgish|Luxembourger,Luxembourgers|luxembourgeois,luxembourgeoise|luxemburgisch|Luxemburger,Luxemburgern,Luxemburgerin
HU Hungarian|Hungarians|hongrois,hongroise|ungarisch|Ungar,Ungarin,Ungarinnen
MT Maltese|Maltese|maltais,maltaise|maltesisch|Malteser,Maltesern
NL Dutch|Dutchman,Dutchmen,Dutchwoman,Dutchwomen|néerlandais,néerlandaise|niederländisch|Niederländer,Niederländern,Niederländerin
AT Austrian|Austrians|autrichien,autrichienne|österreichisch|Österreicher,Österreichern,Österreicherin
PL Polish|Pole,Poles|polonais,polonaise|polnisch|Pole,Polin,Polinnen
PT Portuguese|Portuguese|portugais,portugaise|portugiesisch|Portugiese,Portugiesen,Portugiesin
RO Romanian|Romanians|roumain,roumaine|rumänisch|Rumäne,Rumänen,Rumänin,Rumäninnen
SI Slovenian,Slovene|Slovenes,Slovenians|slovène,slovène|slowenisch|Slowene,Slowenen,Slowenin
SK Slovak|Slovaks|slovaque,slovaque|slowakisch|Slowake,Slowaken,Slowakin
FI Finnish|Finn,Finns|finlandais,finlandaise,finnois,finnoise|finnisch|Finne,Finnen,Finnin
SE Swedish|Swede,Swedes|suédois,suédoise|schwedisch|Schwede,Schweden,Schwedin,Schwedinnen
UK British|Briton,Britons|britannique,britannique|britisch|Brite,Briten,Britin,Britinnen
AL Albanian|Albanians|albanais,albanaise|albanisch|Albaner,Albanern
BA Bosnian|Bosnians|bosnien,bosnienne|bosnisch|Bosnier,Bosniern
GE Georgian|Georgians|géorgien,géorgienne|georgisch|Georgier,Georgiern
MD Moldovan|Moldovans|moldave,moldave|moldauisch,moldawisch|Moldauer,Moldauern
ME Montenegrin|Montenegrins|monténégrin,monténégrine|montenegrinisch|Montenegriner
MK Macedonian|Macedonians|macédonien,macédonienne|mazedonisch|Mazedonier,Mazedoniern
RS Serbian|Serb,Serbs,Serbians|serbe,serbe|serbisch|Serbe,Serben,Serbin
TR Turkish|Turk,Turks|turc,turque|türkisch|Türke,Türken,Türkin
UA Ukrainian|Ukrainians|ukrainien,ukrainienne|ukrainisch|Ukrainer,Ukrainern,Ukrainerin
XK Kosovar|Kosovars|kosovar,kosovare|kosovarisch|Kosovare,Kosovaren
IS Icelandic|Icelander,Icelanders|islandais,islandaise|isländisch|Isländer,Isländern
NO Norwegian|Norwegians|norvégien,norvégienne|norwegisch|Norweger,Norwegern,Norwegerin
CH Swiss|Swiss|suisse,suisse|schweizerisch|Schweizer,Schweizern,Schweizerin
RU Russian|Russians|russe,russe|russisch|Russe,Russen,Russin
BY Belarusian|Belarusians|bélarussien,biélorusse|belarussisch|Belarusse,Belarussen
US American|Americans|américain,américaine|amerikanisch|Amerikaner,Amerikanern
`);

/** Code → the name in full in English, French and German. */
export const LONG_NAMES = rows(`
BE Kingdom of Belgium|Royaume de Belgique|Königreich Belgien
BG Republic of Bulgaria|République de Bulgarie|Republik Bulgarien
CZ Czech Republic|République tchèque|Tschechische Republik
DK Kingdom of Denmark|Royaume de Danemark|Königreich Dänemark
DE Federal Republic of Germany|République fédérale d’Allemagne|Bundesrepublik Deutschland
EE Republic of Estonia|République d’Estonie|Republik Estland
IE Ireland|Irlande|Irland
EL Hellenic Republic|République hellénique|Hellenische Republik
ES Kingdom of Spain|Royaume d’Espagne|Königreich Spanien
FR French Republic|République française|Französische Republik
HR Republic of Croatia|République de Croatie|Republik Kroatien
IT Italian Republic|République italienne|Italienische Republik
CY Republic of Cyprus|République de Chypre|Republik Zypern
LV Republic of Latvia|République de Lettonie|Republik Lettland
LT Republic of Lithuania|République de Lituanie|Republik Litauen
LU Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Großherzogtum Luxemburg
HU Hungary|Hongrie|Ungarn
MT Republic of Malta|République de Malte|Republik Malta
NL Kingdom of the Netherlands|Royaume des Pays-Bas|Königreich der Niederlande
AT Republic of Austria|République d’Autriche|Republik Österreich
PL Republic of Poland|République de Pologne|Republik Polen
PT Portuguese Republic|République portugaise|Portugiesische Republik
RO Romania|Roumanie|Rumänien
SI Republic of Slovenia|République de Slovénie|Republik Slowenien
SK Slovak Republic|République slovaque|Slowakische Republik
FI Republic of Finland|République de Finlande|Republik Finnland
SE Kingdom of Sweden|Royaume de Suède|Königreich Schweden
UK United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Vereinigtes Königreich Großbritannien und Nordirland
AL Republic of Albania|République d’Albanie|Republik Albanien
MD Republic of Moldova|République de Moldavie|Republik Moldau
MK Republic of North Macedonia|République de Macédoine du Nord|Republik Nordmazedonien
RS Republic of Serbia|République de Serbie|Republik Serbien
TR Republic of Türkiye|République de Turquie|Republik Türkei
LI Principality of Liechtenstein|Principauté de Liechtenstein|Fürstentum Liechtenstein
NO Kingdom of Norway|Royaume de Norvège|Königreich Norwegen
CH Swiss Confederation|Confédération suisse|Schweizerische Eidgenossenschaft
IS Republic of Iceland|République d’Islande|Republik Island
RU Russian Federation|Fédération de Russie|Russische Föderation
US United States of America|États-Unis d’Amérique|Vereinigte Staaten von Amerika
CN People’s Republic of China|République populaire de Chine|Volksrepublik China
`);

/** Code → the short and the full name in the state's own languages. Source: Interinstitutional Style Guide 7.1.1. */
export const NATIVE_NAMES = rows(`
BE Belgique/België|Royaume de Belgique/Koninkrijk België
BG България|Република България
CZ Česko|Česká republika
DK Danmark|Kongeriget Danmark
DE Deutschland|Bundesrepublik Deutschland
EE Eesti|Eesti Vabariik
IE Éire/Ireland|Éire/Ireland
EL Ελλάδα|Ελληνική Δημοκρατία
ES España|Reino de España
FR France|République française
HR Hrvatska|Republika Hrvatska
IT Italia|Repubblica italiana
CY Κύπρος|Κυπριακή Δημοκρατία
LV Latvija|Latvijas Republika
LT Lietuva|Lietuvos Respublika
LU Luxembourg|Grand-Duché de Luxembourg
HU Magyarország|Magyarország
MT Malta|Repubblika ta’ Malta
NL Nederland|Koninkrijk der Nederlanden
AT Österreich|Republik Österreich
PL Polska|Rzeczpospolita Polska
PT Portugal|República Portuguesa
RO România|România
SI Slovenija|Republika Slovenija
SK Slovensko|Slovenská republika
FI Suomi/Finland|Suomen tasavalta/Republiken Finland
SE Sverige|Konungariket Sverige
UK United Kingdom|United Kingdom of Great Britain and Northern Ireland
`);

/** Further names of a state that are right or common: code, language, names separated by commas. Source: unverified. */
export const NAME_VARIANTS: readonly (readonly [code: string, lang: string, names: string])[] = [
  ['UK', 'en', 'UK, U.K., Britain, Great Britain'],
  ['UK', 'fr', 'Grande-Bretagne, RU'],
  ['UK', 'de', 'Großbritannien, UK, Vereinigten Königreich, Vereinigten Königreichs, Vereinigte Königreich'],
  ['CZ', 'fr', 'Tchéquie'],
  ['CZ', 'de', 'Tschechischen Republik'],
  ['SK', 'de', 'Slowakischen Republik'],
  ['EL', 'de', 'Hellenischen Republik'],
  ['FR', 'de', 'Französischen Republik'],
  ['IT', 'de', 'Italienischen Republik'],
  ['PT', 'de', 'Portugiesischen Republik'],
  ['NL', 'de', 'Niederlanden, Königreichs der Niederlande'],
  ['DE', 'de', 'Deutschlands, BRD'],
  ['DK', 'fr', 'Royaume du Danemark'],
  ['BY', 'fr', 'Bélarus'],
  ['BY', 'de', 'Weißrussland'],
  ['TR', 'en', 'Turkey'],
  ['MK', 'en', 'Macedonia, FYROM, former Yugoslav Republic of Macedonia'],
  ['MK', 'fr', 'ARYM, ancienne République yougoslave de Macédoine'],
  ['MK', 'de', 'Mazedonien'],
  ['MD', 'de', 'Moldawien, Moldova'],
  ['MD', 'fr', 'Moldova'],
  ['BA', 'en', 'Bosnia, Bosnia & Herzegovina, Bosnia-Herzegovina'],
  ['BA', 'fr', 'Bosnie'],
  ['BA', 'de', 'Bosnien, Bosnien-Herzegowina'],
  ['US', 'en', 'US, U.S., USA, U.S.A., America'],
  ['US', 'fr', 'USA, Amérique'],
  ['US', 'de', 'USA, Vereinigten Staaten, Amerika'],
  ['CN', 'en', 'PRC'],
  ['KR', 'en', 'Republic of Korea'],
  ['CI', 'en', 'Ivory Coast, Cote d’Ivoire'],
  ['CI', 'de', 'Elfenbeinküste'],
  ['CD', 'en', 'Democratic Republic of the Congo, DRC'],
  ['CV', 'en', 'Cabo Verde'],
  ['TL', 'en', 'East Timor'],
  ['AE', 'en', 'UAE'],
  ['VN', 'fr', 'Vietnam'],
  ['VA', 'en', 'Holy See, Vatican'],
  ['VA', 'fr', 'Saint-Siège, Vatican'],
  ['VA', 'de', 'Vatikan, Heiliger Stuhl'],
];

/** Names that hold a state's and mean something else: parts of states, orders, colonies. Source: unverified. */
export const NOT_STATES: Readonly<Record<'en' | 'fr' | 'de', string>> = {
  en: `Northern Ireland, New Ireland, North Holland, South Holland, New Holland, New Netherland, Sovereign Order of Malta,
    Sovereign Military Order of Malta, Order of Malta, Knights of Malta, New England, New Spain, New Sweden, Little Italy,
    Little Poland, Lesser Poland, Greater Poland, Free France, Vichy France, Air France, Radio France, Bank of Ireland,
    Tour de France, Île-de-France, Northern Cyprus, Northern Greece, West Germany, East Germany, Nazi Germany,
    Austria-Hungary, Rome Statute, Dublin Regulation, Dublin system, Paris Agreement, Lisbon Treaty, Treaty of Lisbon,
    Treaty of Rome, Treaty of Amsterdam, Amsterdam Treaty, Rome Treaty, Vienna Convention, Paris Club, Paris Charter,
    Czech Radio, Lisbon Strategy, Riga Stradins, Polish corridor, Greek fire, French Guiana, French Polynesia,
    Dutch Antilles, Netherlands Antilles, New Caledonia, Georgia Tech, Atlanta Georgia, State of Georgia, U.S. state of Georgia,
    US state of Georgia, New Mexico, South Georgia, West Jordan, Lake Chad, London Bridge, Papua New Guinea, British Columbia,
    British Virgin Islands, British Indian Ocean Territory, Danish West Indies, Spanish Sahara, Luxembourg Province`,
  fr: `Irlande du Nord, Hollande-Septentrionale, Hollande-Méridionale, Ordre souverain de Malte, ordre de Malte,
    Île-de-France, Air France, Radio France, Électricité de France, Tour de France, Guyane française, Polynésie française,
    Traité de Lisbonne, Traité de Rome, Accord de Paris, Convention de Vienne, Chypre du Nord, Autriche-Hongrie,
    Banque de France, Institut de France, Collège de France, France Télécom, France 2, France Inter, Nouvelle-Espagne`,
  de: `Nordirland, Nordholland, Südholland, Malteserorden, Malteser Hilfsdienst, Französisch-Guayana, Niederländische Antillen,
    Österreich-Ungarn, Kleinpolen, Großpolen, Deutsche Bahn, Deutsche Bank, Deutsche Post, Deutsche Telekom, Air France,
    Pariser Übereinkommen, Vertrag von Lissabon, Vertrag von Rom, Vertrag von Amsterdam, Wiener Übereinkommen,
    Deutsches Reich, Deutschen Reich, Deutschen Reichs, Neuengland, Französisch-Polynesien`,
};

/** Names of states and capitals that people bear as well; a first name before one makes it theirs. Source: unverified. */
export const SURNAMES: ReadonlySet<string> = new Set(
  'Ireland Holland Hollande England France London Paris Berlin Sofia Georgia Jordan Chad Israel Poland Rome Vienna Cuba'.split(
    ' ',
  ),
);
