import type { Span } from '../contracts/finding';
import { isWordCode } from './characters';

// After Unicode's confusables (UTS 39), cut down to letters that look the same in the fonts of a text field.
const PAIRS =
  // Cyrillic
  'аaеeоoрpсcуyхxіiјjѕsһhкkԁdԛqԝwӏlөøӕæАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSҮYԚQԜWӀIӨØӔÆЗ3' +
  // Greek
  'οoνvιiκkαaρpυuϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹC';

const latin = new Map<number, number>();
for (let i = 0; i < PAIRS.length; i += 2) latin.set(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));

const foreign = /[\u0370-\u03FF\u0400-\u052F]/g;
/** Latin letters and digits end here, Greek begins at U+0370. */
const LATIN_END = 0x250;

/**
 * Words that mix Latin letters or digits with Cyrillic or Greek look-alikes («Кari» with a Cyrillic К), read as Latin, unit
 * for unit. A word all in Cyrillic or Greek is left alone, and so is one with a letter that looks like no Latin one
 * («µg», «β2»): those are what they seem. `from` is the first place that may hold such a letter.
 */
export function foldLookalikes(text: string, from: number): { text: string; words: Span[] } {
  const words: Span[] = [];
  const parts: string[] = [];
  let done = 0;
  foreign.lastIndex = from;
  while (foreign.test(text)) {
    const i = foreign.lastIndex - 1;
    let start = i;
    while (start > done && isWordCode(text.charCodeAt(start - 1))) start -= 1;
    let end = i + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
    const folded = foldWord(text, start, end);
    if (folded !== null) {
      parts.push(text.slice(done, start), folded);
      words.push({ start, end });
      done = end;
    }
    foreign.lastIndex = end;
  }
  if (words.length === 0) return { text, words };
  parts.push(text.slice(done));
  return { text: parts.join(''), words };
}

function foldWord(text: string, start: number, end: number): string | null {
  let hasLatin = false;
  let folded = '';
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code < LATIN_END) {
      hasLatin = true;
      folded += text[i];
    } else {
      const to = latin.get(code);
      if (to === undefined) return null;
      folded += String.fromCharCode(to);
    }
  }
  return hasLatin ? folded : null;
}
