import type { Hit } from '../rules';
import type { Source } from '../source';

const MONTH = /^(?:jan|feb|mar|mars|apr|april|mai|jun|juni|jul|juli|aug|august|sep|sept|okt|nov|des)$/;
const DAY_BEFORE = /\d\.? ?$/;
const YEAR_BEHIND = /^\.? ?(?:1[89]|20)\d\d(?!\d)/;
const NUMBERED_HEADING = /(?:kapittel|kap\.?|kapitel|del|avsnitt|vedlegg|chapter|part) $/;
const ROMAN = /^[ivx]{1,5}[. ]/;

// «Oves Varesenter AS», «Berg Nilsen AS» where only the first word was taken.
const FIRM_BEHIND = /^(?:['’`]?s)? (?:(?:\p{Lu}[\p{L}-]+|\p{L}{6,20}) ){0,2}(?:AS|A\/S|ASA|ANS|DA|SA)(?![\p{L}\p{N}])/u;
const COURT = /(?:kongelige|kongelege) $/;

/** What is taken for a name and can't be one, by what stands around it: «1 jan 2004», «Kapittel V. Regler», «Oves Varesenter AS». */
export function isNoPerson({ text, lower }: Source, { start, end }: Hit): boolean {
  const word = lower.slice(start, end);
  if (word.length <= 6 && MONTH.test(word))
    return DAY_BEFORE.test(lower.slice(Math.max(0, start - 3), start)) && YEAR_BEHIND.test(lower.slice(end, end + 8));
  if (!word.includes(' ') && FIRM_BEHIND.test(text.slice(end, end + 70))) return true;
  if (word === 'hoff') return COURT.test(lower.slice(Math.max(0, start - 10), start));
  return ROMAN.test(word) && NUMBERED_HEADING.test(lower.slice(Math.max(0, start - 10), start));
}
