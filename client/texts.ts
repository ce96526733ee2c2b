// Days as the writer's VS Code writes them.
import * as vscode from 'vscode';

/** An ISO day in words; null for what is none, 31 September included. */
export const dayText = (value: string): string | null => {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (m === null) return null;
  const day = new Date(Date.UTC(2000, Number(m[2]) - 1, Number(m[3])));
  day.setUTCFullYear(Number(m[1]));
  if (day.getUTCDate() !== Number(m[3])) return null;
  // British English writes the day first, as briefings do.
  const locale = vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    day,
  );
};

/** The name of a language, in the language of the writer's VS Code. */
export const languageText = (tag: string): string =>
  new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
