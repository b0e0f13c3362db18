import { describe, expect, it } from 'vitest';
import { normalise, toOriginal, toWorking } from '../../../lib/engine/normalise';

describe('normalise', () => {
  it('builds no map for plain Norwegian text', () => {
    const text = 'Åse Kjærstad § 13 «sak» – nei, 4 %';
    expect(normalise('Åse og «Ola» er her, 100 %').map).toBeNull();
    // A dash is replaced one for one, so the offsets still hold.
    expect(normalise(text)).toEqual({ text: text.replace('–', '-'), map: null });
  });

  it.each([
    ['A\u030Ase', 'Åse'],
    ['130972\u00A048022', '130972 48022'],
    ['1309\u200B7248022', '13097248022'],
    ['fød\u00ADsels\u00ADnummer', 'fødselsnummer'],
    ['１３０９７２４８０２２', '13097248022'],
    ['𝟭𝟯𝟬𝟵𝟳𝟮𝟰𝟴𝟬𝟮𝟮', '13097248022'],
    ['130972‑48022', '130972-48022'],
    ['130972–48022', '130972-48022'],
    ['13․09․72', '13.09.72'],
    ['ﬁre', 'fire'],
    ['\u212Bse', 'Åse'],
    ['Kari\u{E0041}\u{E0042} H', 'Kari H'],
    ['٤٠٦', '406'],
    ['\u041Aari', 'Kari'],
    ['K\u0430ri H\u0430ns\u0435n', 'Kari Hansen'],
    ['\u039Aari', 'Kari'],
    ['13\u041E97', '13O97'],
    ['Bj\u04E9rn', 'Bjørn'],
  ])('%j becomes %j', (given, wanted) => {
    expect(normalise(given).text).toBe(wanted);
  });

  it.each(['Привет, Анна', 'ОЛА', 'Ω-3', 'β2-agonist', '5 µg', 'αω', 'Kж'])('%s stays as it is', (text) => {
    expect(normalise(text)).toEqual({ text, map: null });
  });

  it('says in which words look-alike letters were read as Latin ones', () => {
    expect(normalise('Vi møtte \u041Aari i går.').lookalikes).toEqual([{ start: 9, end: 13 }]);
  });

  it('points back at the original, with invisible characters inside and none at the edges', () => {
    const given = 'nr \u200B13\u200B09\u200B slutt';
    const normalised = normalise(given);
    const start = normalised.text.indexOf('1309');
    const span = toOriginal(normalised, { start, end: start + 4 });
    expect(given.slice(span.start, span.end)).toBe('13\u200B09');
    expect(toWorking(normalised, span.start)).toBe(start);
  });
});
