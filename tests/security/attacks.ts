import type { checkSync } from 'recheck';

/** The text that the analyser would attack with, grown or cut to `length` UTF-16 code units; empty when it has none. */
export function attack(verdict: ReturnType<typeof checkSync>, length: number): string {
  if (verdict.status !== 'vulnerable') return '';
  const { pumps, suffix } = verdict.attack;
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const share = Math.max(1, (length - fixed) / pumps.length);
  const body = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length)));
  return body.join('').slice(0, Math.max(0, length - suffix.length)) + suffix;
}

/** Where the analyser has none: beginnings of what the rule matches, over and over, and with a long tail. */
export function homemade(matches: readonly string[], length: number): string[] {
  return matches.flatMap((match) =>
    [0.3, 0.6, 0.9, 1].flatMap((share) => {
      const piece = match.slice(0, Math.max(1, Math.ceil(match.length * share)));
      const repeated = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return [repeated, `${piece}${(piece.at(-1) ?? '').repeat(length)}!`];
    }),
  );
}
