// Assertions and waiting for tests that also run in a web worker, where `node:assert` is not at hand.

export const equal = (actual: unknown, expected: unknown, what = 'values differ'): void => {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`${what}\n     got: ${a}\nexpected: ${e}`);
};

export const ok = (value: unknown, what: string): void => {
  if (!value) throw new Error(what);
};

/** Asks until there is an answer. */
export const until = async <T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  limitMs = 10_000,
): Promise<T> => {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
