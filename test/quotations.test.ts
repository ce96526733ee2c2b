// What holds for the rules about wordings, marks and names whatever the draft: they never fail, their fixes do what
// they say, and marks are changed without touching a word.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { check, type Dossier, fix } from '../server/api.ts';

const RULES = ['quote-altered', 'quote-conflict', 'quote-marks', 'speaker-variant', 'reference-unused'];

const SOURCE = 'Ms Rask: We have heard the harbours, and we will not lower the quota before the survey is finished.';
const HEAD = '---\nspeakers: { rask: Anna Rask }\nsources: { minutes: { title: Minutes, file: m.txt } }\n---\n';
const declared = { speakers: [], events: [], sources: [], accept: [] };
const dossier: Dossier = { declared, files: new Map([['m.txt', SOURCE]]) };

const piece = fc.constantFrom(
  ...['“', '”', '"', "'", '‘', '’', '«', '»', '„', '&ldquo;', '*', '**', '`', '…', '...', '[…]', '[', ']', '(', ')'],
  ...[' ', ' ', ' ', '\n', '\n\n', '\n> ', '\n- ', '\n> — Rask\n', '.', ',', '!', '—', '\uD800', '\u0000', '\u0301'],
  ...[' [@minutes]', '[^1]', '\n\n[^1]: See [@minutes].\n\n', ' Rask said', ' Anna Raskk said', ' Nils Berg said'],
  ...[
    'We have heard the harbours',
    'and we will',
    ' not ',
    ' lower the quota',
    ' before the survey is finished',
    ' [w]e',
  ],
);
/** A quotation as writers get them wrong: any mark, any words, perhaps a source. */
const quotation = fc
  .tuple(
    fc.constantFrom('“', '"', '«', '„', '‘', '\n\n“', '\n\n> "'),
    fc.array(
      fc.constantFrom('We', 'we', 'have heard', 'the *harbours*', 'quota', '…', '[and]', 'will not lower the', '\n'),
      {
        minLength: 3,
        maxLength: 12,
      },
    ),
    fc.constantFrom('”', '"', '»', '“', ',” Rask said', ' »', ''),
    fc.constantFrom(' [@minutes].', '.[^1]', ' Anna Rasc said.', '. '),
  )
  .map(([open, said, close, tail]) => ` ${open}${said.join(' ')}${close}${tail}`);
const draft = fc
  .array(fc.oneof(piece, quotation), { maxLength: 30 })
  .map((pieces) => `${HEAD}${pieces.join('')}\n\n[^1]: [@minutes]`);

const words = (text: string): string => (text.slice(HEAD.length).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
/** All other rules are left out. */
const only = (...rules: string[]) => ({
  rules: Object.fromEntries(
    ['quote-run-on', 'quote-unattributed', 'quote-unbalanced', ...RULES].map(
      (id) => [id, rules.includes(id) ? 'warning' : 'off'] as const,
    ),
  ),
});

describe('quotations in any draft', function () {
  this.timeout(60_000);

  it('are read without a failure, and every finding stands in the draft', () => {
    fc.assert(
      fc.property(
        draft,
        fc.constantFrom('en', 'fr', 'de', 'fi'),
        fc.constantFrom('language', 'single', 'any'),
        (text, lang, marks) => {
          for (const finding of check(text, { lang, dossier, settings: { house: { marks } } }).findings) {
            assert.ok(!finding.message.includes('failed'), finding.message);
            if (!RULES.includes(finding.rule)) continue;
            assert.ok(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length, finding.rule);
            let last = 0;
            for (const edit of finding.fixes.flatMap((f) => f.edits)) {
              assert.ok(last <= edit.start && edit.start <= edit.end && edit.end <= text.length, finding.rule);
              last = edit.end;
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('keep their words when their marks are put right', () => {
    fc.assert(
      fc.property(
        draft,
        fc.constantFrom('en', 'fr', 'de'),
        fc.constantFrom('language', 'single', 'guillemets', 'any'),
        (text, lang, marks) => {
          const { text: fixed } = fix(text, { lang, settings: { ...only('quote-marks'), house: { marks } } });
          assert.equal(words(fixed), words(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('say what their source says once they are put right', () => {
    const source = SOURCE.slice(9).split(' ');
    const edit = fc.record({ at: fc.nat(source.length - 1), how: fc.constantFrom('drop', 'add', 'change') });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const quoted = [...source];
        for (const { at, how } of edits) {
          const i = 1 + (at % (quoted.length - 2));
          quoted.splice(i, how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : ['herring']));
        }
        const text = `${HEAD}“${quoted.join(' ')}” [@minutes]`;
        const { text: fixed } = fix(text, { dossier, unsafe: true, settings: only('quote-altered') });
        const left = check(fixed, { dossier, settings: only('quote-altered') }).findings.map(
          (f) => `${f.rule} ${f.message}`,
        );
        assert.deepEqual(
          left.filter((f) => f.startsWith('quote-altered')),
          [],
          fixed,
        );
      }),
      { numRuns: 500 },
    );
  });
});
