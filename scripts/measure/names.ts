import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/contracts/finding';
import { type CompiledRules, inspect } from '../../lib/engine';
import { heldOut } from '../train-names/name-pools';
import { CARRIERS, FAR_NAMES } from './far-names';
import type { Row } from './row';
import { add, f1, none, precision, recall, type Score, scoreSpans } from './score';

interface Sentence {
  text: string;
  doc: string;
  entities: (Span & { label: string })[];
}

const AIMS: Readonly<Record<string, number>> = { 'nob-dev': 0.93, 'nno-dev': 0.91 };

/**
 * Person names: NorNE's development sets (news, per document and sentence by sentence, with and without capitals), the
 * Nor-DeID validation notes, and lists of names that were held out of the training, in carrier sentences.
 */
export function measureNames(data: string, rules: CompiledRules): Row[] {
  const rows: Row[] = [];
  for (const set of Object.keys(AIMS)) {
    const path = join(data, 'measure-only', 'norne', `${set}.jsonl`);
    if (data !== '' && existsSync(path)) rows.push(...norneRows(set, readLines<Sentence>(path), rules));
  }
  const notes = join(data, 'measure-only', 'nor-deid', 'validation.jsonl');
  if (data !== '' && existsSync(notes)) rows.push(...noteRows(readLines<Sentence>(notes), rules));
  for (const [kind, names] of Object.entries(FAR_NAMES)) rows.push(listRow(`far.${kind}`, names, rules));
  const lists = join(data, 'measure-only', 'sami-names');
  if (data !== '' && existsSync(lists)) rows.push(...heldOutRows(lists, rules));
  return rows;
}

function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** A combination stands where its first part stands: it is no second sighting of the name. */
function peopleIn(text: string, rules: CompiledRules): Span[] {
  return inspect(text, rules).findings.filter(
    ({ type, evidence }) => type === 'PERSON' && !evidence.some(({ kind }) => kind === 'part'),
  );
}

interface Tally {
  exact: Score;
  touching: Score;
  single: Score;
  several: Score;
  /** Sentences without a person, and how many of them have a false name. */
  without: number;
  alarmed: number;
}

const tally = (): Tally => ({
  exact: none(),
  touching: none(),
  single: none(),
  several: none(),
  without: 0,
  alarmed: 0,
});

function norneRows(set: string, sentences: readonly Sentence[], rules: CompiledRules): Row[] {
  const asIs = byDocument(sentences, rules, (text) => text);
  const small = byDocument(sentences, rules, (text) => text.toLowerCase());
  const apart = tally();
  const smallApart = tally();
  for (const sentence of sentences) {
    count(apart, [sentence], [peopleIn(sentence.text, rules)]);
    count(smallApart, [sentence], [peopleIn(sentence.text.toLowerCase(), rules)]);
  }
  const row = (id: string, measure: string, value: number, score: Tally, aim?: Row['aim']): Row => ({
    id: `names.${set}.${id}`,
    measure: `${set}: ${measure}`,
    value,
    ...(aim ? { aim } : {}),
    detail: {
      precision: round(precision(score.exact)),
      recall: round(recall(score.exact)),
      'touching F': round(f1(score.touching)),
      'recall, one word': round(recall(score.single)),
      'recall, several words': round(recall(score.several)),
      people: score.exact.found + score.exact.missed,
    },
  });
  const alarms = (score: Tally) => (score.alarmed / score.without) * 1000;
  return [
    row('f1', 'names, exact span, F1 (each document whole)', f1(asIs.exact), asIs, {
      at: 'least',
      value: AIMS[set] ?? 1,
    }),
    row('f1-by-sentence', 'the same, each sentence alone', f1(apart.exact), apart),
    row('false-per-1000', 'sentences without a person that get a name, per 1 000', alarms(asIs), asIs, {
      at: 'most',
      value: 10,
    }),
    row('false-per-1000-by-sentence', 'the same, each sentence alone', alarms(apart), apart),
    row('lower-recall', 'all in lower case, recall', recall(small.exact), small, { at: 'least', value: 0.85 }),
    row('lower-recall-by-sentence', 'the same, each sentence alone', recall(smallApart.exact), smallApart),
    row('lower-f1', 'all in lower case, F1', f1(small.exact), small),
    row(
      'lower-false-per-1000',
      'all in lower case, sentences without a person that get a name, per 1 000',
      alarms(small),
      small,
    ),
  ];
}

