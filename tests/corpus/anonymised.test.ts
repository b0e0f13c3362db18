import { describe, expect, it } from 'vitest';
import { compileRules, inspect } from '../../lib/engine';
import { anonymise } from '../../lib/redact';
import { builtPacks } from './built-packs';
import { cases } from './corpus';

const compiled = compileRules(await builtPacks(['base']));
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const rules = compiled.value;

/** What points at somebody by itself. */
const IDENTITIES = new Set([
  'PERSON',
  'NATIONAL_ID',
  'DUF_NUMBER',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'BANK_ACCOUNT',
  'PASSPORT',
]);

describe('a case that has been anonymised', () => {
  it.each(cases.filter(({ heldOut }) => !heldOut))('$id holds nobody’s name or number any more', ({ text }) => {
    const safe = anonymise(text, inspect(text, rules).findings, 'nb').text;
    const left = inspect(safe, rules).findings.filter(
      (finding) => IDENTITIES.has(finding.type) && finding.class !== 'apen' && finding.confidence !== 'low',
    );
    expect(left.map(({ type, start, end }) => `${type}: ${safe.slice(start, end)}`)).toEqual([]);
  });
});
