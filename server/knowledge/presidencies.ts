// Who held the Presidency of the Council of the European Union: half-years from January 2007.
//
// Sources: 2007–2016 Council Decisions 2007/5/EC, Euratom and 2009/908/EU (unverified, general knowledge);
// 2017–2030 Council Decision (EU) 2016/1316, which dropped the United Kingdom's term and moved the others forward.
const FIRST_YEAR = 2007;
const HOLDERS = (
  'DE PT SI FR CZ SE ES BE HU PL DK CY IE LT EL IT LV LU NL SK MT EE BG AT RO FI HR DE PT SI FR CZ ' +
  'SE ES BE HU PL DK CY IE LT EL IT LV LU NL SK MT'
).split(' ');

export interface Presidency {
  readonly state: string;
  /** ISO 8601, both days included. */
  readonly first: string;
  readonly last: string;
}

export const PRESIDENCIES: readonly Presidency[] = HOLDERS.map((state, i) => {
  const year = FIRST_YEAR + Math.floor(i / 2);
  return i % 2 === 0
    ? { state, first: `${year}-01-01`, last: `${year}-06-30` }
    : { state, first: `${year}-07-01`, last: `${year}-12-31` };
});

/** Null outside the table. */
export const presidencyOn = (day: string): Presidency | null =>
  PRESIDENCIES.find((p) => p.first <= day && day <= p.last) ?? null;
