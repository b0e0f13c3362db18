import { type Node, readRegex } from './regex-syntax';

/** What tells where in a text a pattern can possibly match, when one knows where its keywords stand. */
export interface RegexReach {
  /** The longest match in UTF-16 code units; infinite when nothing bounds it. */
  width: number;
  /** True when every match holds one of the keywords: then nothing has to be read that lies further from one than `width`. */
  holdsKeyword: boolean;
}

/** Literal strings that are followed through one alternative; more, and the pattern is taken to hold no keyword. */
const MAX_STRINGS = 200;

/** `keywords` in lower case. The pattern must be one that `new RegExp` accepts. */
export function reachOf(pattern: string, keywords: readonly string[]): RegexReach {
  const { alternatives } = readRegex(pattern);
  return { width: widthOf(alternatives), holdsKeyword: keywords.length > 0 && alwaysHolds(alternatives, keywords) };
}

function widthOf(alternatives: readonly Node[][]): number {
  return Math.max(0, ...alternatives.map((sequence) => sequence.reduce((sum, node) => sum + nodeWidth(node), 0)));
}

function nodeWidth(node: Node): number {
  if (node.kind === 'anchor') return 0;
  // With the `u` flag an atom that may be anything may be a surrogate pair.
  if (node.kind === 'char') return mayBePair(node.source) ? 2 : 1;
  if (node.kind === 'group') return widthOf(node.alternatives);
  const width = nodeWidth(node.node);
  return width === 0 ? 0 : width * node.max;
}

function mayBePair(source: string): boolean {
  if (source.length === 1) return source === '.';
  if (source.startsWith('[')) return source.startsWith('[^') || /\\[pPSWDu]|[\ud800-\udfff]/.test(source);
  return /^\\[pPSWDu]|[\ud800-\udfff]/.test(source);
}

function alwaysHolds(alternatives: readonly Node[][], keywords: readonly string[]): boolean {
  return alternatives.every((sequence) => sequenceHolds(sequence, keywords));
}

/** Follows every literal string the sequence can spell, and drops it once it holds a keyword; none left is the proof. */
function sequenceHolds(sequence: readonly Node[], keywords: readonly string[]): boolean {
  const without = (strings: string[]) => strings.filter((string) => !keywords.some((word) => string.includes(word)));
  let open = [''];
  for (const node of sequence) {
    if (node.kind === 'anchor') continue;
    const spelled = spellings(node);
    if (spelled && open.length * spelled.length <= MAX_STRINGS)
      open = without(open.flatMap((before) => spelled.map((after) => before + after)));
    else if (node.kind === 'group' && alwaysHolds(node.alternatives, keywords)) return true;
    else if (node.kind === 'repeat' && node.min > 0 && alwaysHolds([[node.node]], keywords)) return true;
    else open = [''];
    if (open.length === 0) return true;
  }
  return false;
}

/** Every string the node can be, in lower case, or null when there are too many or they aren't plain text. */
function spellings(node: Node): string[] | null {
  if (node.kind === 'anchor') return [''];
  if (node.kind === 'char') {
    const literal = literalOf(node.source);
    return literal === null ? null : [literal];
  }
  if (node.kind === 'repeat') {
    if (node.min !== 0 || node.max !== 1) return null;
    const once = spellings(node.node);
    return once && ['', ...once];
  }
  const all: string[] = [];
  for (const sequence of node.alternatives) {
    let strings = [''];
    for (const part of sequence) {
      const next = spellings(part);
      if (!next || strings.length * next.length > MAX_STRINGS) return null;
      strings = strings.flatMap((before) => next.map((after) => before + after));
    }
    all.push(...strings);
    if (all.length > MAX_STRINGS) return null;
  }
  return all;
}

function literalOf(source: string): string | null {
  if (source.length === 1) return source === '.' ? null : source.toLowerCase();
  return /^\\[^\p{L}\p{N}]$/u.test(source) ? source.slice(1) : null;
}
