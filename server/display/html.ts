// HTML that holds whatever a draft holds.
import { visible } from './controls.ts';

/** Markup that is safe to put into a page. */
export class Html {
  constructor(readonly markup: string) {}
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => visible(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (c) => NAMED[c] ?? c);

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

/** Those that are something, with `between` between them. */
export const joined = (all: readonly Html[], between: string): Html =>
  new Html(all.flatMap(({ markup }) => (markup === '' ? [] : markup)).join(escaped(between)));

export const table = (heads: readonly string[], rows: readonly (readonly Value[])[]): Html =>
  html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table>`;

/** What is shown only when asked for. */
export const folded = (summary: string, content: Html): Html =>
  html`<details><summary>${summary}</summary>${content}</details>`;
