import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Span } from '../../lib/contracts/finding';
import { type CompiledRules, inspect } from '../../lib/engine';
import type { Row } from './row';

interface Note {
  text: string;
  entities: (Span & { label: string })[];
}

/** Recall that the aims of the project ask for. */
const AIM = { at: 'least', value: 0.95 } as const;

/**
 * Personal data in hospital notes (Nor-DeID, `measure-only/nor-deid/<split>.jsonl` under `data`). A gold span counts as found when
 * findings of its type cover all its letters and digits; `low` ones, which change nothing for the person, don't count.
 *
 * The set holds no street address: its places are where people were born, with a few home towns and clinics. «Location in
 * address» is therefore what a word of birth or residence in the same sentence ties to a person; the plain recall over all places
 * stands beside it. A date counts as a birth date when such a word of birth stands within 60 characters before it.
 */
export function measurePhi(data: string, rules: CompiledRules, split = 'validation'): Row[] {
  const path = join(data, 'measure-only', 'nor-deid', `${split}.jsonl`);
  const notes = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Note);
  const tallies = {
    phone: tally(),
    id: tally(),
    tied: tally(),
    place: tally(),
    birth: tally(),
    age: tally(),
    names: tally(),
  };
  /** Findings of a type that meet no gold span at all, beside all findings of that type. */
  const extra = { PHONE: tally(), NATIONAL_ID: tally(), ADDRESS: tally(), DATE_OF_BIRTH: tally() };
  let idHigh = 0;
  for (const { text, entities } of notes) {
    const { findings } = inspect(text, rules);
    const weighed = findings.filter(({ confidence }) => confidence !== 'low');
    for (const gold of entities) {
      const span = trimmed(text, gold);
      if (span.end === span.start) continue;
      const found = (...types: string[]) => covers(text, weighed, span, types);
      if (gold.label === 'Phone_Number') count(tallies.phone, found('PHONE'));
      if (gold.label === 'Social_Security_Number') {
        count(tallies.id, found('NATIONAL_ID'));
        if (
          covers(
            text,
            weighed.filter(({ confidence }) => confidence === 'high'),
            span,
            ['NATIONAL_ID'],
          )
        )
          idHigh += 1;
      }
      if (gold.label === 'Location') {
        count(tallies.place, found('ADDRESS'));
        if (isTied(text, span)) count(tallies.tied, found('ADDRESS'));
      }
      if (gold.label === 'Date' && isBirth(text, span)) count(tallies.birth, found('DATE_OF_BIRTH', 'NATIONAL_ID'));
      if (gold.label === 'Age') count(tallies.age, covers(text, findings, span, ['AGE']));
      if (gold.label === 'First_Name' || gold.label === 'Last_Name') count(tallies.names, found('PERSON'));
    }
    for (const finding of weighed) {
      const hits = extra[finding.type as keyof typeof extra];
      if (hits)
        count(
          hits,
          entities.some((gold) => gold.start < finding.end && finding.start < gold.end),
        );
    }
  }
  return [
    row(
      'phi.names.weighed-recall',
      'names that weigh (not only shown), each first and last name by itself',
      tallies.names,
    ),
    row('phi.phone.recall', 'phone numbers (random: many lie outside the number plan)', tallies.phone, AIM),
    row(
      'phi.national-id.recall',
      'personal numbers (1 % pass the control digits, so by the word beside them)',
      tallies.id,
      AIM,
      {
        'of them high': idHigh,
      },
    ),
    row('phi.location-in-address.recall', 'places told as where somebody was born or lives', tallies.tied, AIM),
    row('phi.location.recall', 'all places, also a clinic’s town', tallies.place),
    row('phi.date-of-birth.recall', 'dates behind a word of birth', tallies.birth),
    row('phi.age.recall', 'ages, found at all (they are weighed only beside a name)', tallies.age),
    ...Object.entries(extra).map(([type, hits]) => ({
      id: `phi.${type.toLowerCase().replaceAll('_', '-')}.precision`,
      measure: `findings of type ${type} that meet a gold span of any label`,
      value: hits.found / hits.all,
      detail: { findings: hits.all },
    })),
  ];
}

interface Tally {
  all: number;
  found: number;
}

const tally = (): Tally => ({ all: 0, found: 0 });

function count(into: Tally, found: boolean): void {
  into.all += 1;
  if (found) into.found += 1;
}

function row(id: string, measure: string, { all, found }: Tally, aim?: Row['aim'], detail: Row['detail'] = {}): Row {
  return { id, measure, value: found / all, ...(aim ? { aim } : {}), detail: { 'gold spans': all, found, ...detail } };
}

/** The gold tags hold stray spaces and signs at their edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && !/[\p{L}\p{N}+]/u.test(text[from] ?? '')) from += 1;
  while (to > from && !/[\p{L}\p{N}]/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Every letter and digit of the span lies in a finding of one of the types. */
function covers(text: string, findings: readonly Finding[], span: Span, types: readonly string[]): boolean {
  const fitting = findings.filter(
    ({ type, start, end }) => types.includes(type) && start < span.end && span.start < end,
  );
  if (fitting.length === 0) return false;
  for (let at = span.start; at < span.end; at += 1) {
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !fitting.some(({ start, end }) => start <= at && at < end))
      return false;
  }
  return true;
}

const BIRTH = /f(?:ø|o)d(?:t|d|sel|e(?:sted|stad))|born|birth/i;
const HOME =
  /(?:bor|bur|bosatt|busett|bodde|adresse|hjem|heim|kommer fra|kjem frå|mann fra|kvinne fra|pasient fra|år, fra)/i;

/** A word of birth or residence in the same sentence or line before it, or within 20 characters behind. */
function isTied(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/\n\n|[.!?] (?=\p{Lu})/u)
      .at(-1) ?? '';
  return BIRTH.test(before) || HOME.test(before) || BIRTH.test(text.slice(end, end + 20));
}

function isBirth(text: string, { start }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/\n\n|[.!?] (?=\p{Lu}\p{Ll})/u)
      .at(-1) ?? '';
  return BIRTH.test(before) && !/innlagt|innlegg|utskr/i.test(before);
}
