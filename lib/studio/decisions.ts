import type { Tool } from '../contracts/pack';
import { type Draft, type DraftDecision, dayAfter, putBy } from './draft';

export type DecisionAccount = 'work' | 'private' | 'any';

export function accountOf(decision: DraftDecision): DecisionAccount {
  return decision.account ?? 'any';
}

export function decisionFor(draft: Draft, tool: string, account: DecisionAccount): DraftDecision | null {
  return (draft.decisions ?? []).find((one) => one.tool === tool && accountOf(one) === account) ?? null;
}

export function putDecision(draft: Draft, decision: DraftDecision): Draft {
  const same = (one: DraftDecision) => one.tool === decision.tool && accountOf(one) === accountOf(decision);
  return { ...draft, decisions: putBy(draft.decisions, decision, same) };
}

export function removeDecision(draft: Draft, tool: string, account: DecisionAccount): Draft {
  return {
    ...draft,
    decisions: (draft.decisions ?? []).filter((one) => one.tool !== tool || accountOf(one) !== account),
  };
}

/** What a click on a cell makes: nothing decided is «ask», the careful beginning. */
export function newDecision(tool: string, account: DecisionAccount): DraftDecision {
  return { tool, ...(account === 'any' ? {} : { account }), status: 'ask', ceiling: 'apen' };
}

/** One line of the checklist: a question that somebody has to answer. */
export interface OpenQuestion {
  kind: 'undecided' | 'no_assessment' | 'expired' | 'expires_soon' | 'no_owner' | 'no_officer';
  tool?: string;
  account?: DecisionAccount;
  /** YYYY-MM-DD. */
  date?: string;
}

/** Days before its end in which a decision is shown as ending. */
const SOON_DAYS = 60;

/** What is open in the draft's decisions, what runs out first. */
export function openQuestions(
  { decisions = [], contacts = [] }: Pick<Draft, 'decisions' | 'contacts'>,
  today: string,
): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const soon = dayAfter(today, SOON_DAYS);
  for (const decision of decisions) {
    const about = { tool: decision.tool, account: accountOf(decision) };
    const until = decision.gyldig_til;
    if (until !== undefined && until < today) questions.push({ kind: 'expired', ...about, date: until });
    else if (until !== undefined && until <= soon) questions.push({ kind: 'expires_soon', ...about, date: until });
    if (decision.status === 'ask') questions.push({ kind: 'undecided', ...about });
    const above = decision.ceiling === 'intern' || decision.ceiling === 'fortrolig';
    if (decision.status === 'approved' && above && !decision.assessment)
      questions.push({ kind: 'no_assessment', ...about });
    if (decision.status === 'approved' && !decision.owner) questions.push({ kind: 'no_owner', ...about });
  }
  if (!contacts.some((contact) => contact.email || contact.phone || contact.url))
    questions.push({ kind: 'no_officer' });
  const order: readonly OpenQuestion['kind'][] = [
    'expired',
    'no_assessment',
    'expires_soon',
    'no_officer',
    'undecided',
    'no_owner',
  ];
  return questions.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Rows of the matrix: tools that something is decided about first, then by name; only those that the search fits. */
export function matrixRows(tools: readonly Tool[], decisions: Draft['decisions'], search: string): Tool[] {
  const decided = new Set((decisions ?? []).map((one) => one.tool));
  const wanted = search.trim().toLocaleLowerCase('nb');
  const fits = (tool: Tool) =>
    wanted === '' ||
    [tool.name, tool.vendor, ...tool.synonyms].some((word) => word.toLocaleLowerCase('nb').includes(wanted));
  return tools
    .filter(fits)
    .sort((a, b) => Number(decided.has(b.id)) - Number(decided.has(a.id)) || a.name.localeCompare(b.name, 'nb'));
}
