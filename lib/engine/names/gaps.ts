import type { Source } from '../source';

/** What stands between two words. Everything from `line` on ends a line; `edge` is where the text begins or ends. */
export const GAP = {
  space: 0,
  hyphen: 1,
  comma: 2,
  stop: 3,
  colon: 4,
  open: 5,
  close: 6,
  quote: 7,
  slash: 8,
  dash: 9,
  and: 10,
  other: 11,
  line: 12,
  edge: 13,
} as const;

/** Longer gaps are cut here: a name's neighbours stand close. */
const MAX_GAP = 12;

/** The kind of gap behind token `left` (-1: before the first). The sign that says most decides. */
export function gapBetween(source: Source, left: number): number {
  const { tokens, text } = source;
  if (left < 0 || left + 1 >= tokens.count) return GAP.edge;
  const from = tokens.end[left] as number;
  const to = tokens.start[left + 1] as number;
  if (to - from === 1) return kindOfGap(text.charCodeAt(from), false);
  let kind: number = GAP.space;
  const end = Math.min(to, from + MAX_GAP);
  for (let i = from; i < end; i += 1) {
    const here = kindOfGap(text.charCodeAt(i), true);
    if (here > kind) kind = here;
  }
  return end < to ? GAP.line : kind;
}

function kindOfGap(code: number, spaced: boolean): number {
  switch (code) {
    case 32:
    case 0xa0:
      return GAP.space;
    case 10:
    case 9:
      return GAP.line;
    case 44:
    case 59:
      return GAP.comma;
    case 46:
    case 33:
    case 63:
      return GAP.stop;
    case 58:
      return GAP.colon;
    case 40:
    case 91:
      return GAP.open;
    case 41:
    case 93:
      return GAP.close;
    case 34:
    case 39:
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
    case 0x2019:
    case 0x2018:
      return GAP.quote;
    case 47:
      return GAP.slash;
    case 45:
      return spaced ? GAP.dash : GAP.hyphen;
    case 0x2013:
    case 0x2014:
      return GAP.dash;
    case 38:
      return GAP.and;
    default:
      return GAP.other;
  }
}
