import { describe, expect, it } from 'vitest';
import { createCleared } from '../../../lib/intake/clearance';

const file = (text: string, name = 'a.txt') => new File([text], name, { type: 'text/plain', lastModified: 1 });

describe('createCleared', () => {
  it('knows bytes, not names', async () => {
    const cleared = createCleared();
    await cleared.clear([file('clean')], 'clean');
    expect(await cleared.isCleared(file('clean', 'renamed.bin'), 'renamed.bin')).toBe('cleared');
    expect(await cleared.isCleared(file('clean!'), 'a.txt')).toBe('unknown');
  });

  it('says of a refused file that it is held, until the person agrees to it', async () => {
    const cleared = createCleared();
    await cleared.hold([file('case')]);
    expect(await cleared.isCleared(file('case'), 'a.txt')).toBe('held');
    await cleared.clear([file('case')], 'agreed');
    expect(await cleared.isCleared(file('case'), 'a.txt')).toBe('cleared');
  });

  it('lets by at once only what was clean; what was agreed to asks again', async () => {
    const cleared = createCleared();
    await cleared.clear([file('clean')], 'clean');
    await cleared.clear([file('case', 'b.txt')], 'agreed');
    expect(cleared.wereClean([file('clean')])).toBe(true);
    expect(cleared.wereClean([file('clean'), file('case', 'b.txt')])).toBe(false);
    expect(cleared.wereClean([])).toBe(false);
  });

  it('forgets what was clean when rules change, not what was agreed to', async () => {
    const cleared = createCleared();
    await cleared.clear([file('clean')], 'clean');
    await cleared.clear([file('case', 'b.txt')], 'agreed');
    cleared.forgetClean();
    expect(cleared.wereClean([file('clean')])).toBe(false);
    expect(await cleared.isCleared(file('clean'), 'a.txt')).toBe('unknown');
    expect(await cleared.isCleared(file('case'), 'b.txt')).toBe('cleared');
  });

  it('gives a slip for one try', () => {
    const cleared = createCleared();
    cleared.giveSlip(['b', 'a']);
    expect(cleared.takeSlip(['a'])).toBe(false);
    expect(cleared.takeSlip(['a', 'b'])).toBe(true);
    expect(cleared.takeSlip(['a', 'b'])).toBe(false);
  });
});