function byDocument(sentences: readonly Sentence[], rules: CompiledRules, written: (text: string) => string): Tally {
  const score = tally();
  for (let from = 0; from < sentences.length; ) {
    let to = from;
    while (to < sentences.length && sentences[to]?.doc === sentences[from]?.doc) to += 1;
    const part = sentences.slice(from, to);
    const people = peopleIn(part.map(({ text }) => written(text)).join('\n'), rules);
    let start = 0;
    const spans = part.map(({ text }) => {
      const inside = people.filter((span) => span.start >= start && span.start < start + text.length + 1);
      const moved = inside.map((span) => ({ start: span.start - start, end: span.end - start }));
      start += text.length + 1;
      return moved;
    });
    count(score, part, spans);
    from = to;
  }
  return score;
}

function count(into: Tally, sentences: readonly Sentence[], found: readonly (readonly Span[])[]): void {
  sentences.forEach(({ text, entities }, i) => {
    const people = entities.filter(({ label }) => label === 'PER');
    const spans = found[i] ?? [];
    const isOne = ({ start, end }: Span) => !/\s/.test(text.slice(start, end));
    add(into.exact, scoreSpans(people, spans, 'exact'));
    add(into.touching, scoreSpans(people, spans, 'overlap'));
    add(into.single, scoreSpans(people.filter(isOne), spans, 'exact'));
    add(
      into.several,
      scoreSpans(
        people.filter((span) => !isOne(span)),
        spans,
        'exact',
      ),
    );
    if (people.length > 0) return;
    into.without += 1;
    if (spans.length > 0) into.alarmed += 1;
  });
}

/** Given names and surnames are marked apart there: one counts as found when a name covers it. */
function noteRows(notes: readonly Sentence[], rules: CompiledRules): Row[] {
  let all = 0;
  let found = 0;
  let extra = 0;
  for (const { text, entities } of notes) {
    const people = peopleIn(text, rules);
    const parts = entities.filter(({ label }) => label === 'First_Name' || label === 'Last_Name');
    all += parts.length;
    found += parts.filter((part) => people.some((span) => span.start <= part.start && span.end >= part.end)).length;
    extra += people.filter((span) => !parts.some((part) => part.start < span.end && part.end > span.start)).length;
  }
  const detail = { parts: all, 'names beside them': extra, notes: notes.length };
  return [
    {
      id: 'names.nordeid.recall',
      measure: 'Nor-DeID validation: given names and surnames, recall',
      value: found / all,
      aim: { at: 'least', value: 0.95 },
      detail,
    },
  ];
}

function listRow(id: string, names: readonly string[], rules: CompiledRules): Row {
  let found = 0;
  let touched = 0;
  let small = 0;
  const total = names.length * CARRIERS.length;
  for (const name of names)
    for (const carrier of CARRIERS) {
      const start = carrier.indexOf('⟦');
      const end = start + name.length;
      const text = carrier.replace('⟦⟧', name);
      const people = peopleIn(text, rules);
      if (people.some((span) => span.start === start && span.end === end)) found += 1;
      if (people.some((span) => span.start < end && span.end > start)) touched += 1;
      if (peopleIn(text.toLowerCase(), rules).some((span) => span.start < end && span.end > start)) small += 1;
    }
  const detail = {
    names: names.length,
    sentences: total,
    touched: round(touched / total),
    'touched, lower case': round(small / total),
  };
  return {
    id: `names.${id}`,
    measure: `names held out of the training, exact recall in carrier sentences: ${id}`,
    value: found / total,
    detail,
  };
}

/** Given names and surnames of the half of the Sámi and Kven lists that training never saw, put together in order. */
function heldOutRows(folder: string, rules: CompiledRules): Row[] {
  const read = (file: string, keep: (line: string) => boolean) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && keep(line))
      .map((line) => line.split('\t')[0] as string)
      .filter((name) => heldOut(name) && /^\p{Lu}\p{Ll}{2,}$/u.test(name));
  const together = (first: readonly string[], last: readonly string[], most: number) => {
    const step = Math.max(1, Math.floor(first.length / most));
    return first
      .filter((_, i) => i % step === 0)
      .slice(0, most)
      .map((name, i) => `${name} ${last[(i * 37) % last.length]}`);
  };
  const any = () => true;
  const surnames = read('giella_sur.tsv', any);
  const finnish = (line: string) => /\tFIN/.test(line);
  return [
    listRow('sami', together([...read('sme_mal.txt', any), ...read('sme_fem.txt', any)], surnames, 100), rules),
    listRow(
      'kven',
      together(
        [...read('giella_mal.tsv', finnish), ...read('giella_fem.tsv', finnish)],
        read('giella_sur.tsv', finnish),
        100,
      ),
      rules,
    ),
  ];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
