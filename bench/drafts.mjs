// Briefings to measure with: invented, of any size, the same for the same seed.

const PEOPLE = [
  'Anna Rask',
  'Tomas Veld',
  'Ines Carmo',
  'Piet Hanssen',
  'Marta Kowal',
  'Luc Ferrand',
  'Eva Lindh',
  'Jonas Brandt',
];
const BODIES = [
  'the Fisheries Board',
  'the port authority',
  'the working party',
  'the Commission',
  'the Council presidency',
];
const STATES = [
  'Ireland',
  'Portugal',
  'Latvia',
  'Greece',
  'Slovenia',
  'Denmark',
  'Croatia',
  'the Netherlands',
  'Malta',
  'Finland',
];
const TOPICS = [
  'cod quotas',
  'grid tariffs',
  'visa fees',
  'rail freight',
  'harbour dues',
  'school milk',
  'data rooms',
  'bee keeping',
];
/** Enough words that no two quotations are alike. */
const NOUNS =
  'harbour tariff budget winter border market river island teacher engine forest railway clinic tender archive ferry mayor orchard pension licence bridge treaty kitchen summer glacier museum tunnel parcel garden council journal printer cable factory valley student village hospital airport window'.split(
    ' ',
  );
const VERBS =
  'leaves measures carries opens delays repairs follows doubles reaches settles borrows counts divides moves answers shares closes finds offers keeps'.split(
    ' ',
  );
const HOW =
  'slowly in spring without notice for good by half at night once more in public with care too late for nothing in part'.split(
    /(?<=spring|notice|good|half|night|more|public|care|late|nothing|part|slowly) /,
  );
const SAID = ['said', 'told reporters', 'argued', 'added', 'warned', 'noted'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A sequence of numbers in [0, 1): mulberry32. */
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** A briefing of about `size` UTF-16 units in Brief Markdown, with a defect every few paragraphs. */
export const briefing = (size, seed = 1) => {
  const next = chance(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const day = () => {
    const date = new Date(Date.UTC(2022, Math.floor(next() * 9), 1 + Math.floor(next() * 28)));
    return {
      text: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} 2022`,
      weekday: WEEKDAYS[(date.getUTCDay() + (next() < 0.05 ? 1 : 0)) % 7],
    };
  };
  const clause = () =>
    `${pick(['the', 'every', 'no', 'one', 'a new', 'an old'])} ${pick(NOUNS)} ${pick(VERBS)} ${pick(['the', 'its', 'our', 'a small', 'another'])} ${pick(NOUNS)} ${pick(HOW)}`;
  const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const sentence = () => {
    const { text, weekday } = day();
    switch (Math.floor(next() * 9)) {
      case 0:
        return `“${upper(clause())} and ${clause()},” ${pick(PEOPLE)} ${pick(SAID)} on ${weekday}, ${text}.`;
      case 1:
        return `${pick(PEOPLE)}, who speaks for ${pick(BODIES)}, ${pick(SAID)}: “${upper(clause())}, so ${clause()}.”`;
      case 2:
        return `${pick(STATES)} and ${pick(STATES)} asked for more time on ${pick(TOPICS)}, and all 27 member states agreed to meet again on ${text}.`;
      case 3:
        return `The paper on ${pick(TOPICS)} runs to forty pages: ${clause()}, while ${clause()}.`;
      case 4:
        return `According to ${pick(BODIES)}, the cost of ${pick(TOPICS)} “rose by a tenth because ${clause()}” between ${text} and the end of the year.`;
      case 5:
        return `Officials from *${pick(STATES)}* pointed to the [earlier note](https://example.eu/notes/${Math.floor(next() * 1000)}) on ${pick(TOPICS)}.`;
      case 6:
        return `The so-called “${pick(TOPICS)} group” last met on ${weekday}, ${text}, and wrote a short report.`;
      case 7:
        return `Nothing in the draft touches ${pick(TOPICS)}, though ${clause()} and ${clause()}, which ${pick(STATES)} had wanted to see settled first.`;
      default:
        return `“In ${pick(STATES)} ${clause()},” ${pick(PEOPLE)} ${pick(SAID)}. “${upper(clause())}.”`;
    }
  };
  const parts = ['---\ntitle: Notes on a long meeting\ndate: 2022-09-30\n---\n'];
  let length = parts[0].length;
  for (let n = 1; length < size; n++) {
    let paragraph = '';
    if (n % 12 === 0) paragraph = `## Point ${n / 12}: ${pick(TOPICS)}`;
    else if (n % 9 === 0) paragraph = `- ${sentence()}\n- ${sentence()}`;
    else if (n % 17 === 0) paragraph = `> ${sentence()}\n>\n> — ${pick(PEOPLE)}`;
    else for (let i = 0; i < 3 + Math.floor(next() * 3); i++) paragraph += (i > 0 ? ' ' : '') + sentence();
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
};

/** Inputs that break careless readers: name → text of about `size` units. */
export const nasty = (size) => ({
  'one paragraph': briefing(size, 3).replace(/\n+/g, ' '),
  'opening marks': '“'.repeat(size),
  'a thousand quotations a page': '“Yes,” she said. '.repeat(Math.ceil(size / 17)),
  'deep block quotes': `${'> '.repeat(Math.min(size / 4, 2000))}words\n`.repeat(Math.max(1, Math.round(size / 4006))),
  'long lines': `${'all member states met on 3 May and '.repeat(2857)}\n\n`.repeat(Math.max(1, Math.round(size / 1e5))),
  brackets: '[a][b]'.repeat(size / 6),
  'capital letters': 'Anna Rask Lund Cork '.repeat(size / 20),
  numbers: '1 2 May 31 2022 '.repeat(size / 16),
});
