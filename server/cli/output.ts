// Writing what was found: standard output or a file, in large pieces, every failure noticed.
import { closeSync, openSync, writeSync } from 'node:fs';
import { isTerminal } from './builtin.ts';
import { Failure, reasonOf } from './failure.ts';
import { printable } from './terminal.ts';

const PIECE = 64 * 1024;

/** A sink of text. A reader that has gone (`| head`) is no failure: what is left is dropped. */
export class Output {
  /** Called before anything is written, by whom else writes to the terminal. */
  static beforeWriting: () => void = () => {};

  private buffer = '';
  private gone = false;

  private constructor(
    readonly fd: number,
    private readonly name: string,
  ) {}

  static standard(): Output {
    return new Output(1, 'standard output');
  }

  /** Opens the file anew. Throws `Failure` where it cannot be written, and for a draft: `-o *.brief.md` names one. */
  static file(path: string): Output {
    if (/\.brief(?:\.md)?$/i.test(path))
      throw new Failure(`${printable(path)} is the name of a draft and no place for a report.`);
    try {
      return new Output(openSync(path, 'w'), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw new Failure(`${printable(path)} cannot be written: its folder does not exist.`);
      throw new Failure(`${printable(path)} ${reasonOf(error).replace('opened', 'written')}.`);
    }
  }

  get isTerminal(): boolean {
    return isTerminal(this.fd);
  }

  write(text: string): void {
    this.buffer += text;
    if (this.buffer.length >= PIECE) this.flush();
  }

  flush(): void {
    const text = this.buffer;
    this.buffer = '';
    if (text === '' || this.gone) return;
    Output.beforeWriting();
    try {
      writeAll(this.fd, text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE')
        throw new Failure(`${printable(this.name)} ${reasonOf(error)}.`);
      this.gone = true;
    }
  }

  /** Writes what is left. */
  close(): void {
    this.flush();
    if (this.fd <= 2) return;
    try {
      closeSync(this.fd);
    } catch (error) {
      throw new Failure(`${printable(this.name)} ${reasonOf(error)}.`);
    }
  }
}

/** Writes all of `text`, waiting for a reader that is slow. Throws what the system says. */
const writeAll = (fd: number, text: string): void => {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at, bytes.length - at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
};

/** One line on standard error. Nothing more can be done where that fails. */
export const say = (sentence: string): void => {
  Output.beforeWriting();
  tell(`rapporteur: ${printable(sentence)}\n`);
};

/** What fails a run must be said, too, where `--severity` hides it. */
export const sayTooMany = (warnings: number, most: number): void => {
  if (warnings > most)
    say(`${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than --max-warnings=${most} allows.`);
};

/** Text of this program itself on standard error. */
export const tell = (text: string): void => {
  try {
    writeAll(2, text);
  } catch {}
};
