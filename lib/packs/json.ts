import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from './limits';

/** `not_json`: not UTF-8 or not JSON. `too_deep`, `too_many`: over a limit. `hostile_key`: a key that names an object's own machinery. */
export type JsonProblem = { code: 'not_json' | 'too_deep' | 'too_many' | 'hostile_key'; path?: string };

const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Bytes to a JSON value, refusing what would hurt later: nesting over the limit (counted before parsing), too many values,
 * and keys such as `__proto__`, which a record lookup would otherwise answer.
 */
export function parseJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false; problem: JsonProblem } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: { code: 'not_json' } };
  }
  if (depthOf(text) > MAX_JSON_DEPTH) return { ok: false, problem: { code: 'too_deep' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: 'not_json' } };
  }
  const problem = walk(value);
  return problem ? { ok: false, problem } : { ok: true, value };
}

/** Deepest nesting of brackets outside strings; also right for text that is not valid JSON. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth--;
  }
  return deepest;
}

function walk(root: unknown): JsonProblem | null {
  let count = 0;
  const visit = (value: unknown, path: string): JsonProblem | null => {
    if (++count > MAX_JSON_VALUES) return { code: 'too_many' };
    if (typeof value !== 'object' || value === null) return null;
    for (const [key, child] of Object.entries(value)) {
      const at = path === '' ? key : `${path}/${key}`;
      if (HOSTILE_KEYS.has(key)) return { code: 'hostile_key', path: at };
      const problem = visit(child, at);
      if (problem) return problem;
    }
    return null;
  };
  return visit(root, '');
}
