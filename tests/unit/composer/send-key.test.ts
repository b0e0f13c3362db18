import { describe, expect, it } from 'vitest';
import { isSendKey, type KeyPress } from '../../../lib/composer/send-key';

const enter: KeyPress = {
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
};

describe('isSendKey', () => {
  it('knows plain Enter, and Enter with Ctrl or Cmd, each only where the site sends by it', () => {
    expect(isSendKey(enter, ['enter'])).toBe(true);
    expect(isSendKey(enter, ['mod_enter'])).toBe(false);
    expect(isSendKey({ ...enter, ctrlKey: true }, ['mod_enter'])).toBe(true);
    expect(isSendKey({ ...enter, metaKey: true }, ['mod_enter'])).toBe(true);
    expect(isSendKey({ ...enter, ctrlKey: true }, ['enter'])).toBe(false);
  });

  it('never takes a new line for a send', () => {
    expect(isSendKey({ ...enter, shiftKey: true }, ['enter', 'mod_enter'])).toBe(false);
    expect(isSendKey({ ...enter, altKey: true }, ['enter', 'mod_enter'])).toBe(false);
  });

  it('never takes the end of a composition for a send', () => {
    expect(isSendKey({ ...enter, isComposing: true }, ['enter'])).toBe(false);
    expect(isSendKey({ ...enter, keyCode: 229 }, ['enter'])).toBe(false);
  });

  it('takes no other key', () => {
    expect(isSendKey({ ...enter, key: 'a' }, ['enter'])).toBe(false);
    expect(isSendKey({ ...enter, key: 'Process' }, ['enter'])).toBe(false);
  });
});
