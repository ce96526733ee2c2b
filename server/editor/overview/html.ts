// HTML as text, with everything that a draft says escaped; who writes it decides what a place leads to.
import type { Message } from '../../rules/message.ts';
import type { Place } from './view.ts';

export interface Writing {
  /** A sentence in the reader's language. */
  readonly say: (...message: Message) => string;
  /** The name of a language by its tag. */
  readonly language: (tag: string) => string;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
  /** A place's link or button around its label, which is HTML; `id` is the same for the same thing after an edit. */
  readonly place: (place: Place, id: string, label: string) => string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

export const lineOf = ({ range }: Place): number => range.start.line + 1;
