/** What the pretend assistant says of a message: the key of a canned answer. Rules only; nothing is generated or sent. */
export type PretendReply = 'names' | 'personal' | 'open';

/** The placeholders of the anonymised text: `[NAVN 1]`, `[FØDSELSNUMMER 2]`. */
const PLACEHOLDER = /\[\p{Lu}[\p{Lu} -]* \d+\]/u;

/** @param held whether KI-vett would still hold the message back for an open tool. */
export function replyTo(message: string, held: boolean): PretendReply {
  if (held) return 'personal';
  return PLACEHOLDER.test(message) ? 'names' : 'open';
}

/** What the person did with a case before it was sent, in the order it happened. */
export type Step = 'edited' | 'anonymised' | 'reasoned';

export type Praise = 'anonymised' | 'edited' | 'open' | 'reasoned' | 'tried';

/** What to say was done well; always something true. */
export function praiseFor(steps: readonly Step[], reply: PretendReply): Praise[] {
  const praise: Praise[] = [];
  if (steps.includes('anonymised') && reply !== 'personal') praise.push('anonymised');
  if (steps.includes('edited') && reply !== 'personal') praise.push('edited');
  if (steps.includes('reasoned')) praise.push('reasoned');
  if (praise.length === 0) praise.push(reply === 'open' ? 'open' : reply === 'names' ? 'anonymised' : 'tried');
  return praise;
}
