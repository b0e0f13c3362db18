/** Turns the direction of what follows it, so that a row could be read in another order than it was written. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** What begins emphasis, code, a link, a tag, a character's name or a table cell, or could be read as a slot. */
const INLINE = /[\\`*~[\]<|{]|&(?=#?\w+;)/g;
/** Underscores inside words («kari_berg@…») mean nothing, and an address should be copied as it is. */
const EDGE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * A text from a pack as one line of Markdown that says just what it says: it ends no cell, begins no heading, list or
 * table, and is never read as a slot. Empty when there was nothing but space.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(DIRECTION, '')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(EDGE_UNDERSCORE, '\\_')
    .replace(/^[#>+\-=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
