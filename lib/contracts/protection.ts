import * as z from 'zod/mini';

/** Ways out of a page that the gate and the request guard do not reach. */
export const UNCOVERED = ['worker', 'service_worker', 'closed_shadow', 'foreign_frame', 'voice'] as const;
export type Uncovered = (typeof UNCOVERED)[number];

/**
 * What is known of one frame, each part by itself and none taken for granted: a part nobody has looked at says so
 * (`unknown`, `absent`) and is never read as good news.
 */
export interface Health {
  /** `gone`: the extension behind the script was updated or removed. */
  context: 'alive' | 'gone';
  /** The script's build against the background's; `unknown` until the background has answered. */
  versions: 'equal' | 'different' | 'unknown';
  packs: 'loaded' | 'loading' | 'missing';
  /** `unknown_field`: none that the description names, but text is being typed in another field. */
  composer: 'found' | 'loading' | 'none' | 'unknown_field';
  /** A field other than the composer that text is being typed in, beside a composer that was found. */
  otherField: boolean;
  editor: 'understood' | 'not_understood' | 'unknown';
  /**
   * A send button seen, or a key that the description says sends. `key_only`: text stands in the field and the button that
   * the description names was never there. `unknown`: neither key nor button.
   */
  sendPath: 'button' | 'key' | 'key_only' | 'unknown';
  requestGuard: 'alive' | 'starting' | 'lost' | 'absent';
  /** `uncertain`: described, but on facts that nobody has seen lately. */
  site: 'known' | 'uncertain' | 'unknown';
  /** The page posts what stands in the field before it is sent; only the request guard can hold that back. */
  drafts: boolean;
  uncovered: readonly Uncovered[];
  /** A text left the composer and turned up in the conversation, and the gate had not let it through. */
  slipped: boolean;
}

/** What is not protected while the rest is, worst first: the marker has room for one. */
export const GAPS = [
  'slipped',
  'other_field',
  'send_path_unknown',
  'send_button_unknown',
  'request_guard_lost',
  'request_guard_absent',
  'drafts',
  'site_unknown',
  'site_uncertain',
  ...UNCOVERED,
] as const;
export type Gap = (typeof GAPS)[number];

/** Why nothing is protected. */
export const CAUSES = [
  'browser',
  'rules_missing',
  'unknown_field',
  'not_understood',
  'no_composer',
  'foreign_frame',
  'closed_shadow',
] as const;

const protectedState = z.object({ state: z.literal('protected') });
const partly = z.object({ state: z.literal('partly'), missing: z.array(z.enum(GAPS)).check(z.minLength(1)) });
const unprotected = z.object({ state: z.literal('unprotected'), why: z.enum(CAUSES) });
const reload = z.object({ state: z.literal('reload'), why: z.enum(['updated', 'no_answer']) });
const starting = z.object({ state: z.literal('starting') });

/** The one truth about a frame, in badge, toolbar and popup alike. Only `protected` may look calm. */
export const protectionSchema = z.discriminatedUnion('state', [protectedState, partly, unprotected, reload, starting]);
export type Protection = z.infer<typeof protectionSchema>;

/** The same of a whole tab; `not_here`: nothing of ours runs in it, and nothing was asked to. */
export const tabProtectionSchema = z.discriminatedUnion('state', [
  protectedState,
  partly,
  unprotected,
  reload,
  starting,
  z.object({ state: z.literal('not_here') }),
]);
export type TabProtection = z.infer<typeof tabProtectionSchema>;

/** What one frame says of itself. `holds`: a composer, or a field that text is typed in, stands in it. */
export const frameReportSchema = z.object({
  protection: protectionSchema,
  holds: z.boolean(),
  siteId: z.nullable(z.string()),
});
export type FrameReport = z.infer<typeof frameReportSchema>;
