// What a team may set for a draft.
import type { House, Level, RuleOptions } from './rules/rule.ts';

export type RuleSetting = Level | readonly [Level, RuleOptions];

/** The effective settings of one draft; where they come from is a host's affair. */
export interface Settings {
  readonly lang?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly accept?: readonly string[];
  readonly house?: House;
}
