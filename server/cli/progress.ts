// How far a long run is, on a terminal only.
import { isTerminal } from './builtin.ts';
import { Output, tell } from './output.ts';

const EVERY = 100;

export class Progress {
  private last = Date.now();
  private done = 0;
  private shown = false;
  /** Whether somebody looks on; not asked in a run that ends at once, because that takes longer than a small draft. */
  private watched: boolean | null = null;

  constructor(private readonly total: number) {
    Output.beforeWriting = () => this.clear();
  }

  step(): void {
    this.done++;
    const now = Date.now();
    if (now - this.last < EVERY) return;
    this.last = now;
    this.watched ??= isTerminal(2);
    if (!this.watched) return;
    this.shown = true;
    tell(`\r${this.done} of ${this.total} drafts `);
  }

  clear(): void {
    if (this.shown) tell('\r\u001b[K');
    this.shown = false;
  }
}
