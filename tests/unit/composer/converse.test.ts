import { describe, expect, it } from 'vitest';
import { cardFor, converse } from '../../../lib/composer/converse';
import { createVerdicts } from '../../../lib/composer/verdicts';
import type { Action } from '../../../lib/contracts/classes';
import type { Verdict } from '../../../lib/contracts/decision';
import type { Edit } from '../../../lib/contracts/edit';
import type { CardChoice, CardView, Toast } from '../../../lib/contracts/in-page';
import type { Redaction, RedactionPlan } from '../../../lib/contracts/redaction';
import type { Editor } from '../../../lib/editors';

const TEXT = 'Hei Kari';
const SAFE = 'Hei [NAVN 1]';
const EDIT: Edit = { start: 4, end: 8, text: '[NAVN 1]' };

function verdict(action: Action, state: Verdict['state'] = 'checked'): Verdict {
  const names = { nb: 'navn', nn: 'namn', en: 'name' };
  const reason = {
    ruleId: 'test',
    type: 'PERSON',
    class: 'fortrolig' as const,
    action,
    confidence: 'high' as const,
    count: 1,
    synthetic: false,
    name: names,
    message: names,
    hjemmel: [],
    kilde: [],
  };
  return {
    state,
    findings: [],
    decision: {
      class: 'fortrolig',
      ceiling: 'apen',
      action,
      toolId: '',
      toolName: '',
      account: 'unknown',
      reasons: state === 'checked' ? [reason] : [],
      notices: [],
      ways: [],
      decidedBy: { packId: 'test', why: 'unlisted' },
      incomplete: [],
    },
  };
}

function redaction(edits: Edit[]): Redaction {
  const done = { text: edits.length > 0 ? SAFE : TEXT, edits, key: new Map(), count: edits.length, standins: [] };
  const place = { start: 4, end: 8, entity: 'e1', value: 'Kari', replacement: '[NAVN 1]' };
  const plan: RedactionPlan = { entities: [], places: edits.length > 0 ? [place] : [] };
  return { plan, change: (same) => same, apply: () => done };
}

/** A conversation with an editor and a card made of variables. */
async function talk(options: {
  choices: CardChoice[];
  action?: Action;
  state?: Verdict['state'];
  takes?: boolean;
  /** When the page puts its own text back: while the editor takes the change, or while the send looks for the button. */
  undone?: 'at_once' | 'at_send';
  edits?: Edit[];
  actionAfter?: Action;
  actionAfterAccount?: Action;
}) {
  let content = TEXT;
  let account = false;
  const cards: CardView[] = [];
  const sent: { text: string; approved: boolean }[] = [];
  const toasts: Toast[] = [];
  const copied: string[] = [];
  const restored: unknown[] = [];
  const noted: string[] = [];
  const became: (string | undefined)[][] = [];
  const choices = [...options.choices];
  const check = (text: string) => {
    if (text === SAFE) return verdict(options.actionAfter ?? 'allow');
    return verdict(account ? (options.actionAfterAccount ?? 'ask') : (options.action ?? 'ask'), options.state);
  };
  const editor: Editor = {
    kind: 'textarea',
    element: {} as HTMLElement,
    read: () => ({ text: content, rangeFor: () => null }),
    caret: () => null,
    restore: (caret) => void restored.push(caret),
    replace: () => {
      if (options.takes === false) return Promise.resolve(false);
      content = options.undone === 'at_once' ? TEXT : SAFE;
      return Promise.resolve(true);
    },
  };
  await converse({
    editor,
    caret: { start: 2, end: 2 },
    text: TEXT,
    verdict: check(TEXT),
    verdicts: createVerdicts({ check, unchecked: () => verdict('ask', 'unchecked') }),
    ways: {
      redaction: () => redaction(options.edits ?? [EDIT]),
      checkAnonymised: ({ text }) => check(text),
      anonymised: (done) => noted.push(done.text),
      confirmAccount: () => {
        account = true;
        return Promise.resolve();
      },
      copy: (text) => {
        copied.push(text);
        return Promise.resolve(true);
      },
      openTool() {},
      openPanel() {},
    },
    ui: {
      update() {},
      hint() {},
      ask: (view) => {
        cards.push(view);
        return Promise.resolve(choices.shift() ?? { kind: 'edit' });
      },
      focusCard() {},
      close() {},
      toast: (toast) => void toasts.push(toast),
      owns: () => false,
      destroy() {},
    },
    whileRewriting: (work) => work(),
    send: (text, approved) => {
      if (options.undone === 'at_send') {
        content = TEXT;
        return Promise.resolve(false);
      }
      sent.push({ text, approved });
      return Promise.resolve(true);
    },
    report() {},
    happened: ({ decision }, outcome, reason) => void became.push([outcome, decision.action, reason]),
  });
  return { cards, sent, toasts, copied, restored, noted, became };
}

