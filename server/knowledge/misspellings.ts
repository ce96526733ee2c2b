// Misspellings of states, peoples and capitals that are met again and again and are nothing else: flagged wherever they
// stand, where a near match needs evidence around it. Other languages' forms are here only where English, French or
// German prose has them by mistake rather than by quotation.
//
// Source: unverified (general knowledge of the three languages).
import { rows } from './table.ts';

/**
 * Right form (with `_` for a space) → wrong ones, by language. A wrong form that is also in `LOOKALIKES`, a surname for
 * instance, is left alone beside another capitalised word. `~` marks a variant that dictionaries have and official
 * style has not: no more than a hint.
 */
export const MISSPELLINGS: Readonly<Record<'en' | 'fr' | 'de', ReadonlyMap<string, readonly string[]>>> = {
  en: rows(`
Belgium Belguim|Belgum|Beligum|Belgiun|Belguium
Bulgaria Bulgeria|Bulgaira
Croatia Croacia|Croatai
Cyprus Cypress Island|Cyprus Island|Cypris|Cyrpus
Czechia Chechia|Czechoslavakia|Czecha
Czech Chech|Checz|Czeck|Cech|Tchech
Denmark Denmarck
Germanic Germanisch
Germany Germny|Gemany|Germnay|Germay|Geramny
Greece Greace|Greec|Grece
Hungary Hungury|Hungray
Ireland Irland|Ireleand
Latvia Lativa|Lativia
Lithuania Lithuana|Lithunia|Lithuainia|Lituania|Lithania
Luxembourg Luxemburg|Luxemborg|Luxumbourg|Luxemborug|Luxombourg|Luxemboug
Luxembourgish Luxemburgish
Luxembourgers Luxemburgers
Netherlands Netherland|Neatherlands|Netherlans|Netharlands
Poland Polland
Portugal Portugual|Portgual|Portugel
Portuguese Portugese|Portugeuse|Portugeese|Portuguees|Portuegese
Romania Rumania|Roumania
Romanian Rumanian|Roumanian
Romanians Rumanians|Roumanians
Slovakia Slovokia|Slovakya
Slovak ~Slovakian
Türkiye ~Turkiye
Slovaks ~Slovakians
Slovenia Slovinia|Slovania
Slovenian Slovinian|Slovanian
Sweden Sweeden|Swedon
Austria Autria|Ostria
Austrian Autrian
Estonia Esthonia|Estonya
Estonian Esthonian
Finland Finnland|Findland
Ukraine Ukrane|Ukrain
Ukrainian Ukranian|Ukrainean
Ukrainians Ukranians
Switzerland Switzerlands|Switerland
Liechtenstein Lichtenstein|Lichenstein|Leichtenstein|Lichtenstien
Bosnia_and_Herzegovina Bosnia and Herzegowina|Bosnia and Hercegovina|Boznia and Herzegovina|Bosnia and Herzogovina
Montenegro Montenegra|Montengro
Moldova Moldovia
Albania Albenia
Britain Britian|Britan|Britin
Brussels Brussles|Bruxells|Brusells
Copenhagen Copenhagan|Copenhaguen
Bucharest Bucarest|Bucherest
Budapest Buddapest|Budapesht
Ljubljana Ljubliana|Lubljana|Llubljana
Tallinn Talinn
Valletta Valetta|Valleta
Vilnius Vilnus|Vilinius
Warsaw Warszaw
Stockholm Stokholm|Stockolm
Reykjavik Rekjavik|Reykavik|Reykjavic
Scandinavia Scandanavia
Scandinavian Scandanavian
`),
  fr: rows(`
Allemagne Allemange|Alemagne|Allemangne
Autriche Authriche
Belgique Belqique|Bélgique
Chypre Chipre
Croatie Croacie
Danemark Dannemark
Espagne Espange|Éspagne
Estonie Esthonie
Finlande Finnlande
Grèce Gréce|Grêce
Hongrie Hongarie
Irlande Irelande
Lettonie Létonie|Letonie|Léttonie
Lituanie Lithuanie
Luxembourg Luxembourd
Malte Malthe
Pays-Bas Pays Bas|Payx-Bas
Pologne Polognie
Roumanie Romanie
Slovaquie Slovakie
Slovénie Slovènie|Slovenie
Suède Suéde
Tchéquie Tchèquie|Tchequie
tchèque tchéque
suédois suèdois
néerlandais néerlandai|néérlandais
lituanien lithuanien
lituaniens lithuaniens
lituanienne lithuanienne
estonien esthonien
hongrois hongroi
Royaume-Uni Royaume Uni
Bruxelles Bruxelle
Copenhague Copenhaguen
Varsovie Warsovie
Liechtenstein Lichtenstein
Ukraine Ukraïne|Ucraine
Suisse Suise
Norvège Norvége
`),
  de: rows(`
Österreich Östereich|Östreich|Österrreich|Oesterreich
österreichisch östereichisch
Dänemark Dännemark
Deutschland Deutschand|Deuschland
Tschechien Tscheschien|Tchechien
Griechenland Grichenland|Griechenand
Frankreich Franreich|Frankeich
Italien Itallien
Kroatien Croatien
Lettland Letland
Litauen Littauen|Lithauen
Niederlande Niderlande
Portugal Portugall
portugiesisch portugisisch
Rumänien Rumanien
Slowakei Slovakei|Slowakai
Slowenien Slovenien
Schweden Schwedenn
Ungarn Ungaren
Zypern Cypern|Zyprern
Brüssel Brüssell
Bukarest Bukerest
Warschau Waschau
Liechtenstein Lichtenstein
Ukraine Ukraïne
Belgien Belgein
Bulgarien Bulgarein
Irland Irrland
Estland Esthland
Spanien Spaninen
`),
};
