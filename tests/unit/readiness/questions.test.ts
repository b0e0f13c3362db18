import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/contracts/language';
import { lix } from '../../../lib/packs/readability';
import { BASES } from '../../../lib/readiness/basis';
import { COMES_FIRST } from '../../../lib/readiness/plan';
import { DOCUMENT_IDS, QUESTION_IDS, QUESTIONS, questionOf, ROLES, THEMES } from '../../../lib/readiness/questions';
import { STUDY_TYPES } from '../../../lib/readiness/study';
import { rt } from '../../../lib/readiness/text';
import { readiness } from '../../../locales/readiness';

const PARTS = ['question', 'why', 'next'] as const;

describe('the questions', () => {
  it('are twenty, each with an id of its own, in the order of the stored ids', () => {
    expect(QUESTIONS).toHaveLength(20);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(20);
    expect(QUESTIONS.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
    for (const id of QUESTION_IDS) expect(questionOf(id).id).toBe(id);
  });

  it('are asked theme by theme, and every theme has one', () => {
    expect([...new Set(QUESTIONS.map(({ theme }) => theme))]).toEqual([...THEMES]);
    const changes = QUESTIONS.filter(({ theme }, i) => theme !== QUESTIONS[i - 1]?.theme);
    expect(changes).toHaveLength(THEMES.length);
  });

  it('are complete in three languages, and ask', () => {
    for (const { id } of QUESTIONS)
      for (const language of LANGUAGES) {
        for (const part of PARTS) expect(rt(language, `ready.${id}.${part}`).length).toBeGreaterThan(10);
        expect(rt(language, `ready.${id}.question`)).toMatch(/\?$/);
        // One sentence is enough, and three are too many.
        expect([id, (rt(language, `ready.${id}.why`).match(/[.?](\s|$)/g) ?? []).length]).toEqual([id, 2]);
      }
  });

  it('rest on something, and what a law asks for names more than a study', () => {
    for (const { id, basis, duty } of QUESTIONS) {
      expect([id, basis.length > 0]).toEqual([id, true]);
      const law = basis.some(
        (one) => !['guide', 'study', 'digdir', 'datatilsynet', 'helsenord', 'tromso'].includes(one),
      );
      if (duty) expect([id, law]).toEqual([id, true]);
    }
  });

  it('leave no basis, role or document without use', () => {
    const used = (list: readonly string[]) => [...new Set(list)].sort();
    expect(used(QUESTIONS.flatMap(({ basis }) => basis))).toEqual(Object.keys(BASES).sort());
    expect(used(QUESTIONS.map(({ who }) => who))).toEqual([...ROLES].sort());
    expect(used(QUESTIONS.flatMap(({ documents }) => documents))).toEqual([...DOCUMENT_IDS].sort());
  });

  it('call nothing of the AI Act a duty, for it is not in force in Norway', () => {
    for (const { id, basis, duty } of QUESTIONS)
      if (duty) expect([id, basis.every((one) => one.startsWith('ki'))]).toEqual([id, false]);
  });

  it('feed each answer of the studio at most once', () => {
    const fed = QUESTIONS.flatMap(({ studio }) => studio ?? []);
    expect(fed.sort()).toEqual(['decider', 'officer', 'services', 'tools']);
  });

  it('all have a place among what comes first', () => {
    expect([...COMES_FIRST].sort()).toEqual([...QUESTION_IDS].sort());
  });
});

describe('the texts', () => {
  it('are easy to read: LIX at most 40 for each question, in both forms of Norwegian', () => {
    const hard = QUESTIONS.flatMap(({ id }) =>
      (['nb', 'nn'] as const).flatMap((language) => {
        const figure = lix(PARTS.map((part) => rt(language, `ready.${id}.${part}`)).join(' ')) ?? 0;
        return figure > 40 ? [`${id} ${language}: ${figure}`] : [];
      }),
    );
    expect(hard).toEqual([]);
  });

  it('so are the words around them', () => {
    const around = Object.keys(readiness).filter((key) => /^ready\.(lead|plan|step|studio|study)/.test(key));
    const hard = around.flatMap((key) =>
      (['nb', 'nn'] as const).flatMap((language) => {
        const figure = lix(readiness[key as keyof typeof readiness][language]) ?? 0;
        return figure > 40 ? [`${key} ${language}: ${figure}`] : [];
      }),
    );
    expect(hard).toEqual([]);
  });

  it('compare no kommune with another', () => {
    for (const [key, text] of Object.entries(readiness))
      for (const language of LANGUAGES)
        expect([key, /\b(best|verst|dårlig|score|prosent|%|nivå|umoden|umogen)\b/i.test(text[language])]).toEqual([
          key,
          false,
        ]);
  });

  it('name each type of the study with what was seen in the answers', () => {
    for (const type of STUDY_TYPES)
      for (const language of LANGUAGES) {
        const sentence = rt(language, 'ready.study', {
          sign: rt(language, `ready.study.${type}.sign`),
          type: rt(language, `ready.study.${type}`),
        });
        expect(sentence).not.toMatch(/[{}]/);
        expect(sentence).toContain(rt(language, `ready.study.${type}`));
      }
  });
});
