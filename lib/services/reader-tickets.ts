/** How long a ticket is good for, in milliseconds: the frame is there already when it is asked for. */
const LIFE_MS = 10_000;
/** Tickets that wait at once; older ones fall out. */
const MOST_WAITING = 50;

/**
 * Tickets that let one content script use the reader's frame in its own tab, once. In memory only: a page can reach neither
 * this nor the messages they travel by, so a reader that a page embeds or posts to never answers it.
 */
export interface ReaderTickets {
  /** 128 random bits as hex. */
  give(tabId: number): string;
  /** True once, in time, in the tab it was given to. */
  redeem(ticket: string, tabId: number): boolean;
}

export function createReaderTickets(now: () => number): ReaderTickets {
  const waiting = new Map<string, { tabId: number; until: number }>();
  return {
    give(tabId) {
      const ticket = [...crypto.getRandomValues(new Uint8Array(16))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      waiting.set(ticket, { tabId, until: now() + LIFE_MS });
      for (const oldest of waiting.keys()) {
        if (waiting.size <= MOST_WAITING) break;
        waiting.delete(oldest);
      }
      return ticket;
    },
    redeem(ticket, tabId) {
      const known = waiting.get(ticket);
      // Shown in another tab it is spent too: then somebody has it who should not.
      waiting.delete(ticket);
      return known !== undefined && known.tabId === tabId && now() <= known.until;
    },
  };
}
