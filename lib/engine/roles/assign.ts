import type { Evidence, FindingType, PersonRole, Span } from '../../contracts/finding';
import type { Hit } from '../rules';
import { firstFrom } from '../sorted';
import type { Source } from '../source';
import { follows, isListed, isOwn, leads, partyBehind, sentenceOf } from './beside';
import { citation, pastLife } from './cited';
import { type Mark, marksAround } from './marks';
import { isNoPerson } from './no-person';
import type { CompiledPeople, KnownPerson } from './people';

/** Different words of a meeting near a name that make it a meeting's paper. */
const MEETING_WORDS = 2;
/** So many make it a paper that is open to all. */
const OPEN_PAPER = 3;
/** «kommunestyret» and «kommunestyrets» are one word. */
const STEM = 6;
/** How far before and behind its name a word such as «søker» still speaks of it, in the same sentence. */
const PRIVATE_BEFORE = 60;
const PRIVATE_BEHIND = 40;
/** How far from the name a number or a birth date may stand and be that person's. */
const NUMBER_REACH = 80;
/** A word of office may stand so far before its name. */
const OFFICE_REACH = 300;

/** Numbers and dates that belong to one person. */
const PERSONAL: ReadonlySet<FindingType> = new Set([
  'NATIONAL_ID',
  'DUF_NUMBER',
  'DATE_OF_BIRTH',
  'BANK_ACCOUNT',
  'PASSPORT',
]);

interface Told {
  role: PersonRole;
  span?: Span | undefined;
  /** The name itself gives nothing away, though it is a party's. */
  isOut?: boolean;
}

/**
 * Says of every name who it seems to be, when the text tells. A colleague in office stays `intern` and unsure, so that the
 * name alone asks nothing; one whom anybody may write about gets `apen`. Both lose their weight as a person for topics and
 * combinations (`speaksForCase`). Strongest first:
 *
 * 1. «eleven Kari», «Kari (mor)», a personal number or birth date beside the name, or a matter of the person's own («rektor
 *    Kari Berg er sykmeldt»): private, whatever the office. The duty of confidentiality follows the matter, not the title
 *    (forvaltningsloven § 13: «noens personlige forhold»).
 * 2. a word of office, a party, a list of those present: employee or public.
 * 3. the pack's list of people whom everybody knows: public, author, historical. Those who can be in no case of today (dead, a
 *    leader of another country) come first of all.
 * 4. a word such as «søker» in the sentence, an address: private.
 * 5. years of a life long past, a citation, a work and its maker.
 * 6. two words of a council's meeting within 400 units: public.
 *
 * What can be no person at all («1 jan 2004») is left out. Depends on the text within `LOCAL_REACH` and on findings of the same
 * paragraph. Hits keep their order.
 */
export function assignRoles(hits: Hit[], source: Source, people: CompiledPeople | null): Hit[] {
  if (!people) return hits;
  const names = hits.filter(({ type }) => type === 'PERSON').sort((a, b) => a.start - b.start);
  if (names.length === 0) return hits;
  const marks = marksAround(source, names, people).sort((a, b) => a.start - b.start);
  const owned = ownersOf(hits, names, source);
  const told = new Map<Hit, Told>();
  for (const [index, name] of names.entries()) {
    const role =
      roleOf({ source, people, marks, names, index, name, owned }) ?? besideTold(source, names[index - 1], name, told);
    if (role) told.set(name, role);
  }
  const kept = hits.some((hit) => hit.type === 'PERSON' && isNoPerson(source, hit))
    ? hits.filter((hit) => hit.type !== 'PERSON' || !isNoPerson(source, hit))
    : hits;
  return told.size === 0 ? kept : kept.map((hit) => withRole(hit, told.get(hit)));
}

export function withRole(hit: Hit, told: Told | undefined): Hit {
  if (!told) return hit;
  const { role, span, isOut } = told;
  const evidence: Evidence[] = [
    ...hit.evidence,
    span ? { kind: 'role', role, span: { start: span.start, end: span.end } } : { kind: 'role', role },
  ];
  if (role === 'private') return { ...hit, confidence: isOut ? 'low' : hit.confidence, evidence };
  return { ...hit, class: role === 'employee' ? hit.class : 'apen', confidence: 'low', evidence };
}

interface Asked {
  source: Source;
  people: CompiledPeople;
  marks: readonly Mark[];
  names: readonly Hit[];
  index: number;
  name: Hit;
  owned: Owned;
}

