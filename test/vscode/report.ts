// The lines of the tests inside VS Code carry a mark, so that whoever started it can tell them from its own chatter.

export const MARK = '› ';

/** Stands in for console.log in mocha's reporters: same arguments, each line marked. */
export const printMarked = (message = '', ...args: readonly unknown[]): void => {
  const rest = [...args];
  const text = String(message).replace(/%[sdi]/g, () => String(rest.shift() ?? ''));
  for (const line of [text, ...rest].join(' ').split('\n')) console.log(MARK + line);
};
