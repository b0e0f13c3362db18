import * as z from 'zod/mini';
import { LANGUAGES } from './language';
import { STAGES } from './pack';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/));
const line = z.string().check(z.minLength(1), z.maxLength(200));

/** Settings that an organisation may lock: what its policy says stands, and the person can't change it. */
export const LOCKABLE = ['language', 'followedHosts', 'kommunePack', 'counting'] as const;

/** What an organisation may set by the browser's own policies (`public/managed_schema.json` says the same to the browser). */
export const MANAGED_KEYS = {
  /** Addresses of the organisation's packs, https only. */
  packUrls: z.array(z.string().check(z.regex(/^https:\/\/[^\s/]+\/\S*$/), z.maxLength(2000))).check(z.maxLength(20)),
  /** Public keys the packs may be signed with: Ed25519, 32 bytes in base64. */
  trustedKeys: z.array(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))).check(z.maxLength(20)),
  /** Address of the root document that says which keys may sign what; signed by the trusted keys. */
  rootUrl: z.string().check(z.regex(/^https:\/\/[^\s/]+\/\S*$/), z.maxLength(2000)),
  /** Which group of the organisation this browser is in (`rollout.groups`, `groups` of a pack). */
  group: id,
  /** How far the roll-out has come here; goes before what the packs say. */
  stage: z.enum(STAGES),
  /** Whom to ask, over the packs' contacts of the same id. */
  contacts: z
    .array(
      z.strictObject({
        id,
        name: z.optional(line),
        email: z.optional(z.string().check(z.regex(/^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/))),
        phone: z.optional(z.string().check(z.regex(/^\+?[0-9 ]{3,20}$/))),
        url: z.optional(z.string().check(z.regex(/^https:\/\/[^\s/]+\/?\S*$/), z.maxLength(2000))),
      }),
    )
    .check(z.maxLength(50)),
  lockedSettings: z.array(z.enum(LOCKABLE)).check(z.maxLength(LOCKABLE.length)),
  language: z.enum(LANGUAGES),
  /** Hosts to follow beside the built-in ones, bare names. */
  hosts: z
    .array(z.string().check(z.regex(/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/)))
    .check(z.maxLength(200)),
  /** Metrics endpoint of the organisation's OpenTelemetry collector. Without it, or without `metricsNoise`, no figure leaves the machine. */
  metricsUrl: z.string().check(z.regex(/^https:\/\/[^\s/@]+\/\S*$/), z.maxLength(2000)),
  /** Bearer token for that collector. */
  metricsToken: z.string().check(z.regex(/^[\x21-\x7e]{1,4000}$/)),
  /**
   * ε of the noise that is added to each figure before it leaves (`lib/fleet/noise.ts`), 0.05–10, or `none`. Text, as registry
   * and property lists carry it most safely; and without it no figure leaves: a value that was lost on the way must not mean
   * exact figures.
   */
  metricsNoise: z.string().check(z.regex(/^(?:none|0\.(?:0[5-9]|[1-9])\d{0,3}|[1-9](?:\.\d{1,4})?|10)$/)),
} as const;
export type ManagedKey = keyof typeof MANAGED_KEYS;
export type ManagedSettings = { [K in ManagedKey]?: z.infer<(typeof MANAGED_KEYS)[K]> };

/** `unknown_key`: no such setting in this version. `bad_value`: the setting is there and its value can't be used. */
export const MANAGED_PROBLEMS = ['unknown_key', 'bad_value'] as const;

export interface ManagedProblem {
  key: string;
  code: (typeof MANAGED_PROBLEMS)[number];
  /** True when the last good value of the setting holds. */
  kept: boolean;
}
