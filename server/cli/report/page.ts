// The page of `rapporteur report`: ledger, timeline, coverage, findings. One file, without scripts, nothing loaded.
import type { Facts } from '../../api.ts';
import type { Finding } from '../../check.ts';
import { daysOf } from '../../display/days.ts';
import { folded, type Html, html, table } from '../../display/html.ts';
import { membersOn } from '../../knowledge/membership.ts';
import { NAME_LANGUAGES, NAMES, OTHER_COUNTRIES } from '../../knowledge/names.ts';
import type { Lines } from '../lines.ts';
import { pageUrl } from '../pages.ts';
import { timeline } from './timeline.ts';

export interface ReportedDraft {
  readonly path: string;
  readonly lines: Lines;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

export const page = (drafts: readonly ReportedDraft[]): string => {
  const count = drafts.length === 1 ? '1 draft' : `${drafts.length} drafts`;
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rapporteur: ${count}</title><style>${STYLE}</style></head><body><main>
<h1>${count}</h1><nav><a href="#findings">Findings</a> <a href="#ledger">Ledger</a> <a href="#timeline">Timeline</a> <a href="#coverage">Coverage</a></nav>
<h2 id="findings">Findings</h2>${findingsOf(drafts)}
<h2 id="ledger">Ledger: who said what</h2>${ledgerOf(drafts)}
<h2 id="timeline">Timeline</h2>${timelineOf(drafts)}
<h2 id="coverage">Coverage: member states</h2>${coverageOf(drafts)}
</main></body></html>`.markup
  }\n`;
};

/** More rows than this make a page that no reader goes through and no browser likes. */
const MOST_ROWS = 5000;

const listing = (heads: readonly string[], rows: Parameters<typeof table>[1], nothing: string): Html => {
  if (rows.length === 0) return html`<p class="none">${nothing}</p>`;
  const shown = rows.slice(0, MOST_ROWS);
  const more =
    rows.length > shown.length
      ? html`<p class="none">The first ${shown.length} of ${rows.length} are shown.</p>`
      : html``;
  return html`${table(heads, shown)}${more}`;
};

const placeOf = ({ path, lines }: ReportedDraft, offset: number): string => `${path}:${lines.at(offset).line}`;

const findingsOf = (drafts: readonly ReportedDraft[]): Html =>
  listing(
    ['', 'Draft', 'Finding', 'Words', 'Rule'],
    drafts.flatMap((draft) =>
      draft.findings.map((f) => [
        html`<b class="${f.severity}">${f.severity}</b>`,
        placeOf(draft, f.start),
        f.message,
        cut(draft.lines.text.slice(f.start, f.end)),
        html`<a href="${pageUrl(f.rule)}">${f.rule}</a>`,
      ]),
    ),
    'Nothing was found.',
  );

const ledgerOf = (drafts: readonly ReportedDraft[]): Html =>
  listing(
    ['Speaker', 'Quotation', 'Attributed', 'Draft'],
    drafts.flatMap((draft) =>
      draft.facts.quotes
        .filter(({ kind }) => kind === 'speech' || kind === 'fragment')
        .map(({ start, end, attribution }) => [
          attribution?.speaker?.text ?? html`<span class="none">nobody named</span>`,
          cut(draft.lines.text.slice(start, end)),
          attribution === null
            ? ''
            : `${attribution.how}${attribution.cue === null ? '' : `: ${attribution.cue.text}`}`,
          placeOf(draft, start),
        ]),
    ),
    'No quotation was read.',
  );

const timelineOf = (drafts: readonly ReportedDraft[]): Html => {
  const dates = drafts.flatMap((draft) =>
    draft.facts.dates.flatMap(({ start, text, type, value }) => {
      const days = type === 'DATE' ? daysOf(value) : null;
      return days === null ? [] : [{ value: value ?? '', text, place: placeOf(draft, start), days }];
    }),
  );
  const datelines = drafts.flatMap(({ facts }) => facts.dateline ?? []);
  const line = timeline(dates, datelines);
  if (dates.length === 0) return line;
  dates.sort((a, b) => a.days[0] - b.days[0] || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  const rows = dates.map(({ value, text, place }) => [value, text, place]);
  return html`${line}${folded(`All ${dates.length} dates`, listing(['Date', 'As written', 'Draft'], rows, ''))}`;
};

/** The members on the day of the latest draft, then all other states that are named. */
const coverageOf = (drafts: readonly ReportedDraft[]): Html => {
  const places = new Map<string, { count: number; drafts: Set<string>; first: string }>();
  for (const draft of drafts)
    for (const { state, start } of draft.facts.states) {
      const known = places.get(state) ?? { count: 0, drafts: new Set<string>(), first: placeOf(draft, start) };
      known.count++;
      known.drafts.add(draft.path);
      places.set(state, known);
    }
  const latest =
    drafts
      .flatMap(({ facts }) => facts.dateline ?? [])
      .sort()
      .at(-1) ?? null;
  const members = latest === null ? [] : membersOn(latest);
  const named = members.filter((code) => places.has(code)).length;
  const all = [...members, ...[...places.keys()].filter((code) => !members.includes(code)).sort()];
  const rows = all.map((code) => {
    const place = places.get(code);
    return [
      NAMES.get(code)?.[ENGLISH] ?? OTHER_COUNTRIES.get(code)?.[0] ?? code,
      code,
      members.includes(code) ? 'member' : '',
      place === undefined ? html`<span class="none">not named</span>` : place.count,
      place?.drafts.size ?? '',
      place?.first ?? '',
    ];
  });
  const sum =
    latest === null
      ? html`<p>No draft has a date, so that members are not told from others.</p>`
      : html`<p>${named} of the ${members.length} members on ${latest} are named.</p>`;
  return html`${sum}${listing(['State', 'Code', '', 'Mentions', 'Drafts', 'First'], rows, 'No state is named.')}`;
};

const ENGLISH = NAME_LANGUAGES.indexOf('en');

/** A long quotation's beginning and end. */
const cut = (text: string): string => (text.length <= 400 ? text : `${text.slice(0, 300)} … ${text.slice(-80)}`);

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8889; --error: #c62828; --warning: #b26a00; --info: #1565c0; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffcc80; --info: #90caf9; } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 1100px; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
b, td a { white-space: nowrap; }
.none, .hint { color: var(--soft); }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
svg { width: 100%; height: auto; font: 11px system-ui, sans-serif; }
svg text { fill: currentColor; } svg circle { fill: var(--info); }
.axis { stroke: currentColor; } .dateline { stroke: var(--error); stroke-dasharray: 3 3; }
@media print { nav { display: none; } details > :not(summary) { display: block; } }
`;
