// What an editor says of a state: one line for lists, a few for a hover. On the brief's day, in the writer's language.
import { describeState, describeStates, type StateDescription } from '../facts/states/describe.ts';
import { type Catalogue, type Message, render } from '../rules/message.ts';
import type { OpenDraft } from './open-draft.ts';

/** The brief's day; null while it has none. */
const dayOf = (draft: OpenDraft): string | null => draft.facts.dateline?.date ?? null;

export const statesOn = (draft: OpenDraft): StateDescription[] =>
  describeStates(dayOf(draft), draft.facts.language.tag);

export const stateOn = (draft: OpenDraft, code: string): StateDescription =>
  describeState(code, dayOf(draft), draft.facts.language.tag);

export const isMember = ({ status }: StateDescription): boolean => status.kind === 'member';

/** `Prague. Member state since 1 May 2004.` */
export const stateLine = (state: StateDescription, catalogue: Catalogue | undefined): string => {
  const status = state.parts[0];
  return [state.capital === '' ? '' : `${state.capital}.`, status === undefined ? '' : render(status, catalogue)]
    .filter((part) => part !== '')
    .join(' ');
};

/** Markdown. */
export const stateHover = (draft: OpenDraft, code: string): string => {
  const { catalogue } = draft.checkOptions;
  const state = stateOn(draft, code);
  const day = draft.facts.dateline;
  const own = [state.native, state.nativeLong].filter((name) => name !== '' && name !== state.name).join(', ');
  const lines = [
    `**${state.name}** (${state.code})${state.long === '' || state.long === state.name ? '' : `: ${state.long}`}`,
    own === '' ? '' : `*${own}*`,
    state.capital === '' ? '' : render(['Capital: {0}.', state.capital], catalogue),
    ...state.parts.map((part: Message) => render(part, catalogue)),
    day === null ? '' : render(['As of {0}.', day.date], catalogue),
  ];
  return lines.filter((line) => line !== '').join('  \n');
};
