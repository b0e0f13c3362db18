import type { PackInput } from '../../lib/contracts/pack';
import { generatedRule, generatedWord, texts } from './many-rules';

/** A kommune's pack with so many rules, and so many terms shared out over those of them that are lists of words. */
export function largePack(rules: number, terms: number): PackInput {
  const all = Array.from({ length: rules }, (_, number) => generatedRule(number));
  const lists = all.filter((rule) => rule.kind === 'term');
  const each = Math.ceil(terms / lists.length);
  let next = rules;
  for (const rule of lists) {
    for (let n = rule.terms.length; n < each; n++) {
      rule.terms.push({ forms: [generatedWord(next), `${generatedWord(next)}en`], strength: 'S' });
      next += 1;
    }
  }
  return {
    format: 1,
    id: 'large',
    version: 1,
    layer: 'kommune',
    name: texts('Benchmark'),
    publisher: 'Benchmark',
    issued: '2026-11-01',
    expires: '2027-11-01',
    rules: all,
  };
}
