// Dates in the order of time, those in conflict marked; what cannot be placed comes last.
import * as vscode from 'vscode';
import type { FactsView } from '../../server/editor/protocol.ts';
import { dayText } from '../texts.ts';
import { lineText, type Node } from './node.ts';

export const datesNodes = ({ dates, dateline }: FactsView): Node[] => {
  const day = (value: string | null): string => (value !== null && /^\d{4}/.test(value) ? value : '');
  const placed = dates.filter((d) => day(d.value) !== '');
  const others = dates.filter((d) => day(d.value) === '');
  // Text order for the same day: a stable sort.
  placed.sort((a, b) => (day(a.value) < day(b.value) ? -1 : day(a.value) > day(b.value) ? 1 : 0));
  const nodes = [...placed, ...others].map(
    (date, i): Node => ({
      id: `${date.value}/${i}`,
      label: date.value === null ? date.text : dayText(date.value),
      description: `${date.text} · ${lineText(date.range)}`,
      tooltip: date.conflict ?? date.text,
      icon: date.conflict !== null ? 'warning' : date.value === null ? 'question' : 'calendar',
      place: date.range,
      ...(date.conflict === null ? {} : { colour: 'list.warningForeground', alarms: 1 }),
    }),
  );
  if (dateline === null) return nodes;
  const own: Node = {
    id: 'dateline',
    label: dayText(dateline),
    description: vscode.l10n.t('the brief’s own day'),
    icon: 'milestone',
  };
  const at = placed.findIndex((d) => day(d.value) > dateline);
  nodes.splice(at < 0 ? placed.length : at, 0, own);
  return nodes;
};
