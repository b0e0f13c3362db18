import type { PackInput } from '../contracts/pack';

/** A pack that is being written: as in the file, before defaults. It may be half done, so it need not be a valid pack. */
export type Draft = PackInput;
export type DraftDecision = NonNullable<Draft['decisions']>[number];
export type DraftRule = NonNullable<Draft['rules']>[number];
export type DraftContact = NonNullable<Draft['contacts']>[number];

/** What is kept of a draft between two visits. */
export interface DraftRecord {
  /** Of the draft, not of the pack: two drafts may be of the same pack. */
  id: string;
  name: string;
  draft: Draft;
  /** What the draft is compared with: the kommune's own last issue. */
  published?: Draft;
  /** The pack of another kommune that it was made from. */
  theirs?: Draft;
  /** Milliseconds since 1970: which of two was saved last. */
  updated: number;
}

/** Puts `value` in place of the entry for which `same` says yes, or last when there is none. All other entries are the same objects. */
export function putBy<T>(list: readonly T[] | undefined, value: T, same: (entry: T) => boolean): T[] {
  const at = (list ?? []).findIndex(same);
  if (at === -1) return [...(list ?? []), value];
  return (list ?? []).with(at, value);
}

/** The list without the entry at `index`. */
export function without<T>(list: readonly T[] | undefined, index: number): T[] {
  return (list ?? []).filter((_, other) => other !== index);
}

/** A name as an id: «Råde skole» → `rade-skole`. Empty when nothing of it can stand in one. */
export function slug(name: string): string {
  return name
    .toLocaleLowerCase('nb')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** `wanted`, or `wanted-2`, `wanted-3` … if that id is taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}

/** The day `days` later; both as YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The version to be issued: one more than what was published, dates from today and a year on unless a later end is set. What was just
 * published and has not changed since is that very issue.
 */
export function nextIssue(draft: Draft, published: Draft | undefined, today: string): Draft {
  if (draft === published && draft.issued === today) return draft;
  const version =
    published && published.id === draft.id ? Math.max(published.version + 1, draft.version) : draft.version;
  const expires = draft.expires > today ? draft.expires : dayAfter(today, 365);
  return { ...draft, version, issued: today, expires };
}
