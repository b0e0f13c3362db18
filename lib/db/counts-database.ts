import Dexie, { type EntityTable } from 'dexie';
import type { DayCount } from '../contracts/events';

/** A day's count of alike things. `key` is made of everything but the count (`countKey`). */
export interface CountRow extends DayCount {
  key: string;
}

/** Figures of a finished day that wait to be sent to the organisation's collector. `body` is exactly what will be sent. */
export interface OutboxRow {
  /** `YYYY-MM-DD`. */
  day: string;
  body: string;
  /** Milliseconds since 1970, not before. */
  nextAt: number;
  failures: number;
}

/**
 * What is counted has a database of its own: it is the one that grows, and it may be thrown away without a word lost of
 * packs, settings, drafts or keys.
 */
export class CountsDatabase extends Dexie {
  counts!: EntityTable<CountRow, 'key'>;
  outbox!: EntityTable<OutboxRow, 'day'>;

  constructor(name = 'kivett-counts') {
    super(name);
    this.version(1).stores({ counts: 'key, day' });
    // Figures for the organisation came later. A row that an older version wrote and this one can't read goes.
    this.version(2)
      .stores({ outbox: 'day' })
      .upgrade((change) =>
        change
          .table<CountRow>('counts')
          .filter((row) => typeof row.day !== 'string' || typeof row.count !== 'number')
          .delete(),
      );
  }
}
