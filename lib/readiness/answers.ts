import * as z from 'zod/mini';
import { QUESTION_IDS } from './questions';

// zod probes `new Function` on first use; an extension page's CSP reports that. See docs/adr.
z.config({ jitless: true });

export const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What is stored: which of four answers each question got, and nothing that anybody wrote. A question without one is open. */
export const answersSchema = z.partialRecord(z.enum(QUESTION_IDS), z.enum(ANSWERS));
export type Answers = z.infer<typeof answersSchema>;
