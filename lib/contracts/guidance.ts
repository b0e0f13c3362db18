import * as z from 'zod/mini';
import { CLASS_IDS } from './classes';
import { localizedSchema, norwegianSchema } from './language';
import { guidanceId, provenance } from './provenance';

/** Lists of one item are kept short enough to read aloud. */
const few = z.array(localizedSchema).check(z.minLength(1), z.maxLength(12));

/** A part of the kommune that people say they work in: it chooses examples, questions, templates and practice cases. */
export const serviceSchema = z.strictObject({
  id: guidanceId,
  name: localizedSchema,
  /** What each class looks like here, in the words of the trade. */
  examples: z.partialRecord(z.enum(CLASS_IDS), few),
  /** What people here ask most, as they say it; shown where the search field is empty. */
  questions: z.array(localizedSchema).check(z.minLength(1), z.maxLength(10)),
  ...provenance,
});
export type Service = z.infer<typeof serviceSchema>;

/** A prompt that works, with places to fill in. `{felt}` in the body is the field of that id. */
export const templateSchema = z.strictObject({
  id: guidanceId,
  name: localizedSchema,
  /** One sentence: what it is good for. */
  purpose: localizedSchema,
  /** Services it is meant for; empty: all. */
  services: z._default(z.array(guidanceId), []),
  /** Task cards it belongs to. */
  tasks: z._default(z.array(guidanceId), []),
  /** Words people search with beside the name, lower case. */
  synonyms: z._default(z.array(z.string().check(z.minLength(2), z.maxLength(60))).check(z.maxLength(40)), []),
  fields: z
    .array(
      z.strictObject({
        id: guidanceId,
        label: localizedSchema,
        hint: z.optional(localizedSchema),
        /** More than a line: the text to work on. */
        long: z._default(z.boolean(), false),
      }),
    )
    .check(z.maxLength(8)),
  body: norwegianSchema,
  /** The highest class of what may be filled in, whatever the tool may have. */
  ceiling: z.enum(['apen', 'intern', 'fortrolig']),
  /** What to look at in the answer before using it. */
  check: few,
  ...provenance,
});
export type Template = z.infer<typeof templateSchema>;

/** What a lesson is about: a finding type, a class, or one of the matters that no finding stands for. */
export const LESSON_MATTERS = [
  'account',
  'sources',
  'case_file',
  'responsibility',
  'recording',
  'ranking',
  'images',
  'files',
  'language',
  'asking',
] as const;

/** Read in a minute, at the moment it is needed. Three levels: what to do, why, and how it is done well. */
export const lessonSchema = z.strictObject({
  id: guidanceId,
  /** Lessons of one theme follow each other. */
  theme: guidanceId,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: localizedSchema,
  /** Paragraphs, lists, emphasis and links only. */
  body: norwegianSchema,
  /** Finding types, classes, rule ids or matters (`LESSON_MATTERS`) that make it fit. */
  fits: z.array(z.string()).check(z.minLength(1), z.maxLength(40)),
  ...provenance,
});
export type Lesson = z.infer<typeof lessonSchema>;

/** One of the short rules to know by heart (KI-vettreglene, after fjellvettreglene). */
export const vettregelSchema = z.strictObject({
  id: guidanceId,
  number: z.number().check(z.int(), z.gte(1), z.lte(12)),
  rule: localizedSchema,
  /** Two or three sentences. */
  because: localizedSchema,
  ...provenance,
});
export type Vettregel = z.infer<typeof vettregelSchema>;

/** What an authority says, in own words: «hvem sier det?». */
export const authoritySchema = z.strictObject({
  id: guidanceId,
  says: localizedSchema,
  who: z.string(),
  /** Tasks, families and classes it is about. */
  about: z._default(z.array(z.string()), []),
  ...provenance,
});
export type Authority = z.infer<typeof authoritySchema>;

/** Where requests and reports go: an address to write to, or a form of the kommune's own. https only. */
export const requestsSchema = z.strictObject({
  tool: z.optional(requestTarget()),
  breach: z.optional(requestTarget()),
});
export type Requests = z.infer<typeof requestsSchema>;

function requestTarget() {
  return z.union([
    z.strictObject({ contact: z.string() }),
    z.strictObject({ url: z.string().check(z.regex(/^https:\/\/\S+$/), z.maxLength(2000)) }),
  ]);
}
