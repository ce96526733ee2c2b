// Which dossier a draft belongs to, what it declares, the files its sources name, and what its other drafts say.
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Declarations, Draft } from '../draft/draft.ts';
import { readDossier } from '../draft/front-matter.ts';
import type { DraftDigest } from '../facts/digest.ts';
import type { Dossier } from '../facts/facts.ts';
import { render } from '../rules/message.ts';
import { decode } from './decode.ts';
import { mayBeFile, readWhole, reasonOf } from './failure.ts';
import { isWithin, rootOf, shownPath } from './files.ts';
import { Lines } from './lines.ts';

const NAMES = ['dossier.yaml', 'dossier.yml'];
const NOTHING: Declarations = { speakers: [], events: [], sources: [], accept: [] };

/** A source longer than this is no text to compare wording with. */
const LONGEST_SOURCE = 16 * 1024 * 1024;

interface ReadDossier extends Dossier {
  readonly declared: Declarations;
  readonly files: ReadonlyMap<string, string>;
}

export class Dossiers {
  private readonly nearest = new Map<string, string | null>();
  private readonly read = new Map<string, ReadDossier | null>();
  private readonly texts = new Map<string, string | null>();

  constructor(
    private readonly cwd: string,
    private readonly problem: (sentence: string) => void,
  ) {}

  /** The dossier's file: the one the draft names, else the nearest from its folder upward; null: none. */
  fileOf(absolute: string, draft: Draft): string | null {
    const folder = path.dirname(absolute);
    const named = draft.frontMatter?.dossier?.text;
    if (named === undefined) return this.nearestTo(folder);
    const file = path.resolve(folder, named);
    if (this.isInProject(file, folder)) return file;
    this.problem(`${shownPath(absolute, this.cwd)} names a dossier outside of the project, which is not read.`);
    return null;
  }

  /** Whether a file that a draft or dossier in `folder` names lies within the project, links followed. */
  private isInProject(file: string, folder: string): boolean {
    try {
      const root = realpathSync(isWithin(folder, this.cwd) ? rootOf(this.cwd) : rootOf(folder));
      return isWithin(realpathSync(file), root);
    } catch {
      // What is not there is for the reader to say.
      return true;
    }
  }

  /** The nearest dossier from a folder upward, within its repository. */
  nearestTo(folder: string): string | null {
    const known = this.nearest.get(folder);
    if (known !== undefined) return known;
    const here = NAMES.map((name) => path.join(folder, name)).find(mayBeFile);
    const above = path.dirname(folder);
    const isTop = above === folder || existsSync(path.join(folder, '.git'));
    const file = here ?? (isTop ? null : this.nearestTo(above));
    this.nearest.set(folder, file);
    return file;
  }

  /** All that a draft is judged against besides itself; undefined when there is nothing. */
  of(absolute: string, draft: Draft, drafts: readonly DraftDigest[]): Dossier | undefined {
    const file = this.fileOf(absolute, draft);
    const dossier = file === null ? null : this.readFile(file);
    const own = this.sourceFiles(path.dirname(absolute), draft.frontMatter ?? NOTHING);
    if (dossier === null) return own.size === 0 ? undefined : { declared: NOTHING, files: own };
    return { ...dossier, drafts, files: own.size === 0 ? dossier.files : new Map([...dossier.files, ...own]) };
  }

  /** All that the dossier's file and the files its sources name say, for telling whether anything changed. */
  contentOf(file: string): unknown {
    const dossier = this.readFile(file);
    return dossier === null ? null : [dossier.declared, dossier.lang ?? null, [...dossier.files]];
  }

  private readFile(file: string): ReadDossier | null {
    const known = this.read.get(file);
    if (known !== undefined) return known;
    const dossier = this.load(file);
    this.read.set(file, dossier);
    return dossier;
  }

  private load(file: string): ReadDossier | null {
    const shown = shownPath(file, this.cwd);
    try {
      const found = decode(readWhole(file));
      if ('wrong' in found) {
        this.problem(`${shown} ${found.wrong}.`);
        return null;
      }
      const declared = readDossier(found.text);
      const lines = new Lines(found.text);
      for (const { start, message } of declared.problems) {
        const { line, column } = lines.at(start);
        this.problem(`${shown}:${line}:${column}: ${render(message)}`);
      }
      const files = this.sourceFiles(path.dirname(file), declared);
      return { declared, files, ...(declared.lang !== null && { lang: declared.lang.text }) };
    } catch (error) {
      this.problem(`${shown} ${reasonOf(error)}.`);
      return null;
    }
  }

  private sourceFiles(folder: string, declared: Declarations): ReadonlyMap<string, string> {
    const files = new Map<string, string>();
    for (const { file } of declared.sources) {
      const text = file === null ? null : this.sourceText(path.resolve(folder, file.text), folder);
      if (file !== null && text !== null) files.set(file.text, text);
    }
    return files;
  }

  /** The text of a source within the project; null for any other, and for what is no text. */
  private sourceText(file: string, folder: string): string | null {
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    let text: string | null = null;
    try {
      const stats = statSync(file);
      if (this.isInProject(file, folder) && stats.isFile() && stats.size <= LONGEST_SOURCE) {
        const found = decode(readFileSync(file));
        if ('text' in found) text = found.text;
      }
    } catch {
      // A source that is not there is nothing to compare with.
    }
    this.texts.set(file, text);
    return text;
  }
}
