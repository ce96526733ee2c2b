// The server's sentences in the writer's language.

import de from '../../l10n/messages.de.json';
import fr from '../../l10n/messages.fr.json';
import type { Catalogue } from '../rules/message.ts';

const catalogues: Readonly<Record<string, Catalogue>> = {
  de: { locale: 'de', templates: de },
  fr: { locale: 'fr', templates: fr },
};

/** The catalogue of a BCP 47 tag; undefined, which is English, for any language without one. */
export const catalogueOf = (locale: string | undefined): Catalogue | undefined =>
  catalogues[locale?.toLowerCase().split('-')[0] ?? ''];
