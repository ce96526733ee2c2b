// Quotations laid along a source: every changed word is found, what is only typography is not.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { textOfHtml } from '../server/draft/html.ts';
import { align, indexWords } from '../server/facts/wording/align.ts';
import { textOfFile } from '../server/facts/wording/source.ts';
import { quotedWords, sourceWords, wordsAsWritten } from '../server/facts/wording/words.ts';

const SOURCE = `The board met in Lund on Monday. Anna Rask opened the meeting.
“We have heard the harbours, and we will not lower the quota before the survey is finished,” she said. “Nobody in this
room wants empty nets, nor empty promises (applause), and I say so to my colleagues in Malmö as well.”
Nils Berg replied that the coast can-
not wait. The vote is to be held in three weeks; twelve members are entitled to it.`;

/** The differences as \`quoted → source\`; \`absent\` for a stretch that is not there at all. */
const compare = (quotation: string, source = SOURCE): string[] => {
  const quoted = quotedWords(quotation);
  const other = indexWords(sourceWords(source));
  return align(quoted, other).flatMap(
    ({ differences }) =>
      differences?.map(
        (d) => `${wordsAsWritten(quoted, d.from, d.to)} → ${wordsAsWritten(other.words, d.otherFrom, d.otherTo)}`,
      ) ?? ['absent'],
  );
};

describe('a quotation against its source', function () {
  this.timeout(20_000);

  const same: readonly (readonly [why: string, quotation: string])[] = [
    ['word for word', '“we will not lower the quota before the survey is finished”'],
    ['other marks and capitals', '"We will NOT lower the quota – before the survey is finished!"'],
    ['an ellipsis', '“We have heard the harbours … before the survey is finished”'],
    ['an ellipsis in brackets', '“We have heard the harbours […] before the survey is finished”'],
    ['three dots, and a short end', '“Nobody in this room wants empty nets ... promises”'],
    ['a capital in brackets', '“[W]e will not lower the quota”'],
    ['an ending in brackets', '“Nobody in this room want[ed] empty nets”'],
    ['words put in', '“[The board has] heard the harbours, and we will not lower the quota”'],
    ['words explained', '“we will not lower the quota [for herring] before the survey is finished”'],
    [
      'the words between two parts of a speech',
      '“before the survey is finished. Nobody in this room wants empty nets”',
    ],
    ['a stage direction', '“nor empty promises, and I say so to my colleagues”'],
    ['a hyphen at the end of a line', '“the coast cannot wait”'],
    ['two parts in another order', '“nor empty promises … we will not lower the quota”'],
    ['an accent in two units', '“my colleagues in Malmo\u0308 as well”'],
    ['a soft hyphen', '“before the sur\u00ADvey is finished”'],
  ];
  for (const [why, quotation] of same)
    it(`is the same with ${why}`, () => {
      assert.deepEqual(compare(quotation), []);
    });

  const changed: readonly (readonly [quotation: string, ...differences: string[]])[] = [
    ['we will lower the quota before the survey is finished', ' → not'],
    ['we will never lower the quota before the survey is finished', 'never → not'],
    ['we will not lower the herring quota before the survey is finished', 'herring → '],
    ['They will not lower the quota before the survey is finished', 'They → we'],
    ['we will not lower the quota before the survey is over', 'over → finished'],
    ['held in two weeks; thirteen members', 'two → three', 'thirteen → twelve'],
    ['wants empty nets and empty promises', 'and → nor'],
    ['the fleet of Ystad will be doubled', 'absent'],
    ['we will not lower the quota … the fleet of Ystad will be doubled', 'absent'],
  ];
  for (const [quotation, ...differences] of changed)
    it(`differs: ${quotation}`, () => {
      assert.deepEqual(compare(`“${quotation}”`), differences);
    });

  it('is the same in French and German typography', () => {
    const french = "Mme Rask a dit\u202F: «\u202FNous n'abaisserons pas le quota avant la fin de l'enquête.\u202F»";
    assert.deepEqual(compare('« Nous n’abaisserons pas le quota […] »', french), []);
    assert.deepEqual(compare('«Nous n’abaisserons plus le quota»', french), ['plus → pas']);
    const german = 'Frau Rask: „Wir senken die Fangquo-\nte nicht, bevor die Küstenerhebung fertig ist.“';
    assert.deepEqual(compare('»Wir senken die Fangquote nicht, bevor die Küsten-Erhebung fertig ist«', german), []);
    assert.deepEqual(compare('„Wir senken die Fangquote, bevor die Küstenerhebung fertig ist“', german), [' → nicht']);
  });

  // Words as long and as varied as those of a speech; a number in it keeps each of them apart from the others.
  const speech = fc.array(fc.stringMatching(/^[a-zé]{2,9}$/), { minLength: 30, maxLength: 200 });
  const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 8, max: 40 }));
  const cut = (words: readonly string[], [at, length]: readonly [number, number]): [number, number] => {
    const from = Math.floor(at * (words.length - 8));
    return [from, Math.min(words.length, from + length)];
  };

  it('finds any word that is replaced, added or left out', () => {
    fc.assert(
      fc.property(speech, place, fc.nat(), fc.constantFrom('replace', 'add', 'leave out'), (words, where, n, edit) => {
        const [from, to] = cut(words, where);
        const quoted = words.slice(from, to);
        // Inside: a word left out at either end is only a shorter quotation.
        const at = 1 + (n % (quoted.length - 2));
        quoted.splice(at, edit === 'add' ? 0 : 1, ...(edit === 'leave out' ? [] : ['Zwölfkämpfer']));
        const found = compare(quoted.join(' '), words.join(' '));
        // The same sequence may stand elsewhere, or a neighbour may be the same word.
        if (` ${words.join(' ')} `.includes(` ${quoted.join(' ')} `)) return;
        if (edit === 'leave out' && words.join('').includes(quoted.join(''))) return;
        assert.notDeepEqual(found, []);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in other marks, capitals, spaces, ellipses and hyphens', () => {
    const typography = fc.array(fc.constantFrom('asis', 'capital', 'comma', 'line', 'dash', 'soft', 'bracket'), {
      minLength: 40,
      maxLength: 40,
    });
    const change = (word: string, how: string | undefined): string => {
      if (how === 'capital') return word.toUpperCase();
      if (how === 'comma') return `${word},`;
      if (how === 'line') return `\n ${word}`;
      if (how === 'dash') return `– “${word}”`;
      if (how === 'soft') return `${word.slice(0, 1)}\u00AD${word.slice(1)}`;
      if (how === 'bracket') return `[${word.slice(0, 1)}]${word.slice(1)}`;
      return word;
    };
    fc.assert(
      fc.property(speech, place, typography, (words, where, how) => {
        const [from, to] = cut(words, where);
        const quoted = words.slice(from, to).map((word, i) => change(word, how[i]));
        assert.deepEqual(compare(quoted.join(' '), words.join(' ')), []);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing where words are left out at an ellipsis', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 40, maxLength: 120 }), (words) => {
        const third = Math.floor(words.length / 3);
        const quoted = `${words.slice(0, third).join(' ')} […] ${words.slice(2 * third).join(' ')}`;
        assert.deepEqual(compare(quoted, words.join(' ')), []);
      }),
      { numRuns: 100 },
    );
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (a, b) => {
          compare(a, b);
          compare(`${a}…[${b}]`, `${b}${a}`);
        },
      ),
    );
  });

  it('takes time that grows with the source and the quotations', () => {
    const spell = (n: number): string => n.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] ?? '');
    const words = Array.from({ length: 100_000 }, (_, i) => spell(Math.imul(i, 2654435761) >>> 18));
    const started = performance.now();
    const other = indexWords(sourceWords(words.join(' ')));
    const indexed = performance.now() - started;
    for (let i = 0; i < 500; i++) {
      const quoted = words.slice(i * 150, i * 150 + 30);
      quoted[15] = 'other';
      assert.equal(align(quotedWords(quoted.join(' ')), other)[0]?.differences?.length, 1);
    }
    for (const text of ['a '.repeat(100_000), '['.repeat(100_000), '… '.repeat(100_000)]) {
      const from = performance.now();
      align(quotedWords(text), indexWords(sourceWords('a '.repeat(100_000))));
      assert.ok(performance.now() - from < 4000, `${text.slice(0, 2)} takes ${performance.now() - from} ms`);
    }
    assert.ok(indexed < 2000, `${indexed} ms`);
  }).timeout(30_000);
});

