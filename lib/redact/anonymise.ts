import type { Finding } from '../contracts/finding';
import type { Edit } from '../contracts/in-page';
import type { Language } from '../contracts/language';
import { labelFor, placeholder, placeholderPattern } from './labels';
import { nameParts, samePerson } from './people';
import { type Target, targets } from './spans';

export interface Anonymised {
  text: string;
  /** In offsets of the text that was given, by start, never overlapping. */
  edits: Edit[];
  /** Placeholder → what it stands for, in its fullest form. Lives in memory only. */
  key: ReadonlyMap<string, string>;
  /** How many stretches were replaced. */
  count: number;
}

/**
 * Replaces what points at someone with numbered placeholders by type (`[NAVN 1]`). The same value gets the same number
 * whatever its case and spacing; a name in part gets the number of the full name where that is evident. Everything
 * outside the replaced stretches is kept to the code unit. Topics are left: see `isReplaceable`.
 *
 * This is pseudonymisation (GDPR art. 4 no. 5): the text may still be about a person.
 */
export function anonymise(text: string, findings: readonly Finding[], language: Language): Anonymised {
  const found = targets(text, findings);
  const identities = identify(found);
  const next = highestNumbers(text);
  const names = new Map<string, string>();
  const key = new Map<string, string>();
  const edits: Edit[] = [];
  let result = '';
  let from = 0;

  found.forEach((target, index) => {
    const identity = identities[index] as string;
    let name = names.get(identity);
    if (name === undefined) {
      const label = labelFor(target.type, language);
      const number = (next.get(label) ?? 0) + 1;
      next.set(label, number);
      name = placeholder(label, number);
      names.set(identity, name);
    }
    const known = key.get(name);
    if (known === undefined || isFuller(target, known)) key.set(name, target.value);
    edits.push({ start: target.start, end: target.end, text: name });
    result += text.slice(from, target.start) + name;
    from = target.end;
  });
  return { text: result + text.slice(from), edits, key, count: edits.length };
}

/**
 * Puts the originals back, also where the placeholder came back in other case or spacing. One pass: an original that
 * looks like a placeholder is not replaced again. Where one person stood in several forms, the fullest comes back.
 */
export function restore(text: string, key: ReadonlyMap<string, string>): string {
  if (key.size === 0) return text;
  return text.replace(placeholderPattern(), (match, label: string, number: string) => {
    return key.get(placeholder(label, number)) ?? match;
  });
}

/** One string per stretch; equal strings are the same person or number. */
function identify(found: readonly Target[]): string[] {
  const people = found.flatMap((target, index) => (target.type === 'PERSON' ? [index] : []));
  const stands = samePerson(people.map((index) => (found[index] as Target).value));
  const personOf = new Map(people.map((index, order) => [index, stands[order] as number]));
  return found.map((target, index) => {
    const person = personOf.get(index);
    return person === undefined ? `${target.type}:${sameValue(target)}` : `PERSON:${person}`;
  });
}

function sameValue({ type, value }: Target): string {
  const plain = value.normalize('NFC').toLowerCase();
  if (type === 'SECRET') return value;
  if (type === 'EMAIL' || type === 'IP_ADDRESS' || type === 'CASE_NUMBER' || type === 'PROPERTY_ID') {
    return plain.replace(/\s+/gu, '');
  }
  if (type === 'ADDRESS') return plain.replace(/[\s,.]+/gu, ' ').trim();
  const bare = plain.replace(/[^\p{L}\p{N}]/gu, '');
  return type === 'PHONE' ? bare.replace(/^(?:0047|47)(?=\d{8}$)/u, '') : bare || plain;
}

function isFuller(target: Target, known: string): boolean {
  return target.type === 'PERSON' && fullness(target.value) > fullness(known);
}

function fullness(name: string): number {
  const parts = nameParts(name);
  return parts.length * 1000 + parts.join('').length;
}

/** Numbering goes on after what the text already holds, in any language, so that no placeholder stands for two. */
function highestNumbers(text: string): Map<string, number> {
  const highest = new Map<string, number>();
  if (!text.includes('[')) return highest;
  for (const [, label = '', number = '0'] of text.matchAll(placeholderPattern())) {
    const name = label.toUpperCase().replace(/\s+/gu, ' ');
    // Absurd numbers are not counted on from: the next would be longer than a placeholder's number can be.
    if (number.length < 6) highest.set(name, Math.max(highest.get(name) ?? 0, Number(number)));
  }
  return highest;
}
