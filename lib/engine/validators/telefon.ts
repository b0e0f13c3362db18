import { isWordCode } from '../characters';
import { MAX_GROUP_GAP } from '../limits';
import type { Source } from '../source';
import { gapBefore, type Run, sizeOf } from './digits';
import { isOfOffice } from './office';
import type { Candidate, Validator } from './validator';

// The Norwegian number plan (libphonenumber metadata, after Nkom).
const SUBSCRIBER =
  /^(?:45(?:[0-24-9]\d|3[0-57-9])\d{4}|(?:4[016-8]|9\d)\d{6}|(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7[0-8])\d{6})$/;
const SERVICE = /^(?:80[01]\d{5}|82[09]\d{5}|81\d{6}|85[0-5]\d{5}|880\d{5})$/;
/** Stands for a number in forms and examples, and is nobody's: 00000000, 11111111, 12345678. */
const MADE_UP = /^(?:(\d)\1{7}|12345678|87654321)$/;

/** How phone numbers are written; the others (`ODD`) are read too, and ask for a word beside them. */
const SHAPES = ['8', '2222', '323', '233', '332', '44'];
const ODD = ['53', '35', '26', '422', '224', '22222', '11111111'];
/** The country code grown together with the number, or with its first group (10 and 12 digits are written A and C). */
const WITH_CODE = ['A', 'C', '4222', '523', '6222', '723'];
type Way = 'usual' | 'odd' | 'grown';
const WAYS: ReadonlyMap<string, Way> = new Map([
  ...SHAPES.map((shape) => [shape, 'usual'] as const),
  ...ODD.map((shape) => [shape, 'odd'] as const),
  ...WITH_CODE.map((shape) => [shape, 'grown'] as const),
]);
/** Every beginning of a shape: where no shape goes on, no further group is looked at. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WAYS.keys()].flatMap((shape) => Array.from(shape, (_, index) => shape.slice(0, index + 1))),
);
// +46 70 123 45 67 and alike; between seven and fourteen digits after the plus (ITU E.164).
const FOREIGN = /\+(?!47)[1-9]\d{0,2}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)/y;
const CODE = /(?:\((?:\+ ?47|00 ?47)\)|\+ ?47|(?<!\d)00 ?47)(?: ?\(0\))?[ .-]{0,2}$/;
/** «tlf91234567»: the word has grown together with the number. */
const GLUED_WORD = /(?:^|[^\p{L}])(?:tlf|tel|telefon|mob|mobil|mobilnr|mobilnummer|sms)$/u;

/**
 * Phone numbers. Grades: `coded` (+47 or 0047 before a number of the plan), `outside` (the same before eight digits outside
 * it: mistyped, or newer than the plan), `grouped` (written in a phone's groups), `plain` (eight digits of the plan),
 * `datelike` (eight digits that are a date too: 22112025), `odd` (groups that few people use, or 47 without a plus),
 * `service` (800, 815 …), `foreign` (+46 …), `shape` (eight digits outside the plan), `office` (told as the number of a
 * switchboard, a fax or somebody at work). Looks at most 80 units around the number.
 */
export const telefon: Validator = {
  name: 'telefon',
  grades: ['coded', 'outside', 'grouped', 'plain', 'datelike', 'odd', 'service', 'foreign', 'shape', 'office'],
  scan(source) {
    const found: Candidate[] = [];
    const { groups } = source.tokens;
    for (let first = 0; first < groups.count; first += 1) {
      let shape = '';
      for (let last = first; last < groups.count; last += 1) {
        shape += sizeOf(source, last).toString(16).toUpperCase();
        if (!BEGINNINGS.has(shape)) break;
        if (last > first && (groups.start[last] ?? 0) - (groups.end[last - 1] ?? 0) > MAX_GROUP_GAP) break;
        const way = WAYS.get(shape);
        const run = way && readRun(source, first, last);
        const candidate = run && readPhone(source, run, way);
        if (candidate) found.push(candidate);
      }
    }
    for (let at = source.text.indexOf('+'); at >= 0; at = source.text.indexOf('+', at + 1)) {
      FOREIGN.lastIndex = at;
      const match = FOREIGN.exec(source.text);
      const digits = match ? match[0].replace(/\D/g, '').length : 0;
      if (match && digits >= 9 && digits <= 15 && !isWordCode(source.text.charCodeAt(at - 1) || 32))
        found.push({ start: at, end: at + match[0].length, grade: 'foreign' });
    }
    markOffices(source, found);
    return found;
  },
};

function readRun(source: Source, first: number, last: number): Run | null {
  const { text, tokens } = source;
  const gaps: string[] = [];
  const shape: number[] = [];
  let digits = '';
  for (let group = first; group <= last; group += 1) {
    if (group > first) {
      const gap = gapBefore(source, group);
      if (gap === null) return null;
      gaps.push(gap);
    }
    shape.push(sizeOf(source, group));
    digits += text.slice(tokens.groups.start[group], tokens.groups.end[group]);
  }
  return {
    digits,
    shape,
    gaps,
    start: tokens.groups.start[first] ?? 0,
    end: tokens.groups.end[last] ?? 0,
    first,
    last,
  };
}

function readPhone(source: Source, run: Run, way: Way): Candidate | null {
  if (way === 'grown') return readGrown(source, run);
  const { digits, gaps, shape, end } = run;
  const code = startWithCode(source, run);
  const start = code ?? run.start;
  if (way === 'odd') {
    const number = digits.length === 10 ? withoutCode(digits) : digits;
    if (!number || !SUBSCRIBER.test(number) || !gaps.every((gap) => gap === gaps[0])) return null;
    return standsAlone(source, run) ? { start, end, grade: 'odd' } : null;
  }
  if (!isPhoneLike(run, code !== null) || MADE_UP.test(digits)) return null;
  // «35.460.000» is a sum.
  if (shape[0] === 2 && shape.length === 3 && gaps[0] !== ' ' && code === null) return null;
  const grade = gradeOf(run, code !== null);
  return grade && (code !== null || standsAlone(source, run)) ? { start, end, grade } : null;
}

