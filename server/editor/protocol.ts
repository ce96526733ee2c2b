// What our client and our server say to each other beyond the Language Server Protocol. The client imports the types.
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

/** Client → server: a text that is in no editor, checked. */
export const CHECK_TEXT = 'rapporteur/checkText';
export interface CheckTextParams {
  readonly text: string;
  /** BCP 47; over the front matter's. */
  readonly lang?: string;
  /** ISO 8601; over the front matter's. */
  readonly date?: string;
}
export interface CheckTextAnswer {
  /** Lines from 1. */
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly line: number;
    readonly text: string;
    readonly message: string;
    readonly fixes: readonly string[];
  }[];
  readonly facts: {
    readonly lang: string;
    readonly dateline: string | null;
    readonly quotations: readonly { readonly line: number; readonly text: string; readonly speaker: string | null }[];
    readonly dates: readonly { readonly line: number; readonly text: string; readonly value: string | null }[];
    /** Codes. */
    readonly states: readonly string[];
  };
}

/** Client → server: the overview of an open draft as HTML, and the style it is drawn in; null as above. */
export const OVERVIEW = 'rapporteur/overview';
export interface OverviewAnswer {
  readonly title: string;
  readonly html: string;
  readonly css: string;
}

/** Server → client, a notification: facts of this draft may have changed. */
export const FACTS_CHANGED = 'rapporteur/factsChanged';

/** Server → client: the text of a file, or null. */
export const READ = 'rapporteur/read';
export interface ReadParams {
  readonly uri: string;
  /** As an editor shows it, unsaved changes included. */
  readonly shown?: boolean;
}

/** Server → client: the files under a folder whose names end in one of `endings`. */
export const FIND = 'rapporteur/find';
export interface FindParams {
  readonly folder: string;
  readonly endings: readonly string[];
}

export type { DateView, FactsView, Place, QuotationView, StateView } from './overview/view.ts';
