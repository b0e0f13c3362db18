/** One letter for what is typed in several ways: `æ`/`ae`, `ø`/`oe`/`ö`, `å`/`aa`. Accents of loan words fall away. */
const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ö: 'oe', ä: 'ae' };

/** «Svare en innbygger» and «svare innbygger» are one. */
const ARTICLES: ReadonlySet<string> = new Set(['en', 'ei', 'et', 'ein', 'eit', 'the', 'a', 'an']);

/** Lower case, folded, punctuation to spaces, split, articles dropped. `Kan jeg bruke Chat-GPT?` → `kan jeg bruke chat gpt`. */
export function tokenise(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåöä]/gu, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length > 0 && !ARTICLES.has(token));
}

/** A phrase as compared: tokens joined, so that «e-post», «e post» and «epost» are one. */
export function joined(text: string): string {
  return tokenise(text).join('');
}

const ENDINGS: readonly string[] = 'enes anes ene ane ens ets ers ars en et er ar es a e s r t'.split(' ');

/** The word and what is left of it without each ending it may have (nb, nn, en nouns); at least four letters are left. */
export function stems(word: string): string[] {
  const found = [word];
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) found.push(word.slice(0, -ending.length));
  }
  return found;
}

/** True for at most one letter more, less, other, or two swapped. */
export function nearlyEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  const shortest = Math.min(a.length, b.length);
  while (start < shortest && a[start] === b[start]) start += 1;
  if (start === a.length && start === b.length) return true;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA -= 1;
    endB -= 1;
  }
  const leftA = endA - start + 1;
  const leftB = endB - start + 1;
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[endB] && a[endA] === b[start];
}
