import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAUSES,
  type FrameReport,
  GAPS,
  type Protection,
  tabProtectionSchema,
} from '../../../lib/contracts/protection';
import { browserOf, isUnprotectable, tabProtection, worstOf } from '../../../lib/protection';

const anyProtection: fc.Arbitrary<Protection> = fc.oneof(
  fc.constant<Protection>({ state: 'protected' }),
  fc.constant<Protection>({ state: 'starting' }),
  fc.constantFrom('updated', 'no_answer').map((why): Protection => ({ state: 'reload', why: why as 'updated' })),
  fc.constantFrom(...CAUSES).map((why): Protection => ({ state: 'unprotected', why })),
  fc.subarray([...GAPS], { minLength: 1 }).map((missing): Protection => ({ state: 'partly', missing })),
);
const anyFrame: fc.Arbitrary<FrameReport> = fc.record({
  protection: anyProtection,
  holds: fc.boolean(),
  siteId: fc.constant(null),
});
const frame = (protection: Protection, holds: boolean): FrameReport => ({ protection, holds, siteId: null });
const nothing = { frames: [], followed: false, unprotectable: false };

describe('the state of several frames', () => {
  it('is calm only when every frame is, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(anyProtection, { minLength: 1, maxLength: 5 }), (all) => {
        const worst = worstOf(all);
        expect(worst?.state === 'protected').toBe(all.every(({ state }) => state === 'protected'));
        expect(worstOf([...all].reverse())?.state).toBe(worst?.state);
      }),
    );
  });

  it('adds up what is missing here and there', () => {
    expect(
      worstOf([
        { state: 'partly', missing: ['voice'] },
        { state: 'protected' },
        { state: 'partly', missing: ['slipped', 'voice'] },
      ]),
    ).toEqual({ state: 'partly', missing: ['slipped', 'voice'] });
  });
});

describe('the state of a tab', () => {
  it('is the worst of the frames that hold a composer, else what the top frame says', () => {
    fc.assert(
      fc.property(fc.array(anyFrame, { minLength: 1, maxLength: 5 }), (frames) => {
        const tab = tabProtection({ ...nothing, frames });
        const holding = frames.filter(({ holds }) => holds).map(({ protection }) => protection);
        expect(tab).toEqual(
          holding.length > 0 ? worstOf(holding) : worstOf(frames.slice(0, 1).map((f) => f.protection)),
        );
        expect(tabProtectionSchema.safeParse(tab).success).toBe(true);
      }),
    );
  });

  it('does not let a calm top frame hide a composer that nobody guards', () => {
    const frames = [frame({ state: 'protected' }, true), frame({ state: 'unprotected', why: 'rules_missing' }, true)];
    expect(tabProtection({ ...nothing, frames })).toEqual({ state: 'unprotected', why: 'rules_missing' });
  });

  it('does not count frames without anything to write in', () => {
    const frames = [frame({ state: 'unprotected', why: 'no_composer' }, false), frame({ state: 'protected' }, true)];
    expect(tabProtection({ ...nothing, frames })).toEqual({ state: 'protected' });
  });

  it('says of a silent tab what is true of it', () => {
    expect(tabProtection(nothing)).toEqual({ state: 'not_here' });
    expect(tabProtection({ ...nothing, followed: true })).toEqual({ state: 'reload', why: 'no_answer' });
    expect(tabProtection({ ...nothing, followed: true, unprotectable: true })).toEqual({
      state: 'unprotected',
      why: 'browser',
    });
  });
});

describe('T32 what Edge keeps for itself', () => {
  const EDGE_UA =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0';
  const CHROME_UA = EDGE_UA.replace(/ Edg\S+/, '');

  it('knows Edge by its brands, or by its user agent where brands are frozen', () => {
    const brands = [{ brand: 'Chromium' }, { brand: 'Microsoft Edge' }];
    expect(browserOf({ userAgent: CHROME_UA, brands })).toBe('edge');
    expect(browserOf({ userAgent: EDGE_UA })).toBe('edge');
    expect(browserOf({ userAgent: CHROME_UA, brands: [{ brand: 'Google Chrome' }] })).toBe('other');
    expect(browserOf({ userAgent: CHROME_UA })).toBe('other');
  });

  it.each(['copilot.microsoft.com', 'm365.cloud.microsoft', 'copilot.cloud.microsoft', 'outlook.cloud.microsoft'])(
    '%s can be protected in another browser and not in Edge',
    (host) => {
      expect(isUnprotectable('edge', host)).toBe(true);
      expect(isUnprotectable('other', host)).toBe(false);
    },
  );

  it('does not take a host that only sounds like one', () => {
    for (const host of [
      'chatgpt.com',
      'notcopilot.microsoft.com',
      'cloud.microsoft.evil.example',
      'evilcloud.microsoft',
    ]) {
      expect(isUnprotectable('edge', host)).toBe(false);
    }
    expect(isUnprotectable('edge', 'chatgpt.com', ['edge'])).toBe(true);
  });
});
