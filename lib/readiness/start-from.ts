import type { Pack } from '../contracts/pack';
import type { StartAnswers } from '../studio/start';
import type { Answer, Answers } from './answers';

type Known = Pick<Pack, 'layer' | 'publisher' | 'decisions' | 'contacts' | 'rollout'>;

const begun = (answer: Answer | undefined) => answer === 'yes' || answer === 'partly';

/** Tools with an account at work that somebody has decided on; where the agreements are only partly there, those with an assessment. */
function agreedTools(answer: Answer | undefined, packs: readonly Known[]): string[] | undefined {
  if (answer === 'no') return [];
  if (!begun(answer)) return undefined;
  const tools = packs
    .flatMap(({ decisions }) => decisions)
    .filter(({ account, status }) => account === 'work' && (status === 'approved' || status === 'ask'))
    .filter(({ assessment }) => answer === 'yes' || assessment !== undefined)
    .map(({ tool }) => tool);
  return tools.length > 0 ? [...new Set(tools)] : undefined;
}

function knownOfficer(packs: readonly Known[]): StartAnswers['officer'] | undefined {
  const officer = packs
    .flatMap(({ contacts }) => contacts)
    .findLast(({ id, name, email }) => id === 'personvernombud' && (name ?? email) !== undefined);
  return officer && { name: officer.name ?? '', email: officer.email ?? '' };
}

/** The role behind all decisions, when it is one and the same. */
function onlyOwner(packs: readonly Known[]): string | undefined {
  const owners = new Set(packs.flatMap(({ decisions }) => decisions.flatMap(({ owner }) => owner ?? [])));
  return owners.size === 1 ? [...owners][0] : undefined;
}

/** The groups of a roll-out that has begun. */
function namedServices(packs: readonly Known[]): string[] | undefined {
  const groups = [...new Set(packs.flatMap(({ rollout }) => Object.keys(rollout?.groups ?? {})))];
  return groups.length > 0 ? groups : undefined;
}

/**
 * What the studio's first page can be filled with. The answers say whether something is there, the packs in force say what; where
 * either is silent the field stays empty, and nothing is guessed.
 */
export function startFrom(answers: Answers, packs: readonly Known[]): Partial<StartAnswers> {
  const kommune = packs.findLast(({ layer }) => layer === 'kommune')?.publisher;
  const tools = agreedTools(answers.agreement, packs);
  const officer = begun(answers.answers) ? knownOfficer(packs) : undefined;
  const decider = begun(answers.decided) ? onlyOwner(packs) : undefined;
  const services = begun(answers.room) ? namedServices(packs) : undefined;
  return {
    ...(kommune === undefined ? {} : { kommune }),
    ...(tools === undefined ? {} : { tools }),
    ...(officer === undefined ? {} : { officer }),
    ...(decider === undefined ? {} : { decider }),
    ...(services === undefined ? {} : { services }),
  };
}
