import { describe, expect, it } from 'vitest';
import {
  anonymiseSends,
  headline,
  incompleteSentence,
  orderWays,
  summary,
} from '../../../components/check/verdict-text';
import type { Decision, Reason, Verdict } from '../../../lib/contracts/decision';

const text = (word: string) => ({ nb: word, nn: word, en: word });
const reason = (part: Partial<Reason>): Reason => ({
  ruleId: 'no.test',
  type: 'PERSON',
  class: 'fortrolig',
  action: 'ask',
  confidence: 'high',
  count: 1,
  synthetic: false,
  name: text('navn'),
  message: text('Et navn.'),
  hjemmel: [],
  kilde: [],
  ...part,
});
const decision = (part: Partial<Decision>): Decision => ({
  class: 'fortrolig',
  ceiling: 'apen',
  action: 'ask',
  toolId: 'chatgpt',
  toolName: 'ChatGPT',
  account: 'private',
  reasons: [reason({})],
  notices: [],
  ways: [],
  decidedBy: { packId: 'base', why: 'family_default' },
  incomplete: [],
  ...part,
});
const verdict = (part: Partial<Decision>, state: Verdict['state'] = 'checked'): Verdict => ({
  state,
  findings: [],
  decision: decision(part),
});

describe('the headline', () => {
  it('says the class, and what the tool is for', () => {
    expect(headline(verdict({}), 'nb')).toBe('Dette er fortrolig. ChatGPT er bare for åpen informasjon.');
    expect(headline(verdict({}), 'nn')).toBe('Dette er fortruleg. ChatGPT er berre for open informasjon.');
  });

  it('says «kan være» when nothing that carries the class is certain', () => {
    const unsure = [reason({ confidence: 'medium' }), reason({ ruleId: 'b', class: 'intern' })];
    expect(headline(verdict({ reasons: unsure }), 'nb')).toMatch(/^Dette kan være fortrolig\./);
  });

  it('does not say that a tool may have what no tool may have', () => {
    expect(headline(verdict({ class: 'strengt_fortrolig', ceiling: 'fortrolig', action: 'stop' }), 'nb')).toMatch(
      /ikke hjemme i noe KI-verktøy/,
    );
  });

  it('never calls an unread text open', () => {
    const unread = verdict({ class: 'apen', reasons: [], incomplete: [{ code: 'rules_missing' }] }, 'unchecked');
    expect(headline(unread, 'nb')).toBe('Teksten er ikke kontrollert.');
    expect(headline(verdict({ class: 'apen', reasons: [] }, 'partly_checked'), 'nb')).toBe(
      'Vi så ingenting i det vi leste.',
    );
  });

  it('does not call a text open, nor say that a tool may have it, when only a part was read', () => {
    const fits = headline(verdict({ class: 'apen', action: 'ask' }, 'partly_checked'), 'nb');
    expect(fits).toBe('Det vi leste, kan ChatGPT få.');
    expect(headline(verdict({}, 'partly_checked'), 'nb')).toMatch(/^Dette er fortrolig\./);
  });

  it('has a name for a tool that nobody knows', () => {
    expect(headline(verdict({ toolName: '' }), 'nb')).toBe(
      'Dette er fortrolig. Dette verktøyet er bare for åpen informasjon.',
    );
  });
});

describe('the summary', () => {
  it('adds up rules of the same type and names types of a pack’s own', () => {
    const reasons = [
      reason({ count: 2 }),
      reason({ ruleId: 'b', count: 1 }),
      reason({ ruleId: 'c', type: 'HEALTH' }),
      reason({ ruleId: 'd', type: 'KUNDENUMMER', name: text('kundenummer') }),
    ];
    expect(summary(reasons, 'nb')).toBe('3 navn, helse og kundenummer');
  });
});

describe('what was not read', () => {
  it('is said once for each kind, in words', () => {
    const incomplete = [
      { code: 'rule_failed' as const, ruleId: 'a' },
      { code: 'rule_failed' as const, ruleId: 'b' },
      { code: 'text_too_long' as const },
    ];
    expect(incompleteSentence(decision({ incomplete }), 'nb')).toBe(
      'Ikke kontrollert: én regel som ikke lot seg kjøre og resten av teksten, fordi den er svært lang.',
    );
    expect(incompleteSentence(decision({}), 'nb')).toBeNull();
  });
});

describe('the ways on', () => {
  it('puts the first way that is a button under Enter, and contacts apart', () => {
    const contact = { kind: 'contact' as const, contactId: 'x', role: text('personvernombudet') };
    const { recommended, others, contacts } = orderWays(
      decision({ ways: [contact, { kind: 'anonymise' }, { kind: 'edit' }, { kind: 'help' }] }),
    );
    expect(recommended.kind).toBe('anonymise');
    expect(others.map((way) => way.kind)).toEqual(['edit', 'help']);
    expect(contacts).toHaveLength(1);
  });

  it('never lets Enter send with a reason or lead away', () => {
    expect(orderWays(decision({ ways: [{ kind: 'send_with_reason' }, { kind: 'help' }] })).recommended.kind).toBe(
      'edit',
    );
    expect(orderWays(decision({ ways: [] })).recommended.kind).toBe('edit');
  });

  it('promises to send only when policy puts anonymising before editing', () => {
    expect(anonymiseSends(decision({ ways: [{ kind: 'anonymise' }, { kind: 'edit' }] }))).toBe(true);
    expect(anonymiseSends(decision({ ways: [{ kind: 'edit' }, { kind: 'anonymise' }] }))).toBe(false);
  });
});
