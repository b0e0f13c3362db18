import type { Span } from '../../contracts/finding';
import type { Source } from '../source';
import type { Mark } from './marks';

/** Furthest that a word of office may stand from its name, in UTF-16 code units: «rektor ved Fjellvik barneskole, Kari Berg». */
const BESIDE = 60;
/** How far a heading such as «Til stede:» reaches: a few names on its lines. */
const HEADING = 300;

// Between the word and the name: «rektor Kari», «Saksbehandler: Kari», «utvalgsleder (sign.) Kari», «rektor ved Fjellvik skole, Kari».
// The words of a workplace are capitalised or one of a few: in «rektor ved skolen ringte Kari» nobody is made a rektor.
const WORKPLACE =
  "(?:\\p{Lu}[\\p{L}'’-]{0,30}|bedriften|bedrifta|hotellet|hotell|kommunen?|fylkeskommunen?|skolen?|skulen?|barneskole|barneskule|ungdomsskole|ungdomsskule|barnehagen?|sykehjem|sykehjemmet|sjukeheim|sjukeheimen|fylke|sykehus|sjukehus|departementet|avdeling|seksjon|området|og|for)";
const LEADS = new RegExp(
  `^(?: ?\\((?:sign|e\\.?f|kst|konst)\\.?\\)|\\.? emerit(?:us|a))?(?: (?:i|ved|på|for|hos|in|at|of)(?: ${WORKPLACE}){1,5})?(?: (?:er|var|blir|vert|ble|vart|heter|heiter|is|was)(?: nå| no)?)?[ \\t]{0,3}[,:–-]?[ \\t]{0,3}\\n?[ \\t]{0,3}(?:[A-ZÆØÅ]\\.? ){0,2}$`,
  'u',
);
// Between the name and the word: «Kari Berg, rektor», «Kari Berg (rektor)», a signature's next line …
const FOLLOWS =
  /^(?: ?,? ?\(| ?,[ \n]{1,2}| [–-] |[ \t]{0,3}\n[ \t]{0,3})(?:tidligere |tidlegare |fungerende |fungerande |konst\. |assisterende |former )?$/;
// … and where a verb says it: «Kari Berg er ny rektor», «Kari Berg som styrer».
const SAID =
  /^(?:,? (?:som )?(?:er|var|blir|vert|ble|vart|is|was)| som)(?: nå| no| ny| nye| vår| min| hans| hennes| konstituert| fungerende| fungerande| the| our)? $/;
// What may stand behind a title that follows its name; in «møtte Kari, rektor og mor» Kari is not the rektor.
const AFTER_TITLE =
  /^(?:[,.;:)\n|/]| ?$| (?:i|ved|på|for|hos|til|at|of|in)(?!\p{L})|\s*[–-]|[ ,]{1,2}(?:mobil|mob|tlf|tel|telefon|e-?post)(?!\p{L}))/iu;

/** The word stands right before the name, or before the workplace that it belongs to. */
export function leads({ text }: Source, mark: Mark, name: Span): boolean {
  const gap = name.start - mark.end;
  return gap >= 0 && gap <= BESIDE && LEADS.test(text.slice(mark.end, name.start));
}

/** The word stands right behind the name and says what the person is. */
export function follows({ text }: Source, mark: Mark, name: Span): boolean {
  const gap = mark.start - name.end;
  if (gap < 1 || gap > 24) return false;
  const between = text.slice(name.end, mark.start);
  if (SAID.test(between)) return true;
  return FOLLOWS.test(between) && AFTER_TITLE.test(text.slice(mark.end, mark.end + 12));
}

/** The name stands in the list behind «Til stede:», before the next blank line or sentence. */
export function isListed({ text }: Source, mark: Mark, name: Span): boolean {
  const gap = name.start - mark.end;
  if (gap < 1 || gap > HEADING) return false;
  const between = text.slice(mark.end, name.start);
  return /^ ?:/.test(between) && !between.includes('\n\n') && !/\p{Ll}{3}[.!?]\s/u.test(between);
}

/** «Kari Berg (Ap)», «Kari Berg, Ap,»: the party, when it is one of `parties`. */
export function partyBehind({ text }: Source, name: Span, parties: ReadonlySet<string>): Span | null {
  const open = text.charCodeAt(name.end) === 32 ? name.end + 1 : name.end;
  const sign = text[open];
  if (sign !== '(' && sign !== ',') return null;
  const start = open + (text.charCodeAt(open + 1) === 32 ? 2 : 1);
  let end = start;
  while (end < text.length && end - start <= 40 && !'),;.\n'.includes(text[end] ?? '')) end += 1;
  if (sign === '(' && text[end] !== ')') return null;
  return parties.has(text.slice(start, end).trim()) ? { start, end } : null;
}

/** How far from the name a matter may stand and be the person's own. */
const OWN = 70;
// «Kari Berg orienterte om sykefravær»: told by her, not of her.
const TELLS =
  /(?<!\p{L})(?:orienter|informer|foreles|førele|snakk|skriv|skrev|sier|seier|sa|sei|fortal|fortel|mener|meiner|led|leia|presenter|viste|viser|syner|la fram|legg|svar|gjenn?om|opplys|vedt|fatt|innvilg|behandl|handsam|hold|held|heldt|kurs|rapporter|innkall|foresl|foreslo|lage?|utarbeid|arbeid|jobb|forsk|har ansvar|ansvarl|utred|vurder|følg|hjelp|støtt|møt|ring|kontakt|meld|ba|bad|spør|spurte|godkjen|åpn|opn|deltok|delta|tilb|gir|gav|ga)\p{L}*/u;
const ABOUT = /(?<!\p{L})(?:for|til|med|om|mot|av|på|hos|frå|fra|sin|of|for|about)(?: \p{Ll}+){0,2}[ ,:]{1,2}$/u;

/** «Kari Berg er sykmeldt», «oppfølgingsplan for lærer Kari Berg»: the matter is told of the person, not by her. */
export function isOwn({ text, lower }: Source, matter: Span, name: Span): boolean {
  if (matter.end <= name.start) return name.start - matter.end <= OWN && ABOUT.test(text.slice(matter.end, name.start));
  return matter.start - name.end <= OWN && !TELLS.test(lower.slice(name.end, matter.start));
}

/** How far a sentence is read around a name, in UTF-16 code units. */
const SENTENCE = 160;

/** The line and sentence around a name. Cut short by «kl. Å»: then less is seen, and the name is told as nobody's. */
export function sentenceOf({ text }: Source, { start, end }: Span): Span {
  let from = start;
  const first = Math.max(0, start - SENTENCE);
  while (from > first && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  const last = Math.min(text.length, end + SENTENCE);
  while (to < last && !endsSentence(text, to)) to += 1;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charCodeAt(at + 1);
  // «K. Berg», «3. klasse»
  return (next === 32 || next === 10) && /[\p{L}\p{N}]{3}|["»)]/u.test(text.slice(Math.max(0, at - 3), at));
}
