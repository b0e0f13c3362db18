import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LookupAnswerWord } from '../../../lib/contracts/lookup';
import type { Pack } from '../../../lib/contracts/pack';
import { buildLookup, type LookupIndex, lookup } from '../../../lib/lookup';
import { buildPack, readRegister } from '../../../scripts/pack-source/build';

const TODAY = '2026-11-22';
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'packs');
let base: LookupIndex;
let eksempel: LookupIndex;

/** From the sources, so that a new synonym is judged by these questions without a build between. */
function build(name: string, below: readonly Pack[], register: Record<string, unknown>): Pack {
  const { built, problems } = buildPack(join(FOLDER, name), below, register, TODAY);
  if (!built) throw new Error(JSON.stringify(problems));
  return built.pack;
}

beforeAll(() => {
  const register = { ...readRegister(join(FOLDER, 'base')), ...readRegister(join(FOLDER, 'eksempel')) };
  const national = build('base', [], register);
  base = buildLookup([national]);
  eksempel = buildLookup([national, build('eksempel', [national], register)]);
}, 60_000);

type Row = [question: string, answer: LookupAnswerWord, tool: string | null, task: string | null];

describe('the example kommune answers', () => {
  it.each<Row>([
    ['Kan jeg bruke ChatGPT?', 'yes_with_conditions', 'chatgpt', null],
    ['Kan jeg bruke ChatGPT til personopplysninger?', 'no', 'chatgpt', null],
    ['Får jeg lime inn fødselsnummer i chat gpt', 'no', 'chatgpt', null],
    ['Kan jeg språkvaske en tekst i ChatGPT?', 'yes_with_conditions', 'chatgpt', 'klarsprak'],
    ['referat i ChatGPT', 'no', 'chatgpt', 'referat'],
    ['stillingsannonse i ChatGPT', 'yes_with_conditions', 'chatgpt', 'stillingsannonse'],
    ['passord i ChatGPT', 'no', 'chatgpt', null],
    ['svare på e-post fra innbygger i ChatGPT', 'no', 'chatgpt', 'svar-innbygger'],
    ['Kan jeg skrive vedtak med ChatGPT?', 'no', 'chatgpt', 'enkeltvedtak'],
    ['Kan jeg bruke Copilot med jobbkonto til møtereferat?', 'yes_with_conditions', 'm365-copilot', 'referat'],
    ['saksframlegg i copilot med jobbkonto', 'yes_with_conditions', 'm365-copilot', 'saksframlegg'],
    ['Kan jeg oppsummere høringsuttalelser i Copilot med jobbkonto?', 'yes_with_conditions', 'm365-copilot', 'horing'],
    ['m365 copilot til e-post', 'yes_with_conditions', 'm365-copilot', null],
    ['Kan jeg bruke Microsoft 365 Copilot til helseopplysninger?', 'no', 'm365-copilot', null],
    ['Kan Copilot med jobbkonto vurdere søkere?', 'no', 'm365-copilot', 'vurdere-mennesker'],
    ['Kan jeg bruke Copilot uten jobbkonto til e-post', 'no', 'copilot', null],
    ['Kan jeg bruke DeepSeek?', 'no', 'deepseek', null],
    ['Grok til stillingsannonse', 'no', 'grok', 'stillingsannonse'],
    ['Gemini til pressemelding', 'yes_with_conditions', 'gemini', 'nettside'],
    ['Perplexity til åpen informasjon', 'yes_with_conditions', 'perplexity', null],
    ['lage bilde i Canva', 'yes_with_conditions', 'canva', 'bilde'],
    ['Kan jeg oversette en nettside i DeepL?', 'yes_with_conditions', 'deepl', 'oversett'],
    ['Er GitHub Copilot lov?', 'ask', 'github-copilot', null],
    ['Kan vi bruke ollama på helseopplysninger', 'ask', 'lokal-modell', null],
    ['Kan jeg bruke Visma til journalnotat', 'no', 'fagsystem-ki', 'journal'],
    ['Kan jeg bruke Otter til møtereferat?', 'no', 'otter', 'referat'],
    ['Kan jeg ta opp møtet i Teams med jobbkontoen?', 'yes_with_conditions', 'teams-opptak', 'transkribering'],
    ['Kan jeg ta opp møtet i Teams?', 'yes_with_conditions', 'teams-opptak', 'transkribering'],
    ['Kan jeg bruke KI til å rangere søkere?', 'no', null, 'vurdere-mennesker'],
    ['Hvordan lage møtereferat?', 'yes_with_conditions', null, 'referat'],
    ['hjelp med formel i excel', 'yes_with_conditions', null, 'regneark'],
    ['barnevernssaken', 'no', null, null],
    // nynorsk
    ['Kan eg omsetje eit oppslag i DeepL?', 'yes_with_conditions', 'deepl', 'oversett'],
    ['Kan eg lime inn elevtekstar i Gemini?', 'no', 'gemini', null],
    ['Kan KI vurdere søkjarar?', 'no', null, 'vurdere-mennesker'],
    ['Kan eg bruke ChatGPT til helseopplysningar?', 'no', 'chatgpt', null],
    ['møtereferatet i Copilot med jobbkonto', 'yes_with_conditions', 'm365-copilot', 'referat'],
    // English
    ['Can I use ChatGPT for personal data?', 'no', 'chatgpt', null],
    ['May I use Claude for emails?', 'no', 'claude', null],
    ['Can I use Copilot with my work account for meeting minutes?', 'yes_with_conditions', 'm365-copilot', 'referat'],
    ['Is classified information allowed in Copilot with a work account?', 'no', 'm365-copilot', null],
    // misspelt
    ['kan jeg bruke chatgtp til persnopplysninger', 'no', 'chatgpt', null],
    ['Chat-GPT og fodselsnumer', 'no', 'chatgpt', null],
    ['deepsek', 'no', 'deepseek', null],
    ['moetereferat i copilot med jobbkonto', 'yes_with_conditions', 'm365-copilot', 'referat'],
    ['perpelxity til apen informasjon', 'yes_with_conditions', 'perplexity', null],
    // nothing understood
    ['Hva blir det til middag?', 'unknown', null, null],
    ['Kan vi bruke dette her?', 'unknown', null, null],
  ])('%s → %s', (question, answer, tool, task) => {
    expect(lookup(question, eksempel, TODAY)).toMatchObject({ answer, tool, task });
  });
});

