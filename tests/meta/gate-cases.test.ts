import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CASES = Array.from({ length: 45 }, (_, i) => `T${i + 1}`);
const FOLDER = 'tests/gate';

/** Titles of tests, as they stand in the source: `test('T9 …', …)`, `it.each(…)('T9 …', …)`, also in a template. */
const TITLE = /(?:\b(?:test|it)|\))\(\s*(['"`])(T\d+) /g;

describe('the numbered ways round the gate', () => {
  const tested = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER).filter((name) => /\.(spec|test)\.tsx?$/.test(name))) {
    for (const [, , number = ''] of readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(TITLE))
      tested.set(number, [...(tested.get(number) ?? []), file]);
  }

  it.each(CASES)('%s has a test whose title begins with its number, in a file named for it', (number) => {
    const files = tested.get(number) ?? [];
    const named = `T${number.slice(1).padStart(2, '0')}-`;
    expect(files.filter((file) => file.startsWith(named))).not.toEqual([]);
  });

  it('no test carries a number that is none of the cases', () => {
    expect([...tested.keys()].filter((number) => !CASES.includes(number))).toEqual([]);
  });
});
