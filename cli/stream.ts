import { type Io, write } from './io';
import { type Line, readLines } from './lines';
import { type InputError, inputError } from './texts';

type Id = string | number | null;
type Read = { ok: true; id: Id; value: string } | { ok: false; id: Id; code: InputError };

/**
 * One JSON object a line in, one a line out, in order, as they come. A bad line is answered in its place. Returns whether
 * any line was bad.
 */
export async function answerLines(
  io: Io,
  field: 'text' | 'query',
  answer: (id: Id, value: string) => object,
): Promise<{ bad: boolean }> {
  let bad = false;
  for await (const batch of readLines(io.stdin)) {
    let out = '';
    for (const line of batch) {
      const read = readObject(line, field);
      if (!read.ok) bad = true;
      out += `${JSON.stringify(read.ok ? answer(read.id, read.value) : inputError(read.id, read.code))}\n`;
    }
    await write(io.stdout, out);
    // The reader has gone (`| head`): nobody wants the rest.
    if (io.stdout.destroyed) break;
  }
  return { bad };
}

function readObject(line: Line, field: 'text' | 'query'): Read {
  if (!line.ok) return { ok: false, id: null, code: line.code };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { ok: false, id: null, code: 'not_json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, id: null, code: 'not_an_object' };
  }
  const { id = null, [field]: content } = value as Record<string, unknown>;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return { ok: false, id: null, code: 'bad_id' };
  if (typeof content !== 'string') return { ok: false, id, code: field === 'text' ? 'no_text' : 'no_query' };
  return { ok: true, id, value: content };
}
