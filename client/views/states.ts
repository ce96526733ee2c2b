// The member states of the brief's day: named, quoted, missing; and others that are named.
import * as vscode from 'vscode';
import type { FactsView, StateView } from '../../server/editor/protocol.ts';
import { lineText, type Node } from './node.ts';

export const stateNodes = ({ states }: FactsView): Node[] => {
  const members = states.filter((s) => s.member);
  const named = members.filter((s) => s.named.length > 0);
  const quoted = members.filter((s) => s.quoted.length > 0);
  const missing = members.filter((s) => s.named.length === 0 && s.quoted.length === 0);
  const others = states.filter((s) => !s.member);
  const group = (
    id: string,
    label: string,
    icon: string,
    of: readonly StateView[],
    places: (state: StateView) => StateView['named'],
  ): Node => ({
    id,
    label,
    icon,
    open: id === 'named' || id === 'quoted',
    description: id === 'others' ? String(of.length) : vscode.l10n.t('{0} of {1}', of.length, members.length),
    children: of.map((state) => {
      const found = places(state);
      const [first] = found;
      return {
        id: `${id}/${state.code}`,
        label: state.name,
        description: found.length > 1 ? `${state.code} · ${found.length}×` : state.code,
        ...(first === undefined ? {} : { place: first.range }),
        ...(found.length < 2
          ? {}
          : {
              children: found.map((place, i) => ({
                id: `${id}/${state.code}/${i}`,
                label: lineText(place.range),
                place: place.range,
              })),
            }),
      };
    }),
  });
  if (states.length === 0) return [];
  return [
    group('named', vscode.l10n.t('Named'), 'location', named, (s) => s.named),
    group('quoted', vscode.l10n.t('Quoted'), 'quote', quoted, (s) => s.quoted),
    group('missing', vscode.l10n.t('Missing'), 'circle-slash', missing, () => []),
    ...(others.length === 0
      ? []
      : [group('others', vscode.l10n.t('Others that are named'), 'globe', others, (s) => s.named)]),
  ];
};
