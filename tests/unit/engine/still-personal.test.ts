import { expect, it } from 'vitest';
import { compileRules, inspect } from '../../../lib/engine';
import { builtPacks } from '../../corpus/built-packs';

const compiled = compileRules(await builtPacks(['base']));
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const rules = compiled.value;

it('keeps saying that an anonymised case is about somebody, without holding it', () => {
  const { findings } = inspect(
    'Lag et sammendrag av bekymringsmeldingen om [NAVN 1]. Mor var beruset da hun hentet barnet, og akuttvedtak vurderes.',
    rules,
  );
  expect(findings.map(({ type, class: classId, confidence }) => ({ type, classId, confidence }))).toContainEqual({
    type: 'CHILD_WELFARE',
    classId: 'apen',
    confidence: 'low',
  });
  expect(findings.every((finding) => finding.class === 'apen')).toBe(true);
});

it('holds the same text when a name is left in it', () => {
  const { findings } = inspect(
    'Bekymringsmelding om [NAVN 1]. Mor, Kari Nordmann, var beruset da hun hentet barnet.',
    rules,
  );
  expect(findings.some((finding) => finding.type === 'CHILD_WELFARE' && finding.class !== 'apen')).toBe(true);
});

it('does not take a label that has been anonymised for the label of what comes next', () => {
  const found = inspect('Eier: [NAVN 1], f. [FØDSELSDATO 1]\n\n12.03.2025 Telefon fra nabo', rules).findings;
  expect(found.filter(({ type }) => type === 'DATE_OF_BIRTH')).toEqual([]);
  expect(inspect('[NAVN 1], f. 12.03.1985', rules).findings.map(({ type }) => type)).toContain('DATE_OF_BIRTH');
});
