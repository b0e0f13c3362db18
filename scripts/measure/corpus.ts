import { type CheckContext, type Checker, check } from '../../lib/check';
import { ACTIONS, type Action, CLASS_IDS } from '../../lib/contracts/classes';
import type { Verdict } from '../../lib/contracts/decision';
import { FINDING_TYPES } from '../../lib/contracts/finding';
import { isReplaceable, TOPIC_TYPES } from '../../lib/contracts/replaceable';
import { type CorpusPrompt, cases, harmless, heldOutCases, heldOutHarmless } from '../../tests/corpus/corpus';
import type { Row } from './row';
import { add, f1, figure, none, precision, recall, scoreSpans } from './score';

/** An open tool on a private account: only open information may go there. */
const openTool: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };

const CAUGHT_AT_LEAST = 0.97;
const SILENT_AT_LEAST = 0.95;

interface Checked extends Verdict {
  prompt: CorpusPrompt;
}

/** Part of the corpus that is told apart; «all» is both together. */
type Part = 'all' | 'dev' | 'held-out';

const isHeld = (action: Action) => ACTIONS.indexOf(action) >= ACTIONS.indexOf('ask');
const share = (list: readonly Checked[], fits: (one: Checked) => boolean) => list.filter(fits).length / list.length;
const rowKey = (type: string) => type.toLowerCase().replaceAll('_', '-');

/** Which prompts are behind a figure. Held-out ones stay unnamed, so that nobody mends a rule for one of them. */
function named(part: Part, list: readonly Checked[]): Record<string, string> {
  const open = list.filter(({ prompt }) => !prompt.heldOut).map(({ prompt }) => prompt.id);
  return part === 'held-out' || open.length === 0 ? {} : { dev: open.join(' ') };
}

/** The share of sensitive prompts that are held, and how right the class is. */
function sensitiveRows(part: Part, list: readonly Checked[]): Row[] {
  const missed = list.filter(({ decision }) => !isHeld(decision.action));
  const distance = ({ prompt, decision }: Checked) =>
    CLASS_IDS.indexOf(decision.class) - CLASS_IDS.indexOf(prompt.class);
  return [
    {
      id: `corpus.sensitive.caught.${part}`,
      measure: `own sensitive prompts asked about or stopped in an open tool, ${part}`,
      value: 1 - missed.length / list.length,
      aim: { at: 'least', value: CAUGHT_AT_LEAST },
      detail: { prompts: list.length, missed: missed.length, ...named(part, missed) },
    },
    {
      id: `corpus.sensitive.class-right.${part}`,
      measure: `own sensitive prompts given the class a person would give, ${part}`,
      value: share(list, (one) => distance(one) === 0),
      detail: {
        milder: list.filter((one) => distance(one) < 0).length,
        stricter: list.filter((one) => distance(one) > 0).length,
        'at most one step off': figure(share(list, (one) => Math.abs(distance(one)) <= 1)),
        ...named(
          part,
          list.filter((one) => distance(one) !== 0),
        ),
      },
    },
  ];
}

/** Silent is no question and no stop. A note that lets the prompt through is told apart: it costs a glance, not a click. */
function harmlessRows(part: Part, list: readonly Checked[]): Row[] {
  const alarms = list.filter(({ decision }) => isHeld(decision.action));
  const noted = list.filter(({ decision }) => decision.action === 'inform');
  return [
    {
      id: `corpus.hard-negatives.silent.${part}`,
      measure: `own harmless prompts that go through in an open tool, ${part}`,
      value: 1 - alarms.length / list.length,
      aim: { at: 'least', value: SILENT_AT_LEAST },
      detail: { prompts: list.length, held: alarms.length, ...named(part, alarms) },
    },
    {
      id: `corpus.hard-negatives.inform.${part}`,
      measure: `own harmless prompts that go through with a note, ${part}`,
      value: noted.length / list.length,
      detail: named(part, noted),
    },
  ];
}

/** Topics by text: where exactly one begins is a matter of taste. */
function topicRows(part: Part, list: readonly Checked[]): Row[] {
  const total = none();
  const detail: Record<string, string> = {};
  for (const topic of TOPIC_TYPES) {
    const score = none();
    for (const { prompt, findings } of list) {
      const expected = prompt.topics.includes(topic);
      const found = findings.some((finding) => finding.type === topic);
      if (expected && found) score.found++;
      else if (expected) score.missed++;
      else if (found) score.extra++;
    }
    add(total, score);
    if (score.found + score.missed + score.extra > 0) {
      detail[topic] = `${score.found} found, ${score.missed} missed, ${score.extra} beside`;
    }
  }
  return [
    {
      id: `corpus.topics.recall.${part}`,
      measure: `topics of own sensitive prompts that are seen, ${part}`,
      value: recall(total),
      detail: { precision: figure(precision(total)), ...detail },
    },
  ];
}

/** Who and what, by type: spans that can be right or wrong to the character. A type that nobody marked (`AGE`) has no right answer here. */
function spanRows(part: Part, list: readonly Checked[]): Row[] {
  return FINDING_TYPES.filter((type) => !TOPIC_TYPES.has(type)).flatMap((type) => {
    const exact = none();
    const touching = none();
    for (const { prompt, findings } of list) {
      const expected = prompt.spans.filter((span) => span.type === type);
      // Only what anonymising would take out: a combination stands where its first part stands and is no second sighting of it.
      const found = findings.filter((finding) => finding.type === type && isReplaceable(finding));
      add(exact, scoreSpans(expected, found, 'exact'));
      add(touching, scoreSpans(expected, found, 'overlap'));
    }
    if (exact.found + exact.missed === 0) return [];
    return [
      {
        id: `corpus.spans.${rowKey(type)}.${part}`,
        measure: `${type} in own sensitive prompts, exact span F1, ${part}`,
        value: f1(exact),
        detail: {
          marked: exact.found + exact.missed,
          precision: figure(precision(exact)),
          recall: figure(recall(exact)),
          'touching precision': figure(precision(touching)),
          'touching recall': figure(recall(touching)),
          'touching f1': figure(f1(touching)),
        },
      },
    ];
  });
}

/** Everything that is measured on the committed corpus, in all and for the dev and the held-out prompts apart. */
export function measureCorpus(checker: Checker): Row[] {
  const judge = (prompt: CorpusPrompt): Checked => ({ prompt, ...check(prompt.text, openTool, checker) });
  const sensitive = [...cases, ...heldOutCases].map(judge);
  const ordinary = [...harmless, ...heldOutHarmless].map(judge);
  const parts: [Part, (one: Checked) => boolean][] = [
    ['all', () => true],
    ['dev', ({ prompt }) => !prompt.heldOut],
    ['held-out', ({ prompt }) => prompt.heldOut],
  ];
  return parts.flatMap(([part, belongs]) => {
    const ours = sensitive.filter(belongs);
    return [
      ...sensitiveRows(part, ours),
      ...harmlessRows(part, ordinary.filter(belongs)),
      ...topicRows(part, ours),
      ...spanRows(part, ours),
    ];
  });
}
