// The command lines as bars on a logarithmic scale: an SVG that reads in light and dark.

const WIDTH = 720;
const LEFT = 170;
const BAR = 18;

/** → SVG of how long each command takes for 500 KB, and for 5 MB in files. */
export const plot = (results) => {
  const parts = [];
  let y = 34;
  for (const input of ['500 KB', '5 MB in files']) {
    const rows = Object.entries(results.commands)
      .filter(([, by]) => by[input] !== undefined)
      .map(([name, by]) => [name, by[input].ms])
      .sort((a, b) => a[1] - b[1]);
    if (rows.length === 0) continue;
    parts.push(
      `<text class="head" x="${LEFT}" y="${y}">${input === '500 KB' ? 'One draft of 500 KB' : 'A hundred drafts, 5 MB'}</text>`,
    );
    y += 12;
    const most = Math.max(...rows.map((r) => r[1]));
    const scale = (value) => (Math.log10(value / 10) / Math.log10(most / 10)) * (WIDTH - LEFT - 90);
    for (const [name, value] of rows) {
      const own = name.startsWith('rapporteur');
      parts.push(`<text class="name${own ? ' own' : ''}" x="${LEFT - 10}" y="${y + 13}">${name}</text>`);
      parts.push(
        `<rect class="${own ? 'own' : 'peer'}" x="${LEFT}" y="${y}" width="${Math.max(2, scale(value)).toFixed(1)}" height="${BAR - 4}" rx="2"/>`,
      );
      parts.push(
        `<text class="value" x="${(LEFT + Math.max(2, scale(value)) + 6).toFixed(1)}" y="${y + 12}">${value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(0)} ms`}</text>`,
      );
      y += BAR + 2;
    }
    y += 34;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-label="How long each command line takes, logarithmic scale">
<style>
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .head { font-weight: 600; font-size: 13px }
  .name { text-anchor: end }
  .own { font-weight: 600 }
  rect.own { fill: #0969da }
  rect.peer { fill: #8c959f }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect.own { fill: #4493f8 } rect.peer { fill: #6e7681 } }
</style>
${parts.join('\n')}
<text class="value" x="${LEFT}" y="${y - 8}">Shorter is faster; the scale is logarithmic.</text>
</svg>
`;
};
