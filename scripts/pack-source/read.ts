import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { SourceProblem } from './types';

/** One source file, read: YAML as data, Markdown and text as they are. `file` is relative to the pack's folder. */
export interface SourceFile {
  file: string;
  data?: unknown;
  text?: string;
  /** Files that are no text (`.bin`). */
  bytes?: Buffer;
}

/** All source files under a pack's folder, in a fixed order, so that the same sources always give the same bytes. */
export function readSources(folder: string): { files: SourceFile[]; problems: SourceProblem[] } {
  const files: SourceFile[] = [];
  const problems: SourceProblem[] = [];
  for (const path of listFiles(folder)) {
    const file = relative(folder, path);
    if (path.endsWith('.bin')) {
      files.push({ file, bytes: readFileSync(path) });
      continue;
    }
    const text = readFileSync(path, 'utf8');
    if (!/\.ya?ml$/.test(path)) {
      files.push({ file, text });
      continue;
    }
    try {
      files.push({ file, data: parse(text) as unknown });
    } catch (error) {
      const message = error instanceof YAMLParseError ? error.message : String(error);
      problems.push({ file: join(basename(folder), file), message });
    }
  }
  return { files, problems };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]));
}
