import { describe, expect, it } from 'vitest';
import type { Action } from '../../../lib/contracts/classes';
import type { Verdict } from '../../../lib/contracts/decision';
import type { CardChoice, CardView, InPageUi, RedactionPreview, Toast } from '../../../lib/contracts/in-page';
import type { RedactionPlan } from '../../../lib/contracts/redaction';
import { converseFiles, conversePaste, type IntakeWays } from '../../../lib/intake/converse';

function verdict(action: Action, state: Verdict['state'] = 'checked'): Verdict {
  const name = { nb: 'navn', nn: 'namn', en: 'name' };
  const reason = {
    ruleId: 'test',
    type: 'PERSON',
    class: 'fortrolig' as const,
    action,
    confidence: 'high' as const,
    count: 1,
    synthetic: false,
    name,
    message: name,
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
      reasons: state === 'unchecked' ? [] : [reason],
      notices: [],
      ways: [],
      decidedBy: { packId: 'test', why: 'unlisted' },
      incomplete: [],
    },
  };
}

const PREVIEW = { redaction: { plan: { entities: [], places: [] } }, after: () => null } as unknown as RedactionPreview;

/** A card that is answered from a list, and what it was asked. */
function person(choices: CardChoice[]) {
  const cards: CardView[] = [];
  const toasts: Toast[] = [];
  const copied: string[] = [];
  const panels: (string | undefined)[] = [];
  const ui = {
    ask: async (view: CardView) => {
      cards.push(view);
      const choice = choices.shift();
      if (!choice) throw new Error('asked more often than answered');
      return choice;
    },
    toast: (toast: Toast) => toasts.push(toast),
    owns: () => false,
    update() {},
    hint() {},
    focusCard() {},
    close() {},
    destroy() {},
  } satisfies Record<keyof InPageUi, unknown> as unknown as InPageUi;
  const plans: (RedactionPlan | undefined)[] = [];
  const ways: IntakeWays = {
    preview: (text) => (text.includes('Kari') ? PREVIEW : null),
    anonymise: (text, _, plan) => {
      plans.push(plan);
      const safe = text.replaceAll('Kari', '[NAVN 1]');
      return { text: safe, edits: safe === text ? [] : [{ start: 0, end: 4, text: '[NAVN 1]' }], count: 1 };
    },
    confirmAccount: async () => {},
    copy: async (text) => copied.push(text) > 0,
    openTool() {},
    openPanel: (wish) => panels.push(wish?.kind === 'article' ? wish.id : undefined),
  };
  return { ui, ways, cards, toasts, copied, panels, plans };
}

async function paste(
  text: string,
  choices: CardChoice[],
  options: { hidden?: string; takes?: boolean; action?: Action; state?: Verdict['state'] } = {},
) {
  const who = person(choices);
  const given: (string | null)[] = [];
  let backs = 0;
  await conversePaste({
    ...who,
    text,
    hidden: options.hidden ?? '',
    check: (one) =>
      one.includes('Kari') ? verdict(options.action ?? 'stop', options.state ?? 'checked') : verdict('allow'),
    give: async (one) => {
      if (options.takes === false) return false;
      given.push(one);
      return true;
    },
    back: () => {
      backs += 1;
    },
  });
  return { ...who, given, backs };
}

describe('a held paste', () => {
  it('that turns out clean goes in as it came', async () => {
    const { given, cards } = await paste('Hei', []);
    expect(given).toEqual([null]);
    expect(cards).toEqual([]);
  });

  it('is pasted anonymised, and only so', async () => {
    const { given, toasts } = await paste('Hei Kari', [{ kind: 'anonymise' }]);
    expect(given).toEqual(['Hei [NAVN 1]']);
    expect(toasts).toMatchObject([{ kind: 'anonymised', count: 1 }]);
  });

  it('is anonymised as the person has changed it', async () => {
    const plan: RedactionPlan = { entities: [], places: [] };
    const { cards, plans } = await paste('Hei Kari', [{ kind: 'anonymise', plan }]);
    expect(cards).toMatchObject([{ kind: 'verdict', preview: PREVIEW }]);
    expect(plans).toEqual([plan]);
  });

  it('goes without its rich form when the finding stands there only', async () => {
    const { given, cards } = await paste('Hei', [{ kind: 'anonymise' }], { hidden: 'Hei Kari' });
    expect(given).toEqual(['Hei']);
    expect(cards).toMatchObject([{ kind: 'verdict', text: 'Hei Kari', at: 'paste' }]);
  });

  it('is left alone, and the caret comes back', async () => {
    const { given, backs } = await paste('Hei Kari', [{ kind: 'edit' }]);
    expect(given).toEqual([]);
    expect(backs).toBe(1);
  });

  it('goes with a reason where it is a question, never where it is a stop', async () => {
    const choice: CardChoice = { kind: 'send_with_reason', reason: 'already_public' };
    expect((await paste('Hei Kari', [choice], { action: 'ask' })).given).toEqual([null]);
    expect((await paste('Hei Kari', [choice], { action: 'stop' })).given).toEqual([]);
    const unchecked: CardChoice = { kind: 'send_unchecked' };
    expect((await paste('Hei Kari', [unchecked], { action: 'ask' })).given).toEqual([]);
    expect((await paste('Hei Kari', [unchecked], { action: 'ask', state: 'unchecked' })).given).toEqual([null]);
  });

  it('T28 that the page does not take is offered on the clipboard', async () => {
    const { cards, copied, backs } = await paste('Hei Kari', [{ kind: 'anonymise' }, { kind: 'copy_safe' }], {
      takes: false,
    });
    expect(cards.at(-1)).toEqual({ kind: 'rewrite_failed' });
    expect(copied).toEqual(['Hei [NAVN 1]']);
    expect(backs).toBe(1);
  });

  it('opens the panel and puts nothing in', async () => {
    const { panels, given } = await paste('Hei Kari', [{ kind: 'help' }]);
    expect(panels).toEqual([undefined]);
    expect(given).toEqual([]);
  });
});

describe('held files', () => {
  const files = (first: Verdict, choices: CardChoice[], then = first) => {
    const who = person(choices);
    const reports = [{ name: 'a.txt', found: [], unread: [] }];
    return converseFiles({
      ...who,
      first: { verdict: first, reports },
      again: async () => ({ verdict: then, reports }),
    });
  };
  const reason: CardChoice = { kind: 'send_with_reason', reason: 'already_public' };

  it('come in without a card when clean', async () => {
    expect(await files(verdict('inform'), [])).toBe('clean');
  });

  it('stay when the person says so, or asks for something else', async () => {
    for (const kind of ['edit', 'help', 'anonymise', 'cancel'] as const) {
      expect(await files(verdict('ask'), [{ kind }])).toBe('stay');
    }
  });

  it('come in with a reason where it is a question; a stop stays a stop, read or not', async () => {
    expect(await files(verdict('ask'), [reason])).toBe('agreed');
    expect(await files(verdict('stop'), [reason])).toBe('stay');
    expect(await files(verdict('stop', 'unchecked'), [{ kind: 'send_unchecked' }])).toBe('stay');
    expect(await files(verdict('ask', 'unchecked'), [{ kind: 'send_unchecked' }])).toBe('agreed');
    // Unread and with a finding that asks: «without a check» would be said of what was found.
    expect(await files(verdict('ask', 'partly_checked'), [{ kind: 'send_unchecked' }])).toBe('stay');
  });

  it('are judged again when the account is told', async () => {
    expect(await files(verdict('ask'), [{ kind: 'confirm_account', account: 'work' }], verdict('allow'))).toBe('clean');
  });
});
