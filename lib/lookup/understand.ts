import { type ClassId, classLevel } from '../contracts/classes';
import type { Authority } from '../contracts/guidance';
import type { Pack, Task, Tool } from '../contracts/pack';
import { type CompiledPolicy, compilePolicy, type InForce } from '../policy';
import { tokenise } from './normalise';
import { findPhrases, indexPhrases, type Match, type Meaning, type PhraseEntry, type PhraseIndex } from './phrases';
import { unknownTool } from './unknown-tool';
import {
  ABOUT,
  ACCOUNT_WORDS,
  CLASS_WORDS,
  IN_CARE,
  KEPT_ABOUT,
  type KnownAccount,
  NEVER_A_NAME,
  PERSONS,
  WITHOUT,
  WRITTEN_TO,
} from './words';

export interface LookupIndex {
  policy: CompiledPolicy;
  phrases: PhraseIndex;
  /** Apart from the rest: «copilot med jobbkonto» names a tool and says the account. */
  accounts: PhraseIndex;
  authorities: readonly Authority[];
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
  /** A word that stands where a tool's name stands, and that nobody knows: what it is, can't be judged. */
  unknownTool: string | null;
}

const MAX_TOKENS = 200;

/** Compiles packs, the national layer first, to an index of everything a question can name. */
export function buildLookup(packs: readonly Pack[], inForce?: InForce): LookupIndex {
  const policy = compilePolicy(packs, inForce);
  const entries: PhraseEntry[] = [];
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
  // «En elev med adhd»: nobody has made ADHD a kind of information, but it is a word of cases, and those are known.
  for (const { rules } of packs)
    for (const rule of rules) {
      if (rule.kind !== 'term' || rule.scoring !== 'topic') continue;
      const meaning: Meaning = { kind: 'class', class: rule.classes?.high ?? rule.class };
      for (const { forms, strength } of rule.terms)
        if (strength === 'S') for (const text of forms) entries.push({ text, meaning, asWritten: true });
    }
  put(
    PERSONS.flatMap((person) => ABOUT.map((about) => `${about} ${person}`)),
    { kind: 'class', class: 'intern' },
  );
  put(
    IN_CARE.flatMap((person) => [...ABOUT, ...WRITTEN_TO].map((about) => `${about} ${person}`)),
    { kind: 'class', class: 'fortrolig' },
  );
  put(
    IN_CARE.flatMap((person) => KEPT_ABOUT.map((kept) => `${person}${kept}`)),
    { kind: 'class', class: 'fortrolig' },
  );
  const accounts = Object.entries(ACCOUNT_WORDS).flatMap(([account, words]) =>
    words.map((text) => ({ text, meaning: { kind: 'account', account: account as KnownAccount } as const })),
  );
  const voices = new Map(packs.flatMap((pack) => pack.authorities.map((one) => [one.id, one] as const)));
  return {
    policy,
    phrases: indexPhrases(entries),
    accounts: indexPhrases(accounts),
    authorities: [...voices.values()],
  };
}

/** Reads a question in nb, nn or en, any spelling. Text past the first 200 words is not read. */
export function understand(question: string, { policy, phrases, accounts }: LookupIndex): Understood {
  const tokens = tokenise(question.slice(0, 4000)).slice(0, MAX_TOKENS);
  const matches = findPhrases(tokens, phrases);
  const accountMatches = findPhrases(tokens, accounts);
  const account = accountIn(accountMatches);
  const [tool = null, ...others] = toolsIn(matches, account, policy);
  const taskMatch = taskIn(matches, policy);
  const task = (taskMatch && policy.tasks.get(taskMatch.id)) || null;
  // «Referat» is the task and the thing; the task's own class speaks for both.
  const rest = matches.filter(({ from, to }) => from !== taskMatch?.from || to !== taskMatch.to);
  const { dataKind, dataClass } = dataIn(rest, tokens, policy);
  return {
    tool,
    namesakes: account === null ? others : [],
    task,
    dataKind,
    dataClass,
    account,
    unknownTool: tool ? null : unknownTool(question, tokens, [...matches, ...accountMatches]),
  };
}

/** Of several tasks the one that may not go into an open tool («oppsummere høringssvar»), then the longest, then the first. */
function taskIn(
  matches: readonly Match[],
  policy: CompiledPolicy,
): { id: string; from: number; to: number; strict: boolean } | null {
  const tasks = matches.flatMap(({ meaning, from, to }) =>
    meaning.kind === 'task'
      ? [{ id: meaning.id, from, to, strict: policy.tasks.get(meaning.id)?.open_ceiling === 'none' }]
      : [],
  );
  return (
    tasks.sort(
      (a, b) => Number(b.strict) - Number(a.strict) || b.to - b.from - (a.to - a.from) || a.from - b.from,
    )[0] ?? null
  );
}

/**
 * The first tool named, and others of the very same name. The account said decides which comes first; unsaid, it is the
 * private one.
 */
function toolsIn(matches: readonly Match[], account: KnownAccount | null, policy: CompiledPolicy): Tool[] {
  const named = matches.flatMap((match) => (match.meaning.kind === 'tool' ? [{ ...match, id: match.meaning.id }] : []));
  // «Translate a notice in DeepL»: a word for the task that some tool is called by too names it only when nothing else does.
  const alsoTask = ({ from }: { from: number }) =>
    matches.some((match) => match.meaning.kind === 'task' && match.from === from);
  const start = (named.find((match) => !alsoTask(match)) ?? named[0])?.from;
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
