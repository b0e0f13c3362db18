import type { Pack, PackInput } from '../../lib/contracts/pack';
import { parsePack } from '../../lib/packs';

export const texts = (word: string) => ({ nb: word, nn: word, en: word });
const provenance = { kilde: [{ title: 'Benchmark', certainty: 'verified' as const }], sist_kontrollert: '2026-11-01' };
type RuleInput = NonNullable<PackInput['rules']>[number];

const SYLLABLES = [
  'bru',
  'dal',
  'fos',
  'gran',
  'hei',
  'kle',
  'lund',
  'mos',
  'nes',
  'rud',
  'sund',
  'tveit',
  'vik',
  'ås',
  'øy',
  'ber',
];

/** A made-up word that differs for every number below 65 536 and looks like one of a kommune's own. */
export function generatedWord(number: number): string {
  return [0, 4, 8, 12].map((shift) => SYLLABLES[(number >> shift) & 15]).join('');
}

/** Every third rule an own register number, an own word, a phrase with a number behind it: what a kommune adds for itself. */
export function generatedRule(number: number): RuleInput {
  const own = generatedWord(number);
  const common = {
    id: `own.${number}`,
    type: 'OWN_REGISTER',
    class: 'intern' as const,
    name: texts(own),
    message: texts(own),
    hjemmel: [],
    ...provenance,
  };
  const ignore = ['En helt vanlig setning.'];
  if (number % 3 === 0) {
    return {
      ...common,
      kind: 'pattern',
      pattern: `\\b${own}-\\d{4}\\b`,
      examples: { match: [`Se ⟦${own}-1234⟧.`], ignore },
    };
  }
  if (number % 3 === 1) {
    const terms = [{ forms: [own, `${own}en`], strength: 'S' as const }];
    return {
      ...common,
      kind: 'term',
      area: 'own',
      scoring: 'direct',
      terms,
      examples: { match: [`Gjelder ⟦${own}⟧.`], ignore },
    };
  }
  const pattern = `\\b${own}\\s+nr\\.?\\s+(\\d{2,6})\\b`;
  return { ...common, kind: 'pattern', pattern, group: 1, examples: { match: [`Se ${own} nr. ⟦42⟧.`], ignore } };
}

/** The packs with so many generated rules on top that there are `total` rules in all. */
export function withRules(packs: readonly Pack[], total: number): Pack[] {
  const have = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const extra: PackInput = {
    format: 1,
    id: 'many-rules',
    version: 1,
    layer: 'service',
    name: texts('Benchmark'),
    publisher: 'Benchmark',
    issued: '2026-11-01',
    expires: '2027-11-01',
    rules: Array.from({ length: Math.max(0, total - have) }, (_, number) => generatedRule(number)),
  };
  const parsed = parsePack(new TextEncoder().encode(JSON.stringify(extra)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return [...packs, parsed.value];
}
