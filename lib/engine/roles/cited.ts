import type { Span } from '../../contracts/finding';
import { firstFrom } from '../sorted';
import type { Source } from '../source';
import type { Mark } from './marks';

// «mfl.», «et al.»: no case worker writes a client so.
const AND_OTHERS = /^,? ?(?:m\.? ?fl\.?|et\.? al\.?)(?!\p{L})/u;
// «(2019)», «(2019, s. 12)», « 2019)», «, 2019)»
const YEAR_BEHIND = /^(?: (?:og|&|and) \p{Lu}[\p{L}-]{1,20})?(?: \(|,? )((?:1[89]|20)\d\d)[a-z]?(?=[),:; ])/u;
/** Room for a second author and a year. */
const BEHIND = 40;
// «(1832–1910)», «(f. 1832, d. 1910)», «(født 1832, død 1910)»
const LIFE = /^,? ?\((?:ca\.? ?|f\. ?|født |fødd )?(1\d{3})(?: ?[–-] ?| ?, ?)(?:ca\.? ?|d\. ?|død )?(1\d{3}|20\d\d)\)/u;
/** Born later than this, the years may be those of somebody who was cared for last winter. */
const LIVED_BEFORE = 1900;
// «på 1800-tallet», «på 1700-talet»
const CENTURY = /(?:1[0-8]00)-tal(?:let|et)/u;
// Between a work and its maker: «romanen «Vidda» av», «artikkelen er skrevet av forfatteren».
const MADE_BY =
  /^(?: ["«“][^"»”\n]{1,80}["»”])?(?: (?:er|ble|vart|som er|is|was))?(?: (?:skrevet|skriven|skrive|forfattet|forfatta|komponert|malt|måla|written))? (?:av|by|fra|frå|til)(?: \p{Ll}{4,20}){0,2} $/u;
const WORK_REACH = 120;

/** What tells that a name is a source or a maker, and where; null when nothing does. `gives` says if a word is a given name. */
export function citation(
  source: Source,
  name: Span,
  marks: readonly Mark[],
  gives: (word: string) => boolean,
): Span | null {
  const { text, lower } = source;
  const behind = text.slice(name.end, name.end + BEHIND);
  const others = AND_OTHERS.exec(behind);
  if (others) return { start: name.end, end: name.end + others[0].length };
  const year = YEAR_BEHIND.exec(behind);
  if (year) {
    const span = { start: name.end, end: name.end + year[0].length };
    const isSurname = !/[ .]/.test(text.slice(name.start, name.end)) && !gives(lower.slice(name.start, name.end));
    const isBracketed = opensSource(text, name.start);
    // «Kari (2015)» may be a child and her year of birth; «Berg (2015)» is a source, and so is «Kari Berg (2015) viser».
    if (
      / \(/.test(year[0])
        ? isSurname || isCiting(marks, span.end)
        : isBracketed && (isSurname || text[span.end] === ')')
    )
      return span;
  }
  for (let i = firstFrom(marks, name.start - WORK_REACH); i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.start >= name.end + 30) break;
    if (mark.kind !== 'work') continue;
    if (mark.end <= name.start && MADE_BY.test(text.slice(mark.end, name.start))) return mark;
    // «Bergs roman»
    if (mark.start === name.end + 1 && text[name.end] === ' ' && /s['’]?$/.test(lower.slice(name.start, name.end)))
      return mark;
  }
  return null;
}

/** How far before the name its bracket may open. */
const BRACKET_REACH = 70;
const SOURCE_OPENS = /^ ?(?:(?:jf|se|cf|kilder?|kjelder?)[.:]? )?$/i;
const ONE_MORE = /(?:;|,|&| og) $/;

/** «(», «(jf. », «(Kilder: », «(Dahl og » right before `start`. */
function opensSource(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0) return false;
  const between = before.slice(open + 1);
  if (between.includes(')') || between.includes('\n')) return false;
  return SOURCE_OPENS.test(between) || ONE_MORE.test(between);
}

function isCiting(marks: readonly Mark[], from: number): boolean {
  for (let i = firstFrom(marks, from); i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.start > from + 12) return false;
    if (mark.kind === 'citing') return true;
  }
  return false;
}

/** The years of a life that ended long ago, or a century in the sentence. */
export function pastLife({ text }: Source, name: Span, sentence: Span): Span | null {
  const life = LIFE.exec(text.slice(name.end, name.end + BEHIND));
  if (life) return Number(life[1]) < LIVED_BEFORE ? { start: name.end, end: name.end + life[0].length } : null;
  const century = CENTURY.exec(text.slice(sentence.start, sentence.end));
  if (!century) return null;
  const start = sentence.start + century.index;
  return { start, end: start + century[0].length };
}