function roleOf(asked: Asked): Told | null {
  const { source, people, marks, name, owned, names, index } = asked;
  const sentence = sentenceOf(source, name);
  const known = knownAs(source, name, people);
  // «Vi bruker Ibsen i norsk», «eleven leser Sigrid Undset»: nobody in a case of today.
  if (known?.remote && (isWhole(source, name) || !owned.numbers.has(name))) return { role: known.role };
  const before = names[index - 1];
  const after = names[index + 1];
  let office: Told | null = null;
  let list: Told | null = null;
  let firm: Told | null = null;
  let near: Mark | null = null;
  let hasParty = false;
  let asking: Mark | null = null;
  let matter: Mark | null = null;
  for (let i = firstFrom(marks, name.start - OFFICE_REACH); i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.start > name.end + OFFICE_REACH) break;
    if (mark.start < name.end && mark.end > name.start) {
      // «Rektor Kari Berg» taken for a name of three words.
      if (mark.start === name.start && mark.end < name.end) {
        if (mark.kind === 'private') return { role: 'private', span: mark };
        if (mark.kind === 'public' || mark.kind === 'employee') office = { role: mark.kind, span: mark };
      }
      continue;
    }
    // A word beyond another name is that one's; only a heading holds for several.
    const isNearest = (!before || mark.start >= before.end) && (!after || mark.end <= after.start);
    switch (mark.kind) {
      case 'private':
        hasParty = true;
        if (isNearest && (leads(source, mark, name) || follows(source, mark, name)))
          return { role: 'private', span: mark };
        if (isWithin(mark, sentence) && isNearest && isNear(mark, name)) near ??= mark;
        break;
      case 'asking':
        if (!isWithin(mark, sentence) || !isNearest || !isNear(mark, name)) break;
        asking ??= mark;
        // «søker om»: the verb, not the one who «søker» is.
        if (near?.start === mark.start) near = null;
        break;
      case 'public':
      case 'employee':
        if (isNearest && (leads(source, mark, name) || follows(source, mark, name)))
          office = { role: mark.kind, span: mark };
        break;
      case 'represents':
        // «Ola Nes v/Kari Nes» is a parent or a guardian.
        if (isNearest && leads(source, mark, name) && (!before || mark.start - before.end > 2))
          firm = { role: 'employee', span: mark };
        break;
      case 'list':
        if (isListed(source, mark, name)) list = { role: 'employee', span: mark };
        break;
      case 'matter':
        if (isNearest && isWithin(mark, sentence) && isOwn(source, mark, name)) matter = mark;
        break;
      default:
    }
  }
  const party = partyBehind(source, name, people.parties);
  if (party) office = { role: 'public', span: party };
  const number = owned.numbers.get(name);
  if (number) return { role: 'private', span: number };
  if (matter && !isAnothers(matter, near, name)) return { role: 'private', span: matter };
  if (office) return office;
  // «Støre søker om barnehageplass» is somebody else.
  if (known && (isWhole(source, name) || !(near ?? asking))) return { role: known.role };
  // At a meeting about a pupil, mother and pupil may stand in the same list.
  if (list && !hasParty) return list;
  const post = owned.mailboxes.get(name);
  if (firm) return firm;
  if (post && !near) return { role: 'employee', span: post };
  const meeting = meetingAround(marks, name);
  const place = near ?? owned.addresses.get(name);
  const isOpen = meeting !== null && meeting.words >= OPEN_PAPER;
  if (place) return { role: 'private', span: place, isOut: near !== null && isOpen };
  // One who applies is a party, but in a council's open paper the name is out already. What is left open here the whole
  // document may tell (`spreadRoles`).
  if (asking) return isOpen ? { role: 'private', span: asking, isOut: true } : null;
  const past = pastLife(source, name, sentence);
  if (past) return { role: 'historical', span: past };
  const cited = citation(source, name, marks, (word) => source.names?.first.has(word) ?? false);
  if (cited) return { role: 'author', span: cited };
  return meeting && meeting.words >= MEETING_WORDS ? { role: 'public', span: meeting.nearest } : null;
}

function isWithin(mark: Span, sentence: Span): boolean {
  return mark.start >= sentence.start && mark.end <= sentence.end;
}

function isNear(mark: Span, name: Span): boolean {
  return mark.end <= name.start ? name.start - mark.end <= PRIVATE_BEFORE : mark.start - name.end <= PRIVATE_BEHIND;
}

