// The catalogue. A new rule is its .ts, its .md and a line here.
import { dateAct } from './date-act.ts';
import { dateAmbiguous } from './date-ambiguous.ts';
import { dateConflict } from './date-conflict.ts';
import { dateDuration } from './date-duration.ts';
import { dateElapsed } from './date-elapsed.ts';
import { dateFormat } from './date-format.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateRange } from './date-range.ts';
import { dateRelative } from './date-relative.ts';
import { dateTense } from './date-tense.ts';
import { dateWeekday } from './date-weekday.ts';
import { frontMatter } from './front-matter.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { institutionConfused } from './institution-confused.ts';
import { mixedScript } from './mixed-script.ts';
import { quoteAltered } from './quote-altered.ts';
import { quoteConflict } from './quote-conflict.ts';
import { quoteMarks } from './quote-marks.ts';
import { quoteRunOn } from './quote-run-on.ts';
import { quoteUnattributed } from './quote-unattributed.ts';
import { quoteUnbalanced } from './quote-unbalanced.ts';
import { referenceUndeclared } from './reference-undeclared.ts';
import { referenceUnused } from './reference-unused.ts';
import type { Rule } from './rule.ts';
import { speakerVariant } from './speaker-variant.ts';
import { stateCapital } from './state-capital.ts';
import { stateCode } from './state-code.ts';
import { stateCount } from './state-count.ts';
import { stateGroup } from './state-group.ts';
import { stateMisspelt } from './state-misspelt.ts';
import { stateShortName } from './state-name.ts';
import { stateNotMember } from './state-not-member.ts';
import { stateOrder } from './state-order.ts';
import { statePresidency } from './state-presidency.ts';
import { stateUnknown } from './state-unknown.ts';

export const RULES: readonly Rule[] = [
  dateAct,
  dateAmbiguous,
  dateConflict,
  dateDuration,
  dateElapsed,
  dateFormat,
  dateImpossible,
  dateRange,
  dateRelative,
  dateTense,
  dateWeekday,
  frontMatter,
  ignoreUnused,
  institutionConfused,
  mixedScript,
  quoteAltered,
  quoteConflict,
  quoteMarks,
  quoteRunOn,
  quoteUnattributed,
  quoteUnbalanced,
  referenceUndeclared,
  referenceUnused,
  speakerVariant,
  stateCapital,
  stateCode,
  stateCount,
  stateGroup,
  stateMisspelt,
  stateShortName,
  stateNotMember,
  stateOrder,
  statePresidency,
  stateUnknown,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | null => byId.get(id) ?? null;
