// How the entry runs the program: fast to start, and over soon.
import { compiled, readAscii } from '../editor/compiled.ts';

/** The last V8 that is known to know the flag below; one that does not would say so on standard error. */
const NEWEST_V8 = 14;

/**
 * For a run that is over in a second or two. Half of its time on two cores V8's optimizing compiler works beside it, and
 * most of what that compiles are the same small functions again and again, inlined where they are called. With less of
 * it a check of many drafts takes a fifth less processor time; code that runs for long is a few per cent slower. Before
 * the program is compiled: V8 does not take what was compiled under other flags.
 */
export const inlineLess = (): void => {
  if (Number.parseInt(process.versions.v8, 10) > NEWEST_V8) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
};

/**
 * Runs a program that stands in its file as `(function (exports, require, module, __filename, __dirname) {…})` and
 * requires nothing but parts of Node. `use`: see `compiled`. → its exports.
 */
export const requireCompiled = (file: string, use: string | null): unknown => {
  const { script, keep } = compiled(file, readAscii(file), use);
  // At the end, when the functions that a run needs have been compiled too; a run that failed has needed few.
  process.once('exit', (code) => {
    if (code < 2) keep();
  });
  const module = { exports: {} };
  const path = process.getBuiltinModule('node:path');
  script.runInThisContext()(module.exports, process.getBuiltinModule, module, file, path.dirname(file));
  return module.exports;
};
