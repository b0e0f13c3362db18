import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEnvelope, parsePack } from '../../../lib/packs';
import { readCorpus } from '../../../lib/studio/corpus';
import { newDecision, openQuestions, putDecision } from '../../../lib/studio/decisions';
import { type Draft, nextIssue, slug } from '../../../lib/studio/draft';
import { readExpert, writeExpert } from '../../../lib/studio/expert';
import { MOST_STEPS, newHistory, redo, step, undo } from '../../../lib/studio/history';
import { openPackFile } from '../../../lib/studio/open-file';
import { newRule, putRule, toggleMark } from '../../../lib/studio/rules';
import { makeKey, payloadOf, publishFiles, readKey } from '../../../lib/studio/signing';
import { adopt, startDraft } from '../../../lib/studio/start';
import { compareText, compileDraft, runAllExamples, tryText } from '../../../lib/studio/test-bench';
import { draftTexts, withValueAt } from '../../../lib/studio/texts';
import { builtPacks } from '../../corpus/built-packs';

const TODAY = '2026-11-23';
const answers = {
  kommune: 'Råde kommune',
  size: 'medium' as const,
  tools: ['m365-copilot'],
  officer: { name: '', email: 'pvo@rade.test' },
  decider: 'Digitaliseringssjefen',
  services: ['Skole', 'Helse og omsorg'],
};
const draft = startDraft(answers, TODAY);
const localized = (text: string) => ({ nb: text, nn: text, en: text });
const context = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: TODAY } as const;
const withRule = (match: string[], ignore: string[]): Draft => {
  const rule = newRule('term', draft, 'Prosjekt Fjellhauk', TODAY);
  return putRule(draft, {
    ...rule,
    name: localized('prosjektnavn'),
    message: localized('Prosjektet er internt.'),
    ...(rule.kind === 'term' ? { terms: [{ forms: ['fjellhauk'], strength: 'S' as const }] } : {}),
    examples: { match, ignore },
  });
};

describe('start from five questions', () => {
  it('gives a pack that is valid, and permits nothing above the base', async () => {
    const [base] = await builtPacks(['base']);
    if (!base) throw new Error('no base');
    expect(parsePack(payloadOf(draft)).ok).toBe(true);
    expect(compileDraft(draft, [base]).ok).toBe(true);
    expect(draft.decisions).toEqual([
      { tool: 'm365-copilot', account: 'work', status: 'ask', ceiling: 'apen', owner: 'Digitaliseringssjefen' },
    ]);
    expect(draft.rollout).toEqual({ stage: 'stopp', groups: { skole: 'stopp', 'helse-og-omsorg': 'stopp' } });
    expect(openQuestions(draft, TODAY).map(({ kind }) => kind)).toEqual(['undecided']);
  });

  it('takes no assessment and no people over from another kommune', () => {
    const assessed = putDecision(
      { ...draft, contacts: [{ id: 'pvo', role: localized('ombudet'), email: 'a@b.test' }] },
      {
        ...newDecision('chatgpt', 'work'),
        status: 'approved',
        ceiling: 'intern',
        assessment: { date: TODAY, by: 'B', basis: 'C' },
      },
    );
    const ours = adopt(assessed, { kommune: 'Våler', sha256: 'a'.repeat(64) }, TODAY);
    expect(ours.decisions?.find(({ tool }) => tool === 'chatgpt')).toEqual({
      tool: 'chatgpt',
      account: 'work',
      status: 'ask',
      ceiling: 'apen',
    });
    expect(ours.contacts).toEqual([{ id: 'pvo', role: localized('ombudet') }]);
    expect(ours.adopted_from?.id).toBe(slug('Råde kommune'));
  });
});

