import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vectors = JSON.stringify(JSON.parse(readFileSync(join(root, 'tests/fixtures/ids/vectors.json'), 'utf8')));

const W1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const W2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Control digits of a fødselsnummer, written out here so that the test does not lean on the code it guards. */
function passesControl(digits: string): boolean {
  const d = Array.from(digits, Number);
  const sum = (weights: number[]) => weights.reduce((total, weight, i) => total + weight * (d[i] as number), 0);
  return (sum(W1) + (d[9] as number)) % 11 === 0 && (sum(W2) + (d[10] as number)) % 11 === 0;
}

/** A number a living person may have: the date is possible, also with the D-number's day. */
function realDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

describe('identity numbers in the repository', () => {
  const texts = ['packs', 'tests', 'docs']
    .flatMap(files)
    .filter(
      (file) =>
        /\.(?:ya?ml|md|ts|tsx|json|jsonl|tsv|txt|html)$/.test(file) && statSync(join(root, file)).size < 2_000_000,
    );

  it('are published test numbers or synthetic series only', () => {
    const real: string[] = [];
    for (const file of texts) {
      for (const [digits] of readFileSync(join(root, file), 'utf8').matchAll(/(?<!\d)\d{11}(?!\d)/g)) {
        if (passesControl(digits) && realDate(digits) && !vectors.includes(digits)) real.push(`${file}: ${digits}`);
      }
    }
    expect(real).toEqual([]);
  });
});
