// How the overview looks: the editor's theme where there is one, the reader's system colours elsewhere.
export const OVERVIEW_CSS = `
:root { color-scheme: light dark; }
body { font: var(--vscode-font-size, 15px)/1.5 var(--vscode-font-family, system-ui, sans-serif); color: var(--vscode-foreground, CanvasText); background: var(--vscode-editor-background, Canvas); margin: 0 auto; padding: 0 1.5em 3em; max-width: 70em; }
h1 { font-size: 1.6em; font-weight: 600; margin: 1em 0 0; }
h2 { font-size: 1.2em; font-weight: 600; margin: 2em 0 .6em; }
.facts { margin: .2em 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3em .7em .3em 0; border-bottom: 1px solid var(--vscode-editorWidget-border, GrayText); }
td .line { white-space: nowrap; }
details { margin-top: .8em; }
summary { cursor: pointer; }
button, a { font: inherit; color: var(--vscode-textLink-foreground, LinkText); background: none; border: 0; padding: 0; cursor: pointer; text-align: left; text-decoration: underline; text-underline-offset: .15em; }
button:hover, a:hover { color: var(--vscode-textLink-activeForeground, LinkText); }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
[aria-current] { outline: 1px solid var(--vscode-focusBorder, Highlight); outline-offset: 3px; }
.alarm { font-weight: 600; }
.alarm::before { content: "▲ "; color: var(--vscode-editorWarning-foreground, CanvasText); }
.timeline { list-style: none; margin: 0; padding: 0; }
.timeline li { display: grid; grid-template-columns: 24px 10em 1fr; gap: 0 .7em; position: relative; min-height: 24px; }
.timeline li::before { content: ""; position: absolute; left: 11px; top: 0; bottom: 0; border-left: 2px solid currentColor; }
.timeline li:first-child::before { top: 11px; }
.timeline li:last-child::before { bottom: calc(100% - 11px); top: 0; }
.timeline li:last-child:not(:first-child)::before { bottom: 11px; }
.timeline li > span > * + * { margin-left: .5em; }
.timeline li > span > .alarm { display: block; margin-left: 0; }
.timeline svg { position: relative; }
.day { font-variant-numeric: tabular-nums; font-weight: 600; }
.mark { fill: var(--vscode-editor-background, Canvas); stroke: currentColor; stroke-width: 2; }
.mark.own { fill: currentColor; }
.mark.conflict { fill: var(--vscode-editorWarning-foreground, CanvasText); stroke: none; }
.tiles { display: grid; grid-template-columns: repeat(8, 3.4em); grid-auto-rows: 3em; gap: .3em; list-style: none; margin: 0; padding: 0; }
.tile { border: 1px solid var(--vscode-editorWidget-border, GrayText); border-radius: 3px; position: relative; }
.tile.named, .tile.quoted { border-color: currentColor; border-width: 2px; }
.tile.quoted { background: var(--vscode-badge-background, Highlight); color: var(--vscode-badge-foreground, HighlightText); }
.tile.missing { border-style: dashed; }
.tile > button, .tile > a, .tile > span:first-child { position: absolute; inset: 0; display: grid; place-items: center; color: inherit; text-decoration: none; }
.tile small { display: block; text-align: center; line-height: 1; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { button { text-decoration: none; color: inherit; } }
`;
