import { describe, expect, it } from 'vitest';
import type { LookupAnswerWord } from '../../../lib/contracts/lookup';
import { buildLookup, lookup } from '../../../lib/lookup';
import { pack, provenance, TODAY, text, tool } from '../policy/packs';
import { eksempel, national } from './packs';

const index = buildLookup([national, eksempel]);
const baseAlone = buildLookup([national]);
const ask = (question: string, on = index) => lookup(question, on, TODAY);

type Row = [
  question: string,
  answer: LookupAnswerWord,
  tool: string | null,
  task: string | null,
  dataClass: string | null,
];

describe('questions to an example kommune', () => {
  it.each<Row>([
    // bokmål
    ['Kan jeg bruke ChatGPT?', 'yes_with_conditions', 'chatgpt', null, null],
    ['Kan jeg bruke ChatGPT til personopplysninger?', 'no', 'chatgpt', null, 'fortrolig'],
    ['Får jeg lime inn fødselsnummer i chat gpt', 'no', 'chatgpt', null, 'fortrolig'],
    ['Kan jeg skrive om en tekst til klarspråk i ChatGPT?', 'yes_with_conditions', 'chatgpt', 'klarsprak', null],
    ['referat i ChatGPT', 'no', 'chatgpt', 'referat', null],
    ['Kan jeg bruke Copilot med jobbkonto til møtereferat?', 'yes_with_conditions', 'm365-copilot', 'referat', null],
    ['m365 copilot til e-post', 'yes_with_conditions', 'm365-copilot', null, 'intern'],
    ['copilot med privat konto til epost', 'no', 'copilot', null, 'intern'],
    ['Kan jeg bruke Microsoft 365 Copilot til helseopplysninger?', 'no', 'm365-copilot', null, 'fortrolig'],
    ['Kan jeg bruke DeepSeek?', 'no', 'deepseek', null, null],
    ['deep seek til åpen informasjon', 'no', 'deepseek', null, 'apen'],
    ['Gemini til pressemelding', 'yes', 'gemini', null, 'apen'],
    ['Er GitHub Copilot lov?', 'ask', 'github-copilot', null, null],
    ['Kan vi bruke ollama på helseopplysninger', 'ask', 'lokal', null, 'fortrolig'],
    ['Kan jeg bruke Otter til møtereferat?', 'no', 'otter', 'referat', null],
    ['Kan jeg bruke KI til å rangere søkere?', 'no', null, 'vurdere-sokere', null],
    ['Kan Copilot med jobbkonto vurdere jobbsøkere?', 'no', 'm365-copilot', 'vurdere-sokere', null],
    ['Kan jeg skrive vedtak med ChatGPT og bare åpen informasjon?', 'no', 'chatgpt', 'vedtak', 'apen'],
    ['gradert dokument i Copilot', 'no', 'copilot', null, 'gradert'],
    ['Kan jeg lime inn en barnevernssak i lokal modell?', 'no', 'lokal', null, 'strengt_fortrolig'],
    ['barnevernssaken', 'no', null, null, 'strengt_fortrolig'],
    ['Hvordan lage møtereferat?', 'yes_with_conditions', null, 'referat', null],
    ['hjelp med formel i excel', 'yes_with_conditions', null, 'excel', null],
    ['Kan jeg lime inn elevtekster?', 'no', null, null, 'fortrolig'],
    ['chatgpt uten personopplysninger', 'yes_with_conditions', 'chatgpt', null, null],
    ['chatgpt.com', 'yes_with_conditions', 'chatgpt', null, null],
    ['https://chat.deepseek.com/', 'no', 'deepseek', null, null],
    // nynorsk
    ['Kan eg bruke ChatGPT til personopplysningar?', 'no', 'chatgpt', null, 'fortrolig'],
    ['Kan eg omsetje ein offentleg tekst i DeepL?', 'unknown', 'deepl', 'oversette', 'apen'],
    ['Kan eg lime inn elevtekstar i Gemini?', 'no', 'gemini', null, 'fortrolig'],
    ['møtereferatet i Copilot med jobbkonto', 'yes_with_conditions', 'm365-copilot', 'referat', null],
    ['Kan KI vurdere søkjarar?', 'no', null, 'vurdere-sokere', null],
    // English
    ['Can I use ChatGPT for personal data?', 'no', 'chatgpt', null, 'fortrolig'],
    ['May I use Claude with my work account for emails?', 'yes_with_conditions', 'claude', null, 'intern'],
    ['Claude free version for e-mail', 'no', 'claude', null, 'intern'],
    ['Can you help me rank candidates', 'no', null, 'vurdere-sokere', null],
    ['Can I translate public information in Gemini?', 'yes', 'gemini', 'oversette', 'apen'],
    ['Is classified information ok in ChatGPT?', 'no', 'chatgpt', null, 'gradert'],
    // misspelt
    ['kan jeg bruke chatgtp til persnopplysninger', 'no', 'chatgpt', null, 'fortrolig'],
    ['Chat-GPT og fodselsnumer', 'no', 'chatgpt', null, 'fortrolig'],
    ['deepsek', 'no', 'deepseek', null, null],
    ['gemeni til pressemeling', 'yes', 'gemini', null, 'apen'],
    ['moetereferat i copilot med jobbkonto', 'yes_with_conditions', 'm365-copilot', 'referat', null],
    ['FAAR JEG BRUKE CLAUDE PRIVAT TIL HELSEOPPLYSNINGER', 'no', 'claude', null, 'fortrolig'],
    // nothing understood
    ['Hva blir det til middag?', 'unknown', null, null, null],
    ['', 'unknown', null, null, null],
    ['Kan jeg bruke FooBot 3000?', 'unknown', null, null, null],
  ])('%s → %s', (question, answer, toolId, taskId, dataClass) => {
    expect(ask(question)).toMatchObject({ answer, tool: toolId, task: taskId, dataClass });
  });
});

