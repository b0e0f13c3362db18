import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../lib/contracts/pack';
import { nextLesson, withGoodChoice } from '../../lib/guidance/lessons';
import { lix } from '../../lib/packs/readability';
import { builtPacks } from './built-packs';

let base: Pack;
beforeAll(async () => {
  base = (await builtPacks(['base']))[0] as Pack;
});
const NOTHING = { read: {}, good: {} };
/** Two and a half words a second: calm reading aloud. */
const WORDS_IN_A_MINUTE = 150;
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const norwegian = ['nb', 'nn'] as const;

describe('lessons of the base pack', () => {
  it('each is read in a minute, and easily: LIX at most 40 in nb and nn', () => {
    const hard = base.lessons.flatMap(({ id, body }) =>
      norwegian.flatMap((language) => {
        const figure = lix(body[language]) ?? 0;
        const length = words(body[language]);
        return figure > 40 || length > WORDS_IN_A_MINUTE ? [`${id} ${language}: LIX ${figure}, ${length} words`] : [];
      }),
    );
    expect(hard).toEqual([]);
    for (const { id, body } of base.lessons) expect([id, body.nb === body.nn]).toEqual([id, false]);
  });

  it('every theme has three levels: what to do, why, and how it is done well', () => {
    for (const theme of new Set(base.lessons.map((lesson) => lesson.theme))) {
      const levels = base.lessons.filter((lesson) => lesson.theme === theme).map(({ level }) => level);
      expect([theme, levels.toSorted()]).toEqual([theme, [1, 2, 3]]);
    }
  });

  it('there is a first lesson for what is found most, and it is about that', () => {
    const first = (...about: string[]) => nextLesson(base.lessons, about, NOTHING)?.id;
    expect(first('NATIONAL_ID', 'fortrolig')).toBe('nummer-1');
    expect(first('HEALTH', 'PERSON', 'fortrolig')).toBe('helse-1');
    expect(first('PERSON', 'intern')).toBe('person-1');
    expect(first('CHILD_WELFARE', 'strengt_fortrolig')).toBe('barn-1');
    expect(first('SECRET')).toBe('passord-1');
    expect(first('CLASSIFIED_MARKING', 'gradert')).toBe('gradert-1');
    expect(first('PEOPLE_RANKING')).toBe('rangering-1');
    expect(first('RECORDING')).toBe('opptak-1');
    expect(first('NOTHING_AT_ALL')).toBeUndefined();
  });

  it('goes on to the next level when one is read, and to nothing when all are', () => {
    let learned: { read: Record<string, number>; good: Record<string, number> } = NOTHING;
    const seen: string[] = [];
    for (;;) {
      const lesson = nextLesson(base.lessons, ['HEALTH'], learned);
      if (!lesson) break;
      seen.push(lesson.id);
      learned = { ...learned, read: { ...learned.read, [lesson.id]: 1 } };
    }
    expect(seen).toEqual(['helse-1', 'helse-2', 'helse-3']);
  });

  it('fades when the person has shown it three times, in that theme alone', () => {
    let learned: { read: Record<string, number>; good: Record<string, number> } = NOTHING;
    for (let time = 0; time < 3; time += 1) {
      expect(nextLesson(base.lessons, ['HEALTH'], learned)?.id).toBe('helse-1');
      learned = withGoodChoice(base.lessons, ['HEALTH', 'fortrolig'], learned);
    }
    expect(nextLesson(base.lessons, ['HEALTH'], learned)).toBeNull();
    expect(nextLesson(base.lessons, ['SECRET'], learned)?.id).toBe('passord-1');
  });
});

describe('KI-vettreglene', () => {
  it('are nine, numbered, and easy to read aloud', () => {
    expect(base.vettregler.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { id, rule, because } of base.vettregler)
      for (const language of norwegian) {
        expect([id, words(rule[language]) <= 9]).toEqual([id, true]);
        expect([id, language, (lix(`${rule[language]} ${because[language]}`) ?? 0) <= 40]).toEqual([
          id,
          language,
          true,
        ]);
      }
  });
});

describe('services', () => {
  it('say what each class is there, in words that are easy: LIX at most 40', () => {
    for (const { id, examples } of base.services) {
      expect([id, Object.keys(examples).length >= 3]).toEqual([id, true]);
      for (const language of norwegian)
        for (const list of Object.values(examples))
          for (const text of list ?? [])
            expect([text[language], words(text[language]) <= 12]).toEqual([text[language], true]);
    }
  });
});

describe('task cards', () => {
  it('are read aloud in twenty seconds, and easily, in nb and nn', () => {
    const hard = base.tasks.flatMap(({ id, check, dont }) =>
      norwegian.flatMap((language) => {
        const text = [...check, ...dont].map((line) => line[language]).join(' ');
        const figure = lix(text) ?? 0;
        return figure > 40 || words(text) > 50 ? [`${id} ${language}: LIX ${figure}, ${words(text)} words`] : [];
      }),
    );
    expect(hard).toEqual([]);
  });
});
