import { describe, expect, it } from 'vitest';
import { type CheckContext, check, compileCheck } from '../../lib/check';
import { ACTIONS, type Action } from '../../lib/contracts/classes';
import type { Verdict } from '../../lib/contracts/decision';
import { isReplaceable } from '../../lib/contracts/replaceable';
import { anonymise } from '../../lib/redact';
import { builtPacks } from './built-packs';
import { type CorpusPrompt, cases, harmless, heldOutCases, heldOutHarmless } from './corpus';

/**
 * What must hold for the corpus as a whole. A floor lies a little below what was measured, so that one prompt may be lost for a
 * good reason, and a rule that breaks many is seen. `npm run eval` tells the figures themselves, and how far there is to go.
 */
const FLOORS = {
  caught: { dev: 0.93, heldOut: 0.8 },
  silent: { dev: 0.8, heldOut: 0.75 },
  takenOut: { dev: 0.93, heldOut: 0.8 },
  clean: { dev: 0.97, heldOut: 0.97 },
};

const compiled = compileCheck(await builtPacks());
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const checker = compiled.value;
/** An open tool, as the example kommune uses it. */
const openTool: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };

interface Judged extends Verdict {
  prompt: CorpusPrompt;
}
const judge = (prompts: readonly CorpusPrompt[]): Judged[] =>
  prompts.map((prompt) => ({ prompt, ...check(prompt.text, openTool, checker) }));
const judged = {
  cases: { dev: judge(cases), heldOut: judge(heldOutCases) },
  harmless: { dev: judge(harmless), heldOut: judge(heldOutHarmless) },
};

const isHeld = (action: Action) => ACTIONS.indexOf(action) >= ACTIONS.indexOf('ask');
/** Names the prompts behind a failure, and only counts held-out ones: nobody is to mend a rule for one of those. */
const tell = (prompts: readonly CorpusPrompt[]) => {
  const hidden = prompts.filter(({ heldOut }) => heldOut).length;
  const ids = prompts.filter(({ heldOut }) => !heldOut).map(({ id }) => id);
  return [...ids, ...(hidden > 0 ? [`${hidden} held out`] : [])].join(', ');
};

/** Types that a control digit or an unmistakable form proves: leaving one in is close to a bug. */
const CERTAIN_TYPES = [
  'NATIONAL_ID',
  'DUF_NUMBER',
  'BANK_ACCOUNT',
  'IBAN',
  'CREDIT_CARD',
  'EMAIL',
  'PHONE',
  'VEHICLE_PLATE',
];

/** Whether `held` stands in the text as a word of its own: «Per» is not left in «Persen». */
function stands(text: string, held: string): boolean {
  const wordLike = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(held); at !== -1; at = text.indexOf(held, at + 1)) {
    if (!wordLike.test(text[at - 1] ?? ' ') && !wordLike.test(text[at + held.length] ?? ' ')) return true;
  }
  return false;
}

describe('the corpus is what it says', () => {
  const sensitive = [...cases, ...heldOutCases];
  const ordinary = [...harmless, ...heldOutHarmless];
  it('is large, and about half of it is harmless', () => {
    expect(sensitive.length + ordinary.length).toBeGreaterThanOrEqual(240);
    expect(sensitive.length / (sensitive.length + ordinary.length)).toBeGreaterThan(0.45);
    expect(sensitive.length / (sensitive.length + ordinary.length)).toBeLessThan(0.55);
  });
  it('has every id and every text once, also across dev and held out', () => {
    const all = [...sensitive, ...ordinary];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
  it('gives no harmless prompt a mark, and no sensitive one the open class', () => {
    expect(ordinary.filter((prompt) => prompt.spans.length > 0 || prompt.class !== 'apen')).toEqual([]);
    expect(tell(sensitive.filter((prompt) => prompt.class === 'apen'))).toBe('');
  });
});

describe.each(['dev', 'heldOut'] as const)('%s', (part) => {
  it('sensitive prompts are asked about or stopped in an open tool', () => {
    const list = judged.cases[part];
    const missed = list.filter(({ decision }) => !isHeld(decision.action)).map(({ prompt }) => prompt);
    expect(1 - missed.length / list.length, tell(missed)).toBeGreaterThanOrEqual(FLOORS.caught[part]);
  });

  it('harmless prompts go through in an open tool', () => {
    const list = judged.harmless[part];
    const alarms = list.filter(({ decision }) => isHeld(decision.action)).map(({ prompt }) => prompt);
    expect(1 - alarms.length / list.length, tell(alarms)).toBeGreaterThanOrEqual(FLOORS.silent[part]);
  });

  it('what a control digit or an unmistakable form proves is taken out whole', () => {
    let marked = 0;
    const left: CorpusPrompt[] = [];
    for (const { prompt, findings } of judged.cases[part]) {
      const safe = anonymise(prompt.text, findings, prompt.language).text;
      for (const span of prompt.spans.filter(({ type }) => CERTAIN_TYPES.includes(type))) {
        marked++;
        if (safe.includes(prompt.text.slice(span.start, span.end))) left.push(prompt);
      }
    }
    expect(1 - left.length / marked, tell(left)).toBeGreaterThanOrEqual(FLOORS.takenOut[part]);
  });

  /** The prompts whose anonymised text still holds, as a word of its own, something that was found in it. */
  const leaking = (belongs: (type: string) => boolean) =>
    judged.cases[part]
      .filter(({ prompt, findings }) => {
        const safe = anonymise(prompt.text, findings, prompt.language).text;
        return findings
          .filter((finding) => isReplaceable(finding) && belongs(finding.type))
          .some(({ start, end }) => stands(safe, prompt.text.slice(start, end)));
      })
      .map(({ prompt }) => prompt);

  it('an anonymised text holds no number, e-mail address or plate that was found in it', () => {
    expect(tell(leaking((type) => CERTAIN_TYPES.includes(type)))).toBe('');
  });

  it('what was found in one place is hardly ever left in another', () => {
    const left = leaking(() => true);
    expect(1 - left.length / judged.cases[part].length, tell(left)).toBeGreaterThanOrEqual(FLOORS.clean[part]);
  });
});
