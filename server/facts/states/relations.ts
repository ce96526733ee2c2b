// What a draft says of single states: whose capital a city is, who holds the presidency, who is in a group.
import { LOWER } from '../../draft/words.ts';
import { groupById } from '../../knowledge/groups.ts';
import { COUNCIL_PRESIDENCY } from './entry.ts';
import { type Hit, type Reading, readList } from './reading.ts';

/** "the Baltic States (Estonia, Latvia and Finland)": the leading form only, and only what is too much in it. */
export const readGroup = (r: Reading, hit: Hit): void => {
  const { words, grammar } = r;
  const group = groupById(hit.entry.group);
  if (grammar === null || group === null) return;
  const mark = ['(', ':', '–', '—', '-'].find(
    (m) => words.isMark(hit.to, m) && (m !== '-' || !words.touchesNext(hit.to)),
  );
  const comma = words.isMark(hit.to, ',') ? 1 : 0;
  const cue = mark === undefined ? grammar.at('namely', words, hit.to + comma) : 0;
  if (mark === undefined && cue === 0) return;
  const list = readList(r, hit.to + (mark === undefined ? comma + cue : 1));
  const end = list.to;
  const stops = (mark === '(' ? [')'] : mark === undefined ? [',', ';', '.', ')'] : [mark, ';', '.']).some((m) =>
    words.isMark(end, m),
  );
  if (!stops && (mark === '(' || end < words.count)) return;
  const states = list.items.map((item) => r.nameOf(item.hit));
  if (states.length < 2 || states.includes('')) return;
  const extra = list.items.filter((item) => !group.members.includes(r.nameOf(item.hit)));
  if (extra.length === 0 || extra.length * 2 > states.length) return;
  const name = r.textOf(hit.from, hit.to);
  for (const item of extra)
    r.claim(item.from, item.to, { kind: 'group', group: group.id, name, state: r.nameOf(item.hit) });
};

/** "the Slovenian capital, Bratislava"; "Bratislava, the capital of Slovenia". */
export const readCapital = (r: Reading, noun: Hit): void => {
  const { words, grammar } = r;
  if (grammar === null || grammar.before('notCapital', words, noun.from) > 0) return;
  let from = noun.from;
  let to = noun.to;
  let state = '';
  // The state: before it as adjective or genitive, behind it as adjective or with "of".
  const genitive = grammar.before('genitive', words, from);
  const ahead = r.hitBefore(from - genitive);
  if (ahead !== null && (genitive > 0 ? r.nameOf(ahead) !== '' : ahead.entry.form === 'adjective')) {
    state = ahead.entry.state;
    from = ahead.from;
  } else {
    const of = grammar.at('of', words, to);
    const noun2 = to + of + grammar.at('articles', words, to + of);
    const next = r.hitAt(of > 0 && r.hitAt(noun2) !== null ? noun2 : to + of) ?? r.hitAt(to);
    if (next === null || (of === 0 && next.entry.form !== 'adjective' && !isGenitive(r, next))) return;
    if (of > 0 && r.nameOf(next) === '') return;
    state = next.entry.state;
    to = next.to;
  }
  if (state === '') return;
  const city = cityBehind(r, to) ?? cityBefore(r, from);
  if (city === null || city.entry.capitalOf === '' || city.entry.foreign) return;
  r.claim(city.from, city.to, { kind: 'capital', state, capitalOf: city.entry.capitalOf });
};

/** A name with the ending of a genitive: "die Hauptstadt Sloweniens". */
const isGenitive = (r: Reading, hit: Hit): boolean => {
  const ending = r.language.membership?.genitiveEnding ?? '';
  return ending !== '' && r.nameOf(hit) !== '' && r.words.at(hit.to - 1).endsWith(ending);
};

