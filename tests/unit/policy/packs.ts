import type { Action, ClassId } from '../../../lib/contracts/classes';
import type { Confidence, Evidence, Finding, Inspection } from '../../../lib/contracts/finding';
import { type Pack, type PackInput, packSchema } from '../../../lib/contracts/pack';

/** Small packs by hand: what the policy does is proved on these, whatever the built-in packs happen to hold. */
export const TODAY = '2026-11-22';

const kilde = [{ title: 'Prøve', certainty: 'verified' as const }];
export const provenance = { kilde, sist_kontrollert: '2026-11-01' };

export function text(nb: string) {
  return { nb, nn: `${nb} (nn)`, en: `${nb} (en)` };
}

type RuleInput = NonNullable<PackInput['rules']>[number];

export function patternRule(
  id: string,
  type: string,
  classId: ClassId,
  action?: Action,
  extra: object = {},
): RuleInput {
  return {
    kind: 'pattern',
    id,
    type,
    class: classId,
    ...(action ? { action } : {}),
    pattern: id,
    name: text(id),
    message: text(`Melding ${id}`),
    hjemmel: [],
    ...provenance,
    examples: { match: ['x'], ignore: ['y'] },
    ...extra,
  } as RuleInput;
}

function situation(
  id: string,
  classId: ClassId,
  action: Action | undefined,
  when: object,
  extra: object = {},
): RuleInput {
  return {
    kind: 'situation',
    id,
    type: 'SITUATION',
    class: classId,
    ...(action ? { action } : {}),
    when,
    name: text(id),
    message: text(`Melding ${id}`),
    hjemmel: [],
    ...provenance,
    examples: { match: ['x'], ignore: ['y'] },
    ...extra,
  } as RuleInput;
}

export function tool(
  id: string,
  family: NonNullable<PackInput['tools']>[number]['family'],
  hosts: string[],
  extra: object = {},
) {
  return { id, name: id.toUpperCase(), vendor: 'V', hosts, family, synonyms: [], facts: [], ...provenance, ...extra };
}

export const assessment = { date: '2026-01-10', by: 'Kommunedirektøren', basis: 'ROS og DPIA', dpia: 'DPIA-1' };

export function pack(id: string, layer: Pack['layer'], content: Partial<PackInput> = {}): Pack {
  return packSchema.parse({
    format: 1,
    id,
    version: 1,
    layer,
    name: text(id),
    publisher: 'Prøve',
    issued: '2026-01-01',
    expires: '2027-12-31',
    ...content,
  });
}

export const base = pack('base', 'national', {
  tools: [
    tool('chatgpt', 'consumer', ['chatgpt.com', 'chat.openai.com'], { shared_host: true }),
    tool('copilot', 'consumer', ['copilot.microsoft.com', 'bing.com']),
    tool('m365', 'work', ['m365.cloud.microsoft', '*.copilot.cloud.microsoft']),
    tool('deepseek', 'stopped', ['chat.deepseek.com']),
    tool('own', 'own', ['ki.eksempel.kommune.no']),
  ],
  family_ceilings: { consumer: 'apen', work: 'apen', own: 'apen', stopped: 'none' },
  rules: [
    patternRule('fnr', 'NATIONAL_ID', 'fortrolig', undefined, { hjemmel: ['popplyl-12', 'fvl-13'] }),
    patternRule('name', 'PERSON', 'intern'),
    patternRule('health', 'HEALTH', 'fortrolig', 'stop'),
    patternRule('barnevern', 'CHILD_WELFARE', 'strengt_fortrolig', 'inform'),
    patternRule('gradert', 'CLASSIFIED_MARKING', 'gradert', 'allow'),
    patternRule('vedtak', 'CASE_NUMBER', 'apen', 'inform'),
    situation('unlisted', 'apen', 'inform', { tools: ['unlisted'] }),
    situation('stopped', 'apen', 'stop', { tools: ['stopped'] }),
    situation('account', 'intern', 'ask', { tools: ['consumer'], accounts: ['unknown'] }),
    situation('case', 'apen', 'inform', { findings: ['fnr', 'CASE_NUMBER'] }),
    situation('breach', 'apen', 'inform', { events: ['reported_breach'] }),
  ],
  hjemler: {
    'popplyl-12': { name: 'personopplysningsloven § 12', meaning: text('fnr'), certainty: 'verified' },
    'fvl-13': {
      name: 'forvaltningsloven § 13',
      meaning: text('plikt'),
      certainty: 'verified',
      replaced_by: 'fvl25-30',
    },
    'fvl25-30': { name: 'forvaltningsloven (2025) § 30', meaning: text('plikt'), certainty: 'sjekk' },
  },
  contacts: [
    { id: 'pvo', role: text('personvernombud') },
    { id: 'sikkerhet', role: text('sikkerhetsleder') },
  ],
  settings: { send_with_reason: true, contact_for: { fortrolig: 'pvo', gradert: 'sikkerhet' } },
});

export const kommune = pack('eksempel', 'kommune', {
  decisions: [
    { tool: 'm365', account: 'work', status: 'approved', ceiling: 'intern', assessment, gyldig_til: '2027-06-30' },
    { tool: 'chatgpt', account: 'work', status: 'approved', ceiling: 'intern', assessment },
    { tool: 'copilot', status: 'open_only', ceiling: 'apen', alternative: 'm365' },
  ],
  contacts: [{ id: 'pvo', role: text('personvernombud'), name: 'Anne Prøve', email: 'pvo@eksempel.kommune.no' }],
});

export function finding(ruleId: string, type: string, classId: ClassId, extra: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    packId: 'base',
    type,
    class: classId,
    start: 0,
    end: 4,
    confidence: 'high' as Confidence,
    evidence: [{ kind: 'pattern' }] as Evidence[],
    ...extra,
  };
}

export const FNR = finding('fnr', 'NATIONAL_ID', 'fortrolig');
export const NAME = finding('name', 'PERSON', 'intern');
export const HEALTH = finding('health', 'HEALTH', 'fortrolig');

export function found(...findings: Finding[]): Inspection {
  return { findings, incomplete: [] };
}
