import type { SourceFile } from './read';

/** The name lists of `names/`, or null while the folder has none. Their source is stated in `names/source.yaml`. */
export function readNames(
  files: readonly SourceFile[],
  kilde: unknown,
  checked: string,
): Record<string, unknown> | null {
  const text = (name: string) => files.find((one) => one.file === `names/${name}`)?.text;
  const first = text('first.txt');
  const last = text('last.txt');
  if (first === undefined || last === undefined) return null;
  const model = files.find((one) => one.file === 'names/model.bin')?.bytes;
  const lines = (value: string | undefined) =>
    (value ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  return {
    first: lines(first).join('\n'),
    last: lines(last).join('\n'),
    ambiguous: (text('ambiguous.tsv') ?? '')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('name\t'))
      .join('\n'),
    titles: lines(text('titles.txt')),
    ...(model ? { model: model.toString('base64') } : {}),
    kilde,
    sist_kontrollert: checked,
  };
}
