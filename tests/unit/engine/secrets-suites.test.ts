import { describe, expect, it } from 'vitest';
import { scoreCredSweeper, scoreSecretlint, secretlintLeftOut } from '../../../scripts/measure/secrets';
import { credSweeperFiles, secretlintCases } from '../../fixtures/secrets/suites';
import { baseRules } from './base-pack';

// Counts, not shares: a change that finds one fewer shows here. Better ones are written down by whoever made them better.
const rules = baseRules();

describe('secrets of other tools’ test suites', () => {
  it('catches the secrets of secretlint’s cases and leaves the benign ones alone', () => {
    const cases = secretlintCases().filter((one) => secretlintLeftOut(one) === null);
    const { secret, benign, missed, alarmed } = scoreSecretlint(cases, rules);
    expect(secret.of).toBe(55);
    expect(benign.of).toBe(40);
    // Marked as an example; 64 hex digits with no word beside them, which a checksum of a file is too.
    expect(missed).toEqual(['secretlint/linear/ng.secret', 'secretlint/secp256k1-privatekey/ng.privkey']);
    expect(alarmed).toEqual(['secretlint/aws/ok.AWS Secret Access Key']);
  });

  it('catches nine of ten secrets of CredSweeper’s files, in code and in prose', () => {
    const { code, doc, all, allDoc } = scoreCredSweeper(credSweeperFiles(), rules);
    expect({ code: code.of, doc: doc.of, all: all.of, allDoc: allDoc.of }).toEqual(CREDSWEEPER_OF);
    expect(code.found).toBeGreaterThanOrEqual(CREDSWEEPER_FOUND.code);
    expect(doc.found).toBeGreaterThanOrEqual(CREDSWEEPER_FOUND.doc);
    expect(code.found / code.of).toBeGreaterThanOrEqual(0.9);
    expect(doc.found / doc.of).toBeGreaterThanOrEqual(0.9);
  });

  it('cries wolf over at most one line in thirty of CredSweeper’s files', () => {
    const { lines, falseAlarms } = scoreCredSweeper(credSweeperFiles(), rules);
    expect(lines.of).toBe(CREDSWEEPER_LINES);
    expect(lines.found / lines.of).toBeLessThanOrEqual(1 / 30);
    expect(falseAlarms.length).toBeLessThanOrEqual(CREDSWEEPER_FALSE);
  });
});

const CREDSWEEPER_OF = { code: 507, doc: 546, all: 863, allDoc: 1336 };
const CREDSWEEPER_FOUND = { code: 470, doc: 492 };
const CREDSWEEPER_LINES = 1093;
const CREDSWEEPER_FALSE = 36;
