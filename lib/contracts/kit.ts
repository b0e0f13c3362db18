import * as z from 'zod/mini';
import { LANGUAGES } from './language';
import { MANAGED_KEYS } from './managed';

const https = z.string().check(z.regex(/^https:\/\/[^\s/]+\/\S*$/), z.maxLength(2000));
/** Chromium's id of a packed extension. */
const chromiumId = z.string().check(z.regex(/^[a-p]{32}$/));
const line = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^\n\r\0]*$/));

/** Everything the deployment kit is filled with; what is not known is left out of the files, never guessed. */
export const kitValuesSchema = z.strictObject({
  /** «Eksempel kommune». */
  kommune: line,
  chromeId: z.optional(chromiumId),
  edgeId: z.optional(chromiumId),
  firefoxId: z.optional(z.string().check(z.regex(/^[a-zA-Z0-9._@{}-]{1,80}$/))),
  /** Where Chrome and Edge ask for the extension and its updates: the store's address, or an own update manifest. */
  updateUrl: z.optional(https),
  /** Address of the packed extension for Chromium, when the kommune hosts it itself. */
  packageUrl: z.optional(https),
  /** Address of the signed Firefox package. */
  firefoxUrl: z.optional(https),
  /** Version of the packed extension. */
  version: z.optional(z.string().check(z.regex(/^\d+(\.\d+){0,3}$/))),
  managed: z.strictObject(
    Object.fromEntries(Object.entries(MANAGED_KEYS).map(([key, value]) => [key, z.optional(value)])) as {
      [K in keyof typeof MANAGED_KEYS]: z.ZodMiniOptional<(typeof MANAGED_KEYS)[K]>;
    },
  ),
  /** Whom employees ask, as it stands in the text for the intranet. */
  contact: z.optional(line),
  /** Language of the checklist and the text for the intranet. */
  language: z._default(z.enum(LANGUAGES), 'nb'),
});
export type KitValues = z.infer<typeof kitValuesSchema>;

export interface KitFile {
  /** Path in the kit, with folders: `chrome/ki-vett.json`. */
  path: string;
  text: string;
  /** `.reg` files are UTF-16 with a byte order mark, as Windows writes them. */
  encoding: 'utf8' | 'utf16le';
}
