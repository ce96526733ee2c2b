// HTML that holds whatever a draft holds.
import { printable } from '../terminal.ts';

/** Markup that is safe to put into a page. */
export class Html {
  constructor(readonly markup: string) {}
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string =>
  printable(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (c) => NAMED[c] ?? c);

type Value = Html | string | number | readonly Html[];

/** A template whose values are escaped, unless they are markup themselves. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => {
  const filled = parts.map((part, i) => {
    const value = values[i];
    if (value === undefined) return part;
    if (value instanceof Html) return part + value.markup;
    if (typeof value === 'object') return part + value.map((v) => v.markup).join('');
    return part + escaped(String(value));
  });
  return new Html(filled.join(''));
};

/** More rows than this make a page that no reader goes through and no browser likes. */
const MOST_ROWS = 5000;

export const table = (heads: readonly string[], rows: readonly (readonly Value[])[], nothing: string): Html => {
  if (rows.length === 0) return html`<p class="none">${nothing}</p>`;
  const shown = rows.slice(0, MOST_ROWS);
  const more =
    rows.length > shown.length
      ? html`<p class="none">The first ${shown.length} of ${rows.length} are shown.</p>`
      : html``;
  return html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${shown.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table>${more}`;
};
