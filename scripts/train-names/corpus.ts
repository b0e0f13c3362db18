import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Entity {
  start: number;
  end: number;
  label: string;
}

/** A text with what is named in it. Offsets in UTF-16 code units. */
export interface Doc {
  text: string;
  entities: Entity[];
}

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The sentences of a NorNE file, those of one document joined with line breaks; without `join` each one alone. */
export function readNorne(data: string, set: string, joined = true): Doc[] {
  const sentences = readLines<Doc & { doc: string }>(join(data, 'measure-only', 'norne', `${set}.jsonl`));
  const docs: Doc[] = [];
  let open: string | null = null;
  for (const { doc, text: raw, entities } of sentences) {
    // The rebuilt training text keeps a token that ends headings; real text has none.
    const text = raw.replace(/ \|$/, '');
    let into = docs[docs.length - 1];
    if (!joined || doc !== open || !into) {
      into = { text: '', entities: [] };
      docs.push(into);
      open = doc;
    } else into.text += '\n';
    const shift = into.text.length;
    into.text += text;
    for (const { start, end, label } of entities)
      if (end <= text.length) into.entities.push({ start: start + shift, end: end + shift, label });
  }
  return docs;
}

/** Nor-DeID notes; given names and surnames that stand together are one person. */
export function readNorDeid(data: string, set: 'training' | 'validation'): Doc[] {
  const notes = readLines<Doc>(join(data, 'measure-only', 'nor-deid', `${set}.jsonl`));
  return notes.map(({ text, entities }) => {
    const all: Entity[] = [];
    for (const { start, end, label } of entities) {
      const last = all[all.length - 1];
      if (label === 'First_Name' || label === 'Last_Name') {
        if (last?.label === 'PER' && /^[ -]$/.test(text.slice(last.end, start))) last.end = end;
        else all.push({ start, end, label: 'PER' });
      } else if (label === 'Location') all.push({ start, end, label: 'LOC' });
      else if (label === 'Health_Care_Unit') all.push({ start, end, label: 'ORG' });
    }
    return { text, entities: all };
  });
}
