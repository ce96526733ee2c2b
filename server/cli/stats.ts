// --stats: how often each rule found something, and how long the run took. On standard error: no report changes by it.
import type { Finding } from '../check.ts';
import { RULES } from '../rules/index.ts';
import { tell } from './output.ts';

export class Stats {
  private readonly began = performance.now();
  private readonly found = new Map<string, { findings: number; drafts: number; fixable: number }>();

  add(findings: readonly Finding[]): void {
    const here = new Set<string>();
    for (const { rule, fixes } of findings) {
      const row = this.found.get(rule) ?? { findings: 0, drafts: 0, fixable: 0 };
      row.findings++;
      if (!here.has(rule)) row.drafts++;
      if (fixes.some((fix) => fix.safe)) row.fixable++;
      here.add(rule);
      this.found.set(rule, row);
    }
  }

  end(drafts: number): void {
    const width = Math.max(...RULES.map((rule) => rule.id.length));
    const column = (value: number | string): string => String(value).padStart(12);
    let text = `${'rule'.padEnd(width)}${['findings', 'drafts', 'safe fixes'].map(column).join('')}\n`;
    const rows = [...this.found].sort(([a, x], [b, y]) => y.findings - x.findings || (a < b ? -1 : 1));
    for (const [rule, { findings, drafts, fixable }] of rows)
      text += `${rule.padEnd(width)}${[findings, drafts, fixable].map(column).join('')}\n`;
    tell(
      `${text}${drafts} ${drafts === 1 ? 'draft' : 'drafts'} in ${((performance.now() - this.began) / 1000).toFixed(2)} s\n`,
    );
  }
}
