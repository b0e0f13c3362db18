/** What the word lists say about one word, as bits. */
export const TRAIT = {
  /** Bearers as given name, in four steps: none, some, thousand, ten thousand. */
  first: 3,
  /** Listed as surname: none, listed, two thousand bearers and more. */
  last: 3 << 2,
  /** A name that is also a word or place; how often its capital means a person: not one, seldom, now and then, mostly. */
  share: 3 << 4,
  place: 1 << 6,
  /** Seen in lower case: never, often, now and then, only in the list of film subtitles. */
  common: 3 << 7,
  foreignFirst: 1 << 9,
  foreignLast: 1 << 10,
  /** «saksbehandler», «mor» … */
  title: 1 << 11,
  /** So well known that one word names them; a country or a city of the world. */
  known: 1 << 12,
  world: 1 << 13,
} as const;

export const COMMON_SHIFT = 7;
/** Any bit that says given name; any that says surname. */
export const FIRST_BITS = TRAIT.first | TRAIT.foreignFirst;
export const LAST_BITS = TRAIT.last | TRAIT.foreignLast;
