import type { Answers } from './answers';

/** The study's names of four types of kommune. */
export const STUDY_TYPES = ['pioneers', 'cautious', 'hesitant', 'paralysed'] as const;
export type StudyType = (typeof STUDY_TYPES)[number];

const begun = (answer: Answers[keyof Answers]) => answer === 'yes' || answer === 'partly';

/**
 * Which type the answers may bring to mind, for one careful sentence. The study's own signs of a type are not at hand, so this is
 * our reading of four answers, and it is told as that; null when one of them is missing, not known, or they point several ways.
 */
export function resembles({ decided, guidelines, answers, room }: Answers): StudyType | null {
  const four = [decided, guidelines, answers, room];
  if (four.some((answer) => answer === undefined || answer === 'unknown')) return null;
  if (four.every((answer) => answer === 'no')) return 'paralysed';
  if (decided === 'no' || guidelines === 'no') return 'hesitant';
  if (decided === 'yes' && room === 'yes') return 'pioneers';
  return begun(guidelines) && room !== 'yes' ? 'cautious' : null;
}
