/** A regular expression as a tree, only as deep as the safety check needs. */
export type Node =
  | { kind: 'char'; source: string }
  | { kind: 'anchor' }
  | { kind: 'group'; alternatives: Node[][] }
  | { kind: 'repeat'; node: Node; min: number; max: number };

/** Reads a pattern that `new RegExp` has accepted. `refused`: look-behind or back-reference. */
export function readRegex(pattern: string): { alternatives: Node[][]; groups: number; refused: string | null } {
  let at = 0;
  let groups = 0;
  let refused: string | null = null;

  function readAlternatives(): Node[][] {
    const alternatives: Node[][] = [[]];
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '|') {
        at += 1;
        alternatives.push([]);
        continue;
      }
      const node = readAtom();
      alternatives[alternatives.length - 1]?.push(readRepeat(node));
    }
    return alternatives;
  }

  function readAtom(): Node {
    const char = pattern[at] ?? '';
    if (char === '(') return readGroup();
    if (char === '[') return readClass();
    if (char === '\\') return readEscape();
    at += char.length;
    if (char === '^' || char === '$') return { kind: 'anchor' };
    const low = pattern.charCodeAt(at);
    if (char >= '\ud800' && char <= '\udbff' && low >= 0xdc00 && low <= 0xdfff) {
      at += 1;
      return { kind: 'char', source: pattern.slice(at - 2, at) };
    }
    return { kind: 'char', source: char };
  }

  function readGroup(): Node {
    at += 1;
    let look = false;
    if (pattern[at] === '?') {
      if (pattern.startsWith('?<=', at) || pattern.startsWith('?<!', at)) {
        refused ??= 'look-behind';
        look = true;
        at += 3;
      } else if (pattern.startsWith('?=', at) || pattern.startsWith('?!', at)) {
        look = true;
        at += 2;
      } else if (pattern.startsWith('?<', at)) {
        groups += 1;
        at = pattern.indexOf('>', at) + 1;
      } else at = pattern.indexOf(':', at) + 1;
    } else groups += 1;
    const alternatives = readAlternatives();
    at += 1;
    return look ? { kind: 'anchor' } : { kind: 'group', alternatives };
  }

  function readClass(): Node {
    const from = at;
    at += 1;
    while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
    at += 1;
    return { kind: 'char', source: pattern.slice(from, at) };
  }

  function readEscape(): Node {
    const from = at;
    const next = pattern[at + 1] ?? '';
    at += 2;
    if (next === 'b' || next === 'B') return { kind: 'anchor' };
    if (/[1-9]/.test(next) || next === 'k') refused ??= 'back-reference';
    if ((next === 'p' || next === 'P' || next === 'u') && pattern[at] === '{') at = pattern.indexOf('}', at) + 1;
    else if (next === 'u') at += 4;
    else if (next === 'x') at += 2;
    return { kind: 'char', source: pattern.slice(from, at) };
  }

  function readRepeat(node: Node): Node {
    const char = pattern[at];
    let min = 1;
    let max = 1;
    if (char === '*' || char === '+' || char === '?') {
      at += 1;
      min = char === '+' ? 1 : 0;
      max = char === '?' ? 1 : Number.POSITIVE_INFINITY;
    } else if (char === '{') {
      const counts = /^\{(\d+)(,(\d*))?\}/.exec(pattern.slice(at));
      if (!counts) return node;
      at += counts[0].length;
      min = Number(counts[1]);
      max = counts[2] === undefined ? min : counts[3] ? Number(counts[3]) : Number.POSITIVE_INFINITY;
    } else return node;
    if (pattern[at] === '?') at += 1;
    return { kind: 'repeat', node, min, max };
  }

  const alternatives = readAlternatives();
  return { alternatives, groups, refused };
}
