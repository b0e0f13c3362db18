import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackInput } from '../../../lib/contracts/pack';
import { toBase64 } from '../../../lib/packs';
import { signed, type TestKey, testKey } from '../../fixtures/packs/sign';
import { eksempel, national } from '../lookup/packs';
import { patternRule, text } from '../policy/packs';

/** A folder of signed packs as the build makes it, with a few rules that are easy to foresee. */
export async function packFolder(): Promise<{ folder: string; key: TestKey }> {
  const folder = mkdtempSync(join(tmpdir(), 'kivett-cli-'));
  const key = await testKey();
  const rules: PackInput['rules'] = [
    patternRule('fnr', 'NATIONAL_ID', 'fortrolig', undefined, {
      pattern: '\\b\\d{11}\\b',
      examples: { match: ['nummer ⟦12345678901⟧'], ignore: ['1234'] },
      hjemmel: ['fvl-13'],
      instead: text('Ta bort nummeret'),
    }),
    patternRule('sak', 'CASE_NUMBER', 'intern', undefined, {
      pattern: '\\bSAK-\\d{4}\\b',
      examples: { match: ['se ⟦SAK-1234⟧'], ignore: ['SAK-1'] },
    }),
    patternRule('hemmelig', 'CLASSIFIED_MARKING', 'gradert', undefined, {
      pattern: '\\bSTRENGT HEMMELIG\\b',
      ignore_case: false,
      examples: { match: ['⟦STRENGT HEMMELIG⟧'], ignore: ['strengt hemmelig'] },
    }),
  ];
  const base = { ...national, rules: [...national.rules, ...rules] };
  writeFileSync(join(folder, 'base.kivett.json'), await signed(base, key));
  writeFileSync(join(folder, 'eksempel.kivett.json'), await signed(eksempel, key));
  const [[keyid, publicKey]] = [...key.roots] as [[string, Uint8Array]];
  writeFileSync(join(folder, 'trust.json'), JSON.stringify({ keys: [{ keyid, publicKey: toBase64(publicKey) }] }));
  return { folder, key };
}
