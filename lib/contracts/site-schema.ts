import * as z from 'zod/mini';
import { BODY_SHAPES, SITE_GRADES } from './site';

z.config({ jitless: true });

/** Longest selector, in UTF-16 code units, and most parts in one (`a b > c` has three). */
const MAX_SELECTOR = 200;
const MAX_PARTS = 6;

const NAME = '(?:[A-Za-z_-][A-Za-z0-9_-]*)';
const VALUE = `(?:"[^"\\\\\\n]*"|'[^'\\\\\\n]*'|${NAME})`;
const ATTRIBUTE = `\\[${NAME}(?:[*^$~|]?=${VALUE}(?: i)?)?\\]`;
const PART = new RegExp(`^(?:${NAME}|\\*)?(?:[#.]${NAME}|${ATTRIBUTE})*`);
/** What says nothing of which field it is: alone, it would name every field of a page. */
const ANY_FIELD = /^(?:\*|[a-z]+)?(?:\[(?:contenteditable(?:=[^\]]*)?|role="textbox")\])*$/;

/**
 * The parts of a selector, from the outside in, or null when it is not one that this version takes: tags, ids, classes,
 * attributes, descendants and children. No lists, no pseudo-classes: `:has` over a chat page costs a walk for every element.
 * Time grows with the length only.
 */
export function selectorParts(css: string): string[] | null {
  if (css.length > MAX_SELECTOR || css !== css.trim()) return null;
  const parts: string[] = [];
  let rest = css;
  while (rest !== '') {
    const part = PART.exec(rest)?.[0] ?? '';
    if (part === '' || parts.length === MAX_PARTS) return null;
    parts.push(part);
    rest = rest.slice(part.length);
    if (rest === '') return parts;
    const between = /^(?: > | )/.exec(rest)?.[0];
    if (!between) return null;
    rest = rest.slice(between.length);
  }
  return null;
}

const why = z.string().check(z.minLength(6), z.maxLength(300));
const css = z.string().check(
  z.minLength(1),
  z.maxLength(MAX_SELECTOR),
  z.refine((text) => selectorParts(text) !== null, 'not_a_selector'),
);
const selector = z.strictObject({ css, why });
const selectors = z.array(selector).check(z.maxLength(20));
/** One that leaves fields out must say which: else a slip in a pack would leave out all of them. */
const leftOut = z
  .array(
    z.strictObject({
      css: css.check(
        z.refine((text) => !(selectorParts(text) ?? []).every((part) => ANY_FIELD.test(part)), 'names_every_field'),
      ),
      why,
    }),
  )
  .check(z.maxLength(20));

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const host = z.string().check(
  // At least two labels after a star: `*.no` would be a country.
  z.regex(/^(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/),
  z.maxLength(253),
);
const textPath = z
  .string()
  .check(z.maxLength(160), z.regex(/^(?:[\w$-]+(?:\.[\w$-]+)?|\[\d{0,3}\])(?:\.[\w$-]+|\[\d{0,3}\])*$/));

const request = z.strictObject({
  id,
  carries: z.enum(['prompt', 'draft', 'file']),
  transport: z.enum(['http', 'websocket', 'event_source']),
  host: z.optional(host),
  path: z.string().check(z.maxLength(200), z.regex(/^[/*][\w./$*:-]*$/)),
  shape: z.enum(BODY_SHAPES),
  text: z.array(textPath).check(z.maxLength(20)),
  why,
  doubt: z.optional(why),
});

const harmlessWorker = z.strictObject({
  // Never a star alone, or after the host's root: that would be any thread at all.
  path: z.string().check(z.maxLength(200), z.regex(/^(?:\/[\w.$@~-][\w./$@~-]*\*?|blob:|data:)$/)),
  why,
});
const source = z.strictObject({ css, why, kind: z.enum(['voice', 'drive', 'screen']) });

/**
 * A site's description as a pack may bring it. Unknown keys are refused, and so is one that would leave the page
 * unguarded: no composer, no key that sends, or a field that is both the composer and not.
 */
export const siteSchema = z
  .strictObject({
    id,
    toolId: z.nullable(z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/))),
    hosts: z.array(host).check(z.maxLength(20)),
    composer: selectors.check(z.minLength(1)),
    notComposer: leftOut,
    send: selectors.check(z.minLength(1)),
    edit: z.optional(selectors),
    recognise: z.optional(selectors),
    sendKeys: z.array(z.enum(['enter', 'mod_enter'])).check(z.minLength(1), z.maxLength(2)),
    leavesBeforeSend: z.boolean(),
    requests: z.optional(z.array(request).check(z.maxLength(40))),
    pasteBecomesFile: z.optional(z.number().check(z.gte(200), z.lte(100_000))),
    harmlessWorkers: z.optional(z.array(harmlessWorker).check(z.maxLength(20))),
    sources: z.optional(z.array(source).check(z.maxLength(20))),
    grade: z.optional(z.enum(SITE_GRADES)),
    doubt: z.optional(why),
    checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  })
  .check(
    z.refine((site) => {
      const left = new Set(site.notComposer.map((one) => one.css));
      return ![...site.composer, ...(site.edit ?? [])].some((one) => left.has(one.css));
    }, 'composer_left_out'),
    z.refine((site) => site.hosts.length === 0 || site.recognise === undefined, 'hosts_and_recognise'),
    z.refine((site) => {
      const ids = (site.requests ?? []).map((one) => one.id);
      return new Set(ids).size === ids.length;
    }, 'same_id_twice'),
  );

/** Most descriptions that one pack may bring. */
export const MAX_SITES = 200;
