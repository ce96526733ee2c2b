// Shapes a brief is made of.
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Cursor } from './completion.ts';

export const completeSnippet = ({ draft, before, lineStart }: Cursor): CompletionItem[] => {
  if (draft.format === 'plain') return [];
  const { language } = draft.facts;
  const [open, close] = language.marks.primary;
  const snippet = (label: string, detail: string, body: string): CompletionItem => ({
    label,
    detail,
    kind: CompletionItemKind.Snippet,
    insertTextFormat: InsertTextFormat.Snippet,
    insertText: body,
    sortText: `9${label}`,
  });
  const items: CompletionItem[] = [];
  const lineIsOurs = /^\s*\w*$/.test(before);
  if (lineIsOurs && lineStart <= 1 && draft.draft.frontMatter === null)
    items.push(
      snippet(
        'front matter',
        'Title, date and language of the brief',
        '---\ntitle: ${1:Title}\ndate: ${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}\nlang: ${3:en}\n---\n\n$0',
      ),
    );
  if (lineIsOurs)
    items.push(
      snippet(
        'block quotation',
        'A quotation with its attribution line',
        '> ${1:Words}\n>\n> — ${2:Speaker}, ${3:place, date}\n$0',
      ),
      snippet('attribution', 'An attribution line', '> — ${1:Speaker}, ${2:place, date}\n$0'),
      snippet('footnote', 'A footnote', '[^${1:1}]: $0'),
    );
  items.push(
    snippet('quotation', 'Words with their speaker', `${open}\${1:Words},${close} \${2:Speaker} said\${0:.}`),
    snippet('citation', 'A citation of a declared source', `[@\${1:source}]$0`),
  );
  return items;
};
