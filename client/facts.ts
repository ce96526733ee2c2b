// What the server read in the draft that the writer is in: asked for when it may have changed, told to who shows it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FactsView } from '../server/editor/protocol.ts';

/** Views may lag a little behind the keys. */
const LAG_MS = 200;

export class FactsOfActive implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<FactsView | null>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private uri: string | null = null;
  /** Of the draft last active; stays while the writer is in a view or a panel. */
  current: FactsView | null = null;
  readonly onChange = this.emitter.event;

  constructor(
    private readonly client: BaseLanguageClient,
    changes: vscode.Event<string>,
  ) {
    this.subscriptions = [
      this.emitter,
      changes((uri) => {
        if (uri === this.uri) this.soon();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document.uri.toString() === this.uri) this.show(null);
      }),
    ];
    this.follow(vscode.window.activeTextEditor);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined) return;
    const { languageId, uri } = editor.document;
    // A panel, the output or another file: the views stay with the brief unless the writer goes to another document.
    if (uri.scheme === 'output') return;
    if (languageId !== 'brief' && languageId !== 'markdown') {
      this.uri = null;
      this.show(null);
      return;
    }
    this.uri = uri.toString();
    void this.ask();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), LAG_MS);
  }

  private async ask(): Promise<void> {
    const { uri } = this;
    if (uri === null) return;
    try {
      const view = await this.client.sendRequest<FactsView | null>('rapporteur/facts', { uri });
      if (uri === this.uri) this.show(view);
    } catch {
      // The server is starting or gone; it says when there is something to show.
    }
  }

  private show(view: FactsView | null): void {
    this.current = view;
    this.emitter.fire(view);
  }
}
