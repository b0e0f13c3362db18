import type { FindingType } from '../contracts/finding';
import type { RedactionKey } from '../contracts/redaction';
import { countedAs } from './labels';
import { samePerson } from './people';

/** Someone or something that already has a number in the conversation. */
interface KnownEntity {
  number: number;
  /** Value, word for word → placeholder. */
  written: ReadonlyMap<string, string>;
  /** Label → how many spellings have got one. */
  used: ReadonlyMap<string, number>;
}

export interface Known {
  /** Whoever these forms belong to, among those numbered as `counted`; null for somebody new, and where it is in doubt. */
  entityOf(type: FindingType, counted: string, forms: readonly string[]): KnownEntity | null;
}

interface Entry {
  counted: string;
  label: string;
  number: number;
  letter: string;
  value: string;
  placeholder: string;
}

/** Reads who has which number out of what was replaced before. */
export function readKnown(key: RedactionKey = new Map()): Known {
  const entries = [...key].flatMap(([placeholder, value]): Entry[] => {
    const [, label, number, letter = ''] = /^\[(.+) (\d+)([b-z]?)\]$/u.exec(placeholder) ?? [];
    if (!label || !number) return [];
    return [{ counted: countedAs(label), label, number: Number(number), letter, value, placeholder }];
  });
  return {
    entityOf(type, counted, forms) {
      const own = entries.filter((entry) => entry.counted === counted);
      if (own.length === 0) return null;
      const number = type === 'PERSON' ? numberOfPerson(own, forms) : numberOf(own, forms);
      if (number === null) return null;
      const mine = own.filter((entry) => entry.number === number);
      const used = new Map<string, number>();
      for (const { label, letter } of mine)
        used.set(label, Math.max(used.get(label) ?? 0, letter === '' ? 1 : letter.charCodeAt(0) - 96));
      return { number, used, written: new Map(mine.map(({ value, placeholder }) => [value, placeholder])) };
    },
  };
}

function numberOfPerson(own: readonly Entry[], forms: readonly string[]): number | null {
  const values = own.map(({ value }) => value);
  const stands = samePerson([...values, ...forms]);
  const mine = new Set(stands.slice(values.length));
  const numbers = new Set(own.filter((_, index) => mine.has(stands[index] as number)).map(({ number }) => number));
  // Two that were told apart before: the new form can't say which.
  return numbers.size === 1 ? ([...numbers][0] as number) : null;
}

function numberOf(own: readonly Entry[], forms: readonly string[]): number | null {
  const plain = (value: string) =>
    value
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = new Set(forms.map(plain));
  return own.find(({ value }) => wanted.has(plain(value)))?.number ?? null;
}
