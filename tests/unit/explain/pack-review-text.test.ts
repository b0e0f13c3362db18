import { describe, expect, it } from 'vitest';
import type { PackInput } from '../../../lib/contracts/pack';
import { adviceText, changeText } from '../../../lib/explain/pack-review-text';
import { diffPacks } from '../../../lib/packs';
import { base, pack, patternRule } from '../policy/packs';

const of = (content: Partial<PackInput>) => pack('nordvik', 'kommune', content);
const sentences = (before: Partial<PackInput>, after: Partial<PackInput>, language: 'nb' | 'nn' | 'en' = 'nb') =>
  diffPacks(of(before), of(after)).map((change) => changeText(change, [base, of(before), of(after)], language));

describe('a difference in words', () => {
  it.each<[Partial<PackInput>, Partial<PackInput>, string[]]>([
    [
      { decisions: [{ tool: 'm365', account: 'work', status: 'approved', ceiling: 'apen' }] },
      {
        decisions: [{ tool: 'm365', account: 'work', status: 'approved', ceiling: 'intern', gyldig_til: '2027-03-31' }],
      },
      ['M365 (work): taket går fra «apen» til «intern».', 'M365 (work): siste dag går fra ingenting til «31.3.2027».'],
    ],
    [{}, { rules: [patternRule('prosjekt', 'CASE_NUMBER', 'intern')] }, ['Nytt: prosjekt.']],
    [{ protected: ['Nordvik'] }, {}, ['Borte: Nordvik.']],
    [{ groups: [] }, { groups: ['helse', 'skole'] }, ['Pakken selv: groups får «helse», «skole».']],
    [{}, { rollout: { stage: 'rad' } }, ['Innføring: steget går fra «stopp» til «rad».']],
  ])('%#', (before, after, expected) => {
    expect(sentences(before, after)).toEqual(expected);
  });

  it('in nynorsk and English', () => {
    const change = [{}, { rollout: { stage: 'rad' as const } }] as const;
    expect(sentences(...change, 'nn')).toEqual(['Innføring: steget går frå «stopp» til «rad».']);
    expect(sentences(...change, 'en')).toEqual(['Roll-out: the stage goes from «stopp» to «rad».']);
  });

  it('advice names what and when', () => {
    const advice = {
      code: 'decision_expired',
      level: 'warning',
      area: 'decisions',
      id: 'm365/*',
      path: 'x',
      detail: '2026-11-01',
    } as const;
    expect(adviceText(advice, 'nb')).toContain('m365/* gikk ut 1.11.2026');
  });
});
