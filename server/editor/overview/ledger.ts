// The quotations of a draft as a table: who is quoted, with which words, where.
import { type Html, html, table } from '../../display/html.ts';
import type { FactsView } from './view.ts';
import { lineOf, type Writing } from './writing.ts';

export const ledgerHtml = ({ quotations }: FactsView, { say, place }: Writing): Html => {
  if (quotations.length === 0) return html`<p>${say('Nobody is quoted.')}</p>`;
  return table(
    [say('Speaker'), say('Quotation'), say('Place')],
    quotations.map((quotation, i) => [
      quotation.speaker ?? (quotation.unattributed ? html`<strong class="alarm">${say('No speaker')}</strong>` : ''),
      quotation.text,
      html`<span class="line">${place(quotation, `q${i}`, html`${say('line {0}', lineOf(quotation))}`)}</span>`,
    ]),
  );
};
