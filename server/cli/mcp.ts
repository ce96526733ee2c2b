// rapporteur mcp: the check as a tool for drafting assistants, over the Model Context Protocol.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import type { check, Options, readFacts } from '../api.ts';
import { Lines } from './lines.ts';
import type { Arguments } from './options.ts';

/** A longer text is a file's affair, not a conversation's. UTF-16 units. */
const LONGEST = 1_000_000;

const draft = {
  text: z.string().max(LONGEST).describe('The draft: Brief Markdown, Markdown or plain text.'),
  format: z.enum(['brief', 'markdown', 'plain']).optional().describe('brief by default.'),
  lang: z.string().max(35).optional().describe("The draft's language (BCP 47); its front matter's by default."),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .describe("The day the draft is judged against (ISO 8601); its front matter's by default."),
};

const optionsOf = ({
  format,
  lang,
  date,
}: {
  format?: Options['format'] | undefined;
  lang?: string | undefined;
  date?: string | undefined;
}): Options => ({
  ...(format === undefined ? {} : { format }),
  ...(lang === undefined ? {} : { lang }),
  ...(date === undefined ? {} : { date }),
});

const answer = (
  value: object,
): { content: { type: 'text'; text: string }[]; structuredContent: Record<string, unknown> } => ({
  content: [{ type: 'text', text: JSON.stringify(value) }],
  structuredContent: { ...value },
});

/** What the tools are made of: the command's own program, so that this bundle holds the protocol alone. */
export interface Program {
  readonly check: typeof check;
  readonly readFacts: typeof readFacts;
}

export const run = async (_args: Arguments, { check, readFacts }: Program): Promise<number> => {
  const server = new McpServer({ name: 'rapporteur', version: VERSION });
  server.registerTool(
    'check_draft',
    {
      title: 'Check a briefing',
      description:
        "Finds quotations nobody is named for, wrong or misspelt EU member states, and dates that contradict each other or the draft's own date. Returns findings with their place, evidence and fixes; an empty list means that nothing is wrong.",
      inputSchema: draft,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ text, ...given }) => {
      const lines = new Lines(text);
      const findings = check(text, optionsOf(given)).findings.map((f) => ({ ...lines.at(f.start), ...f }));
      return answer({ findings });
    },
  );
  server.registerTool(
    'read_facts',
    {
      title: 'Read the facts of a briefing',
      description:
        'Lists the quotations with their speakers, the dates with their values, the states and the people of a draft.',
      inputSchema: draft,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    ({ text, ...given }) => answer(readFacts(text, optionsOf(given))),
  );
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((done) => {
    transport.onclose = done;
    process.stdin.once('end', done);
  });
  await server.connect(transport);
  await closed;
  return 0;
};
