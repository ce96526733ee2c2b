// Quotations by speaker, those without one on top.
import * as vscode from 'vscode';
import type { FactsView, QuotationView } from '../../server/editor/protocol.ts';
import { lineText, type Node } from './node.ts';

export const quotationNodes = ({ quotations }: FactsView): Node[] => {
  const missing = quotations.filter((q) => q.unattributed);
  const bySpeaker = new Map<string, QuotationView[]>();
  const unnamed: QuotationView[] = [];
  for (const quotation of quotations) {
    if (quotation.unattributed) continue;
    const { speaker } = quotation;
    if (speaker === null) unnamed.push(quotation);
    else bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), quotation]);
  }
  const group = (
    id: string,
    label: string,
    icon: string,
    members: readonly QuotationView[],
    colour?: string,
  ): Node => ({
    id,
    label,
    icon,
    description: String(members.length),
    open: true,
    ...(colour === undefined ? {} : { colour, alarms: members.length }),
    children: members.map((quotation, i) => ({
      id: `${id}/${i}`,
      label: quotation.text,
      description: lineText(quotation.range),
      tooltip: quotation.text,
      icon: 'quote',
      place: quotation.range,
    })),
  });
  return [
    ...(missing.length === 0
      ? []
      : [group('!', vscode.l10n.t('No speaker'), 'warning', missing, 'list.warningForeground')]),
    ...[...bySpeaker]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([speaker, members]) => group(`s/${speaker}`, speaker, 'person', members)),
    ...(unnamed.length === 0 ? [] : [group('-', vscode.l10n.t('Cited, or woven into a sentence'), 'book', unnamed)]),
  ];
};