describe('the base alone', () => {
  it.each<[string, LookupAnswerWord]>([
    ['Kan jeg bruke ChatGPT?', 'unknown'],
    ['Kan jeg bruke Copilot med jobbkonto til møtereferat?', 'no'],
    ['ChatGPT til åpen informasjon', 'unknown'],
    ['ChatGPT til helseopplysninger', 'no'],
    ['DeepSeek', 'no'],
    ['Otter', 'no'],
  ])('decides nothing for a kommune: %s → %s', (question, answer) => {
    expect(ask(question, baseAlone).answer).toBe(answer);
  });

  it('says what is safe meanwhile', () => {
    const answer = ask('Kan jeg bruke ChatGPT?', baseAlone);
    expect(answer.conditions[0]?.nb).toContain('bare åpen informasjon');
    expect(answer.contact?.id).toBe('radgiver');
  });
});

describe('an answer', () => {
  it('never is a plain yes unless the tool is decided and the information is said to be open', () => {
    const questions = ['ChatGPT', 'Gemini', 'Copilot', 'Claude', 'DeepL', 'Otter', 'ollama', ''].flatMap((toolName) =>
      ['', 'møtereferat', 'klarspråk', 'vedtak'].flatMap((taskName) =>
        ['', 'e-post', 'helseopplysninger', 'gradert'].flatMap((data) =>
          ['', 'jobbkonto', 'privat konto'].map((account) => `${toolName} ${taskName} ${data} ${account}`),
        ),
      ),
    );
    for (const question of questions) expect(ask(question).answer, question).not.toBe('yes');
  });

  it('asks which account where it matters, and is the stricter meanwhile', () => {
    expect(ask('Claude til e-post')).toMatchObject({ answer: 'no', account: null, missing: ['account'] });
    expect(ask('Claude til helseopplysninger').missing).toEqual([]);
    expect(ask('Claude jobbkonto eller privat konto til e-post').account).toBeNull();
    expect(ask('Copilot på jobbkontoen min til e-post')).toMatchObject({
      answer: 'yes_with_conditions',
      tool: 'm365-copilot',
    });
  });

  it('asks which tool is meant where one name stands for two that are answered differently', () => {
    expect(ask('Copilot til e-post')).toMatchObject({
      answer: 'unknown',
      tool: null,
      cardId: 'which:copilot+m365-copilot',
      dataClass: 'intern',
      missing: ['tool'],
      which: [
        { toolId: 'copilot', account: 'private' },
        { toolId: 'm365-copilot', account: 'work' },
      ],
    });
    for (const said of ['Copilot til e-post privat konto', 'Copilot til e-post jobbkonto', 'm365 copilot til e-post']) {
      expect(ask(said).which).toEqual([]);
      expect(ask(said).tool).not.toBeNull();
    }
    // The same whichever is meant: nobody is asked.
    expect(ask('gradert dokument i Copilot')).toMatchObject({ answer: 'no', which: [] });
  });

  it('points to what may be used instead, and to a person', () => {
    expect(ask('ChatGPT til e-post')).toMatchObject({ answer: 'no', alternative: { toolId: 'm365-copilot' } });
    expect(ask('ChatGPT til helseopplysninger')).toMatchObject({
      answer: 'no',
      alternative: null,
      contact: { id: 'pvo' },
    });
  });

  it('says who decided and until when, and falls back when that day has passed', () => {
    const question = 'Copilot med jobbkonto til e-post';
    expect(ask(question).decidedBy).toEqual({
      packId: 'eksempel',
      assessedBy: 'Kommunedirektøren',
      date: '2026-01-10',
      validUntil: '2027-06-30',
    });
    expect(lookup(question, index, '2027-07-01').answer).toBe('no');
  });

  it('carries the task card, its basis and sources', () => {
    expect(ask('møtereferat i copilot med jobbkonto')).toMatchObject({
      cardId: 'tool:m365-copilot+task:referat',
      check: [{ nb: 'sjekk referat' }],
      dont: [{ nb: 'ikke referat' }],
      hjemmel: [{ key: 'fvl-13' }],
      kilde: [{ title: 'Prøve', uncertain: false }],
    });
    expect(ask('møtereferat').cardId).toBe('task:referat');
    expect(ask('ChatGPT').cardId).toBe('tool:chatgpt');
    expect(ask('elevtekster').cardId).toBe('data:elevtekst');
    expect(ask('hei').cardId).toBe('none');
  });

  it('takes the strictest of several kinds of information', () => {
    expect(ask('pressemelding, e-post og fødselsnummer i Gemini')).toMatchObject({
      answer: 'no',
      dataClass: 'fortrolig',
      dataKind: { id: 'fodselsnummer' },
    });
  });

  it('does not take the word «you» for a tool, nor an ordinary word for a misspelt one', () => {
    expect(ask('can you tell me').tool).toBeNull();
    expect(ask('clause in a contract').tool).toBeNull();
    expect(ask('you.com').tool).toBe('you');
    expect(ask('chat til gemi ni').tool).toBe('gemini');
    expect(ask('kan vi').tool).toBeNull();
  });

  it('survives anything', () => {
    for (const odd of ['\u0000', '𝔠𝔥𝔞𝔱', '?'.repeat(10_000), 'chatgpt '.repeat(5_000), '[](){}\\', 'İ']) {
      expect(() => ask(odd)).not.toThrow();
    }
  });
});

