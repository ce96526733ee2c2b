// Dictionaries: their images hold what the lists give, and a look-up finds what the lists say and nothing else.
import { strict as assert } from 'node:assert';
import images from 'rapporteur:images';
import fc from 'fast-check';
import { imageOf, Lexicon, listed } from '../server/draft/lexicon.ts';
import { Words } from '../server/draft/words.ts';
import { dictionariesOf } from '../server/facts/dictionaries.ts';
import { imagesFor } from '../server/facts/images.ts';
import { speechOf } from '../server/facts/quotations/lexicon.ts';
import { stateLexicon } from '../server/facts/states/lexicon.ts';
import { languageOf } from '../server/languages/index.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a list of words', () => {
  it('may break a line within a phrase', () => {
    const texts = Array.from(listed('in the words of, under\n    the heading,\n so', true), ([text]) => text);
    assert.deepEqual(texts, ['in the words of', 'under the heading', 'so']);
  });
});

describe('dictionaries made when bundling', () => {
  it('are those of the languages read in full', () => {
    assert.deepEqual(Object.keys(images).sort(), ['de', 'en', 'fr']);
  });

  for (const [tag, image] of Object.entries(images)) {
    it(`hold what the lists of ${tag} give`, () => {
      assert.deepEqual(asJson(image()), asJson(dictionariesOf(languageOf(tag))));
    });

    it(`answer as lists of ${tag} that were not bundled`, () => {
      const language = languageOf(tag);
      const other = { ...language };
      assert.ok(imagesFor(language) !== null);
      assert.equal(imagesFor(other), null);
      const words = new Words();
      const texts = imagesFor(language)?.states.entries.texts.split('\n') ?? [];
      assert.ok(texts.length > 1000);
      for (const text of texts) {
        words.scan(text);
        const found = stateLexicon(language).entries.match(words, 0);
        assert.equal(found?.length, words.count, text);
        assert.deepEqual(stateLexicon(other).entries.match(words, 0), found);
        assert.equal(speechOf(other)?.words.get(words, 0), speechOf(language)?.words.get(words, 0));
      }
    });
  }

  it('are read from lists for all other languages', () => {
    assert.equal(imagesFor(languageOf('es')), null);
    assert.equal(stateLexicon(languageOf('es')).entries.match(new Words().scan('Francia'), 0)?.value.state, 'FR');
  });
});

describe('a lexicon', () => {
  // Few letters, so that words meet in one bucket and phrases begin alike.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'σ', 'B', '7'), minLength: 1, maxLength: 3 });
  const entry = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', '. ')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([text, between], i) => (i === parts.length - 1 ? text : text + between)).join(''));
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '-', '. ', '\n  ', ' - ', '\u00a0')), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  /** A word's tokens with what stands between them, white space as one space. */
  const shape = (words: Words, from: number, to: number): string =>
    words.text
      .slice(words.startOf(from), words.endOf(to - 1))
      .toLowerCase()
      .replace(/\s+/g, ' ');

  it('finds the longest entry that begins at a token, as comparing with each of them does', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), text, (entries, draft) => {
        const numbered = entries.map((e, i) => [e, i] as const);
        const lexicon = Lexicon.of(numbered);
        const words = new Words().scan(draft);
        for (let i = 0; i < words.count; i++) {
          const found = Array.from({ length: words.count - i }, (_, n) => {
            const written = shape(words, i, i + n + 1);
            const number = numbered.find(([e]) => e.toLowerCase() === written)?.[1];
            return number === undefined ? null : { value: number, length: n + 1 };
          });
          assert.deepEqual(lexicon.match(words, i), found.findLast((match) => match !== null) ?? null);
          assert.equal(lexicon.get(words, i), found[0]?.value);
          assert.equal(lexicon.has(words, i), found[0] !== null);
          for (let n = 1; n <= 4; n++) assert.equal(lexicon.hasOf(n, words, i), (found[n - 1] ?? null) !== null);
        }
      }),
    );
  });

  it('is the same from its image as JSON', () => {
    const entries = [
      ['Member State', 'noun'],
      ['member', 'noun'],
      ["o'clock", 'time'],
      ['Ελλάδα', 'name'],
    ] as const;
    const lexicon = new Lexicon(JSON.parse(JSON.stringify(imageOf(entries))) as ReturnType<typeof imageOf<string>>);
    for (const [written, value] of entries) {
      const words = new Words().scan(written.toUpperCase());
      assert.deepEqual(lexicon.match(words, 0), { value, length: words.count });
    }
    assert.equal(lexicon.match(new Words().scan('state member'), 0), null);
  });

  it('has nothing outside a text, and nothing when it is empty', () => {
    const words = new Words().scan('one two');
    for (const lexicon of [Lexicon.of([['two', 2]]), Lexicon.of<number>([])])
      for (const i of [-1, 0, 2]) assert.equal(lexicon.match(words, i), null);
  });
});
