// Where a date stands in time, however precise it is.

const SEASONS: Readonly<Record<string, string>> = { SP: '03', SU: '06', FA: '09', AU: '09', WI: '12' };

/** The first day, in ISO 8601, that a TIMEX3 value holds; null for one that is no point in time. */
export const firstDay = (value: string | null): string | null => {
  const m = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})|([A-Z]{2})))?/.exec(value ?? '');
  if (m === null) return null;
  const [, year = '', month, day, quarter, half, week, season] = m;
  if (month !== undefined) return `${year}-${month}-${day ?? '01'}`;
  const first =
    quarter !== undefined
      ? Number(quarter) * 3 - 2
      : half !== undefined
        ? Number(half) * 6 - 5
        : week !== undefined
          ? Math.min(12, Math.ceil(Number(week) / 4.4))
          : Number(SEASONS[season ?? ''] ?? 1);
  return `${year}-${String(first).padStart(2, '0')}-01`;
};
