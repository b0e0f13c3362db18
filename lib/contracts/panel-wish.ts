import * as z from 'zod/mini';
import { guidanceId } from './provenance';

/** Longest question that is carried to a place where it is answered, in UTF-16 code units. */
export const MAX_QUESTION = 200;
/** Longest selection that is carried to the side panel to be checked, in UTF-16 code units. */
export const MAX_SELECTION = 100_000;

/** What somebody asked to see in the side panel, where the asking was done elsewhere. */
const shown = [
  z.strictObject({ kind: z.literal('article'), id: guidanceId }),
  z.strictObject({ kind: z.literal('lesson'), id: guidanceId }),
  z.strictObject({ kind: z.literal('ask'), question: z.string().check(z.maxLength(MAX_QUESTION)) }),
  z.strictObject({ kind: z.literal('templates'), task: z.nullable(guidanceId) }),
] as const;

/** From a chat page: ids and our own words, never what stands in its field. */
export const panelWishSchema = z.discriminatedUnion('kind', shown);
export type PanelWish = z.infer<typeof panelWishSchema>;

/** From our own menu on a selection: the person's text, in the browser's memory until the panel has taken it. */
export const anyPanelWishSchema = z.discriminatedUnion('kind', [
  ...shown,
  z.strictObject({
    kind: z.literal('check'),
    text: z.string().check(z.maxLength(MAX_SELECTION)),
    toolId: z.optional(guidanceId),
  }),
]);
export type AnyPanelWish = z.infer<typeof anyPanelWishSchema>;
