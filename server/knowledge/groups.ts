// Groups of states by name. Names in English, French and German, several separated by commas; matching ignores case.
//
// Source: unverified (general knowledge), except Benelux (treaty of 3 February 1958, revised 17 June 2008), EFTA and the
// EEA (their agreements).

export interface Group {
  readonly id: string;
  /** The first day the members were these, where they were others before; else ''. ISO 8601. */
  readonly since: string;
  /** Codes in protocol order. */
  readonly members: readonly string[];
  readonly names: { readonly en: string; readonly fr: string; readonly de: string };
}

/** EFTA and the EEA took their present form when Liechtenstein joined the EEA. */
const SINCE: Readonly<Record<string, string>> = { efta: '1995-05-01', eeaefta: '1995-05-01' };

const group = (id: string, members: string, en: string, fr: string, de: string): Group => ({
  id,
  since: SINCE[id] ?? '',
  members: members.split(' '),
  names: { en, fr, de },
});

export const GROUPS: readonly Group[] = [
  group(
    'visegrad',
    'CZ HU PL SK',
    'Visegrád Group, Visegrad Group, Visegrád countries, Visegrad countries, Visegrád states, Visegrad states, Visegrád Four, Visegrad Four, V4 countries, V4 states, V4 group, V4',
    'groupe de Visegrád, groupe de Visegrad, pays de Visegrád, pays de Visegrad, quatuor de Visegrád',
    'Visegrád-Gruppe, Visegrad-Gruppe, Visegrád-Staaten, Visegrad-Staaten, Visegrád-Länder, Visegrad-Länder, V4-Staaten, V4-Länder',
  ),
  group(
    'benelux',
    'BE LU NL',
    'Benelux, Benelux countries, Benelux states, Benelux Union, Benelux members',
    'Benelux, pays du Benelux, États du Benelux, Union Benelux',
    'Benelux, Benelux-Staaten, Benelux-Länder, Beneluxstaaten, Beneluxländer, Benelux-Union',
  ),
  group(
    'baltic',
    'EE LV LT',
    'Baltic States, Baltic countries, Baltic nations, Baltic republics, three Baltics, Baltics',
    'États baltes, pays baltes, républiques baltes',
    'baltische Staaten, baltischen Staaten, baltischen Länder, baltische Länder, baltischen Republiken, Baltikum',
  ),
  group(
    'nordic',
    'DK FI SE IS NO',
    'Nordic countries, Nordic states, Nordic nations',
    'pays nordiques, États nordiques',
    'nordischen Länder, nordische Länder, nordischen Staaten, nordische Staaten',
  ),
  group(
    'weimar',
    'DE FR PL',
    'Weimar Triangle, Weimar Triangle countries, Weimar countries',
    'triangle de Weimar, pays du triangle de Weimar',
    'Weimarer Dreieck, Weimarer Dreiecks',
  ),
  group(
    'founders',
    'BE DE FR IT LU NL',
    'founding six, six founding members, six founding Member States',
    'six pays fondateurs, six États fondateurs',
    'sechs Gründerstaaten, sechs Gründungsmitglieder',
  ),
  group('e3', 'DE FR UK', 'E3', 'E3', 'E3'),
  group('frugal', 'DK NL AT SE', 'Frugal Four', 'quatre frugaux, pays frugaux', 'sparsamen Vier, Sparsamen Vier'),
  group(
    'med9',
    'EL ES FR HR IT CY MT PT SI',
    'MED9, MED9 countries, MED9 states',
    'MED9, pays du MED9',
    'MED9, MED9-Staaten, MED9-Länder',
  ),
  group(
    'westernbalkans',
    'AL BA ME MK RS XK',
    'Western Balkans, Western Balkan countries, Western Balkan states, Western Balkan partners, Western Balkans Six',
    'Balkans occidentaux, pays des Balkans occidentaux',
    'Westbalkan, Westbalkanstaaten, Westbalkanländer, Westbalkan-Staaten, Westbalkan-Länder',
  ),
  group(
    'efta',
    'IS LI NO CH',
    'EFTA, EFTA countries, EFTA states, EFTA members',
    'AELE, pays de l’AELE, États de l’AELE',
    'EFTA, EFTA-Staaten, EFTA-Länder',
  ),
  group(
    'eeaefta',
    'IS LI NO',
    'EEA EFTA countries, EEA EFTA states, EEA-EFTA countries, EEA-EFTA states, EEA/EFTA states, EEA/EFTA countries',
    'États de l’AELE membres de l’EEE, pays de l’EEE-AELE',
    'EWR-EFTA-Staaten, EFTA-EWR-Staaten',
  ),
  group(
    'nb8',
    'DK EE LV LT FI SE IS NO',
    'NB8, Nordic-Baltic Eight, Nordic-Baltic countries, Nordic-Baltic states',
    'NB8, pays nordiques et baltes',
    'NB8, nordisch-baltischen Staaten',
  ),
  group('b9', 'BG CZ EE LV LT HU PL RO SK', 'Bucharest Nine, Bucharest 9, B9', 'neuf de Bucarest', 'Bukarester Neun'),
  group(
    'slavkov',
    'CZ AT SK',
    'Slavkov Format, Slavkov Triangle, Austerlitz Format',
    'format de Slavkov',
    'Austerlitz-Format, Slavkov-Format',
  ),
  group(
    'trio',
    'GE MD UA',
    'Association Trio, Associated Trio',
    'trio associé',
    'Assoziiertes Trio, Assoziierungstrio',
  ),
  group('lublin', 'LT PL UA', 'Lublin Triangle', 'triangle de Lublin', 'Lublin-Dreieck, Lubliner Dreieck'),
];

const byId = new Map(GROUPS.map((g) => [g.id, g]));

export const groupById = (id: string): Group | null => byId.get(id) ?? null;
