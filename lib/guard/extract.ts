import type { SiteRequest } from '../contracts/site';

/** Longest body that is taken apart, in UTF-16 code units; longer ones are read as plain text. */
const LONGEST = 2_000_000;
const MAX_DEPTH = 12;
const MAX_TEXTS = 500;

/**
 * The texts that a request of a known kind carries: those at the paths its description names; every string of the body where it
 * names none. Of a list that replays the conversation only the last entry counts: the others left before. An empty list
 * means that nothing readable was found; null that the body has another shape than described.
 */
export function extractTexts(
  request: Pick<SiteRequest, 'shape' | 'text'>,
  url: string,
  body: string | null,
): string[] | null {
  if (request.shape === 'query') return queryTexts(url, request.text);
  if (body === null) return null;
  if (body.length > LONGEST) return [body];
  switch (request.shape) {
    case 'text':
      return [body];
    case 'json':
      return jsonTexts(parse(body), request.text);
    case 'form':
      return formTexts(body, request.text);
    case 'multipart':
      return fieldTexts(fieldsOf(body), request.text);
    case 'json_in_form':
      return nestedTexts(body, request.text);
    case 'signalr':
      return body
        .split('\u001e')
        .filter((frame) => frame !== '')
        .flatMap((frame) => jsonTexts(parse(frame), request.text) ?? []);
    case 'base64_json':
      return base64Texts(body, request.text);
    case 'binary':
      return readableRuns(body);
  }
}

/** Every string in a body whose kind nobody has described. */
export function allTexts(url: string, body: string | null): string[] {
  const texts = queryTexts(url, []);
  if (body === null || body === '') return texts;
  if (body.length > LONGEST) return [...texts, body];
  const fields = fieldsOf(body);
  if (fields) return [...texts, ...(fieldTexts(fields, []) ?? [])];
  const value = parse(body);
  if (value !== undefined && typeof value !== 'number') return [...texts, ...stringsIn(value)];
  const form = /^[\w.~%+-]+=[^\s]*$/.test(body) ? formTexts(body, []) : null;
  return [...texts, ...(form ?? [body])];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonTexts(value: unknown, paths: readonly string[]): string[] | null {
  if (value === undefined) return null;
  if (paths.length === 0) return stringsIn(value);
  return [...new Set(paths.flatMap((path) => at(value, steps(path), false)))];
}

/** `messages[].content.parts[]` → messages, [], content, parts, []. */
function steps(path: string): string[] {
  return path.split('.').flatMap((key) => key.match(/\[\d*\]|[^[\]]+/g) ?? []);
}

function at(value: unknown, path: readonly string[], inList: boolean): string[] {
  const [step, ...rest] = path;
  // Objects at the end of a path are another path's to open.
  if (step === undefined) {
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
    return isRecord(value) ? [] : stringsIn(value);
  }
  if (step === '[]') {
    if (!Array.isArray(value)) return [];
    const found = value.map((item) => at(item, rest, true)).filter((texts) => texts.length > 0);
    // The first list on the way is the conversation, newest last; a list inside it is one message in pieces.
    return inList ? found.flat() : (found.at(-1) ?? []);
  }
  if (step.startsWith('[')) return Array.isArray(value) ? at(value[Number(step.slice(1, -1))], rest, inList) : [];
  return isRecord(value) ? at(value[step], rest, inList) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strings in order; those that are JSON themselves are opened. */
function stringsIn(value: unknown, depth = 0, found: string[] = []): string[] {
  if (found.length >= MAX_TEXTS || depth > MAX_DEPTH) return found;
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parse(value) : undefined;
    if (typeof inner === 'object' && inner !== null) stringsIn(inner, depth + 1, found);
    else if (value.trim() !== '') found.push(value);
  } else if (Array.isArray(value)) for (const item of value) stringsIn(item, depth + 1, found);
  else if (isRecord(value)) for (const item of Object.values(value)) stringsIn(item, depth + 1, found);
  return found;
}

function formTexts(body: string, names: readonly string[]): string[] | null {
  const fields = [...new URLSearchParams(body)].map(([name, value]): [string, string] => [name, value]);
  return fields.length === 0 ? null : fieldTexts(fields, names);
}

/** `[null, "[[PROMPT]]"]`: JSON as a string inside JSON; each string on the way is opened. */
function nestedTexts(body: string, paths: readonly string[]): string[] | null {
  const fields = [...new URLSearchParams(body)];
  if (fields.length === 0) return null;
  if (paths.length === 0) return fields.flatMap(([, value]) => stringsIn(value));
  return paths.flatMap((path) => {
    // The field's own name may hold a dot: `f.req[1][0][0]`.
    const name = /^[^[]+/.exec(path)?.[0] ?? '';
    const value = fields.find(([field]) => field === name)?.[1];
    return value === undefined ? [] : at(opened(value), steps(path.slice(name.length)), false);
  });
}

function opened(value: unknown): unknown {
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parse(value) : undefined;
    return inner === undefined ? value : opened(inner);
  }
  if (Array.isArray(value)) return value.map(opened);
  return value;
}

/** `[[name, value], …]`, as the other world hands over the text fields of a multipart form. */
function fieldsOf(body: string): [string, string][] | null {
  if (body.startsWith('--')) return multipartFields(body);
  if (!body.startsWith('[[')) return body === '[]' ? [] : null;
  const value = parse(body);
  if (!Array.isArray(value)) return null;
  const isField = (item: unknown): item is [string, string] =>
    Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === 'string');
  return value.every(isField) ? value : null;
}

/** A multipart body as it goes over the line; parts with a file name are files. */
function multipartFields(body: string): [string, string][] | null {
  const boundary = /^(--[^\r\n]+)\r?\n/.exec(body)?.[1];
  if (!boundary) return null;
  return body.split(boundary).flatMap((part): [string, string][] => {
    const at = part.indexOf('\r\n\r\n');
    const head = at < 0 ? '' : part.slice(0, at);
    const name = /;\s*name="([^"]*)"/.exec(head)?.[1];
    return name === undefined || /;\s*filename=/.test(head) ? [] : [[name, part.slice(at + 4).replace(/\r\n$/, '')]];
  });
}

function fieldTexts(fields: [string, string][] | null, paths: readonly string[]): string[] | null {
  if (!fields) return null;
  if (paths.length === 0) return fields.flatMap(([, value]) => stringsIn(value));
  return paths.flatMap((path) => {
    const [name, ...rest] = steps(path);
    return fields
      .filter(([field]) => field === name)
      .flatMap(([, value]) =>
        rest.length === 0 ? stringsIn(value) : (jsonTexts(parse(value), [rest.join('.')]) ?? []),
      );
  });
}

function queryTexts(url: string, names: readonly string[]): string[] {
  const query = /\?([^#]*)/.exec(url)?.[1];
  return query ? (formTexts(query, names) ?? []) : [];
}

function base64Texts(body: string, paths: readonly string[]): string[] | null {
  const strings = jsonTexts(parse(body), paths) ?? [body];
  return strings.flatMap((text) => {
    const plain = /^[\w+/-]{16,}={0,2}$/.test(text) ? fromBase64(text) : null;
    return plain === null ? [text] : readableRuns(plain);
  });
}

function fromBase64(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** What a person can read in bytes that were decoded as UTF-8: runs of eight letters, digits, spaces and signs or more. */
function readableRuns(text: string): string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]{8,}/gu) ?? [];
  return [...new Set(runs.map((run) => run.trim()))];
}
