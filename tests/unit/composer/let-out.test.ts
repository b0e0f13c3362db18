import { describe, expect, it } from 'vitest';
import { createLetOut } from '../../../lib/composer/let-out';

describe('the texts that were let out', () => {
  it('are known word for word, line ends and invisible characters apart', () => {
    const letOut = createLetOut();
    letOut.note('Hei\nKari');
    expect(letOut.has('Hei\r\nKari\n')).toBe(true);
    expect(letOut.has('Hei\u200b\nKari')).toBe(true);
    expect(letOut.has('Hei Kari')).toBe(false);
    expect(letOut.has('Hei\nKari og Ola')).toBe(false);
    expect(letOut.has('Hei')).toBe(false);
  });

  it('hold no empty text, and nothing after the conversation', () => {
    const letOut = createLetOut();
    letOut.note('  \n');
    expect(letOut.has('  \n')).toBe(false);
    letOut.note('Hei');
    letOut.forget();
    expect(letOut.has('Hei')).toBe(false);
  });

  it('are bounded: the oldest is judged again', () => {
    const letOut = createLetOut();
    for (let number = 0; number <= 200; number += 1) letOut.note(`tekst ${number}`);
    expect(letOut.has('tekst 0')).toBe(false);
    expect(letOut.has('tekst 1')).toBe(true);
    expect(letOut.has('tekst 200')).toBe(true);
  });
});
