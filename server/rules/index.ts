// The catalogue. A new rule is its .ts, its .md and a line here.
import { dateAct } from './date-act.ts';
import { frontMatter } from './front-matter.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { quoteRunOn } from './quote-run-on.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { quoteUnbalanced } from './quote-unbalanced.ts';
import { referenceUndeclared } from './reference-undeclared.ts';
import { referenceUnused } from './reference-unused.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  dateAct,
  frontMatter,
  quoteUnattributed,
  quoteUnbalanced,
  quoteRunOn,
  referenceUndeclared,
  referenceUnused,
  ignoreUnused,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | null => byId.get(id) ?? null;
