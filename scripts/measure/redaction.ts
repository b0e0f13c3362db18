import { anonymiseSends } from '../../components/check/verdict-text';
import { type RunRead, readOn } from '../../lib/answers/watch-answers';
import { type CheckContext, type Checker, check } from '../../lib/check';
import { ACTIONS, type Action } from '../../lib/contracts/classes';
import { TOPIC_TYPES } from '../../lib/contracts/replaceable';
import { inspect } from '../../lib/engine';
import { anonymise, findRestorable, restore } from '../../lib/redact';
import { cases, heldOutCases } from '../../tests/corpus/corpus';
import type { Row } from './row';
import { timed } from './timing';

/** An open tool on a private account: only open information may go there. */
const openTool: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };
const isHeld = (action: Action) => ACTIONS.indexOf(action) >= ACTIONS.indexOf('ask');

/** How a language model hands a placeholder back: case, brackets, spacing, escapes, inflection, other signs around it. */
const MANGLED: readonly ((label: string, number: string) => string)[] = [
  (label, number) => `[${label.toLowerCase()} ${number}]`,
  (label, number) => `[${label[0]}${label.slice(1).toLowerCase()} ${number}]`,
  (label, number) => `${label} ${number}`,
  (label, number) => `[${label}${number}]`,
  (label, number) => `[${label}_${number}]`,
  (label, number) => `[${label}-${number}]`,
  (label, number) => `[${label} 0${number}]`,
  (label, number) => `\\[${label} ${number}\\]`,
  (label, number) => `&#91;${label} ${number}&#93;`,
  (label, number) => `[${label}\n${number}]`,
  (label, number) => `【${label} ${number}】`,
  (label, number) => `**[${label} ${number}]**s`,
];

