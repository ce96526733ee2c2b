// How far a long run is, on a terminal only.
import { isTerminal } from './builtin.ts';
import { Output, tell } from './output.ts';

const EVERY = 100;

export class Progress {
  private last = Date.now();
  private done = 0;
  private shown = false;

  private constructor(private readonly total: number) {
    Output.beforeWriting = () => this.clear();
  }

  /** Null where nobody looks on. */
  static of(total: number): Progress | null {
    return isTerminal(2) ? new Progress(total) : null;
  }

  step(): void {
    this.done++;
    const now = Date.now();
    if (now - this.last < EVERY) return;
    this.last = now;
    this.shown = true;
    tell(`\r${this.done} of ${this.total} drafts `);
  }

  clear(): void {
    if (this.shown) tell('\r\u001b[K');
    this.shown = false;
  }
}
