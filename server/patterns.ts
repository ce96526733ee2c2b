// Patterns of paths, for `.gitignore` and for settings. Matching takes time that grows with pattern × path whatever the
// pattern: the libraries for this compile to back-tracking regular expressions, which a pattern such as `*a*a*a*a*a*b`
// keeps busy for minutes.
import type { Message } from './rules/message.ts';

/** A letter, `?`, `*`, or a class of letters. */
type Token =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'star' }
  | { readonly kind: 'set'; readonly not: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** `**`, a plain name, what a name ends in, or a pattern of one name. */
type Segment = '**' | { readonly plain: string } | { readonly ending: string } | readonly Token[];

interface Line {
  readonly not: boolean;
  readonly foldersOnly: boolean;
  readonly globs: readonly (readonly Segment[])[];
}

/** `{a,b}` makes at most this many patterns of one. */
const MOST_ALTERNATIVES = 256;
const LONGEST = 1000;

/**
 * A list of patterns as in `.gitignore` (https://git-scm.com/docs/gitignore): the last that matches decides, `!` takes
 * back, one without a slash matches in every folder, one that ends in a slash only folders. Settings may also write
 * `{a,b}`, which git has not.
 */
export class Patterns {
  private constructor(private readonly lines: readonly Line[]) {}

  static of(patterns: readonly string[]): Patterns {
    return new Patterns(patterns.flatMap((pattern) => readLine(pattern, alternatives)));
  }

  /** The patterns of a `.gitignore` file. */
  static ofGitIgnore(text: string): Patterns {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    return new Patterns(lines.flatMap((line) => readLine(line, (pattern) => [pattern])));
  }

  /** Whether the path, counted from where the patterns stand, is matched or taken back; null where none matches. */
  says(path: string, isFolder = false): boolean | null {
    const names = path.split('/');
    for (let i = this.lines.length - 1; i >= 0; i--) {
      const line = this.lines[i] as Line;
      if ((isFolder || !line.foldersOnly) && line.globs.some((segments) => matchPath(segments, names)))
        return !line.not;
    }
    return null;
  }
}

const readLine = (written: string, expand: (pattern: string) => readonly string[]): Line[] => {
  let pattern = written;
  while (pattern.endsWith(' ') && !pattern.endsWith('\\ ')) pattern = pattern.slice(0, -1);
  if (pattern === '' || pattern.startsWith('#')) return [];
  const not = pattern.startsWith('!');
  if (not) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  if (pattern === '') return [];
  // A slash anywhere but at the end ties the pattern to its folder.
  pattern = pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`;
  return [{ not, foldersOnly, globs: expand(pattern).map(compile) }];
};

/** Why a pattern of settings is refused, as a sentence, or null. */
export const patternProblem = (pattern: string): Message | null => {
  if (pattern.length > LONGEST) return ['A pattern of more than {0} characters is not used.', LONGEST];
  if (/(?:^|[/{,])\.\.(?:[/},]|$)/.test(pattern))
    return ['A pattern with ".." is not used: it would leave its folder.'];
  if (alternatives(pattern).some((one) => firstBrace(one) !== null))
    return ['A pattern that stands for more than {0} others by its braces is not used.', MOST_ALTERNATIVES];
  return null;
};

/** True for a text that only means something as a pattern. */
export const isGlob = (text: string): boolean => /[*?[{]/.test(text);

const alternatives = (pattern: string): string[] => {
  const queue = [pattern];
  const done: string[] = [];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const brace = firstBrace(next);
    if (brace === null || queue.length + done.length + brace.options.length > MOST_ALTERNATIVES) done.push(next);
    else for (const option of brace.options) queue.push(brace.before + option + brace.after);
  }
  return done;
};

/** The first `{a,b}` with a comma in it. */
const firstBrace = (text: string): { before: string; options: string[]; after: string } | null => {
  for (let open = indexOfUnescaped(text, '{', 0); open >= 0; open = indexOfUnescaped(text, '{', open + 1)) {
    const options: string[] = [];
    let depth = 0;
    let from = open + 1;
    for (let i = open; i < text.length; i++) {
      const c = text[i];
      if (c === '\\') i++;
      else if (c === '{') depth++;
      else if (c === ',' && depth === 1) {
        options.push(text.slice(from, i));
        from = i + 1;
      } else if (c === '}' && --depth === 0) {
        options.push(text.slice(from, i));
        if (options.length > 1) return { before: text.slice(0, open), options, after: text.slice(i + 1) };
        break;
      }
    }
  }
  return null;
};

const indexOfUnescaped = (text: string, letter: string, from: number): number => {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === letter) return i;
  }
  return -1;
};

const compile = (pattern: string): readonly Segment[] =>
  pattern
    .split('/')
    .filter((name, i) => name !== '' || i === 0)
    .map((name): Segment => {
      if (name === '**') return '**';
      const tokens = tokensOf([...name]);
      const plain = lettersOf(tokens);
      if (plain !== null) return { plain };
      const ending = tokens[0]?.kind === 'star' ? lettersOf(tokens.slice(1)) : null;
      return ending === null ? tokens : { ending };
    });

const lettersOf = (tokens: readonly Token[]): string | null => {
  let letters = '';
  for (const token of tokens) {
    if (token.kind !== 'letter') return null;
    letters += token.letter;
  }
  return letters;
};

const tokensOf = (letters: readonly string[]): Token[] => {
  const tokens: Token[] = [];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] as string;
    if (letter === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (letter === '?') tokens.push({ kind: 'any' });
    else if (letter === '\\' && i + 1 < letters.length) tokens.push({ kind: 'letter', letter: letters[++i] as string });
    else {
      const set = letter === '[' ? setAt(letters, i) : null;
      if (set === null) tokens.push({ kind: 'letter', letter });
      else {
        tokens.push(set.token);
        i = set.end;
      }
    }
  }
  return tokens;
};

/** The class of letters that `[` opens; null where nothing closes it. */
const setAt = (letters: readonly string[], open: number): { token: Token; end: number } | null => {
  const ranges: [string, string][] = [];
  let i = open + 1;
  const not = letters[i] === '!' || letters[i] === '^';
  if (not) i++;
  for (const first = i; i < letters.length; i++) {
    if (letters[i] === ']' && i > first) return { token: { kind: 'set', not, ranges }, end: i };
    if (letters[i] === '\\' && i + 1 < letters.length) i++;
    const low = letters[i] as string;
    let high = low;
    if (letters[i + 1] === '-' && letters[i + 2] !== ']' && letters[i + 2] !== undefined) {
      i += 2;
      if (letters[i] === '\\' && i + 1 < letters.length) i++;
      high = letters[i] as string;
    }
    ranges.push([low, high]);
  }
  return null;
};

/**
 * Goes back only to the last `**` (or `*` in a name): what an earlier one took can never need to be given back, since
 * the later one can take it as well.
 */
const matchPath = (segments: readonly Segment[], names: readonly string[]): boolean => {
  let s = 0;
  let n = 0;
  let star = -1;
  let starName = 0;
  while (n < names.length) {
    const segment = segments[s];
    if (segment === '**') {
      star = s++;
      starName = n;
      // `a/**` is what lies in `a`, not `a` itself.
      if (s === segments.length) return true;
    } else if (segment !== undefined && matchName(segment, names[n] as string)) {
      s++;
      n++;
    } else if (star >= 0) {
      s = star + 1;
      n = ++starName;
    } else return false;
  }
  return s === segments.length;
};

const matchName = (segment: Exclude<Segment, '**'>, written: string): boolean => {
  if ('plain' in segment) return segment.plain === written;
  if ('ending' in segment) return written.endsWith(segment.ending);
  const tokens = segment;
  const name = [...written];
  let t = 0;
  let n = 0;
  let star = -1;
  let starName = 0;
  while (n < name.length) {
    const token = tokens[t];
    if (token?.kind === 'star') {
      star = t++;
      starName = n;
    } else if (token !== undefined && matchLetter(token, name[n] as string)) {
      t++;
      n++;
    } else if (star >= 0) {
      t = star + 1;
      n = ++starName;
    } else return false;
  }
  while (tokens[t]?.kind === 'star') t++;
  return t === tokens.length;
};

const matchLetter = (token: Token, letter: string): boolean => {
  if (token.kind === 'letter') return token.letter === letter;
  if (token.kind === 'set') return token.ranges.some(([low, high]) => low <= letter && letter <= high) !== token.not;
  return true;
};
