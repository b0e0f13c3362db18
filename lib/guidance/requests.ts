import type { Account } from '../contracts/decision';
import type { Requests } from '../contracts/guidance';
import type { Language, Localized } from '../contracts/language';
import type { LookupAnswer } from '../contracts/lookup';
import { formatDate, joinList, pick, t } from '../i18n';
import { type GuidanceText, gt } from './text';

export interface Mail {
  subject: string;
  body: string;
}

/** Where a request goes: a person to write to, or a form of the kommune's own. Null address: the kommune has entered none. */
export type RequestTarget =
  | { kind: 'form'; url: string }
  | { kind: 'mail'; role: Localized | null; name?: string; email: string | null };

interface Contact {
  id: string;
  role: Localized;
  name?: string | undefined;
  email?: string | undefined;
}

/** The pack's choice for this kind of request, else the first of the given contacts that has an address. */
export function targetOf(
  kind: keyof Requests,
  requests: Requests | undefined,
  contacts: ReadonlyMap<string, Contact>,
  otherwise: readonly (string | undefined)[],
): RequestTarget {
  const chosen = requests?.[kind];
  if (chosen && 'url' in chosen) return { kind: 'form', url: chosen.url };
  const ids = [chosen?.contact, ...otherwise].filter((id): id is string => id !== undefined);
  const people = ids.flatMap((id) => contacts.get(id) ?? []);
  const person = people.find(({ email }) => email !== undefined) ?? people[0];
  if (!person) return { kind: 'mail', role: null, email: null };
  return {
    kind: 'mail',
    role: person.role,
    email: person.email ?? null,
    ...(person.name === undefined ? {} : { name: person.name }),
  };
}

/**
 * «Be om et verktøy»: what was understood of the question, in our own words, and the name of a tool
 * that nobody knows; nothing else of what was typed.
 */
export function toolRequest(answer: LookupAnswer, language: Language): Mail {
  const line = (key: 'tool' | 'task' | 'data', name: string | null) =>
    `– ${gt(language, `request.line.${key}`, { name: name ?? gt(language, 'request.line.unsaid') })}`;
  const task = answer.taskName ? pick(answer.taskName, language) : null;
  const data = answer.dataKind ? pick(answer.dataKind.name, language) : null;
  const account = answer.account
    ? `– ${gt(language, 'request.line.account', { name: t(language, `account.${answer.account}`).toLocaleLowerCase('nb') })}`
    : null;
  const tool = answer.toolName ?? answer.unknownWords[0] ?? null;
  const lines = [line('tool', tool), line('task', task), line('data', data), account].filter(Boolean);
  return {
    subject: gt(language, 'request.tool.subject', { what: tool ?? gt(language, 'request.what.tool') }),
    body: gt(language, 'request.tool.body', {
      lines: lines.join('\n'),
      answer: t(language, `lookup.answer.${answer.answer}`).toLocaleLowerCase('nb').replace(/\s*…$/, ''),
    }),
  };
}

export const BREACH_KINDS = ['names', 'ids', 'health', 'children', 'case', 'staff', 'secret', 'other'] as const;
export type BreachKind = (typeof BREACH_KINDS)[number];
export const HOW_MANY = ['none', 'one', 'few', 'lots'] as const;
export type HowMany = (typeof HOW_MANY)[number];

export interface Breach {
  /** YYYY-MM-DD. */
  day: string;
  tool: string | null;
  account: Account;
  kinds: readonly BreachKind[];
  many: HowMany;
}

/** «Jeg limte det inn»: what a personvernombud needs to know first (GDPR art. 33 (3)), and nothing of the text itself. */
export function breachReport({ day, tool, account, kinds, many }: Breach, language: Language): Mail {
  const unsaid = gt(language, 'request.line.unsaid');
  const named = kinds.map((kind) => gt(language, `breach.kind.${kind}` as GuidanceText));
  return {
    subject: gt(language, 'breach.subject'),
    body: gt(language, 'breach.body', {
      day: formatDate(day, language),
      tool: tool ?? gt(language, 'breach.unknownTool'),
      account: t(language, `account.${account}`).toLocaleLowerCase('nb'),
      kinds: named.length === 0 ? unsaid : joinList(named, language),
      many: gt(language, `breach.many.${many}`),
    }),
  };
}

/** RFC 6068. The address is percent-encoded but for «@», so that nothing in a pack becomes a header. */
export function mailto(address: string, { subject, body }: Mail): string {
  const to = encodeURIComponent(address).replace(/%40/g, '@');
  // RFC 6068 § 5: line breaks in a body are CRLF.
  const text = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
