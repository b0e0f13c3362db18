import type { Localized } from '../contracts/language';
import type { LookupAnswer } from '../contracts/lookup';
import type { Pack } from '../contracts/pack';
import { buildLookup, lookup } from '../lookup';
import type { InForce } from '../policy';
import { type EndedPack, endedPacks } from './ended-packs';
import { type Choices, choicesOf, questionsFor } from './questions';
import { type RequestTarget, targetOf } from './requests';

/** Everything a look-up needs of the packs, made once for each set of packs. */
export interface LookupGuide {
  ask: (question: string) => LookupAnswer;
  questions: Localized[];
  choices: Choices;
  /** Address of a tool's own page; null for one that has none, or only patterns of hosts. */
  toolUrl: (toolId: string) => string | null;
  hasTemplates: (taskId: string) => boolean;
  /** Where «be om svar» leads, and «jeg limte det inn». */
  request: RequestTarget;
  breach: RequestTarget;
  /** Rules whose last day is behind us: the person is told where they ask. */
  ended: EndedPack[];
}

export interface LookupGuideOptions {
  inForce?: InForce | undefined;
  /** The service the person has chosen; null when none. */
  service: string | null;
  /** YYYY-MM-DD, asked at each question: a page may stand open over midnight. */
  today: () => string;
}

export function lookupGuide(packs: readonly Pack[], { inForce, service, today }: LookupGuideOptions): LookupGuide {
  const index = buildLookup(packs, inForce);
  const { policy } = index;
  const requests = Object.assign({}, ...packs.map((pack) => pack.settings?.requests ?? {}));
  const withTemplates = new Set(packs.flatMap((pack) => pack.templates.flatMap(({ tasks }) => tasks)));
  const { contactFor, contacts } = policy;
  return {
    ask: (question) => lookup(question, index, today()),
    questions: questionsFor(service, packs),
    choices: choicesOf(packs),
    toolUrl: (toolId) => {
      const host = policy.tools.get(toolId)?.hosts.find((name) => !name.includes('*'));
      return host === undefined ? null : `https://${host}/`;
    },
    hasTemplates: (taskId) => withTemplates.has(taskId),
    request: targetOf('tool', requests, contacts, [contactFor.get('apen'), contactFor.get('intern')]),
    breach: targetOf('breach', requests, contacts, [contactFor.get('fortrolig')]),
    ended: endedPacks(packs, inForce?.lapsed, today()),
  };
}
