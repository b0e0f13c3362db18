/**
 * LIX (C. H. Björnsson, *Läsbarhet*, 1968): words a sentence + a hundred times the share of words longer than six letters. Below 30 is
 * very easy, 40 is a newspaper, above 50 is official. Null for less than ten words, where it says nothing.
 */
export function lix(text: string): number | null {
  const words = text.match(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’-]*/gu) ?? [];
  if (words.length < 10) return null;
  const sentences = text.split(/[.!?:]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length || 1;
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}