/** «Rektor Kari Berg sier at eleven er innlagt»: the matter is that of the one who is named between. */
function isAnothers(matter: Span, other: Span | null, name: Span): boolean {
  return other !== null && other.start >= name.end && other.end <= matter.start;
}

const AND = /^(?:,| og| and| samt| &|,? eller)\s$/;

/** «rådgiverne Kari Berg og Ola Nes», «søknad fra Kari Berg, Ola Nes og Per Li»: what is told of the first holds for the rest. */
function besideTold(source: Source, before: Hit | undefined, name: Hit, told: ReadonlyMap<Hit, Told>): Told | null {
  const role = before && told.get(before);
  if (!role || role.role === 'author' || role.role === 'historical') return null;
  return role.span && AND.test(source.text.slice(before.end, name.start)) ? role : null;
}

/** A name of several words. */
function isWhole({ text }: Source, { start, end }: Span): boolean {
  return text.slice(start, end).includes(' ');
}

/** The person of the pack's list that the name is: by full name, or by a surname that is enough. A genitive -s is no part of it. */
function knownAs({ lower, document }: Source, name: Hit, { known, knownAlone }: CompiledPeople): KnownPerson | null {
  const text = lower.slice(name.start, name.end).replaceAll(/\s+/g, ' ');
  const bare = text.replace(/['’]?s?['’]?$/, '');
  const whole = known.get(text) ?? known.get(bare);
  if (whole) return whole;
  if (text.includes(' ')) return null;
  // Where somebody of that surname stands whole, the surname is theirs.
  const repeat = name.evidence.find((item) => item.kind === 'repeat');
  if (repeat?.kind === 'repeat') {
    const { start, end } = repeat.span;
    return known.get(document?.wordsAt(repeat.span) ?? lower.slice(start, end)) ?? null;
  }
  return knownAlone.get(text) ?? knownAlone.get(bare) ?? null;
}

function meetingAround(marks: readonly Mark[], name: Span): { words: number; nearest: Mark } | null {
  const seen = new Set<string>();
  let nearest: Mark | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = firstFrom(marks, name.start - 400); i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.end > name.end + 400) break;
    if (mark.kind !== 'meeting') continue;
    seen.add(mark.text.slice(0, STEM));
    const gap = mark.end <= name.start ? name.start - mark.end : mark.start - name.end;
    if (gap < distance) {
      distance = gap;
      nearest = mark;
    }
  }
  return nearest && { words: seen.size, nearest };
}

interface Owned {
  numbers: ReadonlyMap<Hit, Span>;
  addresses: ReadonlyMap<Hit, Span>;
  /** E-mail at a public body's domain that holds a part of the name. */
  mailboxes: ReadonlyMap<Hit, Span>;
}

/** Whose each number, birth date and address is: the name right before it in the paragraph, else the one right behind. */
function ownersOf(hits: readonly Hit[], names: readonly Hit[], { text, lower }: Source): Owned {
  const mailboxes = new Map<Hit, Span>();
  const numbers = new Map<Hit, Span>();
  const addresses = new Map<Hit, Span>();
  for (const hit of hits) {
    if (hit.type === 'EMAIL' && hit.evidence.some((item) => item.kind === 'checksum' && item.grade !== 'person')) {
      const next = firstFrom(names, hit.start);
      for (const name of [names[next - 1], names[next]])
        if (name && isMailboxOf(lower, hit, name)) mailboxes.set(name, { start: hit.start, end: hit.end });
    }
    const into = PERSONAL.has(hit.type) ? numbers : hit.type === 'ADDRESS' ? addresses : null;
    if (!into || hit.confidence === 'low') continue;
    const next = firstFrom(names, hit.start);
    for (const name of [names[next - 1], names[next]]) {
      if (!name) continue;
      const between = text.slice(Math.min(name.end, hit.end), Math.max(name.start, hit.start));
      if (between.length > NUMBER_REACH || between.includes('\n\n')) continue;
      if (!into.has(name)) into.set(name, { start: hit.start, end: hit.end });
      break;
    }
  }
  return { numbers, addresses, mailboxes };
}

function isMailboxOf(lower: string, mailbox: Span, name: Span): boolean {
  const between = lower.slice(Math.min(name.end, mailbox.end), Math.max(name.start, mailbox.start));
  if (between.length > NUMBER_REACH || between.includes('\n\n')) return false;
  const local = lower.slice(mailbox.start, lower.indexOf('@', mailbox.start));
  return lower
    .slice(name.start, name.end)
    .split(/[ -]/)
    .some((part) => part.length > 2 && local.includes(part));
}
