import { type Ceiling, type ClassId, ceilingLevel, classLevel, stricterClass } from '../contracts/classes';
import type { Localized } from '../contracts/language';
import type { LookupAnswerWord } from '../contracts/lookup';
import type { Task, Tool } from '../contracts/pack';
import { accountKnown, type CompiledPolicy, findOtherTool, type Standing, standingOf } from '../policy';
import { NOT_DECIDED, ONLY_APPROVED, UP_TO, WORK_ACCOUNT } from './conditions';
import type { Understood } from './understand';
import type { KnownAccount } from './words';

/** The core of an answer, before it is dressed with sources and people. */
export interface Judged {
  word: LookupAnswerWord;
  conditions: Localized[];
  alternative: Tool | null;
  standing: Standing | null;
  /** The account was not said, and it matters. */
  accountMissing: boolean;
  /** Other tools of the same name would be answered with another word. */
  differs?: boolean;
}

/** Strictest first: what an unknown account gets where the two differ. */
const STRICT: readonly LookupAnswerWord[] = ['no', 'unknown', 'ask', 'yes_with_conditions', 'yes'];

/** Classes that no browser tool may have, whatever was decided (sikkerhetsloven §§ 5-3, 5-4; the pack format's limit). */
function outsideEveryTool(dataClass: ClassId | null): boolean {
  return dataClass !== null && classLevel(dataClass) >= classLevel('strengt_fortrolig');
}

export function judgeQuestion(asked: Understood, today: string, policy: CompiledPolicy): Judged {
  const { tool } = asked;
  if (!tool) {
    const judged = withoutTool(asked, today, policy);
    // What may not go anywhere may not go there either; the rest hangs on a tool that nobody here knows.
    return asked.unknownTool === null || judged.word === 'no'
      ? judged
      : { ...judged, word: 'unknown', conditions: [], alternative: judged.alternative };
  }
  const own = judgeTool(tool, asked, today, policy);
  // «Copilot» is two tools; which one is meant, the account tells.
  const others = asked.namesakes.map((other) => judgeTool(other, asked, today, policy));
  const differs = others.some((other) => other.word !== own.word);
  return { ...own, accountMissing: own.accountMissing || differs, differs };
}

function judgeTool(tool: Tool, asked: Understood, today: string, policy: CompiledPolicy): Judged {
  const account = accountKnown(tool, asked.account ?? 'unknown', policy);
  if (account !== 'unknown') return withTool(tool, account, asked, today, policy);
  const [a, b] = [withTool(tool, 'work', asked, today, policy), withTool(tool, 'private', asked, today, policy)];
  return { ...(STRICT.indexOf(a.word) < STRICT.indexOf(b.word) ? a : b), accountMissing: a.word !== b.word };
}

/** The class to judge by: what was said; from `fortrolig` up never less than such a task usually carries. */
function classOf({ dataClass, task }: Understood): ClassId | null {
  if (!task) return dataClass;
  if (dataClass === null) return task.usual_class;
  return classLevel(task.usual_class) >= classLevel('fortrolig')
    ? stricterClass(dataClass, task.usual_class)
    : dataClass;
}

function withTool(tool: Tool, account: KnownAccount, asked: Understood, today: string, policy: CompiledPolicy): Judged {
  const standing = standingOf(tool, account, today, policy);
  const { task } = asked;
  const wanted = classOf(asked);
  const answer = (word: LookupAnswerWord, conditions: Localized[] = []): Judged => ({
    word,
    conditions,
    alternative:
      word === 'yes' || word === 'yes_with_conditions' ? null : otherFor(tool, wanted, standing, today, policy),
    standing,
    accountMissing: false,
  });

  if (outsideEveryTool(wanted)) return answer('no');
  if (standing.status === 'ask') return answer('ask', standing.conditions);
  if (standing.ceiling === 'none') return answer('no', standing.conditions);

  const ceiling = ceilingFor(task, standing);
  const above = wanted !== null && classLevel(wanted) > ceilingLevel(ceiling);
  if (standing.status === null) return above ? answer('no', [NOT_DECIDED]) : answer('unknown', [NOT_DECIDED]);
  if (above || ceiling === 'none') return answer('no', standing.conditions);

  const conditions = [...standing.conditions];
  if (conditions.length === 0 && !(asked.dataClass === 'apen')) conditions.push(UP_TO[ceiling]);
  if (account === 'work' && asked.account === null && standing.ceiling !== 'apen') conditions.push(WORK_ACCOUNT);
  return answer(conditions.length > 0 ? 'yes_with_conditions' : 'yes', conditions);
}

/** A tool that is open only may have what its task allows in an open tool; an approved one what was decided. */
function ceilingFor(task: Task | null, standing: Standing): Ceiling {
  if (!task || ceilingLevel(standing.ceiling) > ceilingLevel('apen')) return standing.ceiling;
  return task.open_ceiling === 'none' ? 'none' : standing.ceiling;
}

function otherFor(
  tool: Tool | null,
  wanted: ClassId | null,
  standing: Standing | null,
  today: string,
  policy: CompiledPolicy,
): Tool | null {
  if (outsideEveryTool(wanted)) return null;
  const alternative = standing?.alternative ?? null;
  return findOtherTool({ class: wanted ?? 'apen', tool, alternative, today }, policy);
}

/** No tool was named: the answer is about the task or the kind of information, and points to a tool where one is approved. */
function withoutTool(asked: Understood, today: string, policy: CompiledPolicy): Judged {
  const { task, dataClass } = asked;
  const wanted = classOf(asked);
  const answer = (word: LookupAnswerWord, conditions: Localized[] = [], alternative: Tool | null = null): Judged => ({
    word,
    conditions,
    alternative,
    standing: null,
    accountMissing: false,
  });
  if (outsideEveryTool(wanted)) return answer('no');
  if (wanted === null) return answer('unknown');
  const approved = otherFor(null, wanted, null, today, policy);
  if (task) {
    if (task.open_ceiling === 'none' && !(task.needs_procured && approved)) return answer('no');
    if (task.open_ceiling !== 'none' && !task.needs_procured && classLevel(wanted) <= ceilingLevel(task.open_ceiling)) {
      return answer('yes_with_conditions', [UP_TO[task.open_ceiling]], approved);
    }
    return task.needs_procured || approved ? onlyApproved(wanted, approved) : answer('no');
  }
  return approved ? onlyApproved(wanted, approved) : answer(dataClass === 'apen' ? 'unknown' : 'no', [], null);

  function onlyApproved(classId: ClassId, tool: Tool | null): Judged {
    // Nothing approved may have what the question is about: there is no condition under which it is a yes.
    if (!tool && classLevel(classId) >= classLevel('fortrolig')) return answer('no');
    return answer('yes_with_conditions', [ONLY_APPROVED], tool);
  }
}
