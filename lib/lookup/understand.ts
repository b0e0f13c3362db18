import { type ClassId, classLevel } from '../contracts/classes';
import type { Pack, Task, Tool } from '../contracts/pack';
import { type CompiledPolicy, compilePolicy } from '../policy';
import { tokenise } from './normalise';
import { findPhrases, indexPhrases, type Match, type Meaning, type PhraseIndex } from './phrases';
import { ACCOUNT_WORDS, CLASS_WORDS, type KnownAccount, NEVER_A_NAME, WITHOUT } from './words';

export interface LookupIndex {
  policy: CompiledPolicy;
  phrases: PhraseIndex;
  /** Apart from the rest: «copilot med jobbkonto» names a tool and says the account. */
  accounts: PhraseIndex;
}

type DataKind = Pack['data_kinds'][number];

/** What was understood of a question; `null` is «not said», never «none». */
export interface Understood {
  tool: Tool | null;
  /** Other tools of the same name, where the account was not said. */
  namesakes: Tool[];
  task: Task | null;
  dataKind: DataKind | null;
  dataClass: ClassId | null;
  account: KnownAccount | null;
}

const MAX_TOKENS = 200;

/** Compiles packs, the national layer first, to an index of everything a question can name. */
export function buildLookup(packs: readonly Pack[]): LookupIndex {
  const policy = compilePolicy(packs);
  const entries: { text: string; meaning: Meaning }[] = [];
  const put = (texts: readonly string[], meaning: Meaning) => {
    for (const text of new Set(texts)) entries.push({ text, meaning });
  };
  for (const { id, name, synonyms, hosts } of policy.tools.values()) {
    const names = [id, name, ...synonyms].filter((text) => !NEVER_A_NAME.has(text.toLowerCase()));
    put([...names, ...hosts.map((host) => host.replace('*.', ''))], { kind: 'tool', id });
  }
  for (const { id, name, synonyms } of policy.tasks.values()) {
    put([id, ...Object.values(name), ...synonyms], { kind: 'task', id });
  }
  for (const { id, name, synonyms, class: classId } of policy.dataKinds.values()) {
    put([id, ...Object.values(name), ...synonyms], { kind: 'data', id, class: classId });
  }
  for (const [classId, words] of Object.entries(CLASS_WORDS)) {
    put(words, { kind: 'class', class: classId as ClassId });
  }
  const accounts = Object.entries(ACCOUNT_WORDS).flatMap(([account, words]) =>
    words.map((text) => ({ text, meaning: { kind: 'account', account: account as KnownAccount } as const })),
  );
  return { policy, phrases: indexPhrases(entries), accounts: indexPhrases(accounts) };
}

/** Reads a question in nb, nn or en, any spelling. Text past the first 200 words is not read. */
export function understand(question: string, { policy, phrases, accounts }: LookupIndex): Understood {
  const tokens = tokenise(question.slice(0, 4000)).slice(0, MAX_TOKENS);
  const matches = findPhrases(tokens, phrases);
  const account = accountIn(findPhrases(tokens, accounts));
  const [tool = null, ...others] = toolsIn(matches, account, policy);
  const taskMatch = longestTask(matches);
  const task = (taskMatch && policy.tasks.get(taskMatch.id)) || null;
  // «Referat» is the task and the thing; the task's own class speaks for both.
  const rest = matches.filter(({ from, to }) => from !== taskMatch?.from || to !== taskMatch.to);
  const { dataKind, dataClass } = dataIn(rest, tokens, policy);
  return { tool, namesakes: account === null ? others : [], task, dataKind, dataClass, account };
}

function longestTask(matches: readonly Match[]): { id: string; from: number; to: number } | null {
  const tasks = matches.flatMap(({ meaning, from, to }) =>
    meaning.kind === 'task' ? [{ id: meaning.id, from, to }] : [],
  );
  return tasks.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0] ?? null;
}

/**
 * The first tool named, and others of the very same name. The account said decides which comes first; unsaid, it is the
 * private one.
 */
function toolsIn(matches: readonly Match[], account: KnownAccount | null, policy: CompiledPolicy): Tool[] {
  const named = matches.flatMap((match) => (match.meaning.kind === 'tool' ? [{ ...match, id: match.meaning.id }] : []));
  const start = named[0]?.from;
  const same = named.filter((match) => match.from === start).flatMap((match) => policy.tools.get(match.id) ?? []);
  const wanted = account === 'work' ? 'work' : 'consumer';
  return [...same.filter((tool) => tool.family === wanted), ...same.filter((tool) => tool.family !== wanted)];
}

/** Contradicting words («jobbkonto eller privat konto») leave it unsaid. */
function accountIn(matches: readonly Match[]): KnownAccount | null {
  const said = new Set(matches.flatMap(({ meaning }) => (meaning.kind === 'account' ? [meaning.account] : [])));
  return said.size === 1 ? ([...said][0] as KnownAccount) : null;
}

/** The strictest kind named. «Uten personopplysninger» says nothing of what there is instead. */
function dataIn(
  matches: readonly Match[],
  tokens: readonly string[],
  policy: CompiledPolicy,
): { dataKind: DataKind | null; dataClass: ClassId | null } {
  let dataKind: DataKind | null = null;
  let dataClass: ClassId | null = null;
  for (const { meaning, from } of matches) {
    if (meaning.kind !== 'data' && meaning.kind !== 'class') continue;
    if (WITHOUT.has(tokens[from - 1] ?? '') || WITHOUT.has(tokens[from - 2] ?? '')) continue;
    const stricter = dataClass === null || classLevel(meaning.class) > classLevel(dataClass);
    if (stricter) dataClass = meaning.class;
    if (meaning.kind === 'data' && (stricter || dataKind === null))
      dataKind = policy.dataKinds.get(meaning.id) ?? dataKind;
  }
  return { dataKind, dataClass };
}
