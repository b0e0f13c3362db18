import { describe, expect, it } from 'vitest';
import { scan } from './scan';

const NAMES: [string, string][] = [
  ['Vedtaket gjelder Kari Bjørnstad, som bor i kommunen.', 'Kari Bjørnstad'],
  ['Barneverntjenesten skrev til Åse-Marie Kjærstad i går.', 'Åse-Marie Kjærstad'],
  ['Søkeren Áilu Máhtte Sara har fått svar.', 'Áilu Máhtte Sara'],
  ['Saksbehandler ringte Øyvind Ødegård om søknaden.', 'Øyvind Ødegård'],
  // Letters in parts, as some programs store them.
  ['Vedtaket gjelder Åse-Marie Kjærstad.'.normalize('NFD'), 'Åse-Marie Kjærstad'.normalize('NFD')],
];

describe('T41 names with æ, ø, å and Sámi letters', () => {
  it.each(NAMES)('T41 %s', async (text, name) => {
    const [answer] = await scan([text]);
    expect(answer?.findings.filter(({ type }) => type === 'PERSON').map(({ value }) => value)).toEqual([name]);
  });
});
