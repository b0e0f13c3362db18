import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASE_FILE_DOCUMENTS, type CaseFileLanguage } from '../../../lib/casefile';

const folder = fileURLToPath(new URL('../../../public/saksmappe/', import.meta.url));

/** Both languages of the case file. */
export const NORWEGIAN = ['nb', 'nn'] as const satisfies readonly CaseFileLanguage[];

/** Every document in both languages, as it is written. */
export const written = CASE_FILE_DOCUMENTS.flatMap(({ id }) =>
  NORWEGIAN.map((language) => ({ id, language, text: readFileSync(`${folder}${language}/${id}.md`, 'utf8') })),
);

/** What each line is: `# `, `- `, `1. `, a table row with its number of cells, a paragraph, nothing. */
export function shapeOf(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    if (line === '') return '';
    const mark = /^(?:#{1,6} |- |\d+\. )/.exec(line)?.[0];
    if (mark) return mark;
    return line.startsWith('|') ? `row of ${cellsOf(line).length}` : 'paragraph';
  });
}

/** The cells of a table row; `\|` ends none. */
export function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)(?:\\\\)*\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** What is read as sentences: no headings, no tables, nothing that is filled in later. */
export function runningText(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => line !== '' && !/^[#|]/.test(line))
    .map((line) => line.replace(/^(?:- |\d+\. )/, '').replace(/\{\{\w+\}\}|\[(?:fyll inn|sjekk)[^\]]*\]/g, ''))
    .map((line) => (/[.!?:]\s*$/.test(line) ? line : `${line}.`))
    .join('\n');
}
