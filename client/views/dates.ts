// Dates in the order of time, those in conflict marked; what cannot be placed comes last.
import * as vscode from 'vscode';
import type { DateView, FactsView } from '../../server/editor/protocol.ts';
import { dayText } from '../texts.ts';
import { lineText, type Node } from './node.ts';

export const datesNodes = ({ dates, dateline }: FactsView): Node[] => {
  const placed = dates.filter((d) => d.day !== null);
  const others = dates.filter((d) => d.day === null);
  // Text order for the same day: a stable sort.
  placed.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0));
  const nodes = [...placed, ...others].map(nodeOf);
  if (dateline === null) return nodes;
  const own: Node = {
    id: 'dateline',
    label: dayText(dateline) ?? dateline,
    description: vscode.l10n.t('the brief’s own day'),
    icon: 'milestone',
  };
  const at = placed.findIndex((d) => (d.day ?? '') > dateline);
  nodes.splice(at < 0 ? placed.length : at, 0, own);
  return nodes;
};

const nodeOf = (date: DateView, i: number): Node => {
  // Less or more than a day is called as the draft calls it, and so is a day that no calendar has.
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(date.value ?? '')?.[0];
  const label = (day === undefined ? null : dayText(day)) ?? date.text;
  const line = lineText(date.range);
  return {
    id: `${date.value}/${i}`,
    label,
    description: label === date.text ? line : `${date.text} · ${line}`,
    tooltip: date.conflict ?? date.text,
    icon: date.conflict !== null ? 'warning' : date.value === null ? 'question' : 'calendar',
    place: date.range,
    ...(date.conflict === null ? {} : { colour: 'list.warningForeground', alarms: 1 }),
  };
};
