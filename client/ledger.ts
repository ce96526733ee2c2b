// The quotations of a draft as a table to take elsewhere.
import * as vscode from 'vscode';
import type { FactsView } from '../server/editor/protocol.ts';

const heads = (): string[] => [vscode.l10n.t('Speaker'), vscode.l10n.t('Quotation'), vscode.l10n.t('Line')];

const rows = ({ quotations }: FactsView): string[][] =>
  quotations.map((q) => [q.speaker ?? '', q.text, String(q.range.start.line + 1)]);

/** RFC 4180; a cell that a spreadsheet would run as a formula is kept from it. */
export const ledgerAsCsv = (view: FactsView): string =>
  `${[heads(), ...rows(view)].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replace(/"/g, '""')}"` : safe;
};

export const ledgerAsMarkdown = (view: FactsView): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(' | ')} |`;
  return `${[line(heads()), '| --- | --- | --: |', ...rows(view).map(line)].join('\n')}\n`;
};

const markdownCell = (text: string): string => text.replace(/[\\|]/g, '\\$&');