/** Between two numbers of one person or office: «74 33 63 53, mob 99 22 37 58», «74336353/99223758». */
const SAME_LINE = /^[\s,;/|.()–-]*(?:(?:mob|mobil|tlf|tel|telefon|eller|og|alt|privat)[.:]?[\s:]*){0,2}$/;
const MAX_BETWEEN = 24;

function markOffices(source: Source, found: Candidate[]): void {
  if (found.length > 1) found.sort((a, b) => a.start - b.start);
  let office = -1;
  for (const candidate of found) {
    const between =
      office >= 0 && candidate.start - office <= MAX_BETWEEN ? source.lower.slice(office, candidate.start) : null;
    const joined =
      between !== null && !between.includes('\n\n') && !between.includes('privat') && SAME_LINE.test(between);
    if (!joined && !isOfOffice(source, candidate.start, candidate.end)) continue;
    candidate.grade = 'office';
    office = candidate.end;
  }
}

/** «+4791633545», «004791633545», «+4791 63 35 45», and «4791633545» without a plus. */
function readGrown(source: Source, { digits, start, end, gaps, shape }: Run): Candidate | null {
  if (!gaps.every((gap) => gap === ' ')) return null;
  const plus = source.text[start - 1] === '+' ? 1 : 0;
  const long = digits.startsWith('0047') && digits.length === 12;
  if (!long && !(digits.length === 10 && digits.startsWith('47'))) return null;
  const rest = digits.slice(long ? 4 : 2);
  if (
    MADE_UP.test(rest) ||
    isWordCode(source.text.charCodeAt(start - 1 - plus)) ||
    isWordCode(source.text.charCodeAt(end))
  )
    return null;
  const inPlan = SUBSCRIBER.test(rest) || SERVICE.test(rest);
  if (long || plus) return { start: start - plus, end, grade: inPlan ? 'coded' : 'outside' };
  return inPlan && shape.length <= 4 ? { start, end, grade: 'odd' } : null;
}

function withoutCode(digits: string): string | null {
  return digits.startsWith('47') ? digits.slice(2) : null;
}

function gradeOf({ digits, shape }: Run, coded: boolean): string | null {
  const inPlan = SUBSCRIBER.test(digits);
  if (coded) return inPlan || SERVICE.test(digits) ? 'coded' : 'outside';
  if (SERVICE.test(digits)) return 'service';
  if (!inPlan) return 'shape';
  if (shape.length === 1) return isDateLike(digits) ? 'datelike' : 'plain';
  // 91 23 45 67 and 912 34 567 are a phone's own groups; 9123 4567, 22 123 456 and 912 345 67 are a sum's or a code's too.
  return shape.length === 4 || shape[1] === 2 ? 'grouped' : 'plain';
}

function isDateLike(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && /^(?:19|20)\d\d$/.test(digits.slice(4));
}

/** One and the same separator, a space or a dot or a hyphen, on one line; behind a country code they may differ. */
function isPhoneLike({ gaps }: Run, coded: boolean): boolean {
  return gaps.every(
    (gap) => (coded || gap === gaps[0]) && (gap === ' ' || gap === '.' || gap === '-' || gap === '  ' || gap === ' - '),
  );
}

/** Offset of «+47», «0047», «(+47)» right before the number, or null. */
function startWithCode(source: Source, { start }: Run): number | null {
  const before = source.text.slice(Math.max(0, start - 13), start);
  if (!before.includes('47')) return null;
  const code = CODE.exec(before);
  return code ? start - code[0].length : null;
}

/** Not a piece of something longer: a word, a decimal, a case number, a row of thousands. */
function standsAlone(source: Source, run: Run): boolean {
  const { start, end, first, last, shape, gaps } = run;
  const { text } = source;
  const left = text[start - 1] ?? ' ';
  const right = text[end] ?? ' ';
  if (isWordCode(right.charCodeAt(0)) || /[_#§+]/.test(left) || right === '%') return false;
  if (isWordCode(left.charCodeAt(0)) && !GLUED_WORD.test(source.lower.slice(Math.max(0, start - 13), start)))
    return false;
  const before = gapBefore(source, first);
  const after = gapBefore(source, last + 1);
  if (before !== null && /^[-./]$/.test(before) && !isTwin(source, run, first - 1, before)) return false;
  if (after !== null && /^[-./]$/.test(after) && !isTwin(source, run, last + 1, after)) return false;
  if (/[-,.]/.test(right) && /\d/.test(text[end + 1] ?? '')) return false;
  if (shape.length > 1) {
    // «4111 1111 1111 1111» and «12 345 678 901» go on.
    const most = shape[0] === 4 ? 4 : 3;
    if (before === gaps[0] && sizeOf(source, first - 1) <= most) return false;
    if (after === gaps[0] && sizeOf(source, last + 1) <= most) return false;
  }
  return true;
}

/** «74336353/99223758», «77 02 60 00/90 12 34 56»: two numbers with a slash between. */
function isTwin(source: Source, { shape }: Run, neighbour: number, gap: string): boolean {
  const size = sizeOf(source, neighbour);
  return gap === '/' && (size === 8 || (shape.length > 1 && (size === 2 || size === 3)));
}
