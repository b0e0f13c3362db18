import * as z from 'zod/mini';

/** Bokmål, nynorsk, English: the languages every text exists in. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in all three languages. A pack with a language missing is refused: half a warning is no warning. */
export const localizedSchema = z.object({
  nb: z.string().check(z.minLength(1)),
  nn: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
export type Localized = z.infer<typeof localizedSchema>;

/** A longer text that is written in Norwegian first: without English, bokmål is shown. */
export const norwegianSchema = z.object({
  nb: z.string().check(z.minLength(1)),
  nn: z.string().check(z.minLength(1)),
  en: z.optional(z.string().check(z.minLength(1))),
});
export type Norwegian = z.infer<typeof norwegianSchema>;
