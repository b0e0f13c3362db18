import { tokenise } from './normalise';
import type { Match } from './phrases';
import { IN_WORDS, NO_TOOL_NAMED, ORDINARY, USE_WORDS } from './words';

/** Parts of names that AI tools have. */
const TOOL_LIKE = /gpt|chat|bot$|^ai|ai$|llm|copilot|\d/;

/**
 * The word a person probably means as a tool, when no tool of the packs was named: after «bruke» any word that nothing knows
 * («bruke flubber til …»); after «i» or «med» only one that looks like a name («i FlubberGPT»). Null when there is none.
 * A question about a tool that nobody knows must not be answered as if no tool had been named.
 */
export function unknownTool(question: string, tokens: readonly string[], matches: readonly Match[]): string | null {
  const known = new Set<number>();
  for (const { from, to } of matches) for (let at = from; at < to; at += 1) known.add(at);
  const capitals = capitalised(question);
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1] ?? '';
    if (known.has(index) || token.length < 3 || ORDINARY.has(token) || NO_TOOL_NAMED.has(token)) continue;
    const like = capitals.has(token) || TOOL_LIKE.test(token);
    const after = tokens[index + 1] ?? 'til';
    if (USE_WORDS.has(before) && (like || /^(?:til|for|paa|i|med|to|in|on|with|naar|her|paa)$/.test(after)))
      return token;
    if (like && IN_WORDS.has(before)) return token;
  }
  return null;
}

/** Words written with a capital letter that no sentence begins with, as tokens. */
function capitalised(question: string): Set<string> {
  const words = question.split(/\s+/);
  const found = words.filter(
    (word, index) => index > 0 && /^[«"(]?\p{Lu}/u.test(word) && !/[.?!:]$/.test(words[index - 1] ?? ''),
  );
  return new Set(found.flatMap((word) => tokenise(word)));
}
