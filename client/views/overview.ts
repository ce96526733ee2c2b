// The panel "Overview": the server's HTML under a strict content policy, following the draft and followed by it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OverviewAnswer, Place } from '../../server/editor/protocol.ts';
import { reveal } from '../commands.ts';
import type { FactsOfActive } from '../facts.ts';

type FromPanel = { readonly kind: 'ready' } | { readonly kind: 'go'; readonly place: readonly number[] };

export class Overview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | null = null;
  private uri: string | null = null;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly facts: FactsOfActive,
    private readonly extension: vscode.Uri,
  ) {
    this.subscriptions = [
      vscode.commands.registerCommand('rapporteur.showOverview', () => this.show()),
      facts.onChange((view) => {
        // The panel keeps the last brief while the writer is elsewhere.
        if (view !== null && this.panel !== null) void this.draw(view.uri);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections[0]?.active.line;
        if (line !== undefined && textEditor.document.uri.toString() === this.uri)
          void this.panel?.webview.postMessage({ kind: 'at', line });
      }),
    ];
  }

  dispose(): void {
    this.panel?.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    if (this.facts.current === null) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a brief first.'));
      return;
    }
    if (this.panel !== null) {
      this.panel.reveal();
      return;
    }
    const media = vscode.Uri.joinPath(this.extension, 'media');
    const panel = vscode.window.createWebviewPanel(
      'rapporteur.overview',
      vscode.l10n.t('Overview'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
      { enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: false },
    );
    panel.iconPath = vscode.Uri.joinPath(media, 'rapporteur.svg');
    this.panel = panel;
    panel.onDidDispose(() => {
      this.panel = null;
    });
    panel.webview.onDidReceiveMessage((message: FromPanel) => {
      if (message.kind === 'go') void this.go(message.place);
      else if (this.facts.current !== null) void this.draw(this.facts.current.uri);
    });
    const script = panel.webview.asWebviewUri(vscode.Uri.joinPath(media, 'overview.js'));
    panel.webview.html = page(panel.webview.cspSource, script.toString());
  }

  private async draw(uri: string): Promise<void> {
    try {
      const answer = await this.client.sendRequest<OverviewAnswer | null>('rapporteur/overview', { uri });
      if (answer === null || this.panel === null) return;
      this.uri = uri;
      this.panel.title = vscode.l10n.t('Overview: {0}', answer.title);
      const editor = vscode.window.visibleTextEditors.find((e) => e.document.uri.toString() === uri);
      // What is drawn anew is marked anew.
      const line = editor?.selection.active.line ?? null;
      await this.panel.webview.postMessage({ kind: 'draw', html: answer.html, css: answer.css, line });
    } catch {
      // The server is starting or gone.
    }
  }

  private async go([line = 0, character = 0, endLine = 0, endCharacter = 0]: readonly number[]): Promise<void> {
    const range: Place['range'] = {
      start: { line, character },
      end: { line: endLine, character: endCharacter },
    };
    if (this.uri !== null) await reveal(this.uri, range);
  }
}

/** Nothing from elsewhere, no script but ours; the style that the server sends is put in by it. */
const page = (source: string, script: string): string => {
  const title = vscode.l10n.t('Overview');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${source}`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style></style>
</head>
<body><main aria-label="${title}"></main><script src="${script}"></script></body>
</html>`;
};
