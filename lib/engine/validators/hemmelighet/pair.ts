import type { Read } from './reading';

const USER = `(?:id|user(?:[ _-]?(?:name|id))?|uid|bruker(?:navn|id)?|brukar(?:namn|id)?|login|log[io]n|innlogging|account|konto)`;
const before = new RegExp(String.raw`(?:^|[^\p{L}\p{N}])${USER}["'*]? ?(?:[/&,+|(]|og|and)? ?$`, 'iu');
// Begins at the label; reads ≤ 300 characters.
const after =
  /[)*]{0,3}(?:[ \t]{0,2}(?::|=|->|-| er | is | are )[ \t]{0,2}|[ \t]{1,3}(?:(?:for|til|på) [\w.@-]{1,40} ?[:(]? ?)?)["'(]{0,2}([^\s/,;:|()"'[\]]{2,80})["']?(?: ?(?:\/{1,2}|,|\|) ?|[ \t]{1,3}|:[ \t]?|\()["']?([^\s,;)"']{4,100})/y;

/** How far before the label its other half can begin. */
const REACH = 26;

/** «brukernavn/passord: kari/X», «ID PW master X»: the second of the two values behind two labels, or null. */
export function readPair(text: string, start: number, end: number): Read | null {
  if (!before.test(text.slice(Math.max(0, start - REACH), start))) return null;
  after.lastIndex = end;
  const match = after.exec(text);
  if (!match) return null;
  // reads ≤ 100 characters
  const value = (match[2] ?? '').replace(/[.,:;?)\]]+$/, '');
  const from = end + match[0].length - (match[2] ?? '').length;
  return { value, start: from, end: from + value.length, how: 'sign', isQuoted: false };
}

const login =
  /(?:logg(?:e|a|er|et)? (?:deg |dykk |seg |meg )?(?:inn|på)|innlogging|log(?:ging)? ?in|sign in)(?: her| der)?(?: (?:med|som|with|as)|:) ["']?([^\s"',:;/]{2,60})["']?(?: ?\/ ?| og (?:passord(?:et)? )?| and (?:password )?|, ?| {1,2})["']?([^\s"',;]{6,80})/iuy;

// «innlogginga til porten er admin / Granskog77»: with the word and the stroke, the value need not show itself.
const pairOf =
  /(?:inn|på)logging(?:en|a)?(?: (?:til|for|på|i|hos) [^\n:.,;]{1,60}?)?(?: er|:) ["']?[^\s"',:;/]{2,40}["']? ?\/ ?["']?([^\s"',;]{6,60})/iuy;

/** What the two expressions begin with. */
const STARTS = ['logg', 'innlogging', 'pålogging', 'log in', 'sign in'];

/** «logg inn med kari / Fjord-77»: the second word, where it looks like a password itself. */
export function readLogins(text: string, lower: string): Read[] {
  const found: Read[] = [];
  for (const word of STARTS)
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      const shown = secondOf(login, text, at);
      if (shown) found.push({ ...shown, how: 'bare', isQuoted: false });
      const paired = secondOf(pairOf, text, at);
      if (paired && /\d/.test(paired.value) && /\p{L}.*\p{L}/u.test(paired.value))
        found.push({ ...paired, how: 'sign', isQuoted: false });
    }
  return found;
}

/** The first group of a match that begins at `at`, without the full stop behind it. */
function secondOf(regex: RegExp, text: string, at: number): { value: string; start: number; end: number } | null {
  regex.lastIndex = at;
  const match = regex.exec(text);
  const group = match?.[match.length - 1];
  if (!match || group === undefined) return null;
  // reads ≤ 100 characters: no group above is longer.
  const value = group.replace(/[.,:;?)]+$/, '');
  const start = at + match[0].length - group.length;
  return { value, start, end: start + value.length };
}

const address = /(?:^|[^\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?[ ,(]{1,2}[\w.@-]{2,40}$/;
const second = /[^\s,;)"'/]{6,80}/y;

/** «10.0.0.5 admin/Fjord-77»: behind the address of a machine, a user and a word that looks like a password itself. */
export function readMachines(text: string): Read[] {
  const found: Read[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    if (!address.test(text.slice(Math.max(0, at - 70), at))) continue;
    second.lastIndex = at + 1;
    // reads ≤ 80 characters
    const value = second.exec(text)?.[0].replace(/[.,:;?]+$/, '') ?? '';
    found.push({ value, start: at + 1, end: at + 1 + value.length, how: 'bare', isQuoted: false });
  }
  return found;
}
