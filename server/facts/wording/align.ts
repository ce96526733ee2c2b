// Finds a quotation in a longer wording and says where the two differ. Linear: the longer wording is indexed once by
// its pairs of words, and the quotation is laid along the place that most of its pairs point to.
import { mapped } from '../../draft/tight.ts';
import { type ComparedWords, GAP, lettersOf, sameWord } from './words.ts';

/** A wording and, for each pair of neighbouring words, where it stands. */
export interface IndexedWords {
  readonly words: ComparedWords;
  /** Bucket of a pair's hash → its stretch of `positions`. */
  readonly offsets: Int32Array;
  readonly positions: Int32Array;
  readonly mask: number;
}

/** Word `from` to before `to` of the quotation stand where the other wording has word `otherFrom` to before `otherTo`. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** How many words a quotation changed. */
export const changedWords = (differences: readonly Difference[]): number =>
  differences.reduce((sum, d) => sum + Math.max(d.to - d.from, d.otherTo - d.otherFrom), 0);

/** A stretch of a quotation between two gaps; `differences` is null where the other wording has nothing like it. */
export interface AlignedStretch {
  readonly from: number;
  readonly to: number;
  readonly differences: readonly Difference[] | null;
}

/** A longer stretch is laid along piece by piece. In words. */
const LONGEST = 2000;
/** How far the quotation may drift from its place. In words. */
const DRIFT = 64;
/** Places looked up for one stretch, and places it is laid along. */
const LOOKUPS = 1024;
const PLACES = 3;
/** More of its words than this changed, and a stretch is another wording. */
const ALIKE = 0.35;
/** How far a lone word may stand behind the stretch before it. In words. */
const REACH = 400;

const pairOf = (a: number, b: number): number => {
  const h = Math.imul(a, 0x9e3779b1) + b;
  return h ^ (h >>> 15);
};

export const indexWords = (words: ComparedWords): IndexedWords => {
  const { count, hash } = words;
  let size = 16;
  while (size < count) size *= 2;
  const mask = size - 1;
  const offsets = new Int32Array(size + 1);
  const at = (i: number): number => pairOf(hash[i] as number, hash[i + 1] as number) & mask;
  for (let i = 0; i + 1 < count; i++) (offsets[at(i) + 1] as number)++;
  for (let b = 0; b < size; b++) (offsets[b + 1] as number) += offsets[b] as number;
  const next = offsets.slice(0, size);
  const positions = new Int32Array(Math.max(0, count - 1));
  for (let i = 0; i + 1 < count; i++) positions[(next[at(i)] as number)++] = i;
  return { words, offsets, positions, mask };
};

/** The stretches of a quotation, each with its differences from what `other` says there. */
export const align = (quoted: ComparedWords, other: IndexedWords): AlignedStretch[] => {
  const stretches: AlignedStretch[] = [];
  let after = 0;
  for (let from = 0; from < quoted.count; ) {
    let to = from + 1;
    while (to < quoted.count && to - from < LONGEST && ((quoted.flags[to] as number) & GAP) === 0) to++;
    const laid = to - from === 1 ? loneWord(quoted, from, other, after) : bestPlace(quoted, from, to, other, after);
    stretches.push({ from, to, differences: laid?.differences ?? null });
    if (laid !== null) after = laid.end;
    from = to;
  }
  return stretches;
};

interface Laid {
  readonly differences: readonly Difference[];
  /** Changed words. */
  readonly cost: number;
  /** The word after the place. */
  readonly end: number;
}

const loneWord = (quoted: ComparedWords, i: number, { words }: IndexedWords, after: number): Laid | null => {
  for (let j = after; j < words.count && j < after + REACH; j++)
    if (sameWord(quoted, i, words, j)) return { differences: [], cost: 0, end: j + 1 };
  return null;
};

