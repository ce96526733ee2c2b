// All formats of reports.
import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json, ndjson } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { MakeReporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export const REPORTERS: Readonly<Record<string, MakeReporter>> = {
  pretty,
  json,
  ndjson,
  sarif,
  junit,
  checkstyle,
  github,
  gitlab,
  rdjson,
};
