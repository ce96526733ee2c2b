// Short names that are outdated or not the state's own: hints, never errors, because a treaty, a quotation or history
// may have them rightly.
//
// Sources: Interinstitutional Style Guide, annex A5 (revisions 13, 21, 22); DGT English Style Guide, country names.
import { rows } from './table.ts';

/** Written (with `_` for a space) → code, the first day the short name stood ('' for always), by language. */
export const UNOFFICIAL: Readonly<Record<'en' | 'fr' | 'de', ReadonlyMap<string, readonly string[]>>> = {
  en: rows(`
Holland NL|
Eire IE|
Éire IE|
Republic_of_Ireland IE|
Irish_Republic IE|
Republic_of_France FR|
Republic_of_Italy IT|
Republic_of_Greece EL|
Republic_of_Hungary HU|2012-01-01
Southern_Cyprus CY|
Greek_Cyprus CY|
FYROM MK|2019-02-12
former_Yugoslav_Republic_of_Macedonia MK|2019-02-12
Byelorussia BY|
`),
  fr: rows(`
Hollande NL|
République_d’Irlande IE|
République_de_France FR|
République_d’Italie IT|
République_de_Hongrie HU|2012-01-01
ARYM MK|2019-02-12
ancienne_République_yougoslave_de_Macédoine MK|2019-02-12
`),
  de: rows(`
Holland NL|
Tschechei CZ|
Republik_Irland IE|
Republik_Italien IT|
Republik_Griechenland EL|
Republik_Ungarn HU|2012-01-01
Südzypern CY|
Weißrussland BY|
`),
};

/** Capitals by another spelling than the one in use since a day: code, day, spelling by language. */
export const OLD_CAPITALS: Readonly<Record<'en' | 'fr' | 'de', ReadonlyMap<string, readonly string[]>>> = {
  en: rows(`
Kiev UA|2019-06-01
Kishinev MD|
`),
  fr: rows(''),
  de: rows(''),
};
