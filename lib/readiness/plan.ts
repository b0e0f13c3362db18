import type { Answer, Answers } from './answers';
import { QUESTION_IDS, QUESTIONS, type QuestionId, questionOf, THEMES, type Theme } from './questions';
import { resembles, type StudyType } from './study';

/** One thing to do. Of `unknown` nothing is said but that it must be found out. */
export interface Step {
  id: QuestionId;
  answer: Exclude<Answer, 'yes'>;
  duty: boolean;
}

/** How the answers of a theme fall. Counts only: there is no sum and no mark. */
type ThemeCount = { theme: Theme; open: number } & Record<Answer, number>;

export interface Plan {
  steps: Step[];
  themes: ThemeCount[];
  answered: number;
  resembles: StudyType | null;
}

/** Where two steps weigh the same: what others lean on, and what protects people today, comes first. */
export const COMES_FIRST: readonly QuestionId[] = [
  'guidelines',
  'critical',
  'breach',
  'agreement',
  'risk',
  'pupils',
  'records',
  'sources',
  'overview',
  'unions',
  'language',
  'answers',
  'decided',
  'accounts',
  'leaders',
  'training',
  'room',
  'cooperation',
  'procurement',
  'budget',
];

const WEIGHT = { no: 0, partly: 1, unknown: 2 } as const;

/** Duties before good practice, then «nei» before «delvis» before «vet ikke». */
function byWhatComesFirst(a: Step, b: Step): number {
  return (
    Number(b.duty) - Number(a.duty) ||
    WEIGHT[a.answer] - WEIGHT[b.answer] ||
    COMES_FIRST.indexOf(a.id) - COMES_FIRST.indexOf(b.id)
  );
}

function stepFor(id: QuestionId, answers: Answers): Step[] {
  const answer = answers[id];
  return answer === undefined || answer === 'yes' ? [] : [{ id, answer, duty: questionOf(id).duty }];
}

function countOf(theme: Theme, answers: Answers): ThemeCount {
  const given = QUESTIONS.filter((question) => question.theme === theme).map(({ id }) => answers[id]);
  const count = (wanted: Answer | undefined) => given.filter((answer) => answer === wanted).length;
  return {
    theme,
    yes: count('yes'),
    partly: count('partly'),
    no: count('no'),
    unknown: count('unknown'),
    open: count(undefined),
  };
}

/** What to do next, what must come first first. A question without an answer is in no step. */
export function planFrom(answers: Answers): Plan {
  return {
    steps: QUESTION_IDS.flatMap((id) => stepFor(id, answers)).sort(byWhatComesFirst),
    themes: THEMES.map((theme) => countOf(theme, answers)),
    answered: QUESTION_IDS.filter((id) => answers[id] !== undefined).length,
    resembles: resembles(answers),
  };
}
