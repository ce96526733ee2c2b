// Days as the writer's VS Code writes them.
import * as vscode from 'vscode';

/** An ISO day in words; any other TIMEX3 value as it is. */
export const dayText = (value: string): string => {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (m === null) return value;
  const day = new Date(Date.UTC(2000, Number(m[2]) - 1, Number(m[3])));
  day.setUTCFullYear(Number(m[1]));
  // 31 September stays as it is written.
  if (day.getUTCDate() !== Number(m[3])) return value;
  // British English writes the day first, as briefings do.
  const locale = vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    day,
  );
};

/** The name of a language, in the language of the writer's VS Code. */
export const languageText = (tag: string): string =>
  new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(tag) ?? tag;
