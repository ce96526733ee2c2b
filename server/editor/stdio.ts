// Messages over two streams. The protocol library's own reader and writer put off each message several times and write
// it in two pieces, which costs as much as to check a small draft after a key.
import type { Readable, Writable } from 'node:stream';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Message } from 'vscode-languageserver';
import { Disposable } from 'vscode-languageserver/node';

const HEAD_END = '\r\n\r\n';
const LENGTH = /^content-length: *(\d+)/im;

export class StreamReader extends AbstractMessageReader {
  private heard: DataCallback = () => {};
  /** What has come and is not yet a whole message. */
  private pieces: Buffer[] = [];
  private held = 0;
  /** Of so many bytes there may be another message. */
  private wanted = 0;

  constructor(private readonly stream: Readable) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.heard = callback;
    const take = (piece: Buffer): void => this.take(piece);
    this.stream.on('data', take);
    this.stream.on('error', (error) => this.fireError(error));
    this.stream.on('close', () => this.fireClose());
    return Disposable.create(() => this.stream.off('data', take));
  }

  private take(piece: Buffer): void {
    this.pieces.push(piece);
    this.held += piece.length;
    if (this.held < this.wanted) return;
    const rest = this.hear(this.pieces.length === 1 ? piece : Buffer.concat(this.pieces));
    this.pieces = rest.length === 0 ? [] : [rest];
    this.held = rest.length;
  }

  /** Hands on every whole message; gives what is left. */
  private hear(bytes: Buffer): Buffer {
    for (let from = 0; ; ) {
      const head = bytes.indexOf(HEAD_END, from);
      // A head without length is left out: what follows may be understood.
      const length = head < 0 ? null : (LENGTH.exec(bytes.toString('latin1', from, head))?.[1] ?? 0);
      const start = head + HEAD_END.length;
      const end = length === null ? bytes.length + 1 : start + Number(length);
      if (end > bytes.length) {
        this.wanted = end - from;
        return bytes.subarray(from);
      }
      if (length !== 0) this.one(bytes.toString('utf8', start, end));
      from = end;
    }
  }

  private one(body: string): void {
    try {
      this.heard(JSON.parse(body) as Message);
    } catch (error) {
      this.fireError(error);
    }
  }
}

export class StreamWriter extends AbstractMessageWriter {
  private failures = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    return new Promise((done, fail) => {
      this.stream.write(`Content-Length: ${Buffer.byteLength(body)}${HEAD_END}${body}`, (error) => {
        if (error == null) return done();
        this.fireError(error, message, ++this.failures);
        fail(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}
