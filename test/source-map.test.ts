// Where words stand in their source, against the plainest way to say it: one number for each unit.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { extend, part, type SourceMap, sourceOf, textOf, throughPieces } from '../server/draft/source-map.ts';

const summed = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
};

/** Offsets that go forward or stay, as markup taken away and entities leave them. */
const offsets = fc.array(fc.nat(4), { minLength: 1, maxLength: 40 }).map(summed);

const mapOf = (all: readonly number[]): SourceMap => {
  const map: number[] = [];
  for (const [at, source] of all.entries()) extend(map, at, source);
  return map;
};

/** The first `count` offsets, as a map has them. */
const offsetsOf = (map: SourceMap, count: number): number[] =>
  Array.from({ length: count }, (_, at) => sourceOf(map, at));

describe('where words stand in their source', () => {
  it('is kept as stretches', () => {
    assert.deepEqual(mapOf([3, 4, 5, 9, 10]), [0, 3, 3, 9]);
  });

  it('is found both ways', () => {
    fc.assert(
      fc.property(offsets, (all) => {
        const map = mapOf(all);
        assert.deepEqual(offsetsOf(map, all.length), all);
        const sources = Array.from({ length: all.at(-1)! + 1 }, (_, source) => source);
        assert.deepEqual(
          sources.map((source) => textOf(map, source)),
          sources.map((source) => all.findIndex((s) => s >= source)),
        );
      }),
    );
  });

  it('is known for a part', () => {
    fc.assert(
      fc.property(offsets, fc.nat(40), fc.nat(40), (all, a, b) => {
        const from = Math.min(a % all.length, b % all.length);
        const to = Math.max(a % all.length, b % all.length);
        assert.deepEqual(offsetsOf(part(mapOf(all), from, to), to - from + 1), all.slice(from, to + 1));
      }),
    );
  });

  it('is followed through pieces put together', () => {
    const lengths = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.array(fc.nat(2), { maxLength: 60 }), (gapped, steps) => {
        const edges = summed(gapped.flat());
        const pieces = gapped.map((_, i): [number, number] => [edges[2 * i]!, edges[2 * i + 1]!]);
        const joined = pieces.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
        joined.push(edges.at(-1)!);
        const within = summed([0, ...steps]).filter((at) => at < joined.length);
        assert.deepEqual(
          offsetsOf(throughPieces(mapOf(within), pieces), within.length),
          within.map((at) => joined[at]),
        );
      }),
    );
  });
});
