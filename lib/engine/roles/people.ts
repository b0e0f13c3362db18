import type { PersonRole } from '../../contracts/finding';
import type { Pack } from '../../contracts/pack';
import { hashOf } from '../tokens';

/** What a word beside a name says of it; the pack's lists of the same names. */
export type MarkKind =
  | 'public'
  | 'employee'
  | 'list'
  | 'represents'
  | 'private'
  | 'asking'
  | 'matter'
  | 'meeting'
  | 'work'
  | 'citing';

interface PeopleWord {
  kind: MarkKind;
  /** The word or phrase in lower case. */
  text: string;
}

/** A person that anybody may write about. */
export interface KnownPerson {
  role: Exclude<PersonRole, 'private' | 'employee'>;
  /** Never a party in a case of a kommune: dead, or a leader of another country. */
  remote: boolean;
}

/** Everything the packs know of who a name may be. Keys in lower case. */
export interface CompiledPeople {
  /** By the hash of the first word. */
  words: ReadonlyMap<number, readonly PeopleWord[]>;
  /** Last parts of compounds («-sjef»), by `tailOf`. */
  endings: ReadonlyMap<number, readonly PeopleWord[]>;
  /** «Ap», «SV»: as written. */
  parties: ReadonlySet<string>;
  /** By full name. */
  known: ReadonlyMap<string, KnownPerson>;
  /** By the surname or single name that is enough. */
  knownAlone: ReadonlyMap<string, KnownPerson>;
}

/** An ending shorter than this would be found in too many words. */
export const SHORTEST_ENDING = 4;

const KINDS: readonly MarkKind[] = [
  'public',
  'employee',
  'list',
  'represents',
  'private',
  'asking',
  'matter',
  'meeting',
  'work',
  'citing',
];
const ROLES: Readonly<Record<string, KnownPerson['role']>> = { p: 'public', a: 'author', h: 'historical' };
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** The people sections of all layers together; null when no pack has one. Layers add, none takes away. */
export function compilePeople(packs: readonly Pack[]): CompiledPeople | null {
  const words = new Map<number, PeopleWord[]>();
  const endings = new Map<number, PeopleWord[]>();
  const parties = new Set<string>();
  const known = new Map<string, KnownPerson>();
  const knownAlone = new Map<string, KnownPerson>();
  let any = false;
  for (const { people } of packs) {
    if (!people) continue;
    any = true;
    for (const kind of KINDS) {
      for (const form of people[kind]) {
        const text = form.normalize('NFC').toLowerCase();
        if (text.startsWith('-')) {
          const ending = text.slice(1);
          if (ending.length >= SHORTEST_ENDING) push(endings, tailOf(ending, ending.length), { kind, text: ending });
          continue;
        }
        const first = FIRST_WORD.exec(text)?.[0];
        if (first) push(words, hashOf(first), { kind, text });
      }
    }
    for (const party of people.parties) parties.add(party);
    for (const line of people.known.split('\n')) addKnown(line, known, knownAlone);
  }
  return any ? { words, endings, parties, known, knownAlone } : null;
}

/** `Henrik Ibsen<TAB>a<TAB>sr`: role `p`, `a` or `h`; `s` the last name alone is enough, `r` remote. */
function addKnown(line: string, known: Map<string, KnownPerson>, alone: Map<string, KnownPerson>): void {
  const [name = '', role = '', flags = ''] = line.normalize('NFC').split('\t');
  const full = name.trim().toLowerCase();
  if (full === '' || full.startsWith('#')) return;
  const person: KnownPerson = { role: ROLES[role.trim()] ?? 'public', remote: flags.includes('r') };
  known.set(full, person);
  if (flags.includes('s') || !full.includes(' ')) alone.set(full.slice(full.lastIndexOf(' ') + 1), person);
}

/** The last four characters before `end` as a number to look endings up by. */
export function tailOf(text: string, end: number): number {
  let tail = 0;
  for (let i = end - SHORTEST_ENDING; i < end; i += 1) tail = (Math.imul(tail, 31) + text.charCodeAt(i)) | 0;
  return tail;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
