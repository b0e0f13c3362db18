/**
 * What tells a drawn key from a word: the same measure and the same exceptions for pattern rules that ask for `entropy`
 * and for the validators of secrets.
 */

/** Shannon entropy in bits for each character; 0 for the empty string. Hex digits reach 4, base64 about 5.5. */
export function entropyOf(value: string): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Vendors mark the keys of their own documentation so («AKIAIOSFODNN7EXAMPLE»); in capitals only, as they do. */
const EXAMPLE = /EXAMPLE|EKSEMPEL|PLACEHOLDER|REDACTED/;

/** True when the value is as mixed as a drawn one and carries no mark of an example. `bits` for each character. */
export function isRandom(value: string, bits: number): boolean {
  return !EXAMPLE.test(value) && entropyOf(value) >= bits;
}
