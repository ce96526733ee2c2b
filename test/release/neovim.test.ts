// The settings for Neovim, as they stand in the documentation, in Neovim.
import { strict as assert } from 'node:assert';
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Waits for diagnostics, prints them, and what a completion after `@` offers. */
const SCRIPT = `
vim.wait(15000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, d in ipairs(vim.diagnostic.get(0)) do
  io.stdout:write(string.format('%d:%d %s %s\\n', d.lnum + 1, d.col + 1, d.source, d.message))
end
local params = { textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 7, character = 4 } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, 10000)
for _, answer in pairs(answers or {}) do
  for _, item in ipairs(answer.result.items) do io.stdout:write('item ' .. item.label .. '\\n') end
end
vim.cmd('qall!')
`;

describe('Neovim', function () {
  this.timeout(60_000);
  let folder: string;
  before(function () {
    if (spawnSync('nvim', ['--version']).status !== 0) this.skip();
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-neovim-'));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it('shows the findings of a draft and completes in it', async () => {
    const lua = /## Neovim[\s\S]*?```lua\n([\s\S]*?)```/.exec(readFileSync('docs/editors.md', 'utf8'))?.[1];
    assert.ok(lua);
    writeFileSync(path.join(folder, 'init.lua'), lua);
    writeFileSync(path.join(folder, 'script.lua'), SCRIPT);
    const command = path.join(folder, 'rapporteur');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`);
    chmodSync(command, 0o755);
    writeFileSync(
      path.join(folder, 'a.brief.md'),
      '---\ndate: 2031-04-09\nspeakers:\n  rask: Ilvi Rask\n---\n\nThey met on Monday, 9 April 2031.\nAs @\n',
    );
    const { stdout } = await run('nvim', ['--headless', '-u', 'init.lua', 'a.brief.md', '-c', 'luafile script.lua'], {
      cwd: folder,
      timeout: 50_000,
      env: { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` },
    });
    assert.match(stdout, /7:13 rapporteur 9 April 2031 was a Wednesday\./);
    assert.match(stdout, /item @rask/);
  });
});
