// A tool for drafting assistants in VS Code: what they write is checked before the writer reads it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CheckTextAnswer, CheckTextParams } from '../server/editor/protocol.ts';

export const TOOL = 'rapporteur_check';

/** What is used of the interface for tools, which VS Code has from 1.95 on. */
interface Tools {
  readonly lm: {
    registerTool?: (
      name: string,
      tool: {
        prepareInvocation(): { invocationMessage: string };
        invoke(options: { input: CheckTextParams }): Promise<unknown>;
      },
    ) => vscode.Disposable;
  };
  readonly LanguageModelToolResult: new (parts: readonly unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

/** Nothing where VS Code has no tools. */
export const offerTool = (client: BaseLanguageClient): vscode.Disposable => {
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as Tools;
  const invoke = async ({ input: { text, lang, date } }: { input: CheckTextParams }): Promise<unknown> => {
    const params: CheckTextParams = {
      text,
      ...(lang === undefined ? {} : { lang }),
      ...(date === undefined ? {} : { date }),
    };
    const answer = await client.sendRequest<CheckTextAnswer>('rapporteur/checkText', params);
    return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer))]);
  };
  const prepareInvocation = () => ({ invocationMessage: vscode.l10n.t('Checking the brief') });
  try {
    return lm?.registerTool?.(TOOL, { prepareInvocation, invoke }) ?? new vscode.Disposable(() => {});
  } catch {
    // Before 1.95 VS Code has it as a proposal, which it keeps from who did not ask for it.
    return new vscode.Disposable(() => {});
  }
};
