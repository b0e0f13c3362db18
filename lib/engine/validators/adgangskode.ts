import { isWordCode } from '../characters';
import type { Candidate, Validator } from './validator';

// What a code opens, as first part of a word («alarmkode») or as a word near it («koden til medisinrommet»).
const LOCK =
  'brannalarm|innbruddsalarm|alarm|ytterdør|hoveddør|dør|port|inngang|safe|nøkkel|garasje|medisin|lås|skap|hengelås|betjening|avstilling|panel|adgang|hoved|kjeller|lager|arkiv|server|bolig|leilighet|leiligheit|leilegheit|hytte|bygg|rom|boks|vakt|door|gate|lock|key|entry|building|cabinet|room|safe|house|garage|heis|arkivskap|nøkkelskap|medisinskap';
const compound = new RegExp(`^(?:${LOCK})[\\p{L}]{0,20}-?(?:kod(?:en?|a|er|ane|ene)|codes?|pin)$`, 'u');
const plain = /^(?:kod(?:en?|a|er|ane|ene)|codes?|pin(?:-?koden?)?)$/;
/** What is opened by a code and nothing else: «nøkkelboks: 2580». */
const box = /^(?:nøkkelboks|nøkkelsafe|kodelås|keybox|lockbox)(?:en|et|a)?$/;
const near = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:medisin|ytter|hoved|bak|side|nøkkel|arkiv|server|kode|brann|inn|sykkel|post)?(?:${LOCK}))`,
  'iu',
);
const other =
  /(?:feil|post|land|valuta|konto|diagnose|artikkel|produkt|strek|qr|rabatt|kilde|farge|zip|error|area|source|bar|country|status)-?(?:kod|code)/;

const CODE = String.raw`([*#]?\d(?:[ -]?\d){3,7}[*#]?)(?![\d\p{L}]|[.,:/-]\d)`;
const SIGN = String.raw`[ \t]{0,2}(?::|=|->)[ \t]{0,2}| (?:er|is|blir|blei|ble|vart|var)(?: nå| no| now| satt til| sett til| endret til| endra til)?:? `;
const WHERE = String.raw`(?: (?:til|for|på|i|inn til|inn i|ved|hjemme hos|heime hos|hos|to|of|on|at)(?: [\p{L}\p{N}.-]{1,30}){1,5}?)`;
const direct = new RegExp(`${WHERE}?(?:${SIGN}|[ \\t]-[ \\t]|[ \\t]{1,2})${CODE}`, 'iuy');
const signed = new RegExp(`${WHERE}?(?:${SIGN})${CODE}`, 'iuy');
const loose = new RegExp(`(?:${SIGN}|[ \\t]{1,2})${CODE}`, 'iuy');
const boxed = new RegExp(`(?:${SIGN})${CODE}`, 'iuy');
// «alarmen på skolen slås av med 4471»
const switched = new RegExp(
  `alarm(?:en|ane|ene)?(?: [^\\s\\d.!?]{1,30}){0,6}? (?:av|på|ut) med (?:koden? )?${CODE}`,
  'iuy',
);
const reversed = /(?:^|[^\d\p{L}.,:/-])([*#]?\d(?:[ -]?\d){3,7}[*#]?) (?:er|is) (?:the )?$/iu;

/** How far before the word its lock may be named, in UTF-16 code units; never over the end of a line. */
const BEFORE = 60;
const REACH = 24;

/**
 * Codes of four to eight digits that open something: alarm, door, key box, medicine cabinet. Grades: `lock`. The lock must
 * be named in the word («alarmkode»), behind it («koden til medisinrommet er …») or shortly before it; a diagnosis code
 * or a post code is none. Linear: at most 250 characters are read around each «kode».
 */
export const adgangskode: Validator = {
  name: 'adgangskode',
  grades: ['lock'],
  scan({ text, lower }) {
    const found = new Map<number, Candidate>();
    for (const stem of ['kod', 'code', 'pin', 'nøkkelboks', 'nøkkelsafe', 'keybox', 'lockbox'])
      for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
        const hit = readCode(text, lower, at);
        if (hit) found.set(hit.start, hit);
      }
    for (let at = lower.indexOf('alarm'); at >= 0; at = lower.indexOf('alarm', at + 5)) {
      const hit = valueAfter(switched, text, at);
      if (hit) found.set(hit.start, hit);
    }
    return [...found.values()];
  },
};

function readCode(text: string, lower: string, at: number): Candidate | null {
  let start = at;
  while (start > 0 && at - start < REACH && isPart(lower.charCodeAt(start - 1))) start -= 1;
  let end = at + 3;
  while (end < lower.length && end - at < REACH && isWordCode(lower.charCodeAt(end))) end += 1;
  const word = lower.slice(start, end);
  if (box.test(word))
    return valueAfter(/kod|code/.test(lower.slice(Math.max(0, start - 16), start)) ? loose : boxed, text, end);
  const isDirect = compound.test(word);
  if ((!isDirect && !plain.test(word)) || other.test(word)) return null;
  const before = lastLine(text.slice(Math.max(0, start - BEFORE), start));
  const back = reversed.exec(before);
  if (back && (isDirect || near.test(text.slice(end, end + BEFORE)))) {
    const from = start - (back[0].length - back[0].indexOf(back[1] ?? ''));
    return { start: from, end: from + (back[1] ?? '').length, grade: 'lock' };
  }
  if (isDirect) return valueAfter(direct, text, end);
  const after = valueAfter(signed, text, end);
  if (after && near.test(text.slice(end, after.start))) return after;
  return near.test(before) ? (after ?? valueAfter(loose, text, end)) : null;
}

function valueAfter(regex: RegExp, text: string, at: number): Candidate | null {
  regex.lastIndex = at;
  const match = regex.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  return { start: end - (match[1] ?? '').length, end, grade: 'lock' };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function isPart(code: number): boolean {
  return isWordCode(code) || code === 45;
}
