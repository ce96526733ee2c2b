// Names of states, with code, capital and status on the brief's day.
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver';
import type { StateDescription } from '../../facts/states/describe.ts';
import type { Catalogue } from '../../rules/message.ts';
import { isMember, stateLine, statesOn } from '../states.ts';
import type { Cursor } from './completion.ts';
import { namesMember } from './membership.ts';

const WORD = /(?:^|[^\p{L}\p{M}])([\p{L}\p{M}]*)$/u;

/** All that a sentence may name, members first; where it speaks of member states only those of the day. */
export const completeState = ({ draft, before, offset }: Cursor): CompletionItem[] => {
  const typed = WORD.exec(before)?.[1] ?? '';
  const states = statesOn(draft);
  const names = states.map((state) => state.name);
  const range: Range = {
    start: draft.document.positionAt(offset - typed.length),
    end: draft.document.positionAt(offset),
  };
  if (namesMember(before.slice(0, before.length - typed.length), draft.facts.language, names))
    return memberItems(states, range, draft.checkOptions.catalogue);
  const { catalogue } = draft.checkOptions;
  return states.map((state) => itemOf(state, range, catalogue));
};

/** What may stand where a member state must: of these, only the members of the day. */
export const memberItems = (
  states: readonly StateDescription[],
  range: Range,
  catalogue: Catalogue | undefined,
): CompletionItem[] => states.filter(isMember).map((state) => itemOf(state, range, catalogue));

const itemOf = (state: StateDescription, range: Range, catalogue: Catalogue | undefined): CompletionItem => ({
  label: state.name,
  labelDetails: { description: state.code },
  kind: CompletionItemKind.Constant,
  detail: stateLine(state, catalogue),
  // Found by its code, too.
  filterText: `${state.name} ${state.code}`,
  sortText: `${isMember(state) ? 2 : 3}${state.name}`,
  textEdit: { range, newText: state.name },
});
