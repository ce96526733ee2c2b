// One line of a tree.
import * as vscode from 'vscode';
import type { Place } from '../../server/editor/protocol.ts';

export interface Node {
  /** The same for the same thing after an edit, so that VS Code keeps what is open and selected. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: string;
  /** A theme colour's id. */
  readonly colour?: string;
  readonly place?: Place['range'];
  readonly children?: readonly Node[];
  readonly open?: boolean;
  /** How much under this line wants looking at. */
  readonly alarms?: number;
}

export const rangeOf = ({ start, end }: Place['range']): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export const lineText = ({ start }: Place['range']): string => vscode.l10n.t('line {0}', start.line + 1);
