// A draft at a glance: its dates on a line, its quotations in a table, the member states as tiles.
import { type Html, html } from '../../display/html.ts';
import { ledgerHtml } from './ledger.ts';
import { statesHtml } from './states.ts';
import { timelineHtml } from './timeline.ts';
import type { FactsView } from './view.ts';
import type { Writing } from './writing.ts';

export { OVERVIEW_CSS } from './style.ts';

/** The content of a page's `main`. */
export const overviewHtml = (view: FactsView, writing: Writing): Html => {
  const { say, day } = writing;
  const { counts } = view;
  // As many as the list of problems has: hints are no problems.
  const found = counts.error + counts.warning + counts.info;
  const facts = [
    writing.language(view.language),
    view.dateline === null ? say('no date') : day(view.dateline),
    found === 0 ? say('nothing found') : say('findings: {0}', found),
  ];
  const section = (id: string, title: string, content: Html): Html =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
  return html`<h1>${titleOf(view, writing)}</h1><p class="facts">${facts.join(' · ')}</p>${[
    section('dates', say('Dates'), timelineHtml(view, writing)),
    section('quotations', say('Quotations'), ledgerHtml(view, writing)),
    section('states', say('Member states'), statesHtml(view, writing)),
  ]}`;
};

/** The draft's own title, else its file's name. */
export const titleOf = ({ title, uri }: FactsView, { say }: Pick<Writing, 'say'>): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (title !== null && title !== '') return title;
  try {
    return decodeURIComponent(name) || say('Brief');
  } catch {
    return name;
  }
};
