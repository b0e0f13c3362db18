import { isSafePattern } from 'redos-detector';
import type { Pack, PatternRule } from '../../lib/contracts/pack';
import { checkRegex } from '../../lib/engine/regex-safety';
import { marked } from '../../lib/packs/marked';
import type { SourceProblem } from './types';

/** Length of the hostile texts, in characters. A pattern that is quadratic needs seconds here, a linear one microseconds. */
const ATTACK_LENGTH = 20_000;
/** What one hostile text may take, in milliseconds; the best of three counts, so that a busy machine fails nothing. */
const ATTACK_LIMIT_MS = 250;
/** How long the ambiguity analysis of one pattern may take with `--deep`. */
const DEEP_TIMEOUT_MS = 10_000;

/**
 * Every pattern must be harmless on any text: a pack is read by thousands of browsers while people type. Two checks: the
 * engine's own check of the form, and hostile texts built from the pattern's own examples and characters, timed.
 */
export function checkPatterns(pack: Pack, fileOf: (rule: string) => string): SourceProblem[] {
  const problems: SourceProblem[] = [];
  for (const rule of patternRules(pack)) {
    const flags = rule.ignore_case ? 'giu' : 'gu';
    const form = checkRegex(rule.pattern, flags);
    const path = `rules/${rule.id}/pattern`;
    if (!form.ok) problems.push({ file: fileOf(rule.id), path, message: `${form.code}: ${form.detail}` });
    else {
      const slow = slowest(new RegExp(rule.pattern, flags), attacks(rule));
      if (slow)
        problems.push({ file: fileOf(rule.id), path, message: `takes ${slow.ms.toFixed(0)} ms on ${slow.name}` });
    }
  }
  return problems;
}

/**
 * The slow, thorough way (`npm run packs -- --deep`): a proof that backtracking is bounded, for the patterns that the
 * analyser manages in its time. It often runs out of time on alternatives, so «not proven» is no failure.
 */
export function proveDeep(pack: Pack): { proven: string[]; notProven: string[] } {
  const proven: string[] = [];
  const notProven: string[] = [];
  for (const rule of patternRules(pack)) {
    // The analyser knows either `i` or `u`; patterns with Unicode classes are judged as written.
    const unicode = /\\[pPu]/.test(rule.pattern);
    const verdict = isSafePattern(rule.pattern, {
      unicode,
      caseInsensitive: !unicode && rule.ignore_case,
      timeout: DEEP_TIMEOUT_MS,
      downgradePattern: true,
    });
    (verdict.safe ? proven : notProven).push(rule.id);
  }
  return { proven, notProven };
}

function patternRules(pack: Pack): PatternRule[] {
  return pack.rules.filter((rule): rule is PatternRule => rule.kind === 'pattern');
}

/** Beginnings of real matches over and over, real matches that break off at the end, and each character alone. */
function attacks(rule: PatternRule): { name: string; text: string }[] {
  const found = rule.examples.match.flatMap((example) => {
    const read = marked(typeof example === 'string' ? example : example.text);
    return read ? read.spans.map(({ start, end }) => read.text.slice(start, end)) : [];
  });
  const out: { name: string; text: string }[] = [];
  const repeat = (name: string, piece: string, tail = '!') =>
    out.push({ name, text: piece.repeat(Math.ceil(ATTACK_LENGTH / piece.length)).slice(0, ATTACK_LENGTH) + tail });
  for (const text of found.slice(0, 4)) {
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const piece = text.slice(0, Math.max(1, Math.ceil(text.length * share)));
      repeat(`«${piece.slice(0, 20)}» over and over`, piece);
      const last = piece.at(-1) as string;
      out.push({ name: `«${piece.slice(0, 20)}» with a long tail`, text: `${piece}${last.repeat(ATTACK_LENGTH)}!` });
    }
  }
  for (const char of new Set([...'a0A -_.:/=\n', ...found.join('')]))
    repeat(`${JSON.stringify(char)} alone`, char, '\u0000');
  return out;
}

function slowest(regex: RegExp, texts: readonly { name: string; text: string }[]): { name: string; ms: number } | null {
  for (const { name, text } of texts) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3 && best > ATTACK_LIMIT_MS; round++) {
      const start = performance.now();
      let matches = 0;
      for (const _ of text.matchAll(regex)) if (++matches > ATTACK_LENGTH) break;
      best = Math.min(best, performance.now() - start);
    }
    if (best > ATTACK_LIMIT_MS) return { name, ms: best };
  }
  return null;
}
