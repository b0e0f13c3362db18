import * as z from 'zod/mini';
import { LANGUAGES } from './language';

/** What an organisation may set by the browser's own policies (`public/managed_schema.json` says the same to the browser). */
export const MANAGED_KEYS = {
  /** Addresses of the organisation's packs, https only. */
  packUrls: z.array(z.string().check(z.regex(/^https:\/\/[^\s/]+\/\S*$/), z.maxLength(2000))).check(z.maxLength(20)),
  /** Public keys the packs may be signed with: Ed25519, 32 bytes in base64. */
  trustedKeys: z.array(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))).check(z.maxLength(20)),
  language: z.enum(LANGUAGES),
  /** Hosts to follow beside the built-in ones, bare names. */
  hosts: z
    .array(z.string().check(z.regex(/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/)))
    .check(z.maxLength(200)),
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
