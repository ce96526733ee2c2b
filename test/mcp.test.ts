// Assistants get what the command line finds, over the official client.
import { strict as assert } from 'node:assert';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Finding } from '../server/check.ts';

describe('rapporteur mcp', function () {
  this.timeout(20_000);
  const client = new Client({ name: 'test', version: '1' });

  before(() => client.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/cli.js', 'mcp'] })));
  after(() => client.close());

  it('offers its two tools, which change nothing', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map((t) => [t.name, t.annotations?.readOnlyHint]),
      [
        ['check_draft', true],
        ['read_facts', true],
      ],
    );
  });

  it('checks a draft', async () => {
    const { structuredContent } = await client.callTool({
      name: 'check_draft',
      arguments: { text: 'The quota was set\nin May [@minutes].' },
    });
    const [finding] = (structuredContent as { findings: (Finding & { line: number })[] }).findings;
    assert.equal(finding?.rule, 'reference-undeclared');
    assert.equal(finding?.line, 2);
  });

  it('says what is wrong with a day that is none', async () => {
    const answer = await client.callTool({ name: 'check_draft', arguments: { text: 'Text.', date: 'soon' } });
    assert.equal(answer.isError, true);
  });

  it('reads facts', async () => {
    const { structuredContent } = await client.callTool({
      name: 'read_facts',
      arguments: { text: 'They met on 3 May 2022.', date: '2022-08-30' },
    });
    assert.equal((structuredContent as { dates: { value: string }[] }).dates[0]?.value, '2022-05-03');
  });
});