describe('2 000 cards', () => {
  it('are searched in about a millisecond a question', () => {
    const syllables = ['ka', 'lo', 'mi', 'ter', 'vand', 'skri', 'pol', 'ne', 'fras', 'bu'];
    const word = (n: number) =>
      [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100) % 10, Math.floor(n / 1000) % 10]
        .map((i) => syllables[i])
        .join('');
    const many = pack('many', 'national', {
      tools: Array.from({ length: 1000 }, (_, n) =>
        tool(`t${n}`, 'consumer', [`${word(n)}.example`], { synonyms: [`${word(n)} pluss`, `${word(n)} pro`] }),
      ),
      tasks: Array.from({ length: 1000 }, (_, n) => ({
        id: `o${n}`,
        name: text(`oppgave ${word(n + 1000)}`),
        synonyms: [`lage ${word(n + 1000)}`],
        open_ceiling: 'apen' as const,
        needs_procured: false,
        usual_class: 'apen' as const,
        check: [],
        dont: [],
        hjemmel: [],
        ...provenance,
      })),
    });
    const big = buildLookup([national, many]);
    const question =
      'Kan jeg bruke kalomitre pro til å lage skripolnefras av persnopplysninger, eller er det bedre med chatgtp?';
    // The work, not the clock: the same question 200 times; 10 ms each would be 2 s.
    const before = process.cpuUsage().user;
    for (let n = 0; n < 200; n += 1) lookup(question, big, TODAY);
    expect((process.cpuUsage().user - before) / 1000 / 200).toBeLessThan(10);
  });
});
