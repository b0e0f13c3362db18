import { ceilingLevel, classLevel } from '../contracts/classes';
import type { NoCopyReason, SafeCopy } from '../contracts/copies';
import type { Verdict } from '../contracts/decision';
import type { FileReading } from '../contracts/files';
import type { Finding, FindingType } from '../contracts/finding';
import type { Language } from '../contracts/language';
import type { Place, RedactionPlan } from '../contracts/redaction';
import { planRedaction, type RedactOptions } from '../redact';
import { copyName, finalName, nameText } from './copy-name';
import { everyOccurrence, isTelling, type Value } from './occurrences';
import { holdsAny } from './office-file';
import { isCopied, openCopy } from './open-copy';

export interface SafeCopyOptions {
  language: Language;
  /** What is done with each type; a placeholder where nothing is said. */
  operators?: RedactOptions['operators'];
  /** Pictures can't be read. `refuse` unless the person has been told, and wants the copy with them. */
  pictures: 'refuse' | 'keep';
}

/** The layers that this one does not know: reading a file, and the rules. */
export interface CopyWorld {
  read(bytes: Uint8Array, name: string): Promise<FileReading>;
  check(text: string): Verdict;
}

/** A file is written, read and checked at most so often; what is still found then can't be helped. */
const MOST_ROUNDS = 3;

/**
 * A copy of a file with values replaced in place, or why there is none. Never throws on any content. The copy is read again
 * as any file is, and only what passes is offered: writing alone proves nothing.
 */
export async function writeSafeCopy(
  bytes: Uint8Array,
  name: string,
  world: CopyWorld,
  options: SafeCopyOptions,
): Promise<SafeCopy> {
  try {
    return await write(bytes, name, world, options);
  } catch {
    return { ok: false, reason: 'reader_failed' };
  }
}

async function write(
  original: Uint8Array,
  name: string,
  world: CopyWorld,
  options: SafeCopyOptions,
): Promise<SafeCopy> {
  const no = (reason: NoCopyReason): SafeCopy => ({ ok: false, reason });
  const { kind, unread } = await world.read(original, name);
  const unreadable = unreadReason(unread, options);
  if (unreadable) return no(unreadable);
  if (!isCopied(kind)) return no('kind_not_supported');

  const replaced: { type: FindingType }[] = [];
  const values = new Map<string, Value>();
  let bytes = original;
  let stem = name;
  let pictures = false;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const file = openCopy(bytes, kind, options.language);
    if (typeof file === 'string') return no(file);
    pictures = file.pictures;
    // Drawings and sounds that the reader does not count as pictures have not been read either.
    if (pictures && options.pictures === 'refuse') return no('image_not_read');
    const called = nameText(stem);
    const text = `${called}\n\n${file.text}`;
    const verdict = world.check(text);
    const incomplete = verdict.decision.incomplete[0];
    if (incomplete) return no(incomplete.code === 'text_too_long' ? 'too_much_text' : 'not_checked');
    const plan = planEvery(text, verdict.findings, [...values.values()], options);
    for (const place of plan.places) {
      const type = plan.entities.find(({ id }) => id === place.entity)?.type ?? 'PERSON';
      if (place.start >= called.length) replaced.push({ type });
      values.set(place.value, { value: place.value, type });
    }
    const shift = called.length + 2;
    stem = copyName(
      stem,
      plan.places.filter(({ end }) => end <= called.length),
    );
    bytes = file.write(moved(plan.places, shift));

    const reading = await world.read(bytes, name);
    const second = unreadReason(reading.unread, options) ?? (reading.kind === kind ? null : 'reader_failed');
    if (second) return no(second);
    const after = world.check(reading.parts.map((part) => part.text).join('\n\n'));
    if (after.decision.incomplete.length > 0) return no('not_checked');
    const left = leftIn(reading, after.findings, options);
    if (left.length > 0) {
      for (const one of left) values.set(one.value, one);
      continue;
    }
    if (kind !== 'text' && kind !== 'csv' && holdsAny(bytes, telling(values))) return no('left');
    if (isAbove(after)) return no('still_above');
    return {
      ok: true,
      bytes,
      name: finalName(stem, options.language),
      count: replaced.length,
      kinds: kindsOf(replaced),
      pictures,
    };
  }
  return no('left');
}

/** The plan of all that was found, and of every other place where the same values are written out. */
function planEvery(
  text: string,
  findings: readonly Finding[],
  known: readonly Value[],
  { language, operators }: SafeCopyOptions,
): RedactionPlan {
  const options: RedactOptions = { language, ...(operators && { operators }) };
  const first = planRedaction(text, findings, options);
  const typeOf = new Map(first.entities.map(({ id, type }) => [id, type]));
  const values = first.places.map(({ value, entity }) => ({ value, type: typeOf.get(entity) ?? 'PERSON' }));
  const more = everyOccurrence(text, [...values, ...known], first.places);
  return more.length === 0 ? first : planRedaction(text, [...findings, ...more], options);
}

function moved(places: readonly Place[], by: number): Place[] {
  return places
    .filter(({ end }) => end > by)
    .map((place) => ({ ...place, start: Math.max(0, place.start - by), end: place.end - by }));
}

/** What a reading still shows of values. Placeholders of ours are none. */
function leftIn({ parts }: FileReading, findings: readonly Finding[], { language }: SafeCopyOptions): Value[] {
  const text = parts.map((part) => part.text).join('\n\n');
  const { places, entities } = planRedaction(text, findings, { language });
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  return places.map(({ value, entity }) => ({ value, type: typeOf.get(entity) ?? 'PERSON' }));
}

function unreadReason(unread: FileReading['unread'], { pictures }: SafeCopyOptions): NoCopyReason | null {
  const reasons = unread.map(({ reason }) => reason).filter((one) => one !== 'image_not_read' || pictures === 'refuse');
  // What no answer of the person's can change is said first.
  return reasons.find((one) => one !== 'image_not_read') ?? reasons[0] ?? null;
}

function telling(values: ReadonlyMap<string, Value>): string[] {
  return [...values.values()].filter(isTelling).map(({ value }) => value);
}

function isAbove({ decision }: Verdict): boolean {
  return (
    classLevel(decision.class) > ceilingLevel(decision.ceiling) ||
    decision.action === 'ask' ||
    decision.action === 'stop'
  );
}

function kindsOf(replaced: readonly { type: FindingType }[]): { type: FindingType; count: number }[] {
  const counts = new Map<FindingType, number>();
  for (const { type } of replaced) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}
