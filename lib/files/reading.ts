import type {
  CancelSignal,
  FileKind,
  FilePart,
  FilePlace,
  FileReading,
  Unread,
  UnreadReason,
} from '../contracts/files';
import { MAX_TEXT, MAX_UNPACKED_BYTES } from './limits';

/** What reading one file has given so far; shared by the files inside it, so that limits hold for all of it together. */
export interface Reading {
  add(place: FilePlace, text: string): void;
  miss(reason: UnreadReason, place?: FilePlace | null): void;
  /** Counts bytes that are about to be unpacked; false when they are too many. */
  unpack(bytes: number): boolean;
  /** Throws an AbortError when the person has cancelled. */
  stillWanted(): void;
  progress(share: number): void;
  /** A reading of a file inside this one. */
  inside(name: string): Reading;
  finish(kind: FileKind): FileReading;
}

export interface ReadingOptions {
  signal?: CancelSignal | undefined;
  onProgress?: ((share: number) => void) | undefined;
}

export function startReading({ signal, onProgress }: ReadingOptions): Reading {
  const parts: FilePart[] = [];
  const unread: Unread[] = [];
  let unpacked = 0;
  let length = 0;
  let cut = false;

  const at = (wrap: (place: FilePlace) => FilePlace, whole: () => FilePlace | null, isTop: boolean): Reading => ({
    add(place, text) {
      if (text.trim() === '') return;
      if (length + text.length > MAX_TEXT) {
        if (!cut) unread.push({ reason: 'too_large', place: wrap(place) });
        cut = true;
        return;
      }
      length += text.length;
      parts.push({ place: wrap(place), text });
    },
    miss(reason, place = null) {
      unread.push({ reason, place: place ? wrap(place) : whole() });
    },
    unpack(bytes) {
      unpacked += bytes;
      return unpacked <= MAX_UNPACKED_BYTES;
    },
    stillWanted() {
      signal?.throwIfAborted();
    },
    progress(share) {
      if (isTop) onProgress?.(Math.min(1, share));
    },
    inside(name) {
      return at(
        (place) => wrap({ kind: 'member', name, inside: place }),
        () => wrap({ kind: 'member', name, inside: { kind: 'body' } }),
        false,
      );
    },
    finish: (kind) => ({ kind, parts, unread }),
  });
  return at(
    (place) => place,
    () => null,
    true,
  );
}
