// A dossier as the editor has it: its text with what it declares, wherever that text comes from.
import type { CheckOptions } from '../check.ts';
import type { Declarations, FrontMatterProblem, Written } from '../draft/draft.ts';
import { readDossier } from '../draft/front-matter.ts';
import { EditedDocument } from './document.ts';

export class OpenDossier {
  readonly document: EditedDocument;
  readonly declared: Declarations & { readonly lang: Written | null; readonly problems: readonly FrontMatterProblem[] };

  constructor(
    uri: string,
    version: number,
    text: string,
    readonly checkOptions: CheckOptions = {},
  ) {
    this.document = new EditedDocument(uri, version, text);
    this.declared = readDossier(text);
  }
}

export const DOSSIER_NAMES = ['dossier.yaml', 'dossier.yml'];

export const isDossier = (uri: string): boolean => DOSSIER_NAMES.some((name) => uri.endsWith(`/${name}`));
