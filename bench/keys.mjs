// A language server under a typist: from the key to its fresh diagnostics, over standard input and output.
import { spawn } from 'node:child_process';
import { quantile } from './process.mjs';

class Client {
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #next = 1;
  /** Called with each notification. */
  onNotification = () => {};

  constructor(argv) {
    this.child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.child.stdout.on('data', (chunk) => this.#read(chunk));
  }

  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.subarray(head + 4, head + 4 + length).toString());
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      if (message.method !== undefined && message.id !== undefined)
        this.#send({
          id: message.id,
          result: message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null,
        });
      else if (message.method !== undefined) this.onNotification(message);
      else this.#waiting.get(message.id)?.(message);
    }
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  request(method, params) {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((done) => this.#waiting.set(id, done));
  }

  notify(method, params) {
    this.#send({ method, params });
  }
}

/** → `{ first, p50, p95, burst, hover, completion, mb }` in milliseconds and megabytes; `null` where the server gave nothing in time. */
export const type = async (server, text, { keys = 150, limit = 60_000 } = {}) => {
  const client = new Client(server.argv);
  const timer = setTimeout(() => client.child.kill('SIGKILL'), limit);
  let gone = false;
  client.child.on('exit', () => {
    gone = true;
  });
  try {
    const uri = `file:///bench/draft.${server.extension}`;
    const { result } = await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true }, synchronization: {} },
        workspace: { configuration: true },
      },
      initializationOptions: { provideFormatter: false },
    });
    client.notify('initialized', {});
    const pull = result.capabilities.diagnosticProvider !== undefined;
    let published = () => {};
    client.onNotification = ({ method, params }) => {
      if (method === 'textDocument/publishDiagnostics' && params.uri === uri) published(params);
    };
    const fresh = async (version) => {
      if (pull) {
        await client.request('textDocument/diagnostic', { textDocument: { uri } });
        return;
      }
      await new Promise((done) => {
        published = (params) => {
          if (params.version === undefined || params.version >= version) done();
        };
      });
    };
    const t0 = performance.now();
    const opened = fresh(1);
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: server.language, version: 1, text } });
    if (pull) await fresh(1);
    else await opened;
    const first = performance.now() - t0;
    const lines = text.split('\n');
    let version = 1;
    const change = (n) => {
      // Keys fall on lines of prose all over the draft, two thirds of the way in.
      let line = Math.floor((((n * 7919) % 1000) / 1000) * (lines.length - 8)) + 6;
      while (line > 6 && (lines[line] ?? '').length < 40) line--;
      const character = Math.floor((lines[line] ?? '').length * 0.66);
      const range = { start: { line, character }, end: { line, character } };
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range, text: server.language === 'json' ? ' ' : 'e' }],
      });
      return { line, character };
    };
    const times = [];
    const completions = [];
    const hovers = [];
    for (let n = 0; n < keys && !gone; n++) {
      const at = performance.now();
      const wait = pull ? null : fresh(version + 1);
      const position = change(n);
      await (wait ?? fresh(version));
      times.push(performance.now() - at);
      if (server.name === 'rapporteur') {
        let from = performance.now();
        await client.request('textDocument/completion', { textDocument: { uri }, position });
        completions.push(performance.now() - from);
        from = performance.now();
        await client.request('textDocument/hover', { textDocument: { uri }, position });
        hovers.push(performance.now() - from);
      }
      await new Promise((r) => setTimeout(r, 4));
    }
    // A burst: fifty keys, 20 ms apart; how long after the last are the diagnostics of the last there?
    let wait = null;
    for (let n = 0; n < 50; n++) {
      if (n === 49) wait = pull ? null : fresh(version + 1);
      change(n);
      if (pull && n < 49) client.request('textDocument/diagnostic', { textDocument: { uri } });
      if (n < 49) await new Promise((r) => setTimeout(r, 20));
    }
    const last = performance.now();
    await (wait ?? fresh(version));
    return {
      first,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      burst: performance.now() - last,
      completion: completions.length > 0 ? quantile(completions, 0.95) : null,
      hover: hovers.length > 0 ? quantile(hovers, 0.95) : null,
    };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    client.child.kill('SIGKILL');
  }
};

/** A JSON or YAML document of about `size` units, for the servers of those languages. */
export const structured = (language, size) => {
  const rows = [];
  for (let n = 0, length = 0; length < size; n++) {
    const row =
      language === 'json'
        ? `  "key-${n}": { "name": "Anna Rask", "numbers": [1, 2, 3], "text": "A short sentence of prose." }`
        : `key-${n}: { name: Anna Rask, numbers: [1, 2, 3], text: A short sentence of prose. }`;
    rows.push(row);
    length += row.length + 2;
  }
  return language === 'json' ? `{\n${rows.join(',\n')}\n}\n` : `${rows.join('\n')}\n`;
};
