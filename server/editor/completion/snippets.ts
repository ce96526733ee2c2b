// Shapes a brief is made of.
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { render } from '../../rules/message.ts';
import type { Cursor } from './completion.ts';

/** How a language puts a quotation and its speaker; marks alone where we do not know. */
const quoting = (tag: string, [open, close]: readonly [string, string], words: string, speaker: string): string => {
  const [said, who] = [`\${1:${words}}`, `\${2:${speaker}}`];
  if (tag === 'en') return `${open}${said},${close} ${who} said`;
  if (tag === 'fr') return `${open}\u00a0${said}\u00a0${close}, a déclaré ${who}`;
  if (tag === 'de') return `${open}${said}${close}, sagte ${who}`;
  return `${open}${said}${close} (${who})`;
};

const WORD = /[\p{L}\p{M}]*$/u;

export const completeSnippet = ({ draft, offset, before, lineStart }: Cursor): CompletionItem[] => {
  if (draft.format === 'plain') return [];
  const { language } = draft.facts;
  const say = (text: string): string => render([text], draft.checkOptions.catalogue);
  const typed = WORD.exec(before)?.[0] ?? '';
  const lineIsOurs = before.trim() === typed;
  const range: Range = {
    start: draft.document.positionAt(offset - typed.length),
    end: draft.document.positionAt(offset),
  };
  const snippet = (label: string, detail: string, body: string): CompletionItem => ({
    label,
    detail,
    kind: CompletionItemKind.Snippet,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: body },
    // On an empty line a shape is the likeliest wish; in a sentence it comes last.
    sortText: `${lineIsOurs && before.trim() === '' ? 0 : 9}${label}`,
  });
  const items: CompletionItem[] = [];
  if (lineIsOurs && lineStart <= 1 && draft.draft.frontMatter === null)
    items.push(
      snippet(
        say('front matter'),
        say('Title, date and language of the brief'),
        `---\ntitle: \${1:${say('Title')}}\ndate: \${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}\nlang: \${3:${language.tag}}\n---\n\n$0`,
      ),
    );
  if (lineIsOurs)
    items.push(
      snippet(
        say('block quotation'),
        say('A quotation with its attribution line'),
        `> \${1:${say('Words')}}\n>\n> — \${2:${say('Speaker')}}, \${3:${say('place, date')}}\n$0`,
      ),
      snippet(
        say('attribution'),
        say('An attribution line'),
        `> — \${1:${say('Speaker')}}, \${2:${say('place, date')}}\n$0`,
      ),
      snippet(say('footnote'), say('A footnote'), '[^${1:1}]: $0'),
    );
  items.push(
    snippet(
      say('quotation'),
      say('Words with their speaker'),
      `${quoting(language.tag, language.marks.primary, say('Words'), say('Speaker'))}\${0:.}`,
    ),
    snippet(say('citation'), say('A citation of a declared source'), `[@\${1:source}]$0`),
  );
  return items;
};
