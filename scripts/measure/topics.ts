import { type CheckContext, type Checker, check } from '../../lib/check';
import { cases, heldOutCases } from '../../tests/corpus/corpus';
import type { Row } from './row';
import { GENERAL_TALK, NAMELESS_CASES } from './topic-texts';

const context: CheckContext = { toolId: null, account: 'private', channel: 'prompt', today: '2026-11-20' };
/** Topics are judged per text: where exactly one begins is a matter of taste. */
const TOPICS = [
  'HEALTH',
  'CHILD_WELFARE',
  'SOCIAL_SERVICES',
  'SPECIAL_CATEGORY',
  'CRIMINAL_OFFENCE',
  'SECURITY_DETAIL',
  'CLASSIFIED_MARKING',
];

const isHeld = (text: string, checker: Checker) =>
  ['ask', 'stop'].includes(check(text, context, checker).decision.action);

/**
 * How many of the texts about a topic have a finding of it (committed corpus, what rules were written for and what was
 * held out), how many requests for general text are held, and how many case texts without a name or number.
 */
export function measureTopics(checker: Checker): Row[] {
  const rows: Row[] = [];
  for (const [name, prompts] of [
    ['cases', cases],
    ['held-out', heldOutCases],
  ] as const) {
    const found = new Map<string, [number, number]>();
    for (const prompt of prompts) {
      const types = new Set<string>(check(prompt.text, context, checker).findings.map(({ type }) => type));
      for (const topic of prompt.topics.filter((one) => TOPICS.includes(one))) {
        const [hit, all] = found.get(topic) ?? [0, 0];
        found.set(topic, [hit + Number(types.has(topic)), all + 1]);
      }
    }
    const total = [...found.values()].reduce(([a, b], [hit, all]) => [a + hit, b + all], [0, 0]);
    rows.push({
      id: `topics.${name}.recall`,
      measure: 'texts about a topic with a finding of it',
      value: total[0] / total[1],
      detail: Object.fromEntries([...found].map(([topic, [hit, all]]) => [topic, `${hit}/${all}`])),
    });
  }
  const talk = GENERAL_TALK.filter((text) => isHeld(text, checker)).length;
  rows.push({
    id: 'topics.general-talk.held',
    measure: 'requests for general text that are held',
    value: talk / GENERAL_TALK.length,
    aim: { at: 'most', value: 0.05 },
    detail: { held: talk, of: GENERAL_TALK.length },
  });
  const held = NAMELESS_CASES.filter(({ text }) => isHeld(text, checker)).length;
  const named = NAMELESS_CASES.filter(({ text, type }) =>
    check(text, context, checker).findings.some((finding) => finding.type === type && finding.confidence !== 'low'),
  ).length;
  rows.push({
    id: 'topics.nameless.held',
    measure: 'case texts without a name or number that are held',
    value: held / NAMELESS_CASES.length,
    aim: { at: 'least', value: 0.95 },
    detail: { held, of: NAMELESS_CASES.length, 'of the right kind': named },
  });
  return rows;
}
