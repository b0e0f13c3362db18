import type { PackProblem, Result } from '../contracts/errors';
import { LAYERS, PACK_FORMAT, type Pack, packSchema } from '../contracts/pack';
import { parseJson } from './json';
import { MAX_EXAMPLE_LENGTH, MAX_PROBLEMS, MAX_RULES } from './limits';

/**
 * Payload bytes to a pack with its defaults filled in. Does not look at other packs, compile or test.
 * All problems at once, each with its place; a list entry with an id is named by it (`rules/no.fodselsnummer/message/nn`).
 *
 * Problems: those of `parseJson`, `unknown_format`, `unknown_layer`, `not_a_pack`, `too_many_rules`, `too_large`.
 */
export function parsePack(bytes: Uint8Array): Result<Pack, PackProblem> {
  const json = parseJson(bytes);
  if (!json.ok) {
    return { ok: false, problems: [json.problem] };
  }
  const raw = json.value;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { ok: false, problems: [{ code: 'not_a_pack' }] };
  }
  // The format first: of another format's content nothing is known, so no other complaint makes sense.
  if (!('format' in raw) || raw.format !== PACK_FORMAT) {
    return { ok: false, problems: [{ code: 'unknown_format', path: 'format' }] };
  }
  if ('layer' in raw && typeof raw.layer === 'string' && !(LAYERS as readonly string[]).includes(raw.layer)) {
    return { ok: false, problems: [{ code: 'unknown_layer', path: 'layer', detail: raw.layer }] };
  }
  if ('rules' in raw && Array.isArray(raw.rules) && raw.rules.length > MAX_RULES) {
    return {
      ok: false,
      problems: [{ code: 'too_many_rules', path: 'rules', detail: `${raw.rules.length} > ${MAX_RULES}` }],
    };
  }
  const parsed = packSchema.safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, MAX_PROBLEMS).map(
      (issue): PackProblem => ({
        code: 'not_a_pack',
        path: placeOf(raw, issue.path),
        detail: issue.code === 'unrecognized_keys' ? `unrecognized_keys: ${issue.keys.join(', ')}` : issue.code,
      }),
    );
    return { ok: false, problems };
  }
  const tooLong = parsed.data.rules.flatMap((rule) =>
    (['match', 'ignore'] as const).flatMap((kind) =>
      rule.examples[kind].flatMap((example, index): PackProblem[] =>
        (typeof example === 'string' ? example : example.text).length > MAX_EXAMPLE_LENGTH
          ? [{ code: 'too_large', path: `rules/${rule.id}/examples/${kind}/${index}` }]
          : [],
      ),
    ),
  );
  return tooLong.length > 0 ? { ok: false, problems: tooLong } : { ok: true, value: parsed.data };
}

function placeOf(raw: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = raw;
  const parts: string[] = [];
  for (const key of path) {
    const list = Array.isArray(value);
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    const id = list && typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    parts.push(typeof id === 'string' ? id : String(key));
  }
  return parts.join('/');
}
