// The status bar: the brief's language, its day, what is found in it.
import * as vscode from 'vscode';
import type { FactsView } from '../server/editor/protocol.ts';
import type { FactsOfActive } from './facts.ts';
import { dayText, languageText } from './texts.ts';

export const showStatus = (facts: FactsOfActive): vscode.Disposable => {
  const item = vscode.window.createStatusBarItem('rapporteur.status', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Rapporteur: the brief');
  item.command = 'rapporteur.showOverview';
  const update = (view: FactsView | null): void => {
    if (view === null) {
      item.hide();
      return;
    }
    const { counts } = view;
    // As many as Problems has: hints are no problems.
    const found = counts.error + counts.warning + counts.info;
    const language = languageText(view.language);
    const day = view.dateline === null ? vscode.l10n.t('no date') : (dayText(view.dateline) ?? view.dateline);
    item.text = `$(quote) ${language} · ${day} · ${found === 0 ? '$(check)' : `$(warning) ${found}`}`;
    item.accessibilityInformation = {
      label: vscode.l10n.t('Brief in {0}, {1}, {2} findings', language, day, found),
      role: 'button',
    };
    const lines = [
      vscode.l10n.t('Read as {0}.', language),
      view.dateline === null
        ? vscode.l10n.t(
            'The brief has no date: "yesterday" and membership are not judged. Add `date` to its front matter.',
          )
        : vscode.l10n.t('Judged as of {0}.', day),
      vscode.l10n.t('{0} errors, {1} warnings, {2} notes.', counts.error, counts.warning, counts.info),
    ];
    item.tooltip = new vscode.MarkdownString(lines.join('\n\n'));
    item.show();
  };
  update(facts.current);
  return vscode.Disposable.from(item, facts.onChange(update));
};