/** What anonymising leaves, what comes back, and what it costs, on the committed sensitive prompts. */
export function measureRedaction(checker: Checker): Row[] {
  const prompts = [...cases, ...heldOutCases].map((prompt) => {
    const before = check(prompt.text, openTool, checker);
    const safe = anonymise(prompt.text, before.findings, 'nb');
    return { prompt, before, safe, after: check(safe.text, openTool, checker) };
  });
  const changed = prompts.filter(({ safe }) => safe.count > 0);
  const stillHeld = prompts.filter(({ after }) => isHeld(after.decision.action));
  const offered = prompts.filter(
    ({ before }) =>
      isHeld(before.decision.action) &&
      before.decision.ways.some(({ kind }) => kind === 'anonymise') &&
      anonymiseSends(before.decision),
  );
  const identity = changed.filter(({ after }) =>
    after.findings.some(
      ({ type, confidence, class: of }) =>
        !TOPIC_TYPES.has(type) && confidence !== 'low' && of !== 'apen' && isWho(type),
    ),
  );
  const back = prompts.filter(({ prompt, safe }) => restore(safe.text, safe.key) === prompt.text);

  let right = 0;
  let wrong = 0;
  let all = 0;
  for (const { safe } of changed) {
    for (const [name, original] of safe.key) {
      const [, label = '', number = ''] = /^\[(.+) (\d+[b-z]?)\]$/u.exec(name) ?? [];
      for (const write of MANGLED) {
        const restored = findRestorable(`Svaret gjelder ${write(label, number)} og saken.`, safe.key);
        all += 1;
        if (restored.some((one) => one.original.replace(/s$/, '') === original.replace(/s$/, ''))) right += 1;
        else if (restored.length > 0) wrong += 1;
      }
    }
  }
  const leftBy = new Map<string, number>();
  for (const { after } of stillHeld)
    for (const type of new Set(after.decision.reasons.filter(({ action }) => isHeld(action)).map(({ type }) => type)))
      leftBy.set(type, (leftBy.get(type) ?? 0) + 1);

  const long = longCase();
  const { findings } = inspect(long, checker.rules, { today: openTool.today });
  const once = timed(() => anonymise(long, findings, 'nb'));
  const stream = streamed();
  return [
    {
      id: 'redaction.round-trip',
      measure: 'own sensitive prompts given back to the code unit',
      value: back.length / prompts.length,
      aim: { at: 'least', value: 1 },
      detail: { prompts: prompts.length },
    },
    {
      id: 'redaction.mangled.right',
      measure: 'placeholders restored rightly when an answer has mangled them in one of 12 ways',
      value: right / all,
      aim: { at: 'least', value: 0.98 },
      detail: { placeholders: all },
    },
    {
      id: 'redaction.mangled.wrong',
      measure: 'placeholders restored to somebody else',
      value: wrong,
      aim: { at: 'most', value: 0 },
    },
    {
      id: 'redaction.within-ceiling',
      measure: 'own sensitive prompts that an open tool may have after anonymising, by a second scan',
      value: 1 - stillHeld.length / prompts.length,
      aim: { at: 'least', value: 0.99 },
      detail: {
        held: stillHeld.length,
        'of them with nothing to replace': stillHeld.filter(({ safe }) => safe.count === 0).length,
        ...Object.fromEntries([...leftBy].sort((a, b) => b[1] - a[1])),
        dev: stillHeld
          .filter(({ prompt }) => !prompt.heldOut)
          .map(({ prompt }) => prompt.id)
          .join(' '),
      },
    },
    {
      id: 'redaction.replaced-within-ceiling',
      measure: 'the same, of prompts that hold something to replace',
      value: 1 - stillHeld.filter(({ safe }) => safe.count > 0).length / changed.length,
      detail: { prompts: changed.length },
    },
    {
      id: 'redaction.offered-within-ceiling',
      measure: 'prompts that the card offers to anonymise and send, and that may go after it',
      value: offered.filter(({ after }) => !isHeld(after.decision.action)).length / offered.length,
      aim: { at: 'least', value: 0.99 },
      detail: { offered: offered.length },
    },
    {
      id: 'redaction.identities-left',
      measure: 'anonymised prompts in which a second scan sees who it is about',
      value: identity.length,
      aim: { at: 'most', value: 0 },
      detail: {
        dev: identity
          .filter(({ prompt }) => !prompt.heldOut)
          .map(({ prompt }) => prompt.id)
          .join(' '),
      },
    },
    {
      id: 'redaction.10000.p95',
      measure: 'milliseconds to anonymise 10 000 characters with their findings',
      value: once.p95,
      aim: { at: 'most', value: 10 },
      detail: { p50: once.p50, findings: findings.length },
    },
    {
      id: 'redaction.stream.step',
      measure: 'milliseconds to read one step of an answer that grows to 200 000 characters, 20 names',
      value: stream.ms / stream.steps,
      detail: { steps: stream.steps, 'steps that one whole reading costs': stream.whole / (stream.ms / stream.steps) },
    },
  ];
}

const WHO = new Set([
  'PERSON',
  'NATIONAL_ID',
  'DUF_NUMBER',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'BANK_ACCOUNT',
  'PASSPORT',
  'DATE_OF_BIRTH',
]);
function isWho(type: string): boolean {
  return WHO.has(type);
}

/** Real cases one after another, up to 10 000 characters. */
function longCase(): string {
  return cases
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 10_000);
}

/** An answer of 200 000 characters in one paragraph, 45 at a time: the worst that a page can do. */
function streamed(): { ms: number; steps: number; whole: number } {
  const key = new Map(Array.from({ length: 20 }, (_, i) => [`[NAVN ${i + 1}]`, `Person ${i}`] as const));
  const full = 'Her er et svar om [NAVN 3] og saken. '.repeat(5500).slice(0, 200_000);
  let before: RunRead | undefined;
  let steps = 0;
  const start = performance.now();
  for (let end = 45; end <= full.length; end += 45) {
    const text = full.slice(0, end);
    before = { text, places: readOn(text, before, key) };
    steps += 1;
  }
  const ms = performance.now() - start;
  const again = performance.now();
  findRestorable(full, key);
  return { ms, steps, whole: performance.now() - again };
}
