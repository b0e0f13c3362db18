import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  type Answer,
  type Answers,
  answersSchema,
  planFrom,
  QUESTIONS,
  type QuestionId,
} from '../../../lib/readiness';
import { QUESTION_IDS } from '../../../lib/readiness/questions';
import { resembles } from '../../../lib/readiness/study';

const all = (answer: Answer): Answers => Object.fromEntries(QUESTION_IDS.map((id) => [id, answer]));
const anyAnswers = fc.dictionary(
  fc.constantFrom(...QUESTION_IDS),
  fc.constantFrom(...ANSWERS),
) as fc.Arbitrary<Answers>;

describe('the plan', () => {
  it('is empty before anything is answered, and when all is in place', () => {
    expect(planFrom({})).toMatchObject({ steps: [], answered: 0, resembles: null });
    expect(planFrom(all('yes'))).toMatchObject({ steps: [], answered: 20 });
  });

  it('has every «nei», «delvis» and «vet ikke» exactly once, and never a «ja» or what nobody answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { steps } = planFrom(answers);
        const wanted = QUESTION_IDS.filter((id) => answers[id] !== undefined && answers[id] !== 'yes');
        expect(steps.map(({ id }) => id).sort()).toEqual([...wanted].sort());
        for (const { id, answer } of steps) expect(answers[id]).toBe(answer);
      }),
    );
  });

  it('puts duties before good practice, and «nei» before «delvis» before «vet ikke»', () => {
    const weight = { no: 0, partly: 1, unknown: 2 };
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const rank = planFrom(answers).steps.map(({ duty, answer }) => (duty ? 0 : 10) + weight[answer]);
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
      }),
    );
  });

  it('does not depend on the order in which one answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
        expect(planFrom(turned)).toEqual(planFrom(answers));
      }),
    );
  });

  it('begins with guidelines where nothing is in place, and says first what the law asks for', () => {
    const { steps } = planFrom(all('no'));
    expect(steps[0]?.id).toBe('guidelines');
    const duties = QUESTIONS.filter(({ duty }) => duty).length;
    expect(steps.slice(0, duties).every(({ duty }) => duty)).toBe(true);
    expect(steps.slice(duties).some(({ duty }) => duty)).toBe(false);
  });

  it('counts the answers of each theme, and adds nothing up', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { theme, open, yes, partly, no, unknown } of planFrom(answers).themes)
          expect(open + yes + partly + no + unknown).toBe(QUESTIONS.filter((one) => one.theme === theme).length);
      }),
    );
    expect(Object.keys(planFrom(all('no'))).sort()).toEqual(['answered', 'resembles', 'steps', 'themes']);
  });
});

describe('the study’s types', () => {
  const four = (decided: Answer, guidelines: Answer, answers: Answer, room: Answer): Answers => ({
    decided,
    guidelines,
    answers,
    room,
  });

  it('are read out of four answers', () => {
    expect(resembles(four('yes', 'yes', 'yes', 'yes'))).toBe('pioneers');
    expect(resembles(four('yes', 'partly', 'no', 'yes'))).toBe('pioneers');
    expect(resembles(four('partly', 'yes', 'yes', 'no'))).toBe('cautious');
    expect(resembles(four('no', 'yes', 'yes', 'no'))).toBe('hesitant');
    expect(resembles(four('no', 'no', 'no', 'no'))).toBe('paralysed');
    expect(resembles(four('partly', 'yes', 'yes', 'yes'))).toBeNull();
  });

  it('claim nothing where one of the four is not known or not answered', () => {
    expect(resembles({})).toBeNull();
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('decided', 'guidelines', 'answers', 'room'), (answers, id) => {
        expect(resembles({ ...answers, [id]: 'unknown' })).toBeNull();
        const { [id as QuestionId]: _, ...open } = answers;
        expect(resembles(open)).toBeNull();
      }),
    );
  });
});

describe('the stored answers', () => {
  it('are some questions, each with one of four answers', () => {
    expect(answersSchema.parse({})).toEqual({});
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(answersSchema.parse(answers)).toEqual(answers);
      }),
    );
  });

  it('have no room for anything anybody wrote', () => {
    for (const stored of [{ leaders: 'Vi har hatt det' }, { note: 'yes' }, { leaders: { text: 'x' } }, 'yes', null, []])
      expect([stored, answersSchema.safeParse(stored).success]).toEqual([stored, false]);
  });
});
