// The member states of the brief's day, each a tile about where it lies: on a map Malta would be lost.
import { folded, type Html, html, joined, table } from '../../display/html.ts';
import type { FactsView, StateView } from './view.ts';
import type { Writing } from './writing.ts';

/** Column and row of each tile. The United Kingdom has one for briefs of its day. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  SE: [6, 1],
  FI: [7, 1],
  DK: [5, 2],
  EE: [7, 2],
  IE: [1, 3],
  UK: [2, 3],
  NL: [4, 3],
  DE: [5, 3],
  PL: [6, 3],
  LV: [7, 3],
  BE: [3, 4],
  LU: [4, 4],
  CZ: [5, 4],
  SK: [6, 4],
  LT: [7, 4],
  FR: [3, 5],
  AT: [5, 5],
  HU: [6, 5],
  RO: [7, 5],
  PT: [1, 6],
  ES: [2, 6],
  IT: [4, 6],
  SI: [5, 6],
  HR: [6, 6],
  BG: [7, 6],
  MT: [4, 7],
  EL: [7, 7],
  CY: [8, 7],
};

const countOf = (state: StateView, { say }: Writing): string => {
  const { named, quoted } = state;
  if (named.length === 0 && quoted.length === 0) return say('{0}: missing', state.name);
  return say('{0}: named {1}, quoted {2}', state.name, named.length, quoted.length);
};

const mentionsOf = ({ named, quoted }: StateView): keyof typeof MARKS =>
  quoted.length > 0 ? 'quoted' : named.length > 0 ? 'named' : 'missing';

/** They say it without colour. */
const MARKS = { quoted: '❞', named: '●', missing: '○' };

export const statesHtml = ({ states }: FactsView, writing: Writing): Html => {
  const { say, place } = writing;
  const members = states.filter((s) => s.member);
  const tiles = members.map((state, i) => {
    const [column, row] = TILES[state.code] ?? [8, 1 + (i % 6)];
    const kind = mentionsOf(state);
    const count = countOf(state, writing);
    const label = html`<span aria-hidden="true">${state.code}<small>${MARKS[kind]}</small></span><span class="hidden">${count}</span>`;
    const first = state.named[0] ?? state.quoted[0];
    const inner = first === undefined ? label : place(first, `s${state.code}`, label);
    return html`<li class="tile ${kind}" style="grid-column:${column};grid-row:${row}" title="${count}">${inner}</li>`;
  });
  const sum = (kind: keyof typeof MARKS): number => members.filter((s) => mentionsOf(s) === kind).length;
  const legend = [
    `${MARKS.quoted} ${say('quoted: {0}', sum('quoted'))}`,
    `${MARKS.named} ${say('named only: {0}', sum('named'))}`,
    `${MARKS.missing} ${say('missing: {0}', sum('missing'))}`,
  ];
  const others = states
    .filter((s) => !s.member)
    .map(({ name, code, named: [first] }) =>
      first === undefined ? html`${name}` : place(first, `s${code}`, html`${name}`),
    );
  const rest =
    others.length === 0
      ? html``
      : html`<p>${say('Also named, and no member states that day:')} ${joined(others, ', ')}</p>`;
  const all = table(
    [say('Member state'), say('Code'), say('Named'), say('Quoted')],
    members.map(({ name, code, named, quoted }) => [name, code, named.length, quoted.length]),
  );
  return html`<ul class="tiles">${tiles}</ul><p class="legend">${legend.join(' · ')}</p>${rest}${folded(say('The member states as a table'), all)}`;
};