const bestPlace = (
  quoted: ComparedWords,
  from: number,
  to: number,
  other: IndexedWords,
  after: number,
): Laid | null => {
  let best: Laid | null = null;
  for (const shift of placesOf(quoted, from, to, other, after)) {
    const laid = layAlong(quoted, from, to, other.words, shift);
    if (laid !== null && (best === null || laid.cost < best.cost)) best = laid;
    if (best?.cost === 0) break;
  }
  return best;
};

/** How far the stretch has to be shifted to stand where most of its pairs of words stand; the likeliest first. */
const placesOf = (quoted: ComparedWords, from: number, to: number, other: IndexedWords, after: number): number[] => {
  const { words, offsets, positions, mask } = other;
  const bucketOf = (i: number): number => pairOf(quoted.hash[i] as number, quoted.hash[i + 1] as number) & mask;
  const sizeOf = (i: number): number => (offsets[bucketOf(i) + 1] as number) - (offsets[bucketOf(i)] as number);
  const pairs: number[] = [];
  for (let i = from; i + 1 < to; i++) if (sizeOf(i) > 0) pairs.push(i);
  // Rare pairs tell most.
  pairs.sort((a, b) => sizeOf(a) - sizeOf(b));
  const votes = new Map<number, { shift: number; count: number }>();
  let left = LOOKUPS;
  for (const i of pairs) {
    const bucket = bucketOf(i);
    for (let p = offsets[bucket] as number; p < (offsets[bucket + 1] as number) && left > 0; p++, left--) {
      const j = positions[p] as number;
      if (words.hash[j] !== quoted.hash[i] || words.hash[j + 1] !== quoted.hash[i + 1]) continue;
      const shift = j - i;
      const vote = votes.get(shift >> 4);
      if (vote === undefined) votes.set(shift >> 4, { shift, count: 1 });
      else vote.count++;
    }
    if (left <= 0) break;
  }
  // Of equals the first one behind the stretch before.
  const behind = ({ shift }: { shift: number }): number => (shift + from >= after ? 0 : 1);
  return [...votes.values()]
    .sort((a, b) => b.count - a.count || behind(a) - behind(b) || a.shift - b.shift)
    .slice(0, PLACES)
    .map(({ shift }) => shift);
};

const MATCH = 0;
const REPLACED = 1;
const ADDED = 2;
const LEFT_OUT = 3;
/** A word replaced costs less than one added and one left out; of equal ways the one that keeps most words is cheapest. */
const REPLACING = 5;
const ADDING = 4;
const LEAVING_OUT = 2;

let costs = new Int32Array(0);
let steps = new Uint8Array(0);

/**
 * Lays words `from` to `to` of a quotation along the other wording, where word i stands about at i + shift: the fewest
 * words replaced, added and left out, what stands before and after the place being free. Null when too much differs.
 */
const layAlong = (
  quoted: ComparedWords,
  from: number,
  to: number,
  other: ComparedWords,
  shift: number,
): Laid | null => {
  if (standsAt(quoted, from, to, other, shift)) return { differences: [], cost: 0, end: to + shift };
  const length = to - from;
  const drift = Math.min(DRIFT, 4 + (length >> 1));
  const width = 2 * drift + 1;
  if (steps.length < (length + 1) * width) steps = new Uint8Array((length + 1) * width);
  if (costs.length < width) costs = new Int32Array(width);
  costs.fill(0, 0, width);
  // Row i, column k: i words of the quotation, and the other's words up to `first + i + k`.
  const first = from + shift - drift;
  for (let i = 1; i <= length; i++) {
    let diagonal = costs[0] as number;
    for (let k = 0; k < width; k++) {
      const j = first + i + k;
      const above = k + 1 < width ? (costs[k + 1] as number) : length * REPLACING;
      let step = ADDED;
      let cost = above + ADDING;
      if (j >= 1 && j <= other.count) {
        const same = sameWord(quoted, from + i - 1, other, j - 1);
        const kept = diagonal + (same ? 0 : REPLACING);
        if (kept <= cost) {
          cost = kept;
          step = same ? MATCH : REPLACED;
        }
        if (k > 0 && (costs[k - 1] as number) + LEAVING_OUT < cost) {
          cost = (costs[k - 1] as number) + LEAVING_OUT;
          step = LEFT_OUT;
        }
      }
      costs[k] = cost;
      steps[i * width + k] = step;
      diagonal = above;
    }
  }
  let k = 0;
  for (let c = 1; c < width; c++)
    if (
      (costs[c] as number) < (costs[k] as number) ||
      (costs[c] === costs[k] && Math.abs(c - drift) < Math.abs(k - drift))
    )
      k = c;
  // Nothing of it stands there, or only outside the stretch that was looked at.
  if ((costs[k] as number) >= length * ADDING) return null;
  const end = first + length + k;
  const changes = mapped(trace(from, length, width, first, k), (d) => facing(d, from, to, other.count));
  const differences = changes.filter((d) => !tolerated(quoted, other, d));
  const cost = changedWords(differences);
  return cost > limitOf(length) ? null : { differences, cost, end };
};

