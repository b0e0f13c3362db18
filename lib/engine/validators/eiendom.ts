import type { Candidate, Validator } from './validator';

const NAMED =
  /(?<![\p{L}\p{N}])(?:g\.?nr|gårdsn(?:umme)?r|gardsn(?:umme)?r|gårds- og bruksnummer|gards- og bruksnummer)\.?(?:[ /]{0,3}b\.?nr\.?)?[: ]{0,2}\d{1,4}(?:[ ,/]{1,3}(?:og )?(?:(?:b\.?nr|f\.?nr|s\.?nr|bruksn(?:umme)?r|festen(?:umme)?r|seksjonsn(?:umme)?r)\.? ?)?\d{1,5}(?!\d)){0,3}/giu;
const MATRIKKEL = /(?<![\p{L}\p{N}/])\d{4}[- ]\d{1,4}\/\d{1,5}(?:\/\d{1,4}){0,2}(?![\d/])/gu;

/**
 * Property by gårds-, bruks-, feste- and seksjonsnummer. Grades: `named` (gnr. 12 bnr. 34), `matrikkel`
 * (5501-12/34/0/0: municipality number first, which dates and ranges may look like).
 */
export const eiendom: Validator = {
  name: 'eiendom',
  grades: ['named', 'matrikkel'],
  scan({ text, lower }) {
    const found: Candidate[] = [];
    if (lower.includes('nr') || lower.includes('gårds') || lower.includes('gards')) {
      for (const match of text.matchAll(NAMED))
        found.push({ start: match.index, end: match.index + match[0].length, grade: 'named' });
    }
    if (text.includes('/')) {
      for (const match of text.matchAll(MATRIKKEL))
        found.push({ start: match.index, end: match.index + match[0].length, grade: 'matrikkel' });
    }
    return found;
  },
};
