#!/usr/bin/env node
// Stands where @vscode/test-electron expects the VS Code of a desktop: takes its command line, runs the tests in the
// server's VS Code, and ends with their exit code.
import { VSIX } from './host/places.ts';
import { openServerWindow } from './host/server.ts';

const words = process.argv.slice(2);
const tests = words.find((word) => word.startsWith('--extensionTestsPath='))?.slice('--extensionTestsPath='.length);
const drafts = words.find((word) => !word.startsWith('-'));
if (tests === undefined || drafts === undefined) throw new Error(`no tests or no folder in: ${words.join(' ')}`);

const window = await openServerWindow({ vsix: VSIX, drafts, tests });
process.exitCode = await window.exit;
await window.close();
