import { beforeAll, describe, expect, it } from 'vitest';
import { courseFor, PRACTICE_CASES } from '../../../components/practice/cases';
import { praiseFor, replyTo } from '../../../components/practice/pretend-assistant';
import { type Checker, check, compileCheck } from '../../../lib/check';
import { builtPacks } from '../../corpus/built-packs';

let checker: Checker;
let services: string[];
beforeAll(async () => {
  const packs = await builtPacks();
  const compiled = compileCheck(packs);
  if (!compiled.ok) throw new Error('the packs do not compile');
  checker = compiled.value;
  services = packs.flatMap((pack) => pack.services.map(({ id }) => id));
});

describe('the cases', () => {
  it('are twenty-four, two for each service, each in bokmål and in nynorsk of its own', () => {
    expect(PRACTICE_CASES).toHaveLength(24);
    expect(new Set(PRACTICE_CASES.map(({ id }) => id)).size).toBe(24);
    expect(new Set(PRACTICE_CASES.map(({ area }) => area.nb)).size).toBe(24);
    for (const service of services)
      expect([service, PRACTICE_CASES.filter((one) => one.service === service).length]).toEqual([service, 2]);
    for (const { id, text } of PRACTICE_CASES) expect([id, text.nn === text.nb]).toEqual([id, false]);
  });

  it('say what KI-vett says: held where a good colleague would hold, let go where there is nothing to fear', () => {
    const wrong = PRACTICE_CASES.flatMap(({ id, right, text }) =>
      (['nb', 'nn'] as const).flatMap((language) => {
        const { decision } = check(
          text[language],
          { toolId: null, account: 'private', channel: 'prompt', today: '2026-11-23' },
          checker,
        );
        const held = decision.action === 'ask' || decision.action === 'stop';
        return held === (right === 'hold') ? [] : [`${id} ${language}: ${decision.class}, ${decision.action}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('at least six are harmless though their words are serious', () => {
    expect(PRACTICE_CASES.filter(({ right }) => right === 'share').length).toBeGreaterThanOrEqual(6);
  });

  it('the course has six different cases, with both kinds, for every service and for none', () => {
    for (const service of [null, ...services]) {
      const course = courseFor(service);
      expect([service, new Set(course.map(({ id }) => id)).size]).toEqual([service, 6]);
      expect(new Set(course.map(({ right }) => right)).size).toBe(2);
      if (service !== null) expect(course.some((one) => one.service === service)).toBe(true);
    }
  });

  it('hold no identity number outside the series for testing (month + 80)', () => {
    for (const { text } of PRACTICE_CASES) {
      for (const [, month] of `${text.nb} ${text.nn}`.matchAll(/\b\d\d(\d\d)\d{7}\b/g)) {
        expect(Number(month)).toBeGreaterThan(80);
        expect(Number(month)).toBeLessThan(93);
      }
    }
  });
});

describe('the pretend assistant', () => {
  it('tells what it got', () => {
    expect(replyTo('Skriv til [NAVN 1] om møtet', false)).toBe('names');
    expect(replyTo('Skriv en plakat', false)).toBe('open');
    expect(replyTo('Skriv til [NAVN 1] om diagnosen', true)).toBe('personal');
  });

  it('always finds something true to say', () => {
    expect(praiseFor(['edited', 'anonymised'], 'names')).toEqual(['anonymised', 'edited']);
    expect(praiseFor([], 'open')).toEqual(['open']);
    expect(praiseFor([], 'personal')).toEqual(['tried']);
    expect(praiseFor(['edited', 'reasoned'], 'personal')).toEqual(['reasoned']);
  });
});