const cityBehind = (r: Reading, at: number): Hit | null => {
  const { words, grammar } = r;
  if (grammar === null) return null;
  let i = at;
  if (words.isMark(i, ',') || words.isMark(i, '(')) i++;
  else i += grammar.at('is', words, i) || grammar.at('asCapital', words, i) || grammar.at('of', words, i);
  const hit = r.hitAt(i);
  if (hit === null || hit.entry.capitalOf === '') return null;
  // "the Slovenian capital, Vienna and Prague" is a list.
  if (i > at && words.isMark(at, ',') && (grammar.at('and', words, hit.to) > 0 || isListed(r, hit.to))) return null;
  return hit;
};

/** A comma and another city or state behind it. */
const isListed = (r: Reading, at: number): boolean =>
  r.words.isMark(at, ',') && (r.hitAt(at + 1)?.entry.state ?? '') !== '';

const cityBefore = (r: Reading, at: number): Hit | null => {
  const { words, grammar } = r;
  if (grammar === null) return null;
  // "is named as the capital of": two such phrases at most. What was a capital once may be none today.
  let i = at;
  let as = 0;
  for (let step = 0; step < 3; step++) {
    const length = grammar.before('asCapital', words, i) || grammar.before('articles', words, i);
    if (length === 0) break;
    if (grammar.before('articles', words, i) !== length) as++;
    i -= length;
  }
  const comma = words.isMark(i - 1, ',') || words.isMark(i - 1, '(') ? 1 : 0;
  if (as === 0 && comma === 0) return null;
  return r.hitBefore(i - comma);
};

/** "Sweden holds the Council presidency"; "the current Czech presidency"; "the Czech presidency of the Council". */
export const readPresidency = (r: Reading, noun: Hit): void => {
  const { words, grammar } = r;
  if (grammar === null) return;
  let to = noun.to;
  const of = grammar.at('ofCouncil', words, to);
  to += of;
  const council = of > 0 || (noun.entry.roles & COUNCIL_PRESIDENCY) !== 0;
  const adjective = r.hitBefore(noun.from) ?? null;
  const behind = adjective?.entry.form === 'adjective' ? null : r.hitAt(noun.to);
  const state = adjective?.entry.form === 'adjective' ? adjective : behind?.entry.form === 'adjective' ? behind : null;
  if (state !== null && !state.entry.foreign) {
    const from = Math.min(state.from, noun.from);
    if (state === behind) to = Math.max(to, behind.to + grammar.at('ofCouncil', words, behind.to));
    const explicit = council || to > Math.max(noun.to, state.to);
    const current =
      grammar.before('current', words, from) > 0 ||
      grammar.at('current', words, to) > 0 ||
      (state === adjective && grammar.before('current', words, noun.from) > 0);
    const capital = r.language.tag === 'en' && r.isCapitalised(noun.from);
    if (current && (explicit || capital))
      r.claim(from, to, { kind: 'presidency', state: state.entry.state, how: 'now' });
    else if (explicit) r.claim(from, to, { kind: 'presidency', state: state.entry.state, how: 'dated' });
    return;
  }
  if (!council) return;
  const article = grammar.before('rotating', words, noun.from) || grammar.before('articles', words, noun.from);
  const verb = grammar.before('holds', words, noun.from - article);
  if (verb === 0) return;
  let subject = noun.from - article - verb;
  subject -= grammar.before('relative', words, subject);
  if (words.isMark(subject - 1, ',')) subject--;
  const hit = r.hitBefore(subject);
  if (hit === null || r.nameOf(hit) === '') return;
  // "If the Netherlands holds the presidency", « Lorsque l’Irlande exerce … ».
  if (grammar.before('hedges', words, hit.from - grammar.before('articles', words, hit.from)) > 0) return;
  if (words.kindAt(noun.to) === LOWER && grammar.at('and', words, noun.to) > 0 && of === 0) return;
  r.claim(hit.from, hit.to, { kind: 'presidency', state: hit.entry.state, how: 'now' });
};
