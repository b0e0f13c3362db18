import { type Action, type Ceiling, type ClassId, ceilingLevel, classLevel } from '../contracts/classes';
import type { Reason, Way } from '../contracts/decision';
import type { Tool } from '../contracts/pack';
import { standingOf } from './ceiling';
import type { CompiledPolicy } from './compile';

export interface WaysInput {
  class: ClassId;
  action: Action;
  ceiling: Ceiling;
  tool: Tool | null;
  /** Tool a decision points to instead of this one. */
  alternative: string | null;
  confirmAccount: boolean;
  /**
   * What anonymising leaves: `passes` may be sent, `asks` comes back with fewer findings, `no` means that nothing can be
   * replaced or that the rest is stopped anyway.
   */
  anonymise: 'passes' | 'asks' | 'no';
  reasons: readonly Reason[];
  today: string;
  /** The roll-out only advises yet: sending is the person's to choose, whatever the packs say of reasons. */
  advice: boolean;
}

/** Ways on, best first. Nothing to hold back gives no ways but help to read. */
export function waysOn(input: WaysInput, policy: CompiledPolicy): Way[] {
  const help = helpWay(input, policy);
  if (input.action === 'allow') return [];
  if (input.action === 'inform') return [help];

  const contact = contactWay(input, policy);
  const edit: Way = { kind: 'edit' };
  if (input.class === 'gradert') return present([contact, edit, help]);

  const other = otherTool(input, policy);
  const send: Way | null =
    input.action === 'ask' && (policy.sendWithReason || input.advice) ? { kind: 'send_with_reason' } : null;
  if (input.ceiling === 'none' && !input.confirmAccount)
    return present([other, contact, input.advice ? send : null, help]);

  const anonymise: Way = { kind: 'anonymise' };
  return present([
    input.confirmAccount ? { kind: 'confirm_account' } : null,
    input.anonymise === 'passes' ? anonymise : null,
    edit,
    input.anonymise === 'asks' ? anonymise : null,
    other,
    contact,
    send,
    help,
  ]);
}

function present(ways: readonly (Way | null)[]): Way[] {
  return ways.filter((way): way is Way => way !== null);
}

/** The tool the decision names, else the first approved one; only where the text as it stands may go there. */
function otherTool(input: WaysInput, policy: CompiledPolicy): Way | null {
  const tool = findOtherTool(input, policy);
  if (!tool) return null;
  const host = tool.hosts.find((one) => !one.startsWith('*.'));
  return { kind: 'other_tool', toolId: tool.id, name: tool.name, ...(host ? { url: `https://${host}` } : {}) };
}

/** A tool other than this one that may have the class with a work account, approved by a layer; null when none. */
export function findOtherTool(
  input: Pick<WaysInput, 'class' | 'tool' | 'alternative' | 'today'>,
  policy: CompiledPolicy,
): Tool | null {
  const named = input.alternative ? policy.tools.get(input.alternative) : undefined;
  for (const tool of [...(named ? [named] : []), ...policy.tools.values()]) {
    if (tool.id === input.tool?.id) continue;
    const standing = standingOf(tool, 'work', input.today, policy);
    if (standing.status === 'approved' && ceilingLevel(standing.ceiling) >= classLevel(input.class)) return tool;
  }
  return null;
}

/** Who to call about the class; for a stop anyone the packs know is better than no one. */
function contactWay({ class: textClass, action }: WaysInput, policy: CompiledPolicy): Way | null {
  const named = policy.contactFor.get(textClass);
  const anyone = action === 'stop' ? [...policy.contactFor.values(), ...policy.contacts.keys()] : [];
  for (const id of [named, ...anyone]) {
    const contact = id === undefined ? undefined : policy.contacts.get(id);
    if (!contact) continue;
    const { role, name, email, phone } = contact;
    return {
      kind: 'contact',
      contactId: contact.id,
      role,
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
    };
  }
  return null;
}

/** The article about the worst reason: named as its rule, its type (`NATIONAL_ID` → `national-id`) or its class. */
function helpWay({ reasons, class: textClass }: WaysInput, policy: CompiledPolicy): Way {
  const worst = reasons[0];
  const candidates = worst
    ? [worst.ruleId, worst.type.toLowerCase().replaceAll('_', '-'), textClass.replaceAll('_', '-')]
    : [];
  const articleId = candidates.find((id) => policy.articles.has(id));
  return articleId ? { kind: 'help', articleId } : { kind: 'help' };
}