describe('converse', () => {
  it('sends the anonymised text when it is allowed as it stands in the editor', async () => {
    const { sent, toasts, noted } = await talk({ choices: [{ kind: 'anonymise' }] });
    expect(noted).toEqual([SAFE]);
    expect(sent).toEqual([{ text: SAFE, approved: false }]);
    expect(toasts.map(({ kind }) => kind)).toEqual(['anonymised']);
  });

  it('asks again about an anonymised text that is still held', async () => {
    const { sent, cards } = await talk({ choices: [{ kind: 'anonymise' }, { kind: 'edit' }], actionAfter: 'ask' });
    expect(cards).toHaveLength(2);
    expect(sent).toEqual([]);
  });

  it('sends nothing when the rewrite did not stick, and copies the safe text', async () => {
    const { sent, cards, copied } = await talk({
      choices: [{ kind: 'anonymise' }, { kind: 'copy_safe' }],
      takes: false,
    });
    expect(cards.map(({ kind }) => kind)).toEqual(['verdict', 'rewrite_failed']);
    expect(copied).toEqual([SAFE]);
    expect(sent).toEqual([]);
  });

  it.each(['at_once', 'at_send'] as const)('says so when the page puts its own text back %s', async (undone) => {
    const { sent, cards, copied } = await talk({ choices: [{ kind: 'anonymise' }, { kind: 'copy_safe' }], undone });
    expect(cards.map(({ kind }) => kind)).toEqual(['verdict', 'rewrite_failed']);
    expect(copied).toEqual([SAFE]);
    expect(sent).toEqual([]);
  });

  it('never offers the text itself as a safe copy when nothing in it can be replaced', async () => {
    const { sent, cards, copied } = await talk({ choices: [{ kind: 'anonymise' }, { kind: 'copy_safe' }], edits: [] });
    expect(cards).toHaveLength(1);
    expect(copied).toEqual([]);
    expect(sent).toEqual([]);
    expect((await talk({ choices: [{ kind: 'copy_safe' }] })).copied).toEqual([]);
  });

  it('gives the text back with the caret where it was', async () => {
    const { restored, sent } = await talk({ choices: [{ kind: 'edit' }] });
    expect(restored).toEqual([{ start: 2, end: 2 }]);
    expect(sent).toEqual([]);
  });

  it('sends with a reason only what the policy asks about', async () => {
    const reason: CardChoice = { kind: 'send_with_reason', reason: 'wrong_finding' };
    expect((await talk({ choices: [reason] })).sent).toEqual([{ text: TEXT, approved: true }]);
    expect((await talk({ choices: [reason], action: 'stop' })).sent).toEqual([]);
  });

  it('sends unchecked only what could not be checked', async () => {
    const anyway: CardChoice = { kind: 'send_unchecked' };
    expect((await talk({ choices: [anyway] })).sent).toEqual([]);
    expect((await talk({ choices: [anyway], state: 'unchecked' })).sent).toEqual([{ text: TEXT, approved: true }]);
  });

  it('checks again with the account that was said', async () => {
    const work: CardChoice = { kind: 'confirm_account', account: 'work' };
    expect((await talk({ choices: [work], actionAfterAccount: 'allow' })).sent).toEqual([
      { text: TEXT, approved: false },
    ]);
    const held = await talk({ choices: [work, { kind: 'edit' }] });
    expect(held.cards).toHaveLength(2);
    expect(held.sent).toEqual([]);
  });
});

describe('cardFor', () => {
  it('shows a stop as a stop even when the text was not checked', () => {
    expect(cardFor(verdict('stop', 'unchecked'), 'x').kind).toBe('verdict');
    expect(cardFor(verdict('ask', 'unchecked'), 'x').kind).toBe('unchecked');
  });

  it('shows what was found in a text that was read in part', () => {
    expect(cardFor({ ...verdict('ask'), state: 'partly_checked' }, 'x').kind).toBe('verdict');
    expect(cardFor(verdict('ask', 'partly_checked'), 'x').kind).toBe('unchecked');
  });

  it('asks about the unread part when nothing in the rest would hold the text back', () => {
    const mild = { ...verdict('ask'), state: 'partly_checked' as const };
    const reasons = mild.decision.reasons.map((reason) => ({ ...reason, action: 'inform' as const }));
    expect(reasons).not.toEqual([]);
    expect(cardFor({ ...mild, decision: { ...mild.decision, reasons } }, 'x').kind).toBe('unchecked');
  });
});

describe('what became of it is told once, with the verdict it was held with', () => {
  it.each<[string, Parameters<typeof talk>[0], (string | undefined)[][]]>([
    ['back to the text', { choices: [{ kind: 'edit' }] }, [['kept_back', 'ask', undefined]]],
    ['anonymised and sent', { choices: [{ kind: 'anonymise' }] }, [['anonymised', 'ask', undefined]]],
    ['nothing to replace', { choices: [{ kind: 'anonymise' }], edits: [] }, [['kept_back', 'ask', undefined]]],
    ['elsewhere', { choices: [{ kind: 'other_tool', toolId: 'x' }] }, [['elsewhere', 'ask', undefined]]],
    [
      'with a reason',
      { choices: [{ kind: 'send_with_reason', reason: 'already_public' }] },
      [['sent_with_reason', 'ask', 'already_public']],
    ],
    [
      'a stop that the card would let go is a text that stayed',
      { choices: [{ kind: 'send_with_reason', reason: 'already_public' }], action: 'stop' },
      [['kept_back', 'stop', undefined]],
    ],
    [
      'the account was the work one, and it went',
      { choices: [{ kind: 'confirm_account', account: 'work' }], actionAfterAccount: 'allow' },
      [['sent', 'allow', undefined]],
    ],
    [
      'the rewrite did not stick, the safe text was copied',
      { choices: [{ kind: 'anonymise' }, { kind: 'copy_safe' }], takes: false },
      [['anonymised', 'ask', undefined]],
    ],
  ])('%s', async (_, options, expected) => {
    expect((await talk(options)).became).toEqual(expected);
  });
});
