import { guardComposer, putText } from '../../lib/composer';
import type { Action } from '../../lib/contracts/classes';
import type { Decision, Reason, Verdict } from '../../lib/contracts/decision';
import type { Finding, IncompleteCode } from '../../lib/contracts/finding';
import type { CardChoice, CardView, ComposerView, InPageUi, Toast } from '../../lib/contracts/in-page';
import { createMarks, openEditor } from '../../lib/editors';
import { mapText, offsetOf, pointAt } from '../../lib/editors/text-map';
import { createRedaction } from '../../lib/redact';
import { siteForHost } from '../../lib/sites';

/**
 * The guard in the page itself, without an extension: rules that a reader can see through and a card that tests answer.
 * KRÅKE is asked about, ULV is stopped, REV is only told of, FEIL makes the check throw.
 */
const RULES: { ruleId: string; word: RegExp; action: Action }[] = [
  { ruleId: 'test.ask', word: /KRÅKE/g, action: 'ask' },
  { ruleId: 'test.stop', word: /ULV/g, action: 'stop' },
  { ruleId: 'test.inform', word: /REV/g, action: 'inform' },
];

interface Harness {
  cards: CardView[];
  views: ComposerView[];
  toasts: Toast[];
  copied: string[];
  hints: (number | null)[];
  answer(choice: CardChoice): void;
  isOpen(): boolean;
  giveRules(): void;
  end(): void;
  protection(): string;
  openEditor: typeof openEditor;
  /** As a template is put into the page. */
  put(text: string): Promise<boolean>;
  createMarks: typeof createMarks;
  textMap: { mapText: typeof mapText; offsetOf: typeof offsetOf; pointAt: typeof pointAt };
}

declare global {
  interface Window {
    kivett: Harness;
    /** Set before the page loads: no rules until `giveRules`. */
    rulesMissing?: boolean;
    outdated?: boolean;
  }
}

const text = (words: string) => ({ nb: words, nn: words, en: words });

function decisionFor(action: Action, reasons: Reason[], incomplete: IncompleteCode[] = []): Decision {
  return {
    class: action === 'allow' ? 'apen' : 'fortrolig',
    ceiling: 'apen',
    action,
    toolId: 'test',
    toolName: 'Test',
    account: 'unknown',
    reasons,
    notices: [],
    ways: [],
    decidedBy: { packId: 'test', why: 'unlisted' },
    incomplete: incomplete.map((code) => ({ code })),
  };
}

function check(message: string): Verdict {
  if (message.includes('FEIL')) throw new Error('a rule with a bug');
  const findings: Finding[] = [];
  const reasons: Reason[] = [];
  for (const { ruleId, word, action } of RULES) {
    const matches = [...message.matchAll(word)];
    if (matches.length === 0) continue;
    for (const match of matches) {
      findings.push({
        ruleId,
        packId: 'test',
        type: 'PERSON',
        class: 'fortrolig',
        confidence: 'high',
        evidence: [],
        start: match.index,
        end: match.index + match[0].length,
      });
    }
    reasons.push({
      ruleId,
      type: 'PERSON',
      class: 'fortrolig',
      action,
      confidence: 'high',
      count: matches.length,
      synthetic: false,
      name: text(ruleId),
      message: text(ruleId),
      hjemmel: [],
      kilde: [],
    });
  }
  findings.sort((a, b) => a.start - b.start);
  const strictest = (['stop', 'ask', 'inform', 'allow'] as const).find(
    (action) => action === 'allow' || reasons.some((reason) => reason.action === action),
  );
  return { state: 'checked', findings, decision: decisionFor(strictest ?? 'allow', reasons) };
}

const ending = new AbortController();
let pending: ((choice: CardChoice) => void) | null = null;
let hasRules = !window.rulesMissing;
let rulesCame = () => {};
const rulesReady = new Promise<void>((resolve) => {
  rulesCame = resolve;
});
if (hasRules) rulesCame();

const close = (choice: CardChoice) => {
  const resolve = pending;
  pending = null;
  resolve?.(choice);
};

const ui: InPageUi = {
  update: (view) => void window.kivett.views.push(view),
  hint: (hint) => void window.kivett.hints.push(hint ? hint.findingIndex : null),
  ask: (view) =>
    new Promise((resolve) => {
      window.kivett.cards.push(view);
      pending = resolve;
    }),
  focusCard() {},
  close: () => close({ kind: 'edit' }),
  toast: (toast) => void window.kivett.toasts.push(toast),
  owns: () => false,
  destroy() {},
};

window.kivett = {
  cards: [],
  views: [],
  toasts: [],
  copied: [],
  hints: [],
  answer: close,
  isOpen: () => pending !== null,
  giveRules() {
    hasRules = true;
    rulesCame();
  },
  end: () => ending.abort(),
  protection: () => guard.protection().state,
  openEditor,
  put: (message) => putText(document, siteForHost(location.hostname), message),
  createMarks,
  textMap: { mapText, offsetOf, pointAt },
};

const guard = guardComposer({
  site: siteForHost(location.hostname),
  document,
  checking: {
    ready: () => hasRules,
    check: (message) => (hasRules ? check(message) : null),
    unchecked: (code) => ({ state: 'unchecked', findings: [], decision: decisionFor('ask', [], [code]) }),
  },
  rulesReady: () => rulesReady,
  isOutdated: () => window.outdated === true,
  outside: () => ({ requestGuard: 'alive', versions: 'equal', site: 'known' }),
  ui,
  ways: {
    redaction: (message, findings) => createRedaction(message, findings, { language: 'nb' }),
    checkAnonymised: ({ text }) => check(text),
    anonymised() {},
    confirmAccount: () => Promise.resolve(),
    copy: (message) => {
      window.kivett.copied.push(message);
      return Promise.resolve(true);
    },
    openTool() {},
    openPanel() {},
  },
  report() {},
  signal: ending.signal,
});
