/**
 * What normalising makes of one UTF-16 code unit. One table look-up a character: two regular expressions over the text
 * cost ten times as much as soon as it held a dash.
 */
export const SAME = 0;
/** Invisible: taken out. */
export const GONE = 1;
/** A surrogate or ligature that has to be looked at together with its neighbour, or that becomes several letters. */
export const COMPLEX = 2;
/** A combining mark: the letter before it is composed with it. */
export const MARK = 3;
/** A Cyrillic or Greek letter; whether it plays a Latin one depends on the word it stands in. */
export const FOREIGN = 4;
// Everything from 9 up is the code of the one character that takes its place.

/** Beginnings and ends, inclusive. */
type Ranges = readonly (readonly [number, number])[];

const SPACES: Ranges = [
  [0x0b, 0x0c],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];
const LINES: Ranges = [
  [0x85, 0x85],
  [0x2028, 0x2029],
];
const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const DASHES: Ranges = [
  [0x2010, 0x2015],
  [0x2043, 0x2043],
  [0x2212, 0x2212],
  [0xfe58, 0xfe58],
  [0xfe63, 0xfe63],
];
const DOTS: Ranges = [
  [0xb7, 0xb7],
  [0x2024, 0x2024],
  [0x2027, 0x2027],
  [0x2219, 0x2219],
  [0x22c5, 0x22c5],
  [0x3002, 0x3002],
  [0xff61, 0xff61],
];
const SLASHES: Ranges = [
  [0x2044, 0x2044],
  [0x2215, 0x2215],
  [0x29f8, 0x29f8],
];
const COLONS: Ranges = [
  [0x2236, 0x2236],
  [0xa789, 0xa789],
];
const SINGLE_QUOTES: Ranges = [
  [0x2018, 0x201b],
  [0x2bc, 0x2bc],
  [0x2032, 0x2032],
];
const DOUBLE_QUOTES: Ranges = [
  [0x201c, 0x201f],
  [0x2033, 0x2033],
];
/** Combining marks that compose with Latin letters, and those Greek and Cyrillic text carries. */
const MARKS: Ranges = [[0x300, 0x36f]];
const SCRIPTS: Ranges = [
  [0x370, 0x3ff],
  [0x400, 0x52f],
];
/** Ligatures ﬀ–ﬆ, mathematical letters (D835) and the invisible tag characters that can carry hidden text (DB40). */
const TOGETHER: Ranges = [
  [0xfb00, 0xfb06],
  [0xd835, 0xd835],
  [0xdb40, 0xdb40],
];

/** Where the digit 0 stands in the scripts of the basic plane (Unicode, Nd); the other nine follow it. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

/** Letters that are one Latin letter under another number: long s, Kelvin, Ångström, script a and g, Roman numerals. */
const ALONE: readonly (readonly [number, string])[] = [
  [0x17f, 's'],
  [0x212a, 'K'],
  [0x212b, 'Å'],
  // Lower-casing «İ» gives two units; a plain I keeps the lower-cased text as long as the text.
  [0x130, 'I'],
  [0x251, 'a'],
  [0x261, 'g'],
  [0x2160, 'I'],
  [0x2164, 'V'],
  [0x2169, 'X'],
  [0x216c, 'L'],
  [0x216d, 'C'],
  [0x216e, 'D'],
  [0x216f, 'M'],
  [0x2170, 'i'],
  [0x2174, 'v'],
  [0x2179, 'x'],
  [0x217c, 'l'],
  [0x217d, 'c'],
  [0x217e, 'd'],
  [0x217f, 'm'],
];

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const set = (ranges: Ranges, to: number) => {
    for (const [from, until] of ranges) table.fill(to, from, until + 1);
  };
  set(SPACES, 32);
  set(LINES, 10);
  set(DASHES, 45);
  set(DOTS, 46);
  set(SLASHES, 47);
  set(COLONS, 58);
  set(SINGLE_QUOTES, 39);
  set(DOUBLE_QUOTES, 34);
  set(SCRIPTS, FOREIGN);
  set(INVISIBLE, GONE);
  set(MARKS, MARK);
  set(TOGETHER, COMPLEX);
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit += 1) table[zero + digit] = 48 + digit;
  for (const [code, to] of ALONE) table[code] = to.charCodeAt(0);
  return table;
}

/** Indexed by UTF-16 code unit. */
export const into = build();
