// What our client and our server say to each other beyond the Language Server Protocol. The client imports the types.
import type { Range } from 'vscode-languageserver';
import type { EditorSettings } from './team.ts';

/** `initializationOptions`: what our own client can do. */
export interface InitializationOptions {
  /** The client answers `rapporteur/read` and `rapporteur/find`: any file system it knows, virtual ones included. */
  readonly files?: boolean;
  /** For a client without `workspace/configuration`: what VS Code has under `rapporteur`. */
  readonly settings?: EditorSettings;
}

/** Client → server: what was read in an open draft; null when it is not open or not a draft. */
export const FACTS = 'rapporteur/facts';
export interface FactsParams {
  readonly uri: string;
}

/** Server → client, a notification: facts of this draft may have changed. */
export const FACTS_CHANGED = 'rapporteur/factsChanged';

/** Server → client: the text of a file, or null. */
export const READ = 'rapporteur/read';
export interface ReadParams {
  readonly uri: string;
}

/** Server → client: the files under a folder whose names end in one of `endings`. */
export const FIND = 'rapporteur/find';
export interface FindParams {
  readonly folder: string;
  readonly endings: readonly string[];
}

export interface Place {
  readonly range: Range;
}

export interface QuotationView extends Place {
  readonly text: string;
  readonly kind: string;
  /** As written, or the declared name; null when nobody is named. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  /** Speech that must have a speaker and has none. */
  readonly unattributed: boolean;
}

export interface DateView extends Place {
  readonly text: string;
  /** TIMEX3 */
  readonly value: string | null;
  readonly type: string;
  /** What a finding says about it, or null. */
  readonly conflict: string | null;
}

export interface StateView {
  readonly code: string;
  readonly name: string;
  /** On the brief's date. */
  readonly member: boolean;
  readonly named: readonly Place[];
  /** How many quotations speak for it. */
  readonly quoted: readonly Place[];
}

export interface FactsView {
  readonly uri: string;
  readonly version: number;
  readonly title: string | null;
  readonly language: { readonly tag: string; readonly name: string };
  /** ISO 8601 */
  readonly dateline: string | null;
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
  readonly quotations: readonly QuotationView[];
  readonly dates: readonly DateView[];
  readonly states: readonly StateView[];
}
