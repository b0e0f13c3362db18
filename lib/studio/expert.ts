import { packSchema } from '../contracts/pack';
import type { Draft } from './draft';

/** Where in the text something is wrong: line and column from 1; null when only the place in the pack is known. */
export interface ExpertProblem {
  message: string;
  line: number | null;
  column: number | null;
}

export type ExpertFormat = 'yaml' | 'json';
type Read = { ok: true; draft: Draft } | { ok: false; problem: ExpertProblem };

/** The YAML library is large and only experts need it: it is fetched when the view is opened. */
const yaml = () => import('yaml');

export async function writeExpert(draft: Draft, format: ExpertFormat): Promise<string> {
  if (format === 'json') return `${JSON.stringify(draft, null, 2)}\n`;
  const { stringify } = await yaml();
  // No anchors: the file is read by people, and two equal texts are not one text.
  return stringify(draft, { aliasDuplicateObjects: false, lineWidth: 120 });
}

/**
 * The text as a draft. Only the form is read here; whether it is a pack, the test bench says. Dates stay text, keys that name an
 * object's own machinery are refused, and anchors may not multiply the text.
 */
export async function readExpert(text: string, format: ExpertFormat): Promise<Read> {
  const value = format === 'json' ? readJson(text) : await readYaml(text);
  if (!value.ok) return value;
  const found = value.value;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return wrong('not_a_pack', null, null);
  // What is empty or not filled in may be a draft; what has another form than a pack would break the forms it is shown in.
  const parsed = packSchema.safeParse(found);
  const broken = parsed.error?.issues.find(({ code }) => !UNFINISHED.has(code));
  if (broken) return wrong(`${broken.path.join('/')}: ${broken.message}`, null, null);
  return { ok: true, draft: found as Draft };
}

const UNFINISHED: ReadonlySet<string> = new Set(['too_small', 'too_big', 'invalid_format']);

type Value = { ok: true; value: unknown } | { ok: false; problem: ExpertProblem };

function readJson(text: string): Value {
  try {
    return hostileKeys(JSON.parse(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message);
    const before = at ? text.slice(0, Number(at[1])).split('\n') : null;
    return wrong(message, before ? before.length : null, before ? (before.at(-1)?.length ?? 0) + 1 : null);
  }
}

async function readYaml(text: string): Promise<Value> {
  const { parseDocument } = await yaml();
  // `core` knows no dates: `2026-11-22` stays the text it is in a pack.
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const [place] = error.linePos ?? [];
    return wrong(error.message.split('\n')[0] ?? error.code, place?.line ?? null, place?.col ?? null);
  }
  try {
    return hostileKeys(document.toJS({ maxAliasCount: 1000 }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error), null, null);
  }
}

function hostileKeys(value: unknown): Value {
  const visit = (one: unknown): boolean =>
    typeof one === 'object' &&
    one !== null &&
    Object.entries(one).some(([key, child]) => ['__proto__', 'constructor', 'prototype'].includes(key) || visit(child));
  return visit(value) ? wrong('hostile_key', null, null) : { ok: true, value };
}

function wrong(message: string, line: number | null, column: number | null): { ok: false; problem: ExpertProblem } {
  return { ok: false, problem: { message, line, column } };
}
