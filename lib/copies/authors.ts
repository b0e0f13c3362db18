import type { Language } from '../contracts/language';
import type { XmlMember, XmlTag } from './xml-edit';

const AUTHOR = { nb: 'Forfatter', nn: 'Forfattar', en: 'Author' } as const satisfies Record<Language, string>;
const OURS = /^(?:Forfatter|Forfattar|Author) (\d+)$/;

/** Who wrote something, by number: who answers whom can still be seen, and nobody's name. */
export interface Authors {
  nameFor(name: string): string;
  /** Writes numbers over the author and initials of a tag. */
  clean(member: XmlMember, tag: XmlTag): void;
  known(): readonly string[];
}

const NAMES = new Set(['author', 'lastModifiedBy', 'userName', 'user']);

export function createAuthors(language: Language): Authors {
  const numbers = new Map<string, number>();
  let highest = 0;
  const nameFor = (name: string): string => {
    if (OURS.test(name)) {
      highest = Math.max(highest, Number(OURS.exec(name)?.[1]));
      return name;
    }
    let number = numbers.get(name);
    if (number === undefined) {
      highest += 1;
      number = highest;
      numbers.set(name, number);
    }
    return `${AUTHOR[language]} ${number}`;
  };
  return {
    nameFor,
    clean(member, { attributes }) {
      for (const { name, value, valueStart, valueEnd } of attributes) {
        const written = NAMES.has(name) ? nameFor(value) : name === 'initials' ? 'F' : null;
        if (written !== null && value !== '' && written !== value) member.edit(valueStart, valueEnd, written);
      }
    },
    known: () => [...numbers.keys()],
  };
}
