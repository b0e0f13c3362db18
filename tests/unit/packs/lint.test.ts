import { describe, expect, it } from 'vitest';
import type { PackInput } from '../../../lib/contracts/pack';
import { lintPack } from '../../../lib/packs';
import { lix } from '../../../lib/packs/readability';
import { builtPacks } from '../../corpus/built-packs';
import { assessment, base, pack, patternRule, provenance, TODAY, text } from '../policy/packs';

const settled: Partial<PackInput> = {
  contacts: [{ id: 'radgiver', role: text('Rådgiver'), email: 'ki@nordvik.example' }],
  settings: { send_with_reason: true, contact_for: { apen: 'radgiver' } },
};
const examples = { match: ['⟦a⟧', '⟦a⟧', '⟦a⟧'], ignore: ['b', 'b', 'b'] };
const rule = (over: object = {}) =>
  patternRule('nordvik-prosjekt', 'CASE_NUMBER', 'intern', undefined, { examples, ...over });
const codes = (content: Partial<PackInput>) =>
  lintPack(pack('nordvik', 'kommune', { ...settled, ...content }), [base], TODAY).map(({ code, path, detail }) =>
    [code, path, detail].filter(Boolean).join(' '),
  );

describe('advice on a pack', () => {
  it('none where there is none to give', () => {
    expect(codes({ rules: [rule()] })).toEqual([]);
  });

  const article = (body: ReturnType<typeof text>) => ({ id: 'hjelp', title: text('Hjelp'), body, ...provenance });
  it.each<[string, Partial<PackInput>, string[]]>([
    ['ends within weeks', { expires: '2026-12-01' }, ['expires_soon expires 2026-12-01']],
    [
      'an approval that ended, and one that soon does',
      {
        decisions: [
          { tool: 'm365', status: 'approved', ceiling: 'apen', gyldig_til: '2026-11-01' },
          { tool: 'own', status: 'approved', ceiling: 'apen', gyldig_til: '2026-12-01' },
        ],
      },
      [
        'decision_expired decisions/m365/*/gyldig_til 2026-11-01',
        'decision_expires_soon decisions/own/*/gyldig_til 2026-12-01',
      ],
    ],
    [
      'a raise that names no DPIA does not count',
      { decisions: [{ tool: 'm365', status: 'approved', ceiling: 'intern', assessment: { ...assessment, dpia: '' } }] },
      ['decision_without_assessment decisions/m365/*/assessment'],
    ],
    [
      'somebody who can’t be reached',
      { contacts: [{ id: 'radgiver', role: text('Rådgiver') }] },
      ['contact_without_address contacts/radgiver'],
    ],
    [
      'few examples',
      { rules: [rule({ examples: { match: ['⟦a⟧'], ignore: ['b'] } })] },
      ['few_examples rules/nordvik-prosjekt/examples 1'],
    ],
    [
      'a long message',
      { rules: [rule({ message: text('Kort. '.repeat(50)) })] },
      ['long_message rules/nordvik-prosjekt/message 305'],
    ],
    [
      'nynorsk that was copied',
      { rules: [rule({ message: { nb: 'Dette er et ord vi har.', nn: 'Dette er et ord vi har.', en: 'A word.' } })] },
      ['same_text_in_nb_and_nn rules/nordvik-prosjekt/message/nn'],
    ],
    [
      'a source nobody opened',
      { rules: [rule({ kilde: [{ title: 'Hørt', certainty: 'sjekk' }] })] },
      ['unchecked_source rules/nordvik-prosjekt/kilde'],
    ],
    [
      'a source nobody has looked at for a year',
      { rules: [rule({ sist_kontrollert: '2025-10-01' })] },
      ['source_out_of_date rules/nordvik-prosjekt/sist_kontrollert 2025-10-01'],
    ],
    [
      'a pattern that stops an ordinary text',
      { rules: [rule({ pattern: 'møte' })] },
      ['broad_pattern rules/nordvik-prosjekt'],
    ],
    [
      'a list that would make texts milder',
      { signals: { strong_types: [], strong: [], weak: [], counter: ['generelt'] } },
      ['milder_signals_ignored signals/counter counter'],
    ],
    ['a silent roll-out', { rollout: { stage: 'stille' } }, ['silent_rollout rollout']],
    [
      'heavy text',
      {
        articles: [
          article({
            nb: 'Kommunedirektøren forutsetter gjennomføring av nødvendige personvernkonsekvensvurderinger forut for anskaffelse av nye digitale verktøy.',
            nn: 'Vi ser på det. Så gjer vi det. Det går fint for oss alle her i dag.',
            en: 'Yes.',
          }),
        ],
      },
      ['hard_to_read articles/hjelp/body/nb 75'],
    ],
  ])('%s', (_, content, expected) => {
    expect(codes(content)).toEqual(expected);
  });

  it('nobody to ask, in this layer or under it', () => {
    const alone = lintPack(pack('nordvik', 'kommune'), [], TODAY);
    expect(alone.map(({ code, path }) => `${code} ${path}`)).toEqual(['no_contact settings/contact_for']);
  });

  it('the built-in packs get no warning', async () => {
    const [national, eksempel] = await builtPacks();
    if (!national || !eksempel) throw new Error('no built packs');
    const warnings = [...lintPack(national, [], TODAY), ...lintPack(eksempel, [national], TODAY)].filter(
      ({ level }) => level === 'warning',
    );
    expect(warnings).toEqual([]);
  });
});

describe('LIX', () => {
  it('words a sentence and the share of long words', () => {
    // Thirteen words, two sentences, three words of more than six letters.
    expect(lix('Vi har et møte i dag. Kommunen svarer innbyggerne på spørsmål om skole.')).toBe(
      Math.round(13 / 2 + 300 / 13),
    );
    expect(lix('Kort.')).toBeNull();
  });
});
