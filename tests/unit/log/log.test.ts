import { afterEach, describe, expect, it, vi } from 'vitest';
import { log, logId } from '../../../lib/log';

afterEach(() => vi.restoreAllMocks());

describe('log', () => {
  it('writes the event and its ids and numbers', () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    log('pack_installed', { pack: logId('no.fodselsnummer'), version: 4 });
    expect(info).toHaveBeenCalledExactlyOnceWith('kivett pack_installed', { pack: 'no.fodselsnummer', version: 4 });
  });

  it('turns what is no id into `invalid`, whatever it says', () => {
    for (const text of ['Kari Nordmann', 'kari@example.org', 'æ', '', 'a'.repeat(81), 'to\nlinjer']) {
      expect(logId(text)).toBe('invalid');
    }
  });

  it('takes no text by type', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    // @ts-expect-error a plain string is not an id
    log('pack_refused', { pack: 'Kari Nordmann' });
    // @ts-expect-error an error object can carry text
    log('pack_refused', { error: new Error('Kari Nordmann') });
    // @ts-expect-error events are a closed list
    expect(() => log('Kari Nordmann')).toThrow();
  });
});
