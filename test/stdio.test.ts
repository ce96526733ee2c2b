// Messages over streams: whole, whatever pieces they come in.
import { strict as assert } from 'node:assert';
import { PassThrough } from 'node:stream';
import type { Message } from 'vscode-languageserver';
import { StreamReader, StreamWriter } from '../server/editor/stdio.ts';

const framed = (message: object, head = 'Content-Length: ', more = ''): string => {
  const body = JSON.stringify(message);
  return `${more}${head}${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** What is heard when the bytes come in pieces of a size, and how often something is wrong. */
const heardIn = async (bytes: Buffer, size: number): Promise<{ heard: Message[]; wrong: number }> => {
  const stream = new PassThrough();
  const reader = new StreamReader(stream);
  const heard: Message[] = [];
  let wrong = 0;
  reader.onError(() => wrong++);
  reader.listen((message) => heard.push(message));
  for (let at = 0; at < bytes.length; at += size) {
    stream.write(bytes.subarray(at, at + size));
    await new Promise((next) => setImmediate(next));
  }
  return { heard, wrong };
};

describe('messages over streams', () => {
  const messages = [
    { jsonrpc: '2.0', method: 'one', params: { text: '“Ça va,” she said 𝒾n Zagreb.' } },
    { jsonrpc: '2.0', id: 2, method: 'two' },
    { jsonrpc: '2.0', id: 3, result: null },
  ];

  for (const size of [1, 2, 3, 7, 64, 100_000])
    it(`are heard whole in pieces of ${size} bytes`, async () => {
      const bytes = Buffer.from(
        framed(messages[0]!) +
          framed(messages[1]!, 'content-length:', 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n') +
          framed(messages[2]!),
      );
      assert.deepEqual(await heardIn(bytes, size), { heard: messages, wrong: 0 });
    });

  it('are heard behind one that is no JSON and a head without length', async () => {
    const bytes = Buffer.from(`Content-Length: 3\r\n\r\n{a}Content-Type: x\r\n\r\n${framed(messages[1]!)}`);
    assert.deepEqual(await heardIn(bytes, 1000), { heard: [messages[1]], wrong: 1 });
  });

  it('are written so that they are read again', async () => {
    const stream = new PassThrough();
    const writer = new StreamWriter(stream);
    for (const message of messages) await writer.write(message);
    assert.deepEqual(await heardIn(stream.read() as Buffer, 5), { heard: messages, wrong: 0 });
  });
});
