// Every sentence that a rule says is there in French and German before it is published.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { factsOf, findingsOf } from '../../server/check.ts';
import { readDraft } from '../../server/draft/read.ts';
import { RULES } from '../../server/rules/index.ts';
import { examplesOf } from '../page.ts';

/** The sentences that the examples of all rules' pages bring about. */
const said = (): string[] => {
  const asked = new Set<string>();
  const templates = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, template) => {
        if (typeof template === 'string') asked.add(template);
        return undefined;
      },
    },
  );
  for (const { id } of RULES)
    for (const { text, options } of examplesOf(readFileSync(`server/rules/${id}.md`, 'utf8'))) {
      const settings = { ...options.settings, rules: { [id]: 'warning' as const, ...options.settings?.rules } };
      const checking = { ...options, settings, catalogue: { locale: 'fr', templates } };
      findingsOf(factsOf(readDraft(text, options.format ?? 'brief'), checking), checking);
    }
  return [...asked];
};

describe('what rules say', () => {
  for (const language of ['fr', 'de'])
    it(`is there in ${language}`, () => {
      const sentences = said();
      assert.ok(sentences.length > 50);
      const texts: Record<string, string> = JSON.parse(readFileSync(`l10n/messages.${language}.json`, 'utf8'));
      assert.deepEqual(
        sentences.filter((sentence) => texts[sentence] === undefined),
        [],
      );
    });
});
