// The overview: what it shows of a draft, and that nothing a draft says becomes markup.
import { strict as assert } from 'node:assert';
import { html } from '../server/display/html.ts';
import { factsView } from '../server/editor/facts-view.ts';
import { OpenDraft } from '../server/editor/open-draft.ts';
import { overviewHtml } from '../server/editor/overview/page.ts';
import { render } from '../server/rules/message.ts';

const overview = (text: string): string =>
  overviewHtml(factsView(new OpenDraft('mem:/a/tides.brief.md', 'brief', 1, text, 'brief')), {
    say: (...message) => render(message),
    language: (tag) => `language ${tag}`,
    day: (iso) => `day ${iso}`,
    place: ({ range }, id, label) => html`<a id="${id}" href="#L${range.start.line + 1}">${label}</a>`,
  }).markup;

const DRAFT = `---
title: The <Tide> & the "Moon"
date: 2031-04-09
---

“We shall sail at <b>dawn</b> & not before,” Ilvi Rask said on Monday, 7 April. It began on 3 May 1999.
`;

describe('the overview', () => {
  it('escapes everything that a draft says', () => {
    const shown = overview(DRAFT);
    assert.match(shown, /The &lt;Tide&gt; &amp; the &quot;Moon&quot;/);
    assert.ok(!/<b>|<Tide>/.test(shown));
    assert.equal(html`${`<'&">\u202e`}`.markup, '&lt;&#39;&amp;&quot;&gt;\\u{202e}');
  });

  it('has the dates in order, the brief’s own day among them', () => {
    const html = overview(DRAFT);
    const at = ['1999-05-03', '2031-04-07', '2031-04-09'].map((day) =>
      html.indexOf(`day ${day}`, html.indexOf('id="dates"')),
    );
    assert.ok(at.every((i) => i > 0) && [...at].sort((a, b) => a - b).join() === at.join());
  });

  it('has a quotation with its speaker and line', () => {
    assert.match(
      overview(DRAFT),
      /Ilvi Rask<\/td><td>[^<]*We shall sail[^<]*<\/td><td><span class="line"><a id="q0" href="#L6">line 6/,
    );
  });

  it('has a tile for each member of the day, each with its count in words', () => {
    const tiles = (date: string): string[] =>
      [...overview(DRAFT.replace('2031-04-09', date)).matchAll(/<li class="tile[^"]*"[^>]*title="([^:]*):/g)].map(
        (m) => m[1] ?? '',
      );
    assert.equal(tiles('2031-04-09').length, 27);
    assert.equal(tiles('2019-04-09').length, 28);
    assert.ok(tiles('2019-04-09').includes('United Kingdom'));
  });

  it('says so where there is nothing', () => {
    const html = overview('Nothing here.\n');
    assert.match(html, /Nobody is quoted/);
    assert.match(html, /No date is named/);
  });

  it('has an id for each place once', () => {
    const ids = [...overview(DRAFT).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    assert.equal(new Set(ids).size, ids.length);
  });
});
