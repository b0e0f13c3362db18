import { describe, expect, it } from 'vitest';
import { scan } from './scan';

const TEXTS = [
  'Vi så en bjørn i skogen en dag i mai.',
  'Bjørn og elg er ville dyr. Dag for dag blir det lysere. Stein er hardt. Liv og død hører sammen.',
  'Vår er den fineste årstiden. Vår kommune er stor.',
  'FORMANNSKAPET OG UTVALG FOR OPPVEKST OG KULTUR VEDTOK SAKEN.',
  'Kommunestyret, Formannskapet og Administrasjonsutvalget møtes i mars.',
  'Hovedutvalg for plan og miljø behandler saken etter Seksjon for byutvikling.',
  'Skriv et dikt om rose, lilje og solveig som lengter hjem.',
];

describe('T42 words that are also names', () => {
  it.each(TEXTS)('T42 %s', async (text) => {
    const [answer] = await scan([text]);
    expect(answer?.findings.filter(({ type, confidence }) => type === 'PERSON' && confidence !== 'low')).toEqual([]);
    expect(answer?.action).toBe('allow');
  });

  it('T42 the same words are names where something says so', async () => {
    const answers = await scan([
      'Søknaden fra Bjørn Stein gjelder sosialhjelp. Fødselsnummer 13097248022.',
      'Liv Vår Dagsen, født 13.09.1972, har klaget på vedtaket.',
    ]);
    expect(
      answers.map(({ findings }) => findings.filter(({ type }) => type === 'PERSON').map(({ value }) => value)),
    ).toEqual([['Bjørn Stein'], ['Liv Vår Dagsen']]);
  });
});
