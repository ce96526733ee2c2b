import { addDays, parseIso } from '../facts/civil.ts';
import type { CountClaim, When } from '../facts/states/state.ts';
import { type Circle, membersOn, type Total, totalOn, totalsOf } from '../knowledge/membership.ts';
import type { Language } from '../languages/index.ts';
import type { Message } from './message.ts';
import type { Rule } from './rule.ts';
import { restsOn, widened } from './when.ts';

/** Around an accession writers are early or late by months. */
const SLACK = 6;

export const stateCount: Rule = {
  id: 'state-count',
  level: 'error',
  scope: 'section',
  summary: 'A number of member states that was not theirs on that day.',
  inQuotations: 'off',
  inFootnotes: 'same',
  *check(facts) {
    for (const { claim, start, end, when } of facts.stateClaims) {
      if (claim.kind !== 'count' || !isTotal(claim)) continue;
      // That they are the Union's is one assumption more, which only a dated briefing bears.
      if (claim.assumed && (facts.draft.format !== 'brief' || when.days === null)) continue;
      const right = rightTotal(claim, when);
      if (right === null || !isStale(claim, right)) continue;
      const written = inWriting(right.total, claim, facts.language);
      yield {
        start,
        end,
        // Undated, only a number that never was the total is surely wrong.
        ...(when.days === null && wasEver(claim) ? { severity: 'info' as const } : {}),
        ...(claim.assumed ? { severity: 'warning' as const } : {}),
        message: message(claim.circle, right, claim.n, when),
        fixes:
          written === null
            ? []
            : [{ title: ['Change to {0}', written], safe: false, edits: [{ ...claim.number, text: written }] }],
        related: restsOn(facts, when),
      };
    }
  },
};

/** A number of some of them says nothing of the total: only one that once was the total, or never can be, is looked at. */
const isTotal = (claim: CountClaim): boolean => {
  const totals = totalsOf(claim.circle);
  return wasEver(claim) || claim.n > Math.max(...totals.map((t) => t.total));
};

const wasEver = ({ circle, n }: CountClaim): boolean =>
  totalsOf(circle).some((t) => t.total === n) || (circle === 'schengen' && schengenInUnion(null, n));

/** Years later a small number is one of a group rather than a total from old text. */
const STEPS = 2;
const LARGE = 25;

const isStale = ({ circle, n }: CountClaim, right: Total): boolean => {
  if (circle !== 'union' || n >= LARGE) return true;
  const totals = totalsOf(circle);
  return totals.some((t, i) => t.total === n && Math.abs(totals.indexOf(right) - i) <= STEPS);
};

/** Schengen counted without its associated states is right as well. */
const schengenInUnion = (day: string | null, n: number): boolean =>
  totalsOf('schengen').some((t) => {
    const on = day ?? t.since;
    return membersOn(on, 'schengen').filter((code) => membersOn(on).includes(code)).length === n;
  });

/** The total that held instead; null when the written one held on some of the days, or cannot be judged. */
const rightTotal = ({ circle, n }: CountClaim, { days }: When): Total | null => {
  if (days === null) {
    const latest = totalsOf(circle).at(-1) ?? null;
    return latest === null || latest.total === n || (circle === 'schengen' && schengenInUnion(latest.since, n))
      ? null
      : latest;
  }
  const then = totalOn(days.last, circle);
  if (then?.total === n) return null;
  const { first, last } = widened(days, SLACK);
  const during = totalsOf(circle).filter((t) => t.since > first && t.since <= last);
  const before = totalOn(first, circle);
  const possible = before === null ? during : [before, ...during];
  if (possible.some((t) => t.total === n)) return null;
  if (circle === 'schengen' && [first, days.first, last].some((day) => schengenInUnion(day, n))) return null;
  return then;
};

/** Circle → what its total is called: now, once, undated. */
const WORDS: Readonly<Record<Circle, readonly [since: string, between: string]>> = {
  union: [
    'The EU has had {0} member states since {1}, not {2}.',
    'The EU had {0} member states from {1} to {2}, not {3}.',
  ],
  euro: [
    'The euro area has had {0} members since {1}, not {2}.',
    'The euro area had {0} members from {1} to {2}, not {3}.',
  ],
  schengen: [
    'The Schengen area has had {0} members since {1}, not {2}.',
    'The Schengen area had {0} members from {1} to {2}, not {3}.',
  ],
};

const message = (circle: Circle, { since, total }: Total, n: number, { days }: When): Message => {
  const from = parseIso(since) ?? since;
  const next = totalsOf(circle).find((t) => t.since > since);
  const until = next === undefined ? null : parseIso(next.since);
  const [now, then] = WORDS[circle];
  return days === null || until === null ? [now, total, from, n] : [then, total, from, addDays(until, -1), n];
};

const inWriting = (n: number, { words }: CountClaim, language: Language): string | null => {
  if (!words) return String(n);
  const pair = (language.membership?.numbers ?? '').split(',').find((p) => p.trim().endsWith(`=${n}`));
  return pair === undefined ? null : (pair.trim().split('=')[0] ?? null);
};
