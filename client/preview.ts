// VS Code's own Markdown preview of a draft: references by name, attribution lines set off, findings marked.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FactsView } from '../server/editor/protocol.ts';

/** What is used of markdown-it, which VS Code brings. */
interface Token {
  readonly type: string;
  content: string;
  readonly map: readonly [number, number] | null;
  children: Token[] | null;
  attrJoin(name: string, value: string): void;
}
interface Environment {
  readonly currentDocument?: vscode.Uri;
}
type Rule = (tokens: Token[], index: number, options: unknown, env: Environment, self: Renderer) => string;
interface Renderer {
  renderToken(tokens: Token[], index: number, options: unknown): string;
}
export interface MarkdownIt {
  readonly utils: { escapeHtml(text: string): string };
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
  readonly core: { readonly ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void } };
}

const LEVELS = ['error', 'warning', 'info', 'hint'] as const;
const ATTRIBUTION = /^\s*(?:[—–]|--)/;
const REFERENCE = /(^|[^\p{L}\p{N}._@])@(\p{L}[\p{L}\p{N}_-]*)/gu;

/** The last known names of a draft's declared ids, asked for when a preview shows it first and when it changes. */
class Names {
  private readonly known = new Map<string, Readonly<Record<string, string>>>();
  private readonly asked = new Set<string>();

  constructor(private readonly client: BaseLanguageClient) {}

  of(uri: string): Readonly<Record<string, string>> {
    if (!this.asked.has(uri)) {
      this.asked.add(uri);
      void this.ask(uri);
    }
    return this.known.get(uri) ?? {};
  }

  /** Facts of a draft changed. */
  changed(uri: string): void {
    if (this.asked.has(uri)) void this.ask(uri);
  }

  private async ask(uri: string): Promise<void> {
    try {
      const view = await this.client.sendRequest<FactsView | null>('rapporteur/facts', { uri });
      const before = JSON.stringify(this.known.get(uri) ?? {});
      this.known.set(uri, view?.names ?? {});
      if (JSON.stringify(this.known.get(uri)) !== before)
        await vscode.commands.executeCommand('markdown.preview.refresh');
    } catch {
      // Without the server the preview is VS Code's own.
      this.asked.delete(uri);
    }
  }
}

/** What VS Code's preview calls with its markdown-it. */
export const previewOf = (
  client: BaseLanguageClient,
  changes: vscode.Event<string>,
  subscriptions: vscode.Disposable[],
): ((md: MarkdownIt) => MarkdownIt) => {
  const names = new Names(client);
  let timer: ReturnType<typeof setTimeout> | undefined;
  subscriptions.push(
    changes((uri) => names.changed(uri)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((uri) => /\.(?:md|brief)$/.test(uri.path))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void vscode.commands.executeCommand('markdown.preview.refresh'), 300);
    }),
    { dispose: () => clearTimeout(timer) },
  );
  return (md) => {
    const { escapeHtml } = md.utils;
    md.core.ruler.push('rapporteur', ({ tokens }) => {
      setOffAttributions(tokens);
      tellLines(tokens);
    });
    md.renderer.rules.text = (tokens, index, _options, env) => {
      const token = tokens[index];
      if (token === undefined) return '';
      const uri = env.currentDocument;
      if (uri === undefined) return escapeHtml(token.content);
      return render(token, findingsOn(uri, lines.get(token) ?? -1), names.of(uri.toString()), escapeHtml);
    };
    return md;
  };
};

/** The draft's line of a text token, where its paragraph says so. */
const lines = new WeakMap<Token, number>();

const tellLines = (tokens: readonly Token[]): void => {
  for (const token of tokens) {
    if (token.type !== 'inline' || token.map === null) continue;
    let [line] = token.map;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') line++;
      else lines.set(child, line);
    }
  }
};

/** A block quotation whose last line begins with a dash: that line is its attribution. */
const setOffAttributions = (tokens: readonly Token[]): void => {
  tokens.forEach((token, i) => {
    const inline = tokens[i - 2];
    const open = tokens[i - 3];
    if (token.type !== 'blockquote_close' || inline?.type !== 'inline' || open === undefined) return;
    const { children } = inline;
    const last = children?.findLastIndex((child) => child.type === 'softbreak' || child.type === 'hardbreak') ?? -1;
    const first = children?.[last + 1];
    if (first?.type !== 'text' || !ATTRIBUTION.test(first.content)) return;
    if (last < 0) open.attrJoin('class', 'rapporteur-attribution');
    else attributions.add(first);
  });
};

/** Text that begins an attribution line inside a paragraph of the quotation's words. */
const attributions = new WeakSet<Token>();

interface Mark {
  readonly text: string;
  readonly level: (typeof LEVELS)[number];
  readonly message: string;
}

/** The findings that begin on a line, with the words they mark there. */
const findingsOn = (uri: vscode.Uri, line: number): Mark[] => {
  if (line < 0) return [];
  const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  if (document === undefined || line >= document.lineCount) return [];
  const text = document.lineAt(line).text;
  const marks: Mark[] = [];
  for (const { range, severity, message, source } of vscode.languages.getDiagnostics(uri)) {
    if (source !== 'rapporteur' || range.start.line !== line) continue;
    const words = text
      .slice(range.start.character, range.end.line === line ? range.end.character : undefined)
      .trimEnd();
    if (words !== '') marks.push({ text: words, level: LEVELS[severity] ?? 'hint', message });
  }
  return marks;
};

const render = (
  token: Token,
  marks: readonly Mark[],
  names: Readonly<Record<string, string>>,
  escaped: (text: string) => string,
): string => {
  const { content } = token;
  const named = (text: string): string =>
    escaped(text).replace(REFERENCE, (whole, before: string, id: string) => {
      const name = names[id];
      return name === undefined
        ? whole
        : `${before}<span class="rapporteur-reference" title="@${id}">${escaped(name)}</span>`;
    });
  let html = '';
  let at = 0;
  for (const { text, level, message } of marks) {
    const found = content.indexOf(text, at);
    if (found < 0) continue;
    html += `${named(content.slice(at, found))}<mark class="rapporteur-finding rapporteur-${level}" title="${escaped(message)}">${named(text)}</mark>`;
    at = found + text.length;
  }
  html += named(content.slice(at));
  return attributions.has(token) ? `<span class="rapporteur-attribution">${html}</span>` : html;
};
