// A draft while it is being written: read once, re-read where it was edited, asked by every feature.
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type CheckOptions, type Finding, factsOf, findingsOf } from '../check.ts';
import type { Draft, Format, Span } from '../draft/draft.ts';
import { type Edit, readDraft } from '../draft/read.ts';
import type { Text } from '../draft/text.ts';
import type { Facts } from '../facts/facts.ts';
import { EditedDocument } from './document.ts';

/** A longer draft takes too long for a moment in which its writer may begin. In UTF-16 units. */
const REHEARSED = 600_000;

/** A finding as it was last shown, moved along with the edits since. */
type Shown = Pick<Finding, 'rule' | 'start' | 'end'>;

export class OpenDraft {
  readonly document: EditedDocument;
  readonly format: Format;
  private options: CheckOptions | null = {};
  private read: Draft | null = null;
  /** What the edits since `read` replaced, in one stretch. */
  private edited: Edit | null = null;
  private factsRead: Facts | null = null;
  private checked: readonly Finding[] | null = null;
  private shown: readonly Shown[] = [];
  private writing: Span | null = null;
  private waits = false;

  constructor(
    uri: string,
    readonly languageId: string,
    version: number,
    text: string,
    format: Format,
  ) {
    this.document = new EditedDocument(uri, version, text);
    this.format = format;
  }

  get uri(): string {
    return this.document.uri;
  }

  get text(): Text {
    return this.draft.text;
  }

  get checkOptions(): CheckOptions {
    return this.options ?? {};
  }

  /** False for a file that the team does not take for a draft: plain Markdown, say, or one it ignores. */
  get taken(): boolean {
    return this.options !== null;
  }

  /** Other settings or another dossier: the reading of the text stays. null: not taken for a draft. */
  configure(options: CheckOptions | null): void {
    if (options === this.options) return;
    this.options = options;
    this.factsRead = null;
    this.checked = null;
  }

  /** Nobody has asked for a while: only the text stays. What is asked next reads it anew. */
  letGo(): void {
    this.read = null;
    this.edited = null;
    this.factsRead = null;
    this.checked = null;
  }

  /**
   * Goes the way of a key and back again, to no effect but that the engine has compiled what the writer's first keys would
   * wait for. Not where that takes long, or nobody has asked for findings: then it is false. `share`: how much of the
   * draft stands before the key, from 0 to less than 1.
   */
  rehearse(share: number): boolean {
    const { read, checked } = this;
    if (read === null || this.edited !== null || checked === null || read.text.length > REHEARSED) return false;
    const { sections } = read;
    const { text } = this.document;
    const at = sections[Math.floor(sections.length * share)]?.end;
    if (at === undefined) return false;
    const there = readDraft(text.edited(at, at, 'x'), this.format, read, { start: at, oldEnd: at, newEnd: at + 1 });
    findingsOf(factsOf(there, this.checkOptions), this.checkOptions);
    this.read = readDraft(text, this.format, there, { start: at, oldEnd: at + 1, newEnd: at });
    this.factsRead = factsOf(this.read, this.checkOptions);
    this.checked = findingsOf(this.factsRead, this.checkOptions);
    return true;
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    const { document } = this;
    for (const change of changes) this.note(document.change(change));
    document.version = version;
  }

  /** The draft as of the last change. */
  get draft(): Draft {
    if (this.read === null || this.edited !== null) {
      const { text } = this.document;
      this.read =
        this.read === null || this.edited === null
          ? readDraft(text, this.format)
          : readDraft(text, this.format, this.read, this.edited);
      this.edited = null;
    }
    return this.read;
  }

  get facts(): Facts {
    const { draft } = this;
    this.factsRead ??= factsOf(draft, this.checkOptions);
    return this.factsRead;
  }

  get findings(): readonly Finding[] {
    const { facts } = this;
    this.checked ??= findingsOf(facts, this.checkOptions);
    return this.checked;
  }

  /**
   * What to show now. A new finding that touches the lines being written waits, so that nobody is corrected in the
   * middle of a word; one that was shown before stays, and one that is mended goes at once.
   */
  show(): readonly Finding[] {
    const { writing, shown } = this;
    const findings =
      writing === null
        ? this.findings
        : this.findings.filter(
            (f) =>
              f.end < writing.start || f.start > writing.end || shown.some((s) => s.rule === f.rule && touches(s, f)),
          );
    this.shown = findings.map(({ rule, start, end }) => ({ rule, start, end }));
    this.waits = findings.length < this.findings.length;
    return findings;
  }

  /** The writer pauses: nothing waits any longer. True if something did. */
  rest(): boolean {
    this.writing = null;
    const waited = this.waits;
    this.waits = false;
    return waited;
  }

  private note(edit: Edit): void {
    this.edited = this.edited === null ? edit : joined(this.edited, edit);
    this.factsRead = null;
    this.checked = null;
    this.shown = this.shown.map((s) => ({ rule: s.rule, ...moved(s, edit) }));
    const { text } = this.document;
    const lineEnd = text.indexOf('\n', edit.newEnd);
    const start = text.lastIndexOf('\n', edit.start - 1) + 1;
    this.writing = { start, end: lineEnd < 0 ? text.length : lineEnd };
  }
}

/** One edit that does what `first` and then `second` do. */
const joined = (first: Edit, second: Edit): Edit => {
  const middle = Math.max(first.newEnd, second.oldEnd);
  return {
    start: Math.min(first.start, second.start),
    oldEnd: first.oldEnd + (middle - first.newEnd),
    newEnd: middle + (second.newEnd - second.oldEnd),
  };
};

const moved = (span: Span, edit: Edit): Span => {
  const delta = edit.newEnd - edit.oldEnd;
  return {
    start: span.start <= edit.start ? span.start : span.start >= edit.oldEnd ? span.start + delta : edit.start,
    end: span.end <= edit.start ? span.end : span.end >= edit.oldEnd ? span.end + delta : edit.newEnd,
  };
};

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
