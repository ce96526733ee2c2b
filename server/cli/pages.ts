// The rules' pages, loaded only for what shows them.

/** Rule id → its page in Markdown. */
export const loadPages = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('rapporteur:pages')).default;

export const PROJECT_URL = 'https://github.com/rapporteur/rapporteur';

/** The page of a rule as it was when this version was released. */
export const pageUrl = (rule: string): string => `${PROJECT_URL}/blob/v${VERSION}/server/rules/${rule}.md`;

/** The text under a heading of a page; '' where there is none. */
export const sectionOf = (page: string, heading: string): string => {
  const from = page.indexOf(`\n## ${heading}\n`);
  if (from < 0) return '';
  const body = from + heading.length + 5;
  const to = page.indexOf('\n## ', body);
  return page.slice(body, to < 0 ? page.length : to).trim();
};
