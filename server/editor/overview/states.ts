// The member states of the brief's day, each a tile about where it lies: on a map Malta would be lost.
import { escaped, type Writing } from './html.ts';
import type { FactsView, StateView } from './view.ts';

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

export const statesHtml = ({ states }: FactsView, writing: Writing): string => {
  const { say, place } = writing;
  const members = states.filter((s) => s.member);
  const tiles = members.map((state, i) => {
    const [column, row] = TILES[state.code] ?? [8, 1 + (i % 6)];
    const kind = state.quoted.length > 0 ? 'quoted' : state.named.length > 0 ? 'named' : 'missing';
    // The mark says it without colour.
    const mark = kind === 'quoted' ? '❞' : kind === 'named' ? '●' : '○';
    const count = countOf(state, writing);
    const label = `<span aria-hidden="true">${state.code}<small>${mark}</small></span><span class="hidden">${escaped(count)}</span>`;
    const first = state.named[0] ?? state.quoted[0];
    const inner = first === undefined ? label : place(first, `s${state.code}`, label);
    return `<li class="tile ${kind}" style="grid-column:${column};grid-row:${row}" title="${escaped(count)}">${inner}</li>`;
  });
  const sum = (kind: (s: StateView) => boolean): number => members.filter(kind).length;
  const legend = [
    `❞ ${say(
      'quoted: {0}',
      sum((s) => s.quoted.length > 0),
    )}`,
    `● ${say(
      'named only: {0}',
      sum((s) => s.named.length > 0 && s.quoted.length === 0),
    )}`,
    `○ ${say(
      'missing: {0}',
      sum((s) => s.named.length === 0 && s.quoted.length === 0),
    )}`,
  ];
  const others = states.filter((s) => !s.member);
  const rest =
    others.length === 0
      ? ''
      : `<p>${escaped(say('Also named, and no member states that day:'))} ${others
          .map((s) => (s.named[0] === undefined ? escaped(s.name) : place(s.named[0], `s${s.code}`, escaped(s.name))))
          .join(', ')}</p>`;
  return `<ul class="tiles">${tiles.join('')}</ul><p class="legend">${legend.map(escaped).join(' · ')}</p>${rest}${tableOf(members, writing)}`;
};

const tableOf = (members: readonly StateView[], { say }: Writing): string => {
  const heads = [say('Member state'), say('Code'), say('Named'), say('Quoted')];
  const rows = members.map(
    ({ name, code, named, quoted }) =>
      `<tr>${[name, code, String(named.length), String(quoted.length)].map((c) => `<td>${escaped(c)}</td>`).join('')}</tr>`,
  );
  return `<details><summary>${escaped(say('The member states as a table'))}</summary><table><thead><tr>${heads
    .map((h) => `<th scope="col">${escaped(h)}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
};
