// What the overview is written with: who writes it decides the language, and what a place leads to.
import type { Html } from '../../display/html.ts';
import type { Message } from '../../rules/message.ts';
import type { Place } from './view.ts';

export interface Writing {
  /** A sentence in the reader's language. */
  readonly say: (...message: Message) => string;
  /** The name of a language by its tag. */
  readonly language: (tag: string) => string;
  /** An ISO day in words. */
  readonly day: (iso: string) => string;
  /** A place's link or button around its label; `id` is the same for the same thing after an edit. */
  readonly place: (place: Place, id: string, label: Html) => Html;
}

export const lineOf = ({ range }: Place): number => range.start.line + 1;
