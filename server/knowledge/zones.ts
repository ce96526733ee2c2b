// Abbreviations of time zones as they stand behind a time of day.
// Source: IANA Time Zone Database, files europe, northamerica, asia, africa and australasia (public domain), and RFC 822
// for Z; those that are also common abbreviations of something else are left out.

export const ZONES: ReadonlySet<string> = new Set(
  [
    'GMT UTC BST IST WET WEST CET CEST EET EEST MSK TRT',
    'EST EDT ET CST CDT CT MST MDT MT PST PDT PT AKST HST',
    'JST KST HKT AEST AEDT NZST SAST EAT WAT',
  ].flatMap((line) => line.split(' ')),
);
