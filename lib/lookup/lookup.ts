import type { ClassId } from '../contracts/classes';
import type { LookupAnswer } from '../contracts/lookup';
import type { Pack } from '../contracts/pack';
import { type CompiledPolicy, nameHjemler } from '../policy';
import { type Judged, judgeQuestion } from './judge';
import { type LookupIndex, type Understood, understand } from './understand';

/**
 * «Kan jeg bruke dette?» answered from what the packs say. Pure and total: any question gives an answer, and what is not
 * understood makes it `unknown`, never `yes`. `today` as YYYY-MM-DD.
 */
export function lookup(question: string, index: LookupIndex, today: string): LookupAnswer {
  const asked = understand(question, index);
  const { policy } = index;
  const judged = judgeQuestion(asked, today, policy);
  const which = judged.differs ? whichOf(asked) : [];
  if (which.length > 0) return { ...lookupNothing(asked), which };
  const { tool, task, dataKind, dataClass, account } = asked;
  const hjemler = [...(dataKind?.hjemmel ?? []), ...(task?.hjemmel ?? [])];
  return {
    answer: judged.word,
    tool: tool?.id ?? null,
    task: task?.id ?? null,
    dataClass,
    account,
    which: [],
    cardId: cardId(asked),
    toolName: tool?.name ?? null,
    taskName: task?.name ?? null,
    dataKind: dataKind ? { id: dataKind.id, name: dataKind.name } : null,
    conditions: judged.conditions,
    check: task?.check ?? [],
    dont: task?.dont ?? [],
    hjemmel: nameHjemler(hjemler, today, policy),
    kilde: sources([tool?.kilde ?? [], task?.kilde ?? [], dataKind?.kilde ?? []].flat()),
    alternative: judged.alternative ? { toolId: judged.alternative.id, name: judged.alternative.name } : null,
    contact: contactFor(judged, dataClass, policy),
    decidedBy: decidedBy(judged),
    says: saysAbout([task?.id, tool?.family, dataClass], index.authorities),
    unknownWords: asked.unknownTool === null ? [] : [asked.unknownTool],
    missing: missing(asked, judged),
  };
}

/** «Copilot» alone: said as the tools are called, told apart by the account. None where that would not do it. */
function whichOf({ tool, namesakes }: Understood): LookupAnswer['which'] {
  const which = [...(tool ? [tool] : []), ...namesakes].map(({ id, name, family }) => ({
    toolId: id,
    name,
    account: family === 'work' ? ('work' as const) : ('private' as const),
  }));
  return new Set(which.map(({ account }) => account)).size === which.length ? which : [];
}

/** No answer, and what was understood for all that. */
function lookupNothing({ tool, namesakes, task, dataKind, dataClass }: Understood): LookupAnswer {
  return {
    answer: 'unknown',
    tool: null,
    task: task?.id ?? null,
    dataClass,
    account: null,
    which: [],
    cardId: `which:${[...(tool ? [tool] : []), ...namesakes].map(({ id }) => id).join('+')}`,
    toolName: null,
    taskName: task?.name ?? null,
    dataKind: dataKind ? { id: dataKind.id, name: dataKind.name } : null,
    conditions: [],
    check: [],
    dont: [],
    hjemmel: [],
    kilde: [],
    alternative: null,
    contact: null,
    decidedBy: null,
    says: [],
    unknownWords: [],
    missing: ['tool'],
  };
}

function cardId({ tool, task, dataKind }: Understood): string {
  if (tool) return task ? `tool:${tool.id}+task:${task.id}` : `tool:${tool.id}`;
  if (task) return `task:${task.id}`;
  return dataKind ? `data:${dataKind.id}` : 'none';
}

/** How many voices an answer needs: more would be a reading list. */
const VOICES = 3;

/** What is said of the task comes before what is said of the kind of tool, and that before the class. */
function saysAbout(
  about: readonly (string | null | undefined)[],
  authorities: LookupIndex['authorities'],
): LookupAnswer['says'] {
  const fitting = about.flatMap((one) => (one ? authorities.filter((voice) => voice.about.includes(one)) : []));
  return [...new Set(fitting)].slice(0, VOICES).map(({ who, says, kilde }) => {
    const url = kilde.find((one) => one.url !== undefined)?.url;
    return { who, says, ...(url ? { url } : {}), uncertain: kilde.every(({ certainty }) => certainty !== 'verified') };
  });
}

function sources(all: Pack['tools'][number]['kilde']): LookupAnswer['kilde'] {
  const byTitle = new Map(all.map((one) => [one.title, one]));
  return [...byTitle.values()].map(({ title, url, certainty }) => ({
    title,
    ...(url ? { url } : {}),
    uncertain: certainty === 'sjekk',
  }));
}

/** A yes needs nobody; every other answer leaves someone to ask. */
function contactFor({ word }: Judged, dataClass: ClassId | null, policy: CompiledPolicy): LookupAnswer['contact'] {
  if (word === 'yes' || word === 'yes_with_conditions') return null;
  const ids = [
    word === 'no' && dataClass ? policy.contactFor.get(dataClass) : undefined,
    policy.contactFor.get('apen'),
    policy.contactFor.get('intern'),
  ];
  const contact = ids.flatMap((id) => (id === undefined ? [] : (policy.contacts.get(id) ?? [])))[0];
  if (!contact) return null;
  const { id, role, name, email } = contact;
  return { id, role, ...(name ? { name } : {}), ...(email ? { email } : {}) };
}

function decidedBy({ standing }: Judged): LookupAnswer['decidedBy'] {
  if (!standing) return null;
  const { assessment, validUntil } = standing;
  return {
    packId: standing.decidedBy.packId,
    ...(assessment ? { assessedBy: assessment.by, date: assessment.date } : {}),
    ...(validUntil ? { validUntil } : {}),
  };
}

/** What would make the answer firmer. A no that nothing could change asks for nothing. */
function missing({ tool, task, dataClass }: Understood, judged: Judged): LookupAnswer['missing'] {
  const { word, standing, accountMissing } = judged;
  const nothing = !tool && !task && dataClass === null;
  if (nothing) return ['tool', 'task', 'data'];
  const list: LookupAnswer['missing'] = [];
  const settled = word === 'no' && !accountMissing;
  if (!tool && !settled) list.push('tool');
  if (dataClass === null && !settled && word !== 'ask' && standing?.status !== null) list.push('data');
  if (accountMissing) list.push('account');
  return list;
}
