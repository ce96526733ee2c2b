// Near matches: which state, people or capital a capitalised word that is none is a slip or two away from.

export interface Target {
  readonly text: string;
  readonly lower: string;
  /** '' for a region. */
  readonly state: string;
  readonly form: 'name' | 'long' | 'adjective' | 'people' | 'capital' | 'code';
  /** How many slips it may have and still be known. */
  readonly limit: number;
}

export interface Near {
  readonly target: Target;
  /** Edits, less where they are the usual slips. */
  readonly cost: number;
}

interface Indexed extends Target {
  readonly letters: number;
}

/** All targets as a bundle can hold them. */
export interface NearImage {
  /** A target a line: text, state, form and limit, with tabs between them. */
  readonly targets: string;
  /** A letter → the lines, as letters, of those that a word may be near that begins with it. */
  readonly byLetter: Readonly<Record<string, string>>;
}

const FAR = 4096;

const lettersOf = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};

const bitCount = (n: number): number => {
  let v = n - ((n >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

// Letters a name may begin with for each other, by their sound: Kroatia, Varsaw, Syprus.
const FIRST_SOUNDS = ['ck', 'vw', 'sz', 'cs', 'iy', 'gj'];

/** A letter → those it sounds like. */
const SOUNDING = new Map<string, string>();
for (const [a = '', b = ''] of FIRST_SOUNDS) {
  SOUNDING.set(a, (SOUNDING.get(a) ?? '') + b);
  SOUNDING.set(b, (SOUNDING.get(b) ?? '') + a);
}

const soundAlike = (a: number, b: number): boolean =>
  FIRST_SOUNDS.some((s) => s.includes(String.fromCharCode(a)) && s.includes(String.fromCharCode(b)));

/** Targets by their first letter and what sounds like it, and by their second for a first that was swapped or lost. */
export const nearImageOf = (targets: readonly Target[]): NearImage => {
  const rows: string[] = [];
  const byLetter: Record<string, string> = {};
  const seen = new Set<string>();
  for (const { text, lower, state, form, limit } of targets) {
    if (seen.has(lower)) continue;
    seen.add(lower);
    const first = lower.charAt(0);
    for (const letter of new Set(first + lower.charAt(1) + (SOUNDING.get(first) ?? '')))
      byLetter[letter] = (byLetter[letter] ?? '') + String.fromCharCode(rows.length + ZERO);
    rows.push([text, state, form, limit].join('\t'));
  }
  return { targets: rows.join('\n'), byLetter };
};

/** Numbers of lines stand as letters from here on. */
const ZERO = 35;

/** Targets are made when a word is met that begins as they do. */
export class NearIndex {
  private readonly lines: readonly string[];
  private readonly made: (Indexed | undefined)[];
  private readonly byLetter = new Map<string, readonly Indexed[]>();
  /** Hashes of words met that are near nothing: most capitalised words come again and again. */
  private readonly far = new Int32Array(FAR);

  constructor(private readonly image: NearImage) {
    this.lines = image.targets.split('\n');
    this.made = new Array(this.lines.length);
  }

  /** Those that a word may be near that begins with the letter. */
  of(letter: string): readonly Indexed[] {
    let found = this.byLetter.get(letter);
    if (found === undefined) {
      const places = Object.hasOwn(this.image.byLetter, letter) ? this.image.byLetter[letter] : '';
      found = Array.from(places ?? '', (place) => this.target(place.charCodeAt(0) - ZERO));
      this.byLetter.set(letter, found);
    }
    return found;
  }

  private target(line: number): Indexed {
    let target = this.made[line];
    if (target === undefined) {
      const [text = '', state = '', form, limit] = (this.lines[line] ?? '').split('\t');
      const lower = text.toLowerCase();
      target = { text, lower, state, form: form as Target['form'], limit: Number(limit), letters: lettersOf(lower) };
      this.made[line] = target;
    }
    return target;
  }

  /** True for a word, by its hash, that is known to be near nothing. */
  isFar(hash: number): boolean {
    return hash !== 0 && this.far[hash & (FAR - 1)] === hash;
  }

  keepFar(hash: number): void {
    this.far[hash & (FAR - 1)] = hash;
  }
}

/** All targets within reach of a word in lower case, in no order. */
export const nearOf = (index: NearIndex, word: string): Near[] => {
  if (word.length < 4 || word.length > 20) return [];
  const letters = lettersOf(word);
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  const found: Near[] = [];
  for (const target of index.of(word.charAt(0))) {
    const { lower, limit } = target;
    if (Math.abs(lower.length - word.length) > limit || bitCount(letters ^ target.letters) > 2 * limit) continue;
    // The first letter is right, sounds like it, was swapped with the second, or lost.
    const a = lower.charCodeAt(0);
    const b = lower.charCodeAt(1);
    if (
      a !== first &&
      !soundAlike(a, first) &&
      !(a === second && b === first) &&
      !(b === first && lower.endsWith(word))
    )
      continue;
    const cost = slips(word, lower, limit);
    if (cost !== null) found.push({ target, cost });
  }
  return found;
};

const VOWELS = 'aeiouyäöüáéíóúàèâêôî';
// Rows of a QWERTY keyboard, where neighbours are hit for each other.
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUNDS = ['ck', 'kq', 'sz', 'iy', 'td', 'pb', 'vw', 'vf', 'ij', 'uo', 'mn', 'ae', 'ei', 'sc'];

const compared = (a: string, b: string): number => {
  if ((a > '\x7f' || b > '\x7f') && a.normalize('NFD').charAt(0) === b.normalize('NFD').charAt(0)) return 0.5;
  if (SOUNDS.some((s) => s.includes(a) && s.includes(b))) return 0.8;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.85;
  return KEYS.some((row) => row.includes(a) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1) ? 0.9 : 1;
};

/** By both letters' UTF-16 units, filled as they are met: those of Latin, Greek and Cyrillic. */
const substitutions = new Map<number, number>();

/** What it costs to write one letter for another. */
const substitution = (a: number, b: number): number => {
  const pair = (a << 16) | b;
  const known = substitutions.get(pair);
  if (known !== undefined) return known;
  const cost = compared(String.fromCharCode(a), String.fromCharCode(b));
  if (a < 0x600) substitutions.set(pair, cost);
  return cost;
};

const wide = (): Float64Array => new Float64Array(32);
let beforeLast = wide();
let last = wide();
let row = wide();
let edits: Float64Array[] = [wide(), wide(), wide()];

/** The cost of the slips between a word and a name (Damerau–Levenshtein, weighted); null for more than `limit` edits. */
const slips = (word: string, name: string, limit: number): number | null => {
  const n = name.length;
  let [e2, e1, e0] = edits as [Float64Array, Float64Array, Float64Array];
  for (let j = 0; j <= n; j++) {
    last[j] = j;
    e1[j] = j;
  }
  for (let i = 1; i <= word.length; i++) {
    row[0] = i;
    e0[0] = i;
    let least = i;
    const c = word.charCodeAt(i - 1);
    for (let j = 1; j <= n; j++) {
      const d = name.charCodeAt(j - 1);
      const doubledInWord = i > 1 && word.charCodeAt(i - 2) === c;
      const doubledInName = j > 1 && name.charCodeAt(j - 2) === d;
      let cost = (last[j - 1] as number) + (c === d ? 0 : substitution(c, d));
      let edit = (e1[j - 1] as number) + (c === d ? 0 : 1);
      cost = Math.min(
        cost,
        (last[j] as number) + (doubledInWord ? 0.7 : 1),
        (row[j - 1] as number) + (doubledInName ? 0.7 : 1),
      );
      edit = Math.min(edit, (e1[j] as number) + 1, (e0[j - 1] as number) + 1);
      if (i > 1 && j > 1 && c === name.charCodeAt(j - 2) && word.charCodeAt(i - 2) === d) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 0.8);
        edit = Math.min(edit, (e2[j - 2] as number) + 1);
      }
      row[j] = cost;
      e0[j] = edit;
      if (edit < least) least = edit;
    }
    if (least > limit) return null;
    [beforeLast, last, row] = [last, row, beforeLast];
    [e2, e1, e0] = [e1, e0, e2];
  }
  edits = [e2, e1, e0];
  return (e1[n] as number) <= limit ? (last[n] as number) : null;
};