/** Word for word, as most quotations are. */
const standsAt = (quoted: ComparedWords, from: number, to: number, other: ComparedWords, shift: number): boolean => {
  if (from + shift < 0 || to + shift > other.count) return false;
  for (let i = from; i < to; i++) if (!sameWord(quoted, i, other, i + shift)) return false;
  return true;
};

const limitOf = (length: number): number => (length < 3 ? 0 : Math.max(1, Math.floor(length * ALIKE)));

/** The stretches of steps that are no match, in order. */
const trace = (from: number, length: number, width: number, first: number, column: number): Difference[] => {
  const changes: { from: number; to: number; otherFrom: number; otherTo: number }[] = [];
  let i = length;
  let k = column;
  while (i > 0) {
    const step = steps[i * width + k] as number;
    const j = first + i + k;
    const q = from + i;
    if (step === MATCH || step === REPLACED) i--;
    else if (step === ADDED) {
      i--;
      k++;
    } else k--;
    if (step === MATCH) continue;
    const change = {
      from: step === LEFT_OUT ? q : q - 1,
      to: q,
      otherFrom: step === ADDED ? j : j - 1,
      otherTo: j,
    };
    const behind = changes.at(-1);
    if (behind !== undefined && behind.from === change.to && behind.otherFrom === change.otherTo) {
      behind.from = change.from;
      behind.otherFrom = change.otherFrom;
    } else changes.push(change);
  }
  return changes.reverse();
};

/** At either end of the stretch, words that seem added stand for as many of the other wording. */
const facing = (d: Difference, from: number, to: number, count: number): Difference => {
  if (d.otherTo > d.otherFrom) return d;
  const words = d.to - d.from;
  if (d.to === to) return { ...d, otherTo: Math.min(count, d.otherFrom + words) };
  return d.from === from ? { ...d, otherFrom: Math.max(0, d.otherTo - words) } : d;
};

const QUOTES = '"“”„«»‘’‹›';

/** What is no change of wording: other spacing and hyphens, a stage direction, the words between two parts of a speech. */
const tolerated = (quoted: ComparedWords, other: ComparedWords, d: Difference): boolean => {
  if (lettersOf(quoted, d.from, d.to) === lettersOf(other, d.otherFrom, d.otherTo)) return true;
  if (d.to > d.from || d.otherTo <= d.otherFrom) return false;
  const before = other.text.slice(Math.max(0, (other.start[d.otherFrom] as number) - 2), other.start[d.otherFrom]);
  const behind = other.end[d.otherTo - 1] as number;
  const after = other.text.slice(behind, behind + 3);
  if (/[([]$/.test(before.trimEnd()) && /^[.!?]?[)\]]/.test(after.trimStart())) return true;
  return QUOTES.includes(before.trimEnd().at(-1) ?? ' ') && [...after].some((c) => QUOTES.includes(c));
};