describe('history', () => {
  it('goes back and forth through any steps, and never holds more than 200', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300, size: 'max' }), (values) => {
        let history = newHistory<{ n: number }>({ n: -1 });
        for (const n of values) history = step(history, { n });
        const end = history.present;
        const most = Math.min(values.length, MOST_STEPS);
        expect(history.past.length).toBe(most);
        for (let i = 0; i < most; i++) history = undo(history);
        expect(history.present.n).toBe(values[values.length - most - 1] ?? -1);
        for (let i = 0; i < most; i++) history = redo(history);
        expect(history.present).toBe(end);
      }),
    );
  });

  it('takes typing in one field back as one step, and shares what did not change', () => {
    const history = ['a', 'ab', 'abc'].reduce(
      (h, publisher) => step(h, { ...h.present, publisher }, 'publisher'),
      newHistory(draft),
    );
    expect(history.present.decisions).toBe(draft.decisions);
    expect(undo(history).present).toBe(draft);
  });
});

describe('rules by form', () => {
  it('marks and unmarks what is selected, and never makes crossing marks', () => {
    expect(toggleMark('Ring Kari nå', 5, 9)).toBe('Ring ⟦Kari⟧ nå');
    expect(toggleMark('Ring ⟦Kari⟧ nå', 6, 10)).toBe('Ring Kari nå');
    expect(toggleMark('Ring', 2, 2)).toBe('Ring');
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), (text, a, b, c, d) => {
        const plain = text.replace(/[⟦⟧]/g, '');
        const sorted = (x: number, y: number) =>
          [Math.min(x, y, plain.length), Math.min(Math.max(x, y), plain.length)] as const;
        const once = toggleMark(plain, ...sorted(a, b));
        const twice = toggleMark(once, ...sorted(c, d));
        expect(twice.replace(/[⟦⟧]/g, '')).toBe(plain);
        expect((twice.match(/⟦/g) ?? []).length).toBe((twice.match(/⟧/g) ?? []).length);
      }),
    );
  });

  it('runs the examples, and says which does not hold', async () => {
    const packs = await builtPacks(['base']);
    const good = compileDraft(withRule(['Notat om ⟦fjellhauk⟧.'], ['Notat om fjell.']), packs);
    const bad = compileDraft(withRule(['Notat om fjell ⟦hauk⟧.'], ['Notat om fjell.']), packs);
    if (!good.ok || !bad.ok) throw new Error('did not compile');
    expect(runAllExamples(good.value)).toEqual([]);
    expect(runAllExamples(bad.value)).toHaveLength(1);
    expect(tryText('Hei', context, good.value).decidedBy?.layer).toBe('national');
  });

  it('tells text by text what a draft finds that the published one did not', async () => {
    const packs = await builtPacks(['base']);
    const before = compileDraft(draft, packs);
    const after = compileDraft(withRule(['Notat om ⟦fjellhauk⟧.'], ['Notat om fjell.']), packs);
    if (!before.ok || !after.ok) throw new Error('did not compile');
    const compare = (text: string) =>
      compareText({ name: '1', text }, context, before.value.checker, after.value.checker);
    expect(compare('Notat om fjell.')).toBeNull();
    expect(compare('Om fjellhauk.')?.come).toEqual([{ ruleId: 'rade-kommune.prosjekt-fjellhauk', start: 3, end: 12 }]);
    expect(compare('Om fjellhauk.')?.gone).toEqual([]);
  });
});

describe('texts and versions', () => {
  it('finds texts with a language missing', () => {
    const half = withValueAt(draft, 'name/nn', '');
    expect(draftTexts(half).find(({ path }) => path === 'name')?.missing).toEqual(['nn']);
    expect(half.decisions).toBe(draft.decisions);
  });

  it('raises the version once for each issue', () => {
    expect(nextIssue(draft, draft, '2026-12-01')).toMatchObject({ version: 2, issued: '2026-12-01' });
    expect(nextIssue(draft, undefined, TODAY).version).toBe(1);
    expect(nextIssue(draft, draft, TODAY)).toBe(draft);
  });
});

