/**
 * Eleven digits that stand where a number would be and are nobody's: 010190 00000, 010101 12345, 12345678901, 12345678910, 99999999999.
 * Asked only where the control digits fail; a number that passes is taken as somebody's whatever it looks like.
 */
export function isPlaceholder(digits: string): boolean {
  return /(\d)\1{4}$|12345$/.test(digits) || digits === '12345678910' || '012345678901234567890'.includes(digits);
}
