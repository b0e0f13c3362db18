import { describe, expect, it } from 'vitest';
import { createPass } from '../../../lib/composer/pass';

describe('createPass', () => {
  it('lets exactly one text through, once', () => {
    const pass = createPass();
    pass.give('tekst');
    expect(pass.take('tekst ')).toBe(false);
    expect(pass.take('tekst')).toBe(true);
    expect(pass.take('tekst')).toBe(false);
  });

  it('lets nothing through before it is given, not even an empty text', () => {
    expect(createPass().take('')).toBe(false);
  });

  it('is void when the text has changed, and stays so when it is changed back', () => {
    const pass = createPass();
    pass.give('tekst');
    pass.keepOnlyFor(() => 'tekst og mer');
    expect(pass.take('tekst')).toBe(false);
  });

  it('does not read the field on every key when there is nothing to hold it up against', () => {
    createPass().keepOnlyFor(() => {
      throw new Error('read without need');
    });
  });

  it('a new one takes the place of the old', () => {
    const pass = createPass();
    pass.give('en');
    pass.give('to');
    expect(pass.take('en')).toBe(false);
    expect(pass.take('to')).toBe(true);
  });
});
