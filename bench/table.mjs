// The figures as Markdown, ratios first: seconds drift from machine to machine, ratios hold.

const ms = (value) =>
  value === undefined || value === null || Number.isNaN(value)
    ? '–'
    : value >= 1000
      ? `${(value / 1000).toFixed(1)} s`
      : value >= 20
        ? `${value.toFixed(0)} ms`
        : `${value.toFixed(1)} ms`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const rule = (cells) => row(cells.map((_, i) => (i === 0 ? '---' : '--:')));

/** → Markdown of all that one run measured. */
export const table = (results) => {
  const lines = [
    `Measured with Node ${results.node}, the median of ${results.rounds} interleaved runs; all figures from one run on one machine.`,
    '',
  ];
  const inputs = ['start', '50 KB', '500 KB', '5 MB', '5 MB in files'];
  lines.push('### Command lines', '');
  const head = ['', ...inputs.map((i) => (i === 'start' ? 'one small draft' : i))];
  lines.push(row(head), rule(head));
  const mine = results.commands.rapporteur ?? {};
  for (const [name, by] of Object.entries(results.commands))
    lines.push(
      row([
        name,
        ...inputs.map((input) => {
          const figure = by[input];
          if (figure === undefined) return '–';
          const ratio =
            name !== 'rapporteur' && name !== 'node' && mine[input]
              ? ` (${(figure.ms / mine[input].ms).toFixed(1)} ×)`
              : '';
          return figure.ended ? `${ms(figure.ms)}${ratio}, ${figure.mb.toFixed(0)} MB` : '> 240 s';
        }),
      ]),
    );
  lines.push(
    '',
    'In brackets: how many times as long as Rapporteur in the same run. `–`: not run, because it takes minutes.',
    '',
  );
  lines.push('### From a key to fresh diagnostics', '');
  const sizes = [50e3, 500e3, 5e6];
  const serverHead = [
    '',
    ...sizes.map((s) => `${s >= 1e6 ? `${s / 1e6} MB` : `${s / 1e3} KB`}: p50 / p95`),
    'burst of 50 keys at 500 KB',
  ];
  lines.push(row(serverHead), rule(serverHead));
  for (const [name, by] of Object.entries(results.servers))
    lines.push(
      row([name, ...sizes.map((s) => (by[s] ? `${ms(by[s].p50)} / ${ms(by[s].p95)}` : '–')), ms(by[500e3]?.burst)]),
    );
  const big = results.servers.rapporteur?.[500e3];
  const giant = results.servers.rapporteur?.['one paragraph of 340 KB'];
  if (big)
    lines.push(
      '',
      `At 500 KB, completion takes ${ms(big.completion)} and hover ${ms(big.hover)} at the 95th percentile; inside one paragraph of 340 KB a key takes ${ms(giant?.p50)} / ${ms(giant?.p95)}.`,
    );
  lines.push('', '### Growth, in a warm process', '');
  const growth = Object.entries(results.growth).map(([size, t]) => [Number(size), t]);
  lines.push(row(['size', 'time', 'MB/s']), rule(['size', 'time', 'MB/s']));
  for (const [size, t] of growth)
    lines.push(row([size >= 1e6 ? `${size / 1e6} MB` : `${size / 1e3} KB`, ms(t), (size / 1e3 / t).toFixed(1)]));
  const [a, b] = [results.growth[50e3], results.growth[5e6]];
  if (a && b)
    lines.push(
      '',
      `Growth exponent from 50 KB to 5 MB: ${(Math.log(b / a) / Math.log(100)).toFixed(2)} (1 is linear).`,
    );
  lines.push('', row(['hostile input of 2.5 MB', 'time', 'growth exponent']), rule(['', '', '']));
  for (const [name, n] of Object.entries(results.nasty)) lines.push(row([name, ms(n.large), n.exponent.toFixed(2)]));
  return `${lines.join('\n')}\n`;
};