describe('expert view', () => {
  it('gives back everything in both formats', async () => {
    const rich = withRule(['Notat om ⟦fjellhauk⟧: «ja» # nei\n- x'], ['no', '2026-11-22', '1e3', '~', '']);
    for (const format of ['yaml', 'json'] as const) {
      const read = await readExpert(await writeExpert(rich, format), format);
      expect(read).toEqual({ ok: true, draft: rich });
    }
  });

  it('gives back any text that can stand in a pack', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 8 }), async (strings) => {
        const any = { ...draft, protected: strings };
        expect(await readExpert(await writeExpert(any, 'yaml'), 'yaml')).toEqual({ ok: true, draft: any });
      }),
    );
  });

  it('says where it is wrong, and refuses hostile keys and what multiplies itself', async () => {
    expect(await readExpert('format: 1\nid: [a\nversion: 1\n', 'yaml')).toMatchObject({
      ok: false,
      problem: { line: 3 },
    });
    expect(await readExpert('{\n "format": 1,\n x', 'json')).toMatchObject({ ok: false, problem: { line: 3 } });
    expect(await readExpert('{"a": {"__proto__": 1}}', 'json')).toMatchObject({ problem: { message: 'hostile_key' } });
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e'].map((k, i) => `${k}: &${k} [${`*${'abcd'[i]},`.repeat(10)}]`).join('\n')}\n`;
    expect((await readExpert(bomb, 'yaml')).ok).toBe(false);
  });
});

describe('keys and signing', () => {
  it('makes a key that stays in the browser, and a file of it that opens with its password only', async () => {
    const { key, file } = await makeKey('Råde', 'en lang setning');
    await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow();
    expect(await readKey(file.text, 'Råde', 'feil')).toEqual({ ok: false, code: 'wrong_password' });
    const again = await readKey(file.text, 'Råde', 'en lang setning');
    expect(again.ok && again.key.keyid).toBe(key.keyid);
    expect(await readKey('ikke en nøkkel', 'x', '')).toEqual({ ok: false, code: 'not_a_key' });
  });

  it('signs the very bytes, and points to them by content', async () => {
    const { key, file } = await makeKey('Råde', '');
    expect((await readKey(file.text, 'Råde', '')).ok).toBe(true);
    const { pack, latest } = await publishFiles(draft, key);
    const bytes = new TextEncoder().encode(pack.text);
    const opened = await openEnvelope(bytes, new Map([[key.keyid, key.publicKey]]));
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(JSON.stringify(draft));
    expect(JSON.parse(latest.text)).toMatchObject({ file: pack.name, bytes: bytes.length, version: 1 });
  });
});

describe('opening a pack file', () => {
  it('reads signed and unsigned ones as they were written, and refuses the rest by code', async () => {
    const { key } = await makeKey('Råde', '');
    const { pack } = await publishFiles(draft, key);
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const text of [pack.text, JSON.stringify(draft)]) {
      const opened = await openPackFile(bytes(text));
      expect(opened.ok && opened.value.draft).toEqual(draft);
    }
    for (const [text, code] of [
      ['<html>', 'not_json'],
      ['{"format":1}', 'not_a_pack'],
      [`{"__proto__":{},${JSON.stringify(draft).slice(1)}`, 'hostile_key'],
    ] as const) {
      const opened = await openPackFile(bytes(text));
      expect(!opened.ok && opened.problems[0]?.code, text).toBe(code);
    }
    const large = await openPackFile(new Uint8Array(5 * 1024 * 1024));
    expect(!large.ok && large.problems).toEqual([{ code: 'too_large' }]);
  });
});

describe('corpus files', () => {
  it('reads lines and jsonl, and counts what it does not read', () => {
    expect(readCorpus('a.txt', 'En\n\nTo\r\n').texts.map(({ text }) => text)).toEqual(['En', 'To']);
    expect(readCorpus('a.jsonl', '{"text":"En"}\n{"x":1}\nnei')).toEqual({
      texts: [{ name: 'a.jsonl:1', text: 'En' }],
      skipped: 2,
    });
  });
});
