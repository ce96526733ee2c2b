// The member states and their neighbours, dated: since when each is in the Union, the euro, Schengen.
//
// To add an accession: put the day into the state's `accession` cell here, move the row up to the members, and run the
// tests; counts, orders, statuses and messages follow. (Names are in names.ts, capitals.ts and demonyms.ts already.)
import { rows } from './table.ts';

/** Days are ISO 8601 and the first on which it holds; '' where it never did. */
export interface State {
  /** The code of the Interinstitutional Style Guide: ISO 3166-1 alpha-2, but EL for Greece and UK. */
  readonly code: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly accession: string;
  /** The first day it was no member any more. */
  readonly left: string;
  readonly euro: string;
  readonly schengen: string;
  /** Candidate status granted. */
  readonly candidate: string;
  /** In the European Economic Area through EFTA: IS, LI, NO. */
  readonly eea: boolean;
  readonly efta: boolean;
  /** Keys of `SOURCES`. */
  readonly sources: readonly string[];
}

export const SOURCES: Readonly<Record<string, string>> = {
  rome: 'Treaty establishing the European Economic Community, in force 1 January 1958',
  acc72: 'Act of Accession 1972 (OJ L 73, 27.3.1972)',
  acc79: 'Act of Accession 1979 (OJ L 291, 19.11.1979)',
  acc85: 'Act of Accession 1985 (OJ L 302, 15.11.1985)',
  acc94: 'Act of Accession 1994 (OJ C 241, 29.8.1994)',
  acc03: 'Act of Accession 2003 (OJ L 236, 23.9.2003)',
  acc05: 'Act of Accession 2005 (OJ L 157, 21.6.2005)',
  acc12: 'Act of Accession 2012 (OJ L 112, 24.4.2012)',
  left20: 'Withdrawal Agreement (OJ L 29, 31.1.2020): membership ended on 31 January 2020 at midnight, Brussels time',
  euro98: 'Council Decision 98/317/EC',
  euro00: 'Council Decision 2000/427/EC',
  euro06: 'Council Decision 2006/495/EC',
  euro07: 'Council Decisions 2007/503/EC and 2007/504/EC',
  euro08: 'Council Decision 2008/608/EC',
  euro10: 'Council Decision 2010/416/EU',
  euro13: 'Council Decision 2013/387/EU',
  euro14: 'Council Decision 2014/509/EU',
  euro22: 'Council Decision (EU) 2022/1211',
  sch07: 'Council Decision 2007/801/EC',
  sch22: 'Council Decision (EU) 2022/2451',
  sch24: 'Council Decision (EU) 2024/210: air and sea borders; land borders from 1 January 2025',
  factbook: 'CIA World Factbook, European Union entry, 17 May 2026',
  ec22: 'European Council conclusions, 23–24 June 2022 and 15 December 2022',
  ec23: 'European Council conclusions, 14–15 December 2023',
  unverified: 'unverified (general knowledge)',
};

// Protocol order: alphabetical by the short name in the state's own language, the Greek and Bulgarian ones in Latin
// letters. Source: Interinstitutional Style Guide 7.1.1, publications.europa.eu/code/en/en-370102.htm.
// code iso2|iso3|accession|left|euro|schengen|candidate|sources
const MEMBERS = rows(`
BE BE|BEL|1958-01-01||1999-01-01|1995-03-26||rome euro98 unverified
BG BG|BGR|2007-01-01||2026-01-01|2024-03-31||acc05 sch24 unverified
CZ CZ|CZE|2004-05-01|||2007-12-21||acc03 sch07
DK DK|DNK|1973-01-01|||2001-03-25||acc72 unverified
DE DE|DEU|1958-01-01||1999-01-01|1995-03-26||rome euro98 unverified
EE EE|EST|2004-05-01||2011-01-01|2007-12-21||acc03 euro10 sch07
IE IE|IRL|1973-01-01||1999-01-01|||acc72 euro98
EL GR|GRC|1981-01-01||2001-01-01|2000-01-01||acc79 euro00 unverified
ES ES|ESP|1986-01-01||1999-01-01|1995-03-26||acc85 euro98 unverified
FR FR|FRA|1958-01-01||1999-01-01|1995-03-26||rome euro98 unverified
HR HR|HRV|2013-07-01||2023-01-01|2023-01-01||acc12 euro22 sch22
IT IT|ITA|1958-01-01||1999-01-01|1997-10-26||rome euro98 unverified
CY CY|CYP|2004-05-01||2008-01-01|||acc03 euro07
LV LV|LVA|2004-05-01||2014-01-01|2007-12-21||acc03 euro13 sch07
LT LT|LTU|2004-05-01||2015-01-01|2007-12-21||acc03 euro14 sch07
LU LU|LUX|1958-01-01||1999-01-01|1995-03-26||rome euro98 unverified
HU HU|HUN|2004-05-01|||2007-12-21||acc03 sch07
MT MT|MLT|2004-05-01||2008-01-01|2007-12-21||acc03 euro07 sch07
NL NL|NLD|1958-01-01||1999-01-01|1995-03-26||rome euro98 unverified
AT AT|AUT|1995-01-01||1999-01-01|1997-12-01||acc94 euro98 unverified
PL PL|POL|2004-05-01|||2007-12-21||acc03 sch07
PT PT|PRT|1986-01-01||1999-01-01|1995-03-26||acc85 euro98 unverified
RO RO|ROU|2007-01-01|||2024-03-31||acc05 sch24
SI SI|SVN|2004-05-01||2007-01-01|2007-12-21||acc03 euro06 sch07
SK SK|SVK|2004-05-01||2009-01-01|2007-12-21||acc03 euro08 sch07
FI FI|FIN|1995-01-01||1999-01-01|2001-03-25||acc94 euro98 unverified
SE SE|SWE|1995-01-01|||2001-03-25||acc94 unverified
UK GB|GBR|1973-01-01|2020-02-01||||acc72 left20
`);

const NEIGHBOURS = rows(`
AL AL|ALB|||||2014-06-24|factbook unverified
BA BA|BIH|||||2022-12-15|ec22
GE GE|GEO|||||2023-12-14|ec23
MD MD|MDA|||||2022-06-23|ec22
ME ME|MNE|||||2010-12-17|factbook unverified
MK MK|MKD|||||2005-12-16|unverified
RS RS|SRB|||||2012-03-01|factbook unverified
TR TR|TUR|||||1999-12-11|unverified
UA UA|UKR|||||2022-06-23|ec22
XK XK|XKX||||||unverified
IS IS|ISL||||2001-03-25||factbook unverified
LI LI|LIE||||2011-12-19||factbook unverified
NO NO|NOR||||2001-03-25||factbook unverified
CH CH|CHE||||2008-12-12||factbook unverified
`);

const EEA = ['IS', 'LI', 'NO'];

const stateOf = ([code, cells]: readonly [string, readonly string[]]): State => {
  const [iso2 = '', iso3 = '', accession = '', left = '', euro = '', schengen = '', candidate = '', sources = ''] =
    cells;
  const efta = EEA.includes(code) || code === 'CH';
  return {
    code,
    iso2,
    iso3,
    accession,
    left,
    euro,
    schengen,
    candidate,
    eea: EEA.includes(code),
    efta,
    sources: sources.split(' '),
  };
};

/** Everything with a row of its own, members first and in protocol order. */
export const STATES: readonly State[] = [...MEMBERS, ...NEIGHBOURS].map(stateOf);

const byCode = new Map(STATES.map((state) => [state.code, state]));

/** By the Union's code; null for a country without a row here. */
export const stateByCode = (code: string): State | null => byCode.get(code) ?? null;