describe('the base alone', () => {
  it.each<[string, LookupAnswerWord]>([
    ['Kan jeg bruke ChatGPT?', 'unknown'],
    ['Kan jeg bruke ChatGPT til åpen informasjon?', 'unknown'],
    ['Kan jeg bruke ChatGPT til helseopplysninger?', 'no'],
    ['Kan jeg bruke Copilot med jobbkonto?', 'unknown'],
    ['DeepSeek', 'no'],
    ['gradert dokument i lokal modell', 'no'],
    ['Kan jeg bruke KI til å rangere søkere?', 'no'],
  ])('%s → %s', (question, answer) => {
    expect(lookup(question, base, TODAY).answer).toBe(answer);
  });

  it('never says yes to a tool: nobody has decided', () => {
    for (const tool of base.policy.tools.values()) {
      expect(['no', 'unknown'], tool.id).toContain(lookup(tool.name, base, TODAY).answer);
    }
  });
});

describe('every name in the packs', () => {
  it('is understood as the tool, task or kind of information it names', () => {
    const missed: string[] = [];
    for (const tool of base.policy.tools.values()) {
      if (lookup(tool.name, base, TODAY).tool !== tool.id) missed.push(tool.name);
    }
    for (const task of base.policy.tasks.values()) {
      for (const name of Object.values(task.name)) if (lookup(name, base, TODAY).task !== task.id) missed.push(name);
    }
    expect(missed).toEqual([]);
  });
});
