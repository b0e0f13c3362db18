/** Between the house number and the post code: a comma, a line break, a cell of a table. */
const SEPARATOR = /^(?:[ \t]{0,2}[,;|]?[ \t]{0,2}(?:\r?\n)?[ \t|]{0,3})/;
/** «H0201», «, bolignr. H0201», «leil. 12», «3. etg.»: which door. */
const UNIT =
  /^,?[ \t]?\(?(?:(?:bolig(?:nr|nummer)?\.?:? ?)?[HKLU][0-2]\d[0-2]\d(?!\d)|leil(?:ighet|igheit|\.)?\.? ?(?:nr\.? ?)?[A-Z]?\d{1,4}(?!\d)|\d{1,2}\. ?etg(?:\.|asje)?(?!\p{L}))\)?/iu;
const CODE = /^(?:(?:NO?|NOR)-? ?)?(\d{4})(?!\d)[ \t|]{1,3}/;
const TOWN =
  /^(?:(?:Indre|INDRE|Ytre|YTRE|Nedre|NEDRE|Øvre|ØVRE|Nordre|NORDRE|Søndre|SØNDRE|Vestre|VESTRE|Østre|ØSTRE|Austre|AUSTRE|Store|STORE|Lille|LILLE|Litle|LITLE|Gamle|GAMLE|Nye|NYE|Jan|JAN) )?\p{Lu}[\p{L}0]+(?:-\p{Lu}\p{L}+)?(?: (?:[iI]|på|PÅ) \p{Lu}\p{L}+| (?:VERK|Verk|STASJON|Stasjon|[NSØV])(?!\p{L}))?/u;
const SMALL_TOWN = /^\p{Ll}\p{L}{1,}(?:-\p{L}+)?/u;

/** Longest tail that is read behind a house number, in UTF-16 code units. */
const REACH = 90;

/**
 * How far an address goes on behind the house number at `from`: a dwelling number, the post code and the place. `small`:
 * the writer uses no capitals. Returns the offset where it ends, and whether a post place was there.
 */
export function readTail(text: string, from: number, small: boolean): { end: number; post: boolean } {
  const tail = text.slice(from, from + REACH);
  const unit = UNIT.exec(tail)?.[0].length ?? 0;
  const post = readPost(tail.slice(unit), small);
  return post > 0 ? { end: from + unit + post, post: true } : { end: from + unit, post: false };
}

/** Length of the separator, post code and place at the beginning of `tail`; 0 when they are not there. */
export function readPost(tail: string, small: boolean): number {
  const gap = SEPARATOR.exec(tail)?.[0] ?? '';
  if (gap === '') return 0;
  const code = CODE.exec(tail.slice(gap.length));
  // 0000 is no post code: forms and examples use it.
  if (!code || code[1] === '0000') return 0;
  const rest = tail.slice(gap.length + code[0].length);
  const town = TOWN.exec(rest) ?? (small && /[,;|\n]/.test(gap) ? SMALL_TOWN.exec(rest) : null);
  return town ? gap.length + code[0].length + town[0].length : 0;
}
