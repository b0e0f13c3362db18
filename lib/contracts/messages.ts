import * as z from 'zod/mini';
import { deploymentSchema } from './deployment';
import { COUNTING_STATES, dayCountSchema, happeningSchema } from './events';
import { conversationSchema, keyPairsSchema } from './keys';
import { LANGUAGES } from './language';
import { fitsSchema, learnedSchema, offeredLessonSchema } from './learning';
import { LOCKABLE, MANAGED_PROBLEMS } from './managed';
import { packSchema } from './pack';
import { panelWishSchema } from './panel-wish';
import { frameReportSchema, tabProtectionSchema } from './protection';
import { guidanceId, isoDate } from './provenance';

const settingsSchema = z.object({
  language: z._default(z.enum(LANGUAGES), 'nb'),
  /** Hosts the person asked KI-vett to follow, beside the built-in ones. */
  followedHosts: z._default(z.array(z.string()), []),
  /** The built-in example kommune instead of the base alone (demo, trying it out). */
  kommunePack: z._default(z.nullable(z.string()), null),
  /** Where in the kommune the person works; chooses examples and templates, nothing else. Null: not said. */
  service: z._default(z.nullable(z.string()), null),
  /** What happens is counted by day, on this machine. */
  counting: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * Some of the settings. Written out: `z.partial` keeps the defaults, and a change of one setting would reset the others.
 */
export const settingsChangeSchema = z.object({
  language: z.optional(z.enum(LANGUAGES)),
  followedHosts: z.optional(z.array(z.string())),
  kommunePack: z.optional(z.nullable(z.string())),
  service: z.optional(z.nullable(z.string())),
  counting: z.optional(z.boolean()),
});

const account = z.enum(['work', 'private', 'unknown']);
const none = z.object({});

const packProblem = z.object({
  code: z.string(),
  path: z.optional(z.string()),
  detail: z.optional(z.string()),
});

const blocking = z.enum(['works', 'silent', 'absent']);
/** One address of the policy. Times in milliseconds since 1970. */
const packSource = z.object({
  url: z.string(),
  taken: z.nullable(z.object({ packId: z.string(), version: z.number() })),
  goodAt: z.nullable(z.number()),
  askedAt: z.nullable(z.number()),
  nextAt: z.nullable(z.number()),
  failures: z.number(),
  problems: z.array(packProblem),
});
const managedProblem = z.object({ key: z.string(), code: z.enum(MANAGED_PROBLEMS), kept: z.boolean() });

/**
 * The one table of messages. `from` is the lowest trust that may ask: `chat` (our content script in a web page) or `page`
 * (our own extension pages). `to` says who answers: the background, or the content script of one tab.
 * No message takes what a person typed, with two exceptions. `keys.*` carry what placeholders stand for, so that a reload of
 * the page does not lose it: only to the background's memory, only of the sender's own tab. `composer.put` carries what the
 * person asks to have put into the page in front: from our page to that tab, through nobody. The engine runs where the text is.
 */
export const messages = {
  'rules.get': {
    from: 'chat',
    to: 'background',
    input: none,
    /** The packs in force, national layer first; empty while nothing usable is installed. `revision` changes with them. */
    output: z.object({
      revision: z.string(),
      /** The background's own version: a script of another one tells the person to reload. */
      version: z.optional(z.string()),
      packs: z.array(packSchema),
      /** Packs that could not be used or stored as they should, and what was done instead is already in `packs`. */
      problems: z.optional(z.array(packProblem)),
      /** Ids of packs past their grace: what they permit no longer holds, what they protect does. */
      lapsed: z.optional(z.array(z.string())),
      deployment: z.optional(deploymentSchema),
    }),
  },
  'settings.get': { from: 'chat', to: 'background', input: none, output: settingsSchema },
  'settings.set': { from: 'page', to: 'background', input: settingsChangeSchema, output: settingsSchema },
  /** Which kind of account the person says they use on a host; kept for the browser session only. */
  'account.get': {
    from: 'chat',
    to: 'background',
    input: z.object({ host: z.string() }),
    output: z.object({ account }),
  },
  'account.set': {
    from: 'chat',
    to: 'background',
    input: z.object({ host: z.string(), account }),
    output: z.object({ account }),
  },
  /** Opens the side panel, on what is wished for. */
  'panel.open': {
    from: 'chat',
    to: 'background',
    input: z.object({ wish: z.optional(panelWishSchema) }),
    output: z.object({ opened: z.boolean() }),
  },
  /** A lesson that fits what a card is about; null when the person needs none. */
  'learning.next': {
    from: 'chat',
    to: 'background',
    input: z.strictObject({ about: fitsSchema }),
    output: z.object({ lesson: offeredLessonSchema }),
  },
  /** The person chose a good way on. */
  'learning.good': { from: 'chat', to: 'background', input: z.strictObject({ about: fitsSchema }), output: none },
  'learning.read': { from: 'page', to: 'background', input: z.strictObject({ id: guidanceId }), output: none },
  'learning.get': { from: 'page', to: 'background', input: none, output: learnedSchema },
  'learning.forget': { from: 'page', to: 'background', input: none, output: none },
  /** Something happened that is counted by day. Ids of packs and closed lists only. */
  'counts.note': { from: 'chat', to: 'background', input: happeningSchema, output: none },
  'counts.get': {
    from: 'page',
    to: 'background',
    input: none,
    output: z.object({
      counts: z.array(dayCountSchema),
      damaged: z.number(),
      state: z.enum(COUNTING_STATES),
      keptDays: z.number(),
    }),
  },
  /** Null: everything. */
  'counts.remove': {
    from: 'page',
    to: 'background',
    input: z.strictObject({ days: z.nullable(z.array(isoDate).check(z.maxLength(1000))) }),
    output: none,
  },
  /** Where figures for the organisation go, and exactly what waits to be sent. Null host: nowhere. */
  'fleet.get': {
    from: 'page',
    to: 'background',
    input: none,
    output: z.object({
      host: z.nullable(z.string()),
      epsilon: z.nullable(z.number()),
      waiting: z.array(z.object({ day: isoDate, body: z.string() })),
    }),
  },
  /** Lets the asking content script use the reader's frame in its own tab, once. Null for a page without a tab. */
  'reader.ticket': {
    from: 'chat',
    to: 'background',
    input: none,
    output: z.object({ ticket: z.nullable(z.string()) }),
  },
  /** The reader's frame asks whether what it was shown is such a ticket; it is spent by asking. */
  'reader.redeem': {
    from: 'page',
    to: 'background',
    input: z.object({ ticket: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
    output: z.object({ good: z.boolean() }),
  },
  'packs.list': {
    from: 'page',
    to: 'background',
    input: none,
    output: z.array(
      z.object({
        id: z.string(),
        version: z.number(),
        layer: z.string(),
        name: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
        publisher: z.string(),
        expires: z.string(),
        builtIn: z.boolean(),
        active: z.boolean(),
        state: z.enum(['valid', 'grace', 'lapsed']),
        /** The other version that is kept, to go back to or forward again. */
        other: z.nullable(z.number()),
        removable: z.boolean(),
      }),
    ),
  },
  /** What a file says of itself. `unknown`: no known key has signed it; without `fingerprint` its key must be given. */
  'packs.inspect': {
    from: 'page',
    to: 'background',
    input: z.object({ file: z.string(), publicKey: z.optional(z.string()) }),
    output: z.object({
      signer: z.enum(['trusted', 'unknown', 'none']),
      about: z.nullable(
        z.object({
          id: z.string(),
          version: z.number(),
          layer: z.string(),
          name: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
          publisher: z.string(),
          issued: z.string(),
          expires: z.string(),
        }),
      ),
      fingerprint: z.nullable(z.string()),
      problems: z.array(packProblem),
    }),
  },
  /** The person has compared this fingerprint with what the kommune says: the file's key is trusted from now on. */
  'packs.trust': {
    from: 'page',
    to: 'background',
    input: z.object({ file: z.string(), publicKey: z.optional(z.string()), fingerprint: z.string() }),
    output: z.object({ trusted: z.boolean() }),
  },
  'packs.keys': {
    from: 'page',
    to: 'background',
    input: none,
    output: z.array(z.object({ keyid: z.string(), fingerprint: z.string(), name: z.string() })),
  },
  'packs.untrust': {
    from: 'page',
    to: 'background',
    input: z.object({ keyid: z.string() }),
    output: z.object({ done: z.boolean() }),
  },
  /** Puts the other version that is kept in force. */
  'packs.rollback': {
    from: 'page',
    to: 'background',
    input: z.object({ id: z.string() }),
    output: z.object({ installed: z.boolean(), problems: z.array(packProblem) }),
  },
  'packs.remove': {
    from: 'page',
    to: 'background',
    input: z.object({ id: z.string() }),
    output: z.object({ done: z.boolean() }),
  },
  /** Base64 of the envelope file. Answers with the problems; on any problem the pack in use stays in use. */
  'packs.install': {
    from: 'page',
    to: 'background',
    input: z.object({ file: z.string() }),
    output: z.object({ installed: z.boolean(), problems: z.array(packProblem) }),
  },
  /** One frame of a tab says what it protects: states only, no text. Sent at every change. */
  'protection.changed': { from: 'chat', to: 'background', input: frameReportSchema, output: none },
  /** Text that may not go stands in a field of that frame, or no longer: a state, never the text. Says whether requests can be stopped. */
  'gate.changed': {
    from: 'chat',
    to: 'background',
    input: z.object({ closed: z.boolean(), siteId: z.string() }),
    output: z.object({ blocking }),
  },
  /** The guard in that page lets one request of this description go, while its gate is closed. */
  'gate.admit': { from: 'chat', to: 'background', input: z.object({ requestId: z.string() }), output: none },
  /** The key of one conversation in the sender's own tab, kept in memory until the tab closes. No pairs: forgotten. */
  'keys.put': {
    from: 'chat',
    to: 'background',
    input: z.strictObject({ conversation: conversationSchema, pairs: keyPairsSchema }),
    output: none,
  },
  'keys.get': {
    from: 'chat',
    to: 'background',
    input: z.strictObject({ conversation: conversationSchema }),
    output: z.object({ pairs: keyPairsSchema }),
  },
  /** Opens our own page where the person can save that key as a file. */
  'keys.save': {
    from: 'chat',
    to: 'background',
    input: z.strictObject({ conversation: conversationSchema }),
    output: z.object({ opened: z.boolean() }),
  },
  /** For that page. */
  'keys.read': {
    from: 'page',
    to: 'background',
    input: z.strictObject({ tabId: z.number(), conversation: conversationSchema }),
    output: z.object({ pairs: keyPairsSchema }),
  },
  /** What the organisation has set by policy, as far as it is understood, and whether the browser lets us stop requests. */
  'managed.get': {
    from: 'page',
    to: 'background',
    input: none,
    output: z.object({
      blocking,
      set: z.array(z.string()),
      problems: z.array(managedProblem),
      deployment: deploymentSchema,
      locked: z.array(z.enum(LOCKABLE)),
      /** Hosts the organisation wants followed; not granted: the browser waits for somebody's yes. */
      hosts: z.array(z.object({ host: z.string(), granted: z.boolean() })),
      sources: z.array(packSource),
    }),
  },
  /** Asks the policy's addresses now. Answers when all have been asked. */
  'packs.fetch': { from: 'page', to: 'background', input: none, output: none },
  /** What stands in the toolbar of a tab, asked for anew. `host`: as the popup sees it; null for the browser's own pages. */
  'protection.tab': {
    from: 'page',
    to: 'background',
    input: z.object({ tabId: z.number(), host: z.nullable(z.string()) }),
    output: z.object({ protection: tabProtectionSchema, siteId: z.nullable(z.string()), account }),
  },
  /** Asks every frame of a tab to say it again; each does, the first one's answer comes back. */
  'protection.get': { from: 'background', to: 'tab', input: none, output: frameReportSchema },
  /** A template that was filled in goes from our own page straight to the tab in front, into its composer. */
  'composer.put': {
    from: 'page',
    to: 'tab',
    input: z.object({ text: z.string().check(z.minLength(1), z.maxLength(100_000)) }),
    output: z.object({ put: z.boolean() }),
  },
  /** Background to every tab: fetch rules and settings again. */
  'rules.changed': { from: 'background', to: 'tab', input: z.object({ revision: z.string() }), output: none },
} as const satisfies Record<
  string,
  {
    from: 'chat' | 'page' | 'background';
    to: 'background' | 'tab';
    input: z.ZodMiniType;
    output: z.ZodMiniType;
  }
>;

export type MessageName = keyof typeof messages;
export type MessageInput<N extends MessageName> = z.input<(typeof messages)[N]['input']>;
export type MessageOutput<N extends MessageName> = z.output<(typeof messages)[N]['output']>;
