import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from './limits';

/**
 * `not_json`: not UTF-8 or not JSON. `cut_short`: it ends in the middle. `too_deep`, `too_many_values`: over a limit.
 * `hostile_key`: a key that names an object's own machinery. `duplicate_key`: one key twice in an object, of which two
 * readers could each believe another.
 */
export type JsonProblem = {
  code: 'not_json' | 'cut_short' | 'too_deep' | 'too_many_values' | 'hostile_key' | 'duplicate_key';
  path?: string;
};

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
  const { deepest, open } = shapeOf(text);
  if (deepest > MAX_JSON_DEPTH) return { ok: false, problem: { code: 'too_deep' } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { code: open && /^\s*\{\s*"/.test(text) ? 'cut_short' : 'not_json' } };
  }
  const twice = repeatedKey(text);
  if (twice !== null) return { ok: false, problem: { code: 'duplicate_key', path: twice.slice(0, 80) } };
  const problem = walk(value);
  return problem ? { ok: false, problem } : { ok: true, value };
}

/** Deepest nesting of brackets outside strings, and whether one is open at the end; also right for text that is not valid JSON. */
function shapeOf(text: string): { deepest: number; open: boolean } {
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
  return { deepest, open: inString || depth > 0 };
}

/** The first key that stands twice in one object of valid JSON; `JSON.parse` would silently take the last one's value. */
function repeatedKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let keyIsNext = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      const end = endOfString(text, i);
      if (keyIsNext) {
        const written = text.slice(i, end + 1);
        // An escape spells the same key in other letters.
        const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
        const seen = open[open.length - 1];
        if (seen?.has(key)) return key;
        seen?.add(key);
        keyIsNext = false;
      }
      i = end;
    } else if (c === 0x7b) {
      open.push(new Set());
      keyIsNext = true;
    } else if (c === 0x5b) {
      open.push(null);
      keyIsNext = false;
    } else if (c === 0x7d || c === 0x5d) {
      open.pop();
      keyIsNext = false;
    } else if (c === 0x2c) keyIsNext = open[open.length - 1] != null;
  }
  return null;
}

/** Index of the quote that ends the string beginning at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function walk(root: unknown): JsonProblem | null {
  let count = 0;
  const visit = (value: unknown, path: string): JsonProblem | null => {
    if (++count > MAX_JSON_VALUES) return { code: 'too_many_values' };
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
