import * as z from 'zod/mini';
import { localizedSchema } from './language';
import { guidanceId } from './provenance';

/** What a person has read and done well, by lesson and theme: counts only. Kept on the machine, theirs to delete, sent nowhere. */
export const learnedSchema = z.object({
  /** How many times a lesson was opened. */
  read: z._default(z.record(guidanceId, z.number()), {}),
  /** How many times the person chose a good way on where the theme came up. */
  good: z._default(z.record(guidanceId, z.number()), {}),
});
export type Learned = z.infer<typeof learnedSchema>;

/** What a card is about: finding types, a class, rule ids. Never a word of the text. */
export const fitsSchema = z
  .array(z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)))
  .check(z.maxLength(60));

/** As much of a lesson as a card shows. */
export const offeredLessonSchema = z.nullable(z.object({ id: guidanceId, title: localizedSchema }));
export type OfferedLesson = z.infer<typeof offeredLessonSchema>;
