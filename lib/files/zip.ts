import { strFromU8, unzipSync } from 'fflate';
import { MAX_MEMBERS, MAX_RATIO } from './limits';
import type { Reading } from './reading';

/** Files of an archive by name. */
export type Members = ReadonlyMap<string, Uint8Array>;

export interface Archive {
  members: Members;
  /** Names of members that are locked with a password. */
  locked: string[];
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ENCRYPTED = 1;

/**
 * Unpacks those members that `wanted` names. Sizes are those of the archive's own list, and no more than that is ever
 * written: a member that holds more than it says is damaged. Null when the archive can't be read, or must not be; said in `reading`.
 */
export function unpack(bytes: Uint8Array, reading: Reading, wanted: (name: string) => boolean): Archive | null {
  const entries = listEntries(bytes);
  if (!entries) {
    reading.miss('damaged');
    return null;
  }
  if (entries.length > MAX_MEMBERS) {
    reading.miss('too_many_members');
    return null;
  }
  const locked = entries.filter(({ flags }) => (flags & ENCRYPTED) !== 0).map(({ name }) => name);
  const open = new Set<string>();
  for (const { name, flags, packed, size } of entries) {
    if ((flags & ENCRYPTED) !== 0 || name.endsWith('/') || !wanted(name)) continue;
    if (size > Math.max(packed, 1) * MAX_RATIO || !reading.unpack(size)) {
      reading.miss('expands_too_much');
      return null;
    }
    open.add(name);
  }
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name }) => open.has(name) });
    return { members: new Map(Object.entries(unpacked)), locked };
  } catch {
    reading.miss('damaged');
    return null;
  }
}

interface Entry {
  name: string;
  flags: number;
  packed: number;
  size: number;
}

/** The archive's own list, which stands at its end. Null without one. */
function listEntries(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_536);
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest || bytes.length < 22) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
