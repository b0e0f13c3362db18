import { beforeAll, describe, expect, it } from 'vitest';
import { check, compileCheck } from '../../lib/check';
import { classLevel } from '../../lib/contracts/classes';
import type { Pack } from '../../lib/contracts/pack';
import { packSchema } from '../../lib/contracts/pack';
import { marked } from '../../lib/packs/marked';
import { samplePack } from '../fixtures/packs/sample';
import { builtPacks } from './built-packs';

const STRENGT = classLevel('strengt_fortrolig');
const context = { toolId: null, account: 'unknown', channel: 'prompt', today: '2026-11-22' } as const;

let base: Pack;
/** Every example of a national rule that the base alone judges `strengt_fortrolig` or `gradert`. */
let grave: { ruleId: string; text: string }[];

function verdicts(packs: readonly Pack[]) {
  const compiled = compileCheck(packs);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return (text: string) => check(text, context, compiled.value).decision;
}

/** A kommune's pack that says of everything it can that it is nothing. */
function kommune(change: Partial<Parameters<typeof samplePack>[0]>): Pack {
  const {
    classes: _classes,
    rules: _rules,
    tools: _tools,
    family_ceilings: _ceilings,
    decisions: _d,
    ...rest
  } = samplePack();
  return packSchema.parse({ ...rest, id: 'lokal', layer: 'kommune', rules: [], ...change });
}

beforeAll(async () => {
  base = (await builtPacks(['base']))[0] as Pack;
  const judge = verdicts([base]);
  grave = base.rules
    .flatMap(({ id, examples }) => examples.match.map((one) => ({ ruleId: id, one })))
    .map(({ ruleId, one }) => ({ ruleId, text: marked(typeof one === 'string' ? one : one.text)?.text ?? '' }))
    .filter(({ text }) => classLevel(judge(text).class) >= STRENGT);
});

describe('what is strengt fortrolig or gradert stays so, whatever a layer below says', () => {
  it('there is something to prove it on', () => {
    expect(grave.length).toBeGreaterThan(20);
    expect(new Set(grave.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(8);
  });

  it('counter-signals and general words of a kommune take nothing away', () => {
    const words = [...new Set(grave.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]{2,40}/gu) ?? []))];
    const signals = { strong_types: [], strong: [], weak: [], counter: words, generic: words, reach: 20 };
    const judge = verdicts([base, kommune({ signals })]);
    const lost = grave.filter(({ text }) => classLevel(judge(text).class) < STRENGT);
    expect(lost).toEqual([]);
  });

  it('a protected string hides nothing of that class by itself', () => {
    const compiled = compileCheck([base]);
    if (!compiled.ok) throw new Error('the base compiles');
    const lost = grave.flatMap(({ ruleId, text }) => {
      const found = check(text, context, compiled.value).findings.filter(
        (finding) => classLevel(finding.class) >= STRENGT && !finding.evidence.some(({ kind }) => kind === 'part'),
      );
      if (found.length === 0) return [];
      const strings = found.map(({ start, end }) => text.slice(start, end));
      const decision = verdicts([base, kommune({ protected: strings })])(text);
      return classLevel(decision.class) < STRENGT ? [{ ruleId, strings }] : [];
    });
    expect(lost).toEqual([]);
  }, 120_000);

  it('below it, a kommune may protect what is its own', () => {
    const text = 'Ring sentralbordet på 22 33 44 55.';
    expect(verdicts([base])(text).reasons).not.toEqual([]);
    expect(verdicts([base, kommune({ protected: ['22 33 44 55'] })])(text).reasons).toEqual([]);
  });
});
