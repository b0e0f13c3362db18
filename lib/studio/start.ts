import type { Tool } from '../contracts/pack';
import { type Draft, dayAfter, slug } from './draft';

export const SIZES = ['small', 'medium', 'large'] as const;
type Size = (typeof SIZES)[number];

/** The answers of the first five questions, and what the kommune is called. */
export interface StartAnswers {
  kommune: string;
  /** Decides which contacts are proposed: in a small kommune one person is several of them. */
  size: Size;
  /** Ids of tools that there is an agreement about. */
  tools: readonly string[];
  officer: { name: string; email: string };
  /** The role that decides what a tool may be used for. */
  decider: string;
  /** Services, each of which may be given its own speed in a roll-out. */
  services: readonly string[];
}

/**
 * A first draft from the answers. It permits nothing: an agreement is not an assessment, so each such tool is «ask» until
 * somebody has written one down. Everything the answers don't say is left to the layers above.
 */
export function startDraft(answers: StartAnswers, today: string): Draft {
  const kommune = answers.kommune.trim() || 'Kommunen';
  const officer = {
    id: 'personvernombud',
    role: { nb: 'personvernombudet', nn: 'personvernombodet', en: 'the data protection officer' },
    ...(answers.officer.name.trim() ? { name: answers.officer.name.trim() } : {}),
    ...(answers.officer.email.trim() ? { email: answers.officer.email.trim() } : {}),
  };
  const contacts: NonNullable<Draft['contacts']> = [officer];
  const contactFor: NonNullable<NonNullable<Draft['settings']>['contact_for']> = {
    fortrolig: officer.id,
    strengt_fortrolig: officer.id,
  };
  if (answers.size !== 'small') {
    contacts.push({
      id: 'digitalradgiver',
      role: { nb: 'digitaliseringsrådgiveren', nn: 'digitaliseringsrådgivaren', en: 'the digital adviser' },
    });
    contactFor.intern = 'digitalradgiver';
  }
  if (answers.size === 'large') {
    contacts.push({
      id: 'sikkerhetsleder',
      role: { nb: 'sikkerhetslederen', nn: 'sikkerheitsleiaren', en: 'the head of security' },
    });
    contactFor.gradert = 'sikkerhetsleder';
  }
  const services = answers.services.map(slug).filter((id) => id !== '');
  const owner = answers.decider.trim();
  return {
    format: 1,
    id: slug(kommune) || 'kommune',
    version: 1,
    layer: 'kommune',
    name: { nb: kommune, nn: kommune, en: kommune },
    publisher: kommune,
    issued: today,
    expires: dayAfter(today, 365),
    decisions: answers.tools.map((tool) => ({
      tool,
      account: 'work' as const,
      status: 'ask' as const,
      ceiling: 'apen' as const,
      ...(owner ? { owner } : {}),
    })),
    contacts,
    // Each at full strength until somebody chooses another speed: naming a group must not loosen anything.
    ...(services.length > 0
      ? {
          rollout: {
            stage: 'stopp' as const,
            groups: Object.fromEntries(services.map((id) => [id, 'stopp' as const])),
          },
        }
      : {}),
    settings: { send_with_reason: true, contact_for: contactFor },
  };
}

/** Tools that a kommune may have an agreement about: those with an account at work, by name. */
export function agreementTools(tools: readonly Tool[]): Tool[] {
  return tools
    .filter(
      (tool) =>
        tool.shared_host || ['work', 'own', 'case_system', 'developer', 'transcription', 'pupil'].includes(tool.family),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** A draft made from another kommune's pack: its rules and decisions, our name, and whose it was. What they had assessed is theirs. */
export function adopt(theirs: Draft, ours: { kommune: string; sha256: string }, today: string): Draft {
  const name = ours.kommune.trim() || 'Kommunen';
  return {
    ...theirs,
    id: slug(name) || 'kommune',
    version: 1,
    layer: 'kommune',
    name: { nb: name, nn: name, en: name },
    publisher: name,
    issued: today,
    expires: dayAfter(today, 365),
    adopted_from: { id: theirs.id, version: theirs.version, publisher: theirs.publisher, sha256: ours.sha256 },
    // Another kommune's assessment is no assessment of ours: what it permitted above the base is asked about again.
    decisions: (theirs.decisions ?? []).map(({ assessment, ...decision }) =>
      assessment && decision.status === 'approved'
        ? { ...decision, status: 'ask' as const, ceiling: 'apen' as const }
        : decision,
    ),
    // Their people are not whom our employees call.
    contacts: (theirs.contacts ?? []).map(({ id, role }) => ({ id, role })),
  };
}
