import { cases, harmless } from '../../tests/corpus/corpus';

/** Every fourth paragraph is a case with people and numbers in it: a mixed day, neither the best nor the worst for the engine. */
const EVERY = 4;

/** A Norwegian prompt of exactly `length` UTF-16 code units, put together from the committed corpus; the same every time. */
export function norwegianPrompt(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const from = i % EVERY === EVERY - 1 ? cases : harmless;
    text += `${from[i % from.length]?.text}\n\n`;
  }
  return text.slice(0, length);
}
