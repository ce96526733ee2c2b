// The quotations of a draft as a table: who is quoted, with which words, where.
import { escaped, lineOf, type Writing } from './html.ts';
import type { FactsView } from './view.ts';

export const ledgerHtml = ({ quotations }: FactsView, { say, place }: Writing): string => {
  if (quotations.length === 0) return `<p>${escaped(say('Nobody is quoted.'))}</p>`;
  const rows = quotations.map((quotation, i) => {
    const speaker =
      quotation.speaker !== null
        ? escaped(quotation.speaker)
        : quotation.unattributed
          ? `<strong class="alarm">${escaped(say('No speaker'))}</strong>`
          : '';
    const line = place(quotation, `q${i}`, escaped(say('line {0}', lineOf(quotation))));
    return `<tr${quotation.unattributed ? ' class="conflict"' : ''}><td>${speaker}</td><td>${escaped(quotation.text)}</td><td class="line">${line}</td></tr>`;
  });
  const heads = [say('Speaker'), say('Quotation'), say('Place')].map((h) => `<th scope="col">${escaped(h)}</th>`);
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
};
