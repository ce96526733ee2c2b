// The words of a web page, read without a DOM: one pass, whatever the page.
import { ENTITIES, INLINE_ELEMENTS, UNREAD_ELEMENTS } from '../knowledge/html.ts';

/** Longer than this, what follows an ampersand is no character reference. In units. */
const LONGEST_ENTITY = 12;

/** The text of an HTML page: no markup, scripts or note numbers; a line break where a block ends. Linear. */
export const textOfHtml = (html: string): string => {
  const out: string[] = [];
  const tags = new Tags(html);
  let from = 0;
  for (let i = 0; i < html.length; ) {
    const c = html.charCodeAt(i);
    let end = i;
    let text = '';
    if (c === 0x26) {
      const semicolon = html.slice(i + 1, i + 1 + LONGEST_ENTITY).indexOf(';');
      const character = semicolon > 0 ? characterOf(html.slice(i + 1, i + 1 + semicolon)) : null;
      if (character !== null) {
        text = character;
        end = i + semicolon + 2;
      }
    } else if (c === 0x3c) {
      const tag = tags.at(i);
      if (tag !== null) {
        text = tag.name === 'q' ? '"' : INLINE_ELEMENTS.has(tag.name) || tag.name === '!' ? '' : '\n';
        end = tag.end;
      }
    }
    if (end === i) {
      i++;
      continue;
    }
    if (i > from) out.push(html.slice(from, i));
    if (text !== '') out.push(text);
    i = end;
    from = end;
  }
  if (from < html.length) out.push(html.slice(from));
  return out.join('');
};

const characterOf = (name: string): string | null => {
  const numeric = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (numeric === null) return ENTITIES.get(name) ?? null;
  const code = Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : null;
};

interface Tag {
  /** Lower case; `!` for comments and declarations. */
  readonly name: string;
  /** Past the tag, or past the whole element where its content is not read. */
  readonly end: number;
}

class Tags {
  /** Elements that are never closed from here on, so that nobody looks twice. */
  private readonly unclosed = new Set<string>();

  constructor(private readonly html: string) {}

  /** The tag that opens at `i`; null when it is only a `<`. */
  at(i: number): Tag | null {
    const { html } = this;
    if (html.startsWith('<!--', i)) {
      const close = html.indexOf('-->', i + 4);
      return { name: '!', end: close < 0 ? html.length : close + 3 };
    }
    const next = html.charAt(i + 1);
    if (next === '!' || next === '?') return { name: '!', end: this.closeOf(i + 2) };
    const name = /^\/?([a-z][a-z0-9-]{0,30})/i.exec(html.slice(i + 1, i + 33));
    if (name === null) return null;
    const element = (name[1] ?? '').toLowerCase();
    const end = this.closeOf(i + 1 + name[0].length);
    if (next === '/') return { name: element, end };
    if (UNREAD_ELEMENTS.has(element)) return { name: element, end: this.pastElement(element, end) };
    if (element === 'sup') return { name: element, end: this.pastNote(end) };
    return { name: element, end };
  }

  /** Past the `>` of a tag whose name ends at `i`; one inside a quoted value is none. */
  private closeOf(i: number): number {
    const { html } = this;
    let quote = '';
    for (let p = i; p < html.length; p++) {
      const c = html.charAt(p);
      if (quote !== '') {
        if (c === quote) quote = '';
      } else if (c === '>') return p + 1;
      else if ((c === '"' || c === "'") && html.charAt(p - 1) === '=') quote = c;
    }
    return html.length;
  }

  /** Past `</name>`; what stands between may look like anything. */
  private pastElement(name: string, from: number): number {
    if (this.unclosed.has(name)) return from;
    const { html } = this;
    for (let p = html.indexOf('</', from); p >= 0; p = html.indexOf('</', p + 2))
      if (html.slice(p + 2, p + 2 + name.length).toLowerCase() === name) return this.closeOf(p + 2 + name.length);
    this.unclosed.add(name);
    return from;
  }

  /** Past the number of a note, `<sup><a href="#n4">[4]</a></sup>`; `from` when it is none. */
  private pastNote(from: number): number {
    const { html } = this;
    const close = html.slice(from, from + 300).search(/<\/sup/i);
    if (close < 0) return from;
    const inside = html.slice(from, from + close).replace(/<[^<>]*>/g, '');
    return /^\s*[[(]?\d{1,4}[\])]?\s*$/.test(inside) ? this.closeOf(from + close + 5) : from;
  }
}
