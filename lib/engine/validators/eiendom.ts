import type { Candidate, Validator } from './validator';

/** Parts of which one stands in every text that names a property by its words; asked before the expressions are run. */
const PARTS = ['gnr', 'g.nr', 'g. nr', 'gbnr', 'g/b', 'gårdsn', 'gardsn', 'gårds-', 'gards-'];
const NAMED =
  /(?<![\p{L}\p{N}])(?:g\.? ?nr|g\/?b\.?nr|gårdsn(?:umme)?r|gardsn(?:umme)?r|g[åa]rds- ?(?:og|\/) ?bruksn(?:umme)?r)\.?(?:[ /]{0,3}b\.? ?nr\.?)?[:\t ]{0,3}\d{1,4}(?:[ ,/\t\n]{1,3}(?:og )?(?:(?:b\.? ?nr|f\.? ?nr|s\.? ?nr|bruksn(?:umme)?r|festen(?:umme)?r|seksjonsn(?:umme)?r)\.?:?[ \t]?)?\d{1,5}(?!\d)){0,3}/giu;
const MATRIKKEL = /(?<![\p{L}\p{N}/])\d{4}[- ]\d{1,4}\/\d{1,5}(?:\/\d{1,4}){0,2}(?![\d/])/gu;
const BARE = /(?<![\p{L}\p{N}/.,-])\d{1,4}\/\d{1,4}(?:\/\d{1,4}){0,2}(?![\d/.,-]\d|\d|\p{L})/gu;

/**
 * Property by gårds-, bruks-, feste- and seksjonsnummer. Grades: `named` (gnr. 12 bnr. 34), `matrikkel` (5501-12/34/0/0:
 * municipality number first, which dates and ranges may look like), `bare` (12/34, which is a fraction or a case number too).
 * A number is read by itself, at most 80 units.
 */
export const eiendom: Validator = {
  name: 'eiendom',
  grades: ['named', 'matrikkel', 'bare'],
  scan({ text, lower }) {
    const found: Candidate[] = [];
    if (PARTS.some((part) => lower.includes(part))) take(text, NAMED, 'named', found);
    if (!text.includes('/')) return found;
    take(text, MATRIKKEL, 'matrikkel', found);
    // «eigedom», «eiendom», «matrikkel»: without one of them no rule asks for the bare numbers.
    if (['eiendom', 'eigedom', 'matrikkel', 'tomt'].some((part) => lower.includes(part)))
      take(text, BARE, 'bare', found);
    return found;
  },
};

function take(text: string, shape: RegExp, grade: string, found: Candidate[]): void {
  for (const match of text.matchAll(shape))
    found.push({ start: match.index, end: match.index + match[0].length, grade });
}
