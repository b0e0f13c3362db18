import type { Source } from '../source';
import { CAPITAL, hashOf } from '../tokens';
import { readPlace } from './place-span';
import type { Candidate, Validator } from './validator';

/** Before «fra»: somebody's home, not where a letter comes from. */
const FROM_HOME = new Set(
  'opprinnelig opphavleg opprinneleg opphavelig kommer kjem kom mann mannen kvinne kvinnen kvinna gutt gutten gut guten jente jenta pasient pasienten bruker brukar elev eleven søker søkjar år'.split(
    ' ',
  ),
);
/** Before «i» and «på». */
const LIVES = new Set('bor bur bodde budde bosatt busett hjemmehørende heimehøyrande'.split(' '));
/** Fields of a form. */
const LABELS = new Set('bosted bosteds bustad bustads bopel hjemsted heimstad adresse adressen adressa'.split(' '));
/** Between a label and what is written in the field. */
const LABEL_LINK = /^[.:]{1,2}[ \t]{0,2}$/;
/** Looked up by hash, so that no word is cut out of the text for the question. */
const FROM = new Set(['fra', 'frå'].map(hashOf));
const LIVES_HASH = new Set([...LIVES].map(hashOf));
const LABEL_HASH = new Set([...LABELS].map(hashOf));

/**
 * The place where somebody lives, without a street: «en 52 år gammel mann fra Ås», «bosatt i Ås», «Bosted: Ås». A town is no
 * address, so the rule asks for an age or a date of birth beside it. One grade: `home`. Reads one word before «fra» and at
 * most five behind.
 */
export const bosted: Validator = {
  name: 'bosted',
  grades: ['home'],
  scan(source) {
    const found: Candidate[] = [];
    const { tokens, text } = source;
    for (let i = 0; i + 1 < tokens.count; i += 1) {
      const hash = tokens.hash[i] ?? 0;
      if (FROM.has(hash)) {
        if (i > 0 && FROM_HOME.has(tokens.word(i - 1))) take(source, i + 1, ' ', found);
      } else if (LIVES_HASH.has(hash) && LIVES.has(tokens.word(i))) {
        const into = tokens.word(i + 1);
        if (into === 'i' || into === 'på') take(source, i + 2, ' ', found);
      } else if (LABEL_HASH.has(hash) && LABELS.has(tokens.word(i))) {
        if (LABEL_LINK.test(text.slice(tokens.end[i], tokens.start[i + 1]))) take(source, i + 1, null, found);
        // «Pasientens bosted er i Ås»
        else if (tokens.word(i + 1) === 'er') take(source, tokens.word(i + 2) === 'i' ? i + 3 : i + 2, ' ', found);
      }
    }
    return found;
  },
};

/** Takes the place that begins with token `first`, when `gap` (if given) is all that stands before it. */
function take(source: Source, first: number, gap: string | null, found: Candidate[]): void {
  const { tokens, text, lower } = source;
  if (first >= tokens.count || ((tokens.shape[first] ?? 0) & CAPITAL) === 0) return;
  if (gap !== null && text.slice(tokens.end[first - 1], tokens.start[first]) !== gap) return;
  const place = readPlace(source, first);
  if (!place?.capital) return;
  // «Adresse: Storgata 5» is the address's; «Nes kommune» an authority.
  if (
    /^(?:,? \d| kommune| fylke| skole| skule| barnehage| sykehus| sjukehus)/.test(
      lower.slice(place.end, place.end + 10),
    )
  )
    return;
  found.push({ start: place.start, end: place.end, grade: 'home', list: 'residence' });
}
