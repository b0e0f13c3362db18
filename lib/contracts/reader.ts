import type { FileContent, FileReading } from './files';

/**
 * Between a content script and the reader's frame (docs/adr/0012). The first message goes to the frame's window and brings
 * the port on which everything else goes; without a ticket that the background knows nothing is answered.
 */
export interface ReaderHello {
  kivettReader: string;
}

/** Content script to reader. `id` tells readings apart. */
export type ReaderOrder =
  | { kind: 'read'; id: number; file: FileContent; name: string }
  | { kind: 'cancel'; id: number };

/** Reader to content script. `ready` once, when the ticket was good. */
export type ReaderAnswer =
  | { kind: 'ready' }
  | { kind: 'progress'; id: number; share: number }
  | { kind: 'read'; id: number; reading: FileReading };
