// The overview of an open draft, for our client's panel.
import { html } from '../../display/html.ts';
import { parseIso } from '../../facts/civil.ts';
import { type Message, render } from '../../rules/message.ts';
import { factsView } from '../facts-view.ts';
import type { OpenDraft } from '../open-draft.ts';
import type { OverviewAnswer } from '../protocol.ts';
import { OVERVIEW_CSS, overviewHtml, titleOf } from './page.ts';
import type { Writing } from './writing.ts';

export const overviewOf = (draft: OpenDraft): OverviewAnswer => {
  const { catalogue } = draft.checkOptions;
  const say = (...message: Message): string => render(message, catalogue);
  const writing: Writing = {
    say,
    language: (tag) => new Intl.DisplayNames([catalogue?.locale ?? 'en'], { type: 'language' }).of(tag) ?? tag,
    day: (iso) => {
      const day = parseIso(iso);
      return day === null ? iso : say('{0}', day);
    },
    // The panel's script tells the client where to go.
    place: ({ range: { start, end } }, id, label) => {
      const at = [start.line, start.character, end.line, end.character].join(' ');
      return html`<button type="button" id="${id}" data-place="${at}">${label}</button>`;
    },
  };
  const view = factsView(draft);
  return { title: titleOf(view, writing), html: overviewHtml(view, writing).markup, css: OVERVIEW_CSS };
};
