import { describe, expect, it } from 'vitest';
import { createReaderTickets } from '../../../lib/services/reader-tickets';

describe('tickets of the reader', () => {
  it('are good once, in the tab they were given to', () => {
    const tickets = createReaderTickets(() => 0);
    const ticket = tickets.give(7);
    expect(ticket).toMatch(/^[0-9a-f]{32}$/);
    expect(tickets.redeem(ticket, 7)).toBe(true);
    expect(tickets.redeem(ticket, 7)).toBe(false);
  });

  it('are spent when another tab shows them', () => {
    const tickets = createReaderTickets(() => 0);
    const ticket = tickets.give(7);
    expect(tickets.redeem(ticket, 8)).toBe(false);
    expect(tickets.redeem(ticket, 7)).toBe(false);
  });

  it('are worth nothing when made up, or late', () => {
    let now = 0;
    const tickets = createReaderTickets(() => now);
    expect(tickets.redeem('0'.repeat(32), 7)).toBe(false);
    const ticket = tickets.give(7);
    now = 10_001;
    expect(tickets.redeem(ticket, 7)).toBe(false);
  });

  it('do not pile up', () => {
    const tickets = createReaderTickets(() => 0);
    const first = tickets.give(7);
    for (let i = 0; i < 50; i += 1) tickets.give(7);
    expect(tickets.redeem(first, 7)).toBe(false);
  });
});
