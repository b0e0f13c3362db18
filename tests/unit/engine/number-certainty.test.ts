import { describe, expect, it } from 'vitest';
import { compileCheck } from '../../../lib/check';
import type { Finding } from '../../../lib/contracts/finding';
import { inspect } from '../../../lib/engine';
import { compilePolicy, decide } from '../../../lib/policy';
import { baseRules, packOf, rulesOf } from './base-pack';

// Proves: how sure a row of digits is said to be follows from what supports it, a number alone is held all the same, and the
// finding says where it was read.

const rules = baseRules();

function first(text: string, type = 'NATIONAL_ID'): Finding | undefined {
  return inspect(text, rules).findings.find((finding) => finding.type === type);
}

describe('how sure', () => {
  it.each([
    ['alone', '13097248022', 'medium'],
    ['in a sentence', 'Hva betyr 13097248022 i rapporten?', 'medium'],
    ['a D-number alone', 'Se 53097248016 her.', 'medium'],
    ['a test number alone', 'Se 10915596784 her.', 'medium'],
    ['an H-number alone', 'Se 13527248013 her.', 'medium'],
    ['beside a word', 'Fødselsnummer 13097248022.', 'high'],
    ['an H-number beside a word', 'H-nummer 13527248013.', 'high'],
    ['a test number beside a word', 'Fnr. 10915596784.', 'high'],
    ['written as people write it', 'Se 130972 48022 her.', 'high'],
    ['with a dotted date', 'Se 13.09.72 48022 her.', 'high'],
    ['with a hyphen', 'Se 130972-48022 her.', 'medium'],
    ['one of a list', 'Se disse:\n13097248022\n29020075838\n15021951940', 'high'],
    ['one that passes among many that do not', 'Ordre 13097248023, 13097248024, 13097248022, 13097248025', 'medium'],
    ['beside a name', 'Kari Hansen, 13097248022', 'high'],
    ['before a name', '13097248022 Kari Hansen', 'high'],
    ['a name in another paragraph', 'Kari Hansen søkte.\n\nSe 13097248022.', 'medium'],
    ['torn apart by a table', 'Fnr: 130972|48022', 'medium'],
    ['mistyped', 'Fnr: 130972 48023', 'medium'],
    ['with letters for digits', 'Fnr: 13O97248O22', 'medium'],
  ])('%s: %j is %s', (_, text, confidence) => {
    expect(first(text)?.confidence).toBe(confidence);
  });

  it.each([
    ['a DUF number alone', 'Se 201017238203 her.', 'medium'],
    ['a DUF number beside its word', 'DUF 201017238203.', 'high'],
    ['a DUF number beside a name', 'Kari Hansen (201017238203)', 'high'],
    ['a point in time', 'Logg 201806211410 ok', 'low'],
  ])('%s: %j is %s', (_, text, confidence) => {
    expect(first(text, 'DUF_NUMBER')?.confidence).toBe(confidence);
  });

  it('gives one finding, however many ways there are to read the number', () => {
    expect(inspect('Fødselsnummer 130972 48022.', rules).findings).toHaveLength(1);
  });
});

describe('what the person meets', () => {
  const packs = [packOf(rulesOf('identifiers.yaml'))];
  const compiled = compileCheck(packs);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const policy = compilePolicy(packs);

  it.each(['13097248022', '53097248016', '10915596784', '13527248013', '201017238203'])(
    '%s and nothing else is held in an open tool',
    (text) => {
      const inspection = inspect(text, compiled.value.rules);
      const decision = decide(
        { inspection, toolId: null, account: 'private', channel: 'prompt', today: '2026-11-22' },
        policy,
      );
      expect(decision.action).toBe('ask');
      expect(decision.class).toBe('fortrolig');
    },
  );
});

describe('where it was read', () => {
  it.each([
    ['https://sak.example.no/sak/13097248022/', 'url'],
    ['/sak/13097248022/vedtak', 'url'],
    ['Gå til side?id=13097248022.', 'url'],
    ['Åpne 13097248022_vedtak.pdf nå', 'file'],
    ['https://x.example.no/?q=130972%2048022', 'percent'],
    ['Nøkkel MTMwOTcyNDgwMjI= i loggen', 'base64'],
    ['Fnr 13O97248O22', 'lookalike'],
    ['Fnr 13\u041E97248\u041E22', 'lookalike'],
  ])('%s says «%s»', (text, as) => {
    expect(first(text)?.evidence.filter(({ kind }) => kind === 'encoded')).toEqual([{ kind: 'encoded', as }]);
  });

  it('says nothing of the kind for a number in a sentence', () => {
    expect(first('Søkeren (13097248022) ringte.')?.evidence.some(({ kind }) => kind === 'encoded')).toBe(false);
  });

  it('points at the word in front of an encoded number', () => {
    const text = 'Fødselsnummer: MTMwOTcyNDgwMjI=';
    expect(first(text)).toMatchObject({ start: 15, end: text.length, confidence: 'high' });
    expect(first(text)?.evidence).toContainEqual({ kind: 'context', span: { start: 0, end: 13 } });
  });

  it('tells that a name was written with letters of another alphabet', () => {
    const found = first('Vi møtte \u041Aari Hansen i går.', 'PERSON');
    expect(found?.evidence).toContainEqual({ kind: 'encoded', as: 'lookalike' });
  });
});
