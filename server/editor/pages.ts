// The rules' pages: where they are on the web, and what they say to a writer.
import pages from 'rapporteur:pages';

const REPOSITORY = 'https://github.com/rapporteur/rapporteur';

/** The page of a rule as it was when this version was released. */
export const pageUrl = (rule: string): string => `${REPOSITORY}/blob/v${VERSION}/server/rules/${rule}.md`;

/** The text under a heading of a rule's page; '' where there is none. */
export const pageSection = (rule: string, heading: string): string => {
  const page = pages[rule] ?? '';
  const from = page.indexOf(`\n## ${heading}\n`);
  if (from < 0) return '';
  const body = from + heading.length + 5;
  const to = page.indexOf('\n## ', body);
  return page.slice(body, to < 0 ? page.length : to).trim();
};
