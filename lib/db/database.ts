import Dexie, { type EntityTable } from 'dexie';
import type { Pack, PackInput } from '../contracts/pack';

/** One installed pack. The signed file is what is stored, so that each start can verify it again. */
export interface PackRow {
  id: string;
  version: number;
  /** Only to read the rows in order; what the pack is, stands in the signed file. */
  layer: Pack['layer'];
  /** The pack file: envelope with signature, byte for byte. */
  file: Uint8Array;
  /** `YYYY-MM-DD`. */
  installedAt: string;
  /** Came inside the extension. */
  builtIn: boolean;
  /** The file this one replaced: the last good one, should this one be damaged. */
  previous?: Uint8Array;
  /** Came from the organisation's policy: what a person alone trusts does not take its place. */
  byPolicy?: boolean;
}

/** Settings and the like, one value per key. Never anything a person typed into a chat. */
export interface SettingRow {
  key: string;
  value: unknown;
}

/** A pack that is being written in the studio. Steps that can be taken back are not kept. */
export interface DraftRow {
  id: string;
  name: string;
  draft: PackInput;
  /** The last issue, which the draft is compared with. */
  published?: PackInput;
  /** The pack of another kommune that it was made from. */
  theirs?: PackInput;
  /** Milliseconds since 1970. */
  updated: number;
}

/** A key to sign packs with. The private half is not extractable: the browser keeps it and hands it to nobody. */
export interface KeyRow {
  keyid: string;
  name: string;
  publicKey: Uint8Array<ArrayBuffer>;
  privateKey: CryptoKey;
}

/**
 * The extension's own IndexedDB. Only the background and our own pages may open it: a content script would get the database of the page it
 * runs in.
 */
export class KivettDatabase extends Dexie {
  packs!: EntityTable<PackRow, 'id'>;
  settings!: EntityTable<SettingRow, 'key'>;
  drafts!: EntityTable<DraftRow, 'id'>;
  keys!: EntityTable<KeyRow, 'keyid'>;

  constructor(name = 'kivett') {
    super(name);
    this.version(1).stores({ packs: 'id', settings: 'key' });
    this.version(2).stores({ drafts: 'id, updated', keys: 'keyid' });
  }
}
