// Who was in what on a day. Days are ISO 8601, so they compare as text.
import { STATES, type State, stateByCode } from './states.ts';

export type Circle = 'union' | 'euro' | 'schengen';

const since = (state: State, circle: Circle): string =>
  circle === 'union' ? state.accession : circle === 'euro' ? state.euro : state.schengen;

const inside = (state: State, circle: Circle, day: string): boolean => {
  const first = since(state, circle);
  return first !== '' && first <= day && !(state.left !== '' && state.left <= day);
};

/** Codes in protocol order. Schengen includes the associated states. */
export const membersOn = (day: string, circle: Circle = 'union'): string[] =>
  STATES.filter((state) => inside(state, circle, day)).map((state) => state.code);

export const isMemberOn = (code: string, day: string, circle: Circle = 'union'): boolean => {
  const state = stateByCode(code);
  return state !== null && inside(state, circle, day);
};

/** True for a state that is or once was a member, or has a day of accession. */
export const everMember = (code: string): boolean => (stateByCode(code)?.accession ?? '') !== '';

/** How many members there were from a day on; in order. */
export interface Total {
  readonly since: string;
  readonly total: number;
}

const totals = (circle: Circle): readonly Total[] => {
  const days = new Set<string>();
  for (const state of STATES) {
    const first = since(state, circle);
    if (first !== '') days.add(first);
    if (first !== '' && state.left !== '') days.add(state.left);
  }
  return [...days].sort().map((day) => ({ since: day, total: membersOn(day, circle).length }));
};

const made = new Map<Circle, readonly Total[]>();

/** All totals of a circle; in order. */
export const totalsOf = (circle: Circle): readonly Total[] => {
  let known = made.get(circle);
  if (known === undefined) {
    known = totals(circle);
    made.set(circle, known);
  }
  return known;
};

/** The total that held on a day and since when; null before the first member. */
export const totalOn = (day: string, circle: Circle): Total | null =>
  totalsOf(circle).findLast((total) => total.since <= day) ?? null;

/** What a state was to the Union on a day. */
export type Status =
  | { readonly kind: 'member'; readonly since: string }
  | { readonly kind: 'left'; readonly on: string }
  | { readonly kind: 'joins'; readonly on: string }
  | { readonly kind: 'candidate'; readonly since: string }
  | { readonly kind: 'eea' }
  | { readonly kind: 'efta' }
  | { readonly kind: 'other' };

/** `joins` only for a state that did join later; without a day, how things stood at the table's last change. */
export const statusOn = (code: string, day: string | null): Status => {
  const state = stateByCode(code);
  if (state === null) return { kind: 'other' };
  const { accession, left, candidate } = state;
  if (accession !== '') {
    if (day !== null && day < accession) return { kind: 'joins', on: accession };
    return left !== '' && (day === null || left <= day)
      ? { kind: 'left', on: left }
      : { kind: 'member', since: accession };
  }
  if (candidate !== '' && (day === null || candidate <= day)) return { kind: 'candidate', since: candidate };
  if (state.eea) return { kind: 'eea' };
  return state.efta ? { kind: 'efta' } : { kind: 'other' };
};
