import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/engine';
import { baseRules, readMarked, rulesOf } from './base-pack';

const rules = baseRules();

describe.each(['adresse-og-kontakt.yaml', 'identifiers.yaml', 'navn.yaml', 'secrets.yaml', 'sikkerhet.yaml'])(
  'the examples of %s',
  (file) => {
    for (const rule of rulesOf(file)) {
      const texts = (kind: 'match' | 'ignore') =>
        rule.examples[kind].map((example) => (typeof example === 'string' ? example : example.text));
      const found = (text: string) =>
        inspect(text, rules)
          .findings.filter((finding) => finding.ruleId === rule.id)
          .map((finding) => `${finding.start}-${finding.end}`);

      it.each(texts('match'))(`${rule.id} finds exactly what is marked: %s`, (marked) => {
        const { text, spans } = readMarked(marked);
        expect(spans.length).toBeGreaterThan(0);
        expect(found(text)).toEqual(spans);
      });

      it.each(texts('ignore'))(`${rule.id} finds nothing: %s`, (text) => {
        expect(found(text)).toEqual([]);
      });
    }
  },
);
