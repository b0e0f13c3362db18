import { type Node, readRegex } from './regex-syntax';

export type RegexCheck =
  | { ok: true; groups: number; literal: string | null }
  | { ok: false; code: 'bad_regex' | 'slow_regex'; detail: string };

/** Repeats above this count like «without end»: `(\w{1,50}){1,50}` is as slow as with stars. */
const MANY = 12;

// One character of each sort that patterns tell apart; two atoms overlap when one of these is in both.
const SAMPLES = Array.from('aAxzZåÅčŋ059 \t\n_-.,:;/\\@#§%&=+*?!<>()[]{}"\'«»|~$€');

/**
 * What a pattern rule must pass before it may run on what somebody types: it parses, uses neither look-behind nor
 * back-references, and holds no repeat inside a repeat over the same characters, nor two such repeats side by side. This
 * is the cheap check that runs in the browser; it errs on the side of refusing. Packs are also put through a real
 * ambiguity analysis when they are built.
 */
export function checkRegex(pattern: string, flags: string): RegexCheck {
  try {
    new RegExp(pattern, flags);
  } catch {
    return { ok: false, code: 'bad_regex', detail: 'syntax' };
  }
  const { alternatives, groups, refused } = readRegex(pattern);
  if (refused) return { ok: false, code: 'bad_regex', detail: refused };
  const slow = slowIn(alternatives);
  if (slow) return { ok: false, code: 'slow_regex', detail: slow };
  return { ok: true, groups, literal: requiredLiteral(alternatives) };
}

function slowIn(alternatives: Node[][]): string | null {
  for (const sequence of alternatives) {
    for (const [index, node] of sequence.entries()) {
      const inner = node.kind === 'repeat' ? node.node : node;
      if (inner.kind === 'group') {
        const slow = slowIn(inner.alternatives);
        if (slow) return slow;
        if (node.kind === 'repeat' && node.max > MANY && ambiguous(inner.alternatives)) return 'nested repeat';
      }
      if (node.kind === 'repeat' && node.max === Number.POSITIVE_INFINITY && inner.kind === 'char') {
        const next = nextMandatoryOrRepeat(sequence, index + 1, inner.source);
        if (next) return 'adjacent repeats';
      }
    }
  }
  return null;
}

/** Another endless repeat of overlapping characters, with nothing between that must differ. */
function nextMandatoryOrRepeat(sequence: Node[], from: number, source: string): boolean {
  for (let i = from; i < sequence.length; i += 1) {
    const node = sequence[i];
    if (!node || node.kind === 'anchor') continue;
    if (node.kind !== 'repeat') return false;
    const inner = node.node;
    if (inner.kind === 'char' && node.max === Number.POSITIVE_INFINITY && overlap(source, inner.source)) return true;
    if (node.min > 0) return false;
  }
  return false;
}

/**
 * Can two rounds of the repeated group share what one round could take? Yes when a round can be empty, when two
 * alternatives can begin alike (`aa|a`), or when a part of varying length has nothing beside it that must differ
 * (`aa?`, `[a-z]{1,3}`). Refuses some harmless patterns (`ab|ac`); written `a[bc]` they pass.
 */
function ambiguous(alternatives: Node[][]): boolean {
  const beginnings: string[][] = [];
  for (const sequence of alternatives) {
    if (sequence.every(isOptional)) return true;
    for (const node of sequence) {
      if (node.kind !== 'repeat' || node.min === node.max) continue;
      const sources = charsOf(node.node);
      // A mandatory neighbour that the inner repeat can't swallow keeps the rounds apart.
      const kept = sequence.some(
        (other) =>
          other !== node && !isOptional(other) && charsOf(other).every((a) => sources.every((b) => !overlap(a, b))),
      );
      if (!kept) return true;
    }
    const begins = beginning(sequence);
    if (beginnings.some((other) => other.some((a) => begins.some((b) => overlap(a, b))))) return true;
    beginnings.push(begins);
  }
  return false;
}

/** Every atom that the sequence may begin with. */
function beginning(sequence: Node[]): string[] {
  const begins: string[] = [];
  for (const node of sequence) {
    const inner = node.kind === 'repeat' ? node.node : node;
    if (inner.kind === 'char') begins.push(inner.source);
    else if (inner.kind === 'group') begins.push(...inner.alternatives.flatMap(beginning));
    if (!isOptional(node)) break;
  }
  return begins;
}

function isOptional(node: Node): boolean {
  return node.kind === 'anchor' || (node.kind === 'repeat' && node.min === 0);
}

function charsOf(node: Node): string[] {
  if (node.kind === 'char') return [node.source];
  if (node.kind === 'repeat') return charsOf(node.node);
  if (node.kind === 'group') return node.alternatives.flat().flatMap(charsOf);
  return [];
}

const sets = new Map<string, string>();

function setOf(source: string): string {
  const known = sets.get(source);
  if (known !== undefined) return known;
  const test = new RegExp(`^(?:${source})$`, 'iu');
  const literal = source.length === 1 ? source : '';
  const set = SAMPLES.filter((sample) => test.test(sample)).join('') + literal;
  sets.set(source, set);
  return set;
}

function overlap(a: string, b: string): boolean {
  const other = setOf(b);
  return Array.from(setOf(a)).some((char) => other.includes(char));
}

/** The longest run of plain letters and digits every match must hold, lower case: a keyword nobody had to write. */
function requiredLiteral(alternatives: Node[][]): string | null {
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  if (!only) return null;
  let best = '';
  let run = '';
  for (const node of only) {
    // Under `iu` k and s also match the Kelvin sign and the long s; the working text holds neither.
    if (node.kind === 'char' && /^[\p{L}\p{N}:/=@#-]$/u.test(node.source)) run += node.source.toLowerCase();
    else {
      if (node.kind === 'group' && node.alternatives.length === 1) {
        const inner = requiredLiteral(node.alternatives);
        if (inner && inner.length > best.length) best = inner;
      }
      run = '';
    }
    if (run.length > best.length) best = run;
  }
  return best.length >= 3 ? best : null;
}
