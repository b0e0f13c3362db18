import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/contracts/language';
import { CAUSES, GAPS, type Protection, type TabProtection } from '../../../lib/contracts/protection';
import { explainProtection, protectionLine, protectionTag } from '../../../lib/explain/explain-protection';

const ALL: TabProtection[] = [
  { state: 'protected' },
  { state: 'starting' },
  { state: 'not_here' },
  { state: 'reload', why: 'updated' },
  { state: 'reload', why: 'no_answer' },
  ...CAUSES.map((why): TabProtection => ({ state: 'unprotected', why })),
  ...GAPS.map((gap): TabProtection => ({ state: 'partly', missing: [gap] })),
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(ALL)('$state $why $missing has a sentence and something to do', (protection) => {
    const { heading, reasons, now } = explainProtection(protection, language);
    expect(heading).toContain('KI-vett');
    expect(now.length).toBeGreaterThan(20);
    const tells = ['partly', 'unprotected', 'reload'].includes(protection.state);
    expect(reasons.length > 0).toBe(tells);
    expect(protectionLine(protection, language).startsWith(heading)).toBe(true);
  });

  it('no two states are told in the same words', () => {
    const lines = ALL.map((protection) => protectionLine(protection, language));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('only `protected` stands without a word beside the marker', () => {
    const silent = ALL.filter((one): one is Protection => one.state !== 'not_here').filter(
      (one) => protectionTag(one, language) === null,
    );
    expect(silent).toEqual([{ state: 'protected' }]);
  });
});