describe('a source file', () => {
  it('is read by its name', () => {
    assert.equal(textOfFile('a.txt', 'One *two*.'), 'One *two*.');
    assert.equal(textOfFile('a.md', '---\ntitle: x\n---\n# One\n\n*two* `code`.\n'), 'One\ntwo \uFFFC.');
    assert.equal(textOfFile('A.HTML', '<p>One <b>two</b>.'), '\nOne two.');
  });

  it('as HTML has neither markup nor scripts nor the numbers of notes', () => {
    const html = `<!doctype html><html><head><title>No</title><style>p > a { }</style></head>
<body><!-- <p>no</p> --><script>if (a < b) document.write("<p>no</p>");</script>
<p title="a > b">Caf&eacute; &ldquo;one&rdquo;&#8230;<sup><a href="#1">[12]</a></sup> H<sub>2</sub>O &amp; <q>two</q></p><p>3 < 4 &unknown; &#x41;</p>`;
    assert.equal(
      textOfHtml(html)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('|'),
      'Café “one”… H2O & "two"|3 < 4 &unknown; A',
    );
  });

  it('survives hostile HTML in linear time', () => {
    for (const piece of ['<', '&', '<!--', '<a "', '<a x="', '<script>', '</script', '<sup>', '<sup><', '<a>', '&amp'])
      for (const tail of ['', '>', '-->']) {
        const html = piece.repeat(100_000) + tail;
        const from = performance.now();
        textOfHtml(html);
        assert.ok(performance.now() - from < 1500, `${piece} takes ${performance.now() - from} ms`);
      }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => typeof textOfHtml(html) === 'string'));
  }).timeout(30_000);
});
