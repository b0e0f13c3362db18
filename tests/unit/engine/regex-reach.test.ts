import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/engine';
import { runPattern, windowsOf } from '../../../lib/engine/patterns';
import { reachOf } from '../../../lib/engine/regex-reach';
import { readSource } from '../../../lib/engine/source';
import { builtPacks } from '../../corpus/built-packs';
import { cases, harmless } from '../../corpus/corpus';

// Proves: what is read of a text around a pattern's keywords is enough, so that leaving out the rest changes nothing.

describe('reachOf', () => {
  it.each([
    ['abc', ['abc'], { width: 3, holdsKeyword: true }],
    ['ab{2,5}c', ['abb'], { width: 7, holdsKeyword: false }],
    [
      '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20,40}',
      ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
      { width: 48, holdsKeyword: true },
    ],
    ['(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{20,40}', ['sk_live_'], { width: 48, holdsKeyword: false }],
    ['vurder(?: av| til){0,4} eleven', ['elev'], { width: 29, holdsKeyword: true }],
    ['(?:skole|barnehage)?plan', ['skoleplan', 'plan'], { width: 13, holdsKeyword: true }],
    ['(?:skole|barnehage)?plan', ['skoleplan', 'barnehageplan'], { width: 13, holdsKeyword: false }],
    ['eyJ[a-z]{8,400}\\.', ['eyj'], { width: 404, holdsKeyword: true }],
    ['a+b', ['b'], { width: Number.POSITIVE_INFINITY, holdsKeyword: true }],
    ['[^\\n]{1,3}x', ['x'], { width: 7, holdsKeyword: true }],
    ['\\.env', ['.env'], { width: 4, holdsKeyword: true }],
    ['.env', ['.env'], { width: 5, holdsKeyword: false }],
    ['(?=abc)a', ['abc'], { width: 1, holdsKeyword: false }],
  ])('%s with %j', (pattern, keywords, expected) => {
    expect(reachOf(pattern, keywords)).toEqual(expected);
  });
});

describe('windowsOf', () => {
  it('joins windows that touch and stays inside the text', () => {
    const reach = { width: 10, holdsKeyword: true };
    expect(windowsOf([5, 8, 14, 17, 100, 103], reach, 105)).toEqual([
      { start: 0, end: 24 },
      { start: 93, end: 105 },
    ]);
  });
});

describe('patterns of the base pack, around their keywords', async () => {
  const compiled = compileRules(await builtPacks(['base']));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { patterns, keywords } = compiled.value;
  const marked = patterns.flatMap(({ rule }) =>
    [...rule.examples.match, ...rule.examples.ignore].map((example) =>
      (typeof example === 'string' ? example : example.text).replace(/[⟦⟧]/g, ''),
    ),
  );
  const prompts = [...cases, ...harmless].map(({ text }) => text);
  const texts = [...marked, ...prompts, marked.join('\n'), prompts.join('\n\n'), marked.join(' ')];

  it('has patterns and texts to try', () => {
    expect(patterns.filter(({ reach }) => reach).length).toBeGreaterThan(15);
    expect(texts.length).toBeGreaterThan(150);
  });

  it.each(patterns.flatMap((pattern, number) => (pattern.reach ? [[pattern.rule.id, number] as const] : [])))(
    '%s finds there what it finds in the whole text',
    (_, number) => {
      const pattern = patterns[number];
      if (!pattern?.reach) throw new Error('no such pattern');
      for (const text of texts) {
        const source = readSource(text, null);
        const places = keywords.find(source.lower).get(number) ?? [];
        const windows = windowsOf(places, pattern.reach, source.text.length);
        const whole = runPattern(pattern.rule, pattern.regex, source, null);
        // A keyword near but outside the match is asked for too; then the windows may leave out what no keyword is near.
        const expected = pattern.reach.holdsKeyword
          ? whole
          : whole.filter(({ start, end }) => windows.some((window) => window.start <= start && end <= window.end));
        expect(runPattern(pattern.rule, pattern.regex, source, windows)).toEqual(expected);
      }
    },
  );
});
