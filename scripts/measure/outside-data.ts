import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/contracts/finding';
import { type CompiledRules, inspect } from '../../lib/engine';
import { add, f1, figure, none, precision, recall, scoreSpans } from './score';

type Write = (text?: string) => void;

interface Sentence {
  text: string;
  entities: (Span & { label: string })[];
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Alarms per 10 000 words and type in texts that hold no secret: the price of the rules in ordinary reading. */
export function measureBenign(data: string, rules: CompiledRules, write: Write): void {
  const folder = join(data, 'benign');
  if (!existsSync(folder)) {
    write('  benign: NOT FOUND, skipped');
    return;
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const counts = new Map<string, number>();
    let words = 0;
    for (const { text } of readLines<{ text: string }>(join(folder, file))) {
      words += text.split(/\s+/).filter(Boolean).length;
      for (const { type, confidence } of inspect(text, rules).findings) {
        if (confidence !== 'low') counts.set(type, (counts.get(type) ?? 0) + 1);
      }
    }
    const list = [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([type, n]) => `${type} ${((n / words) * 10_000).toFixed(2)}`);
    write(`  ${file} (${words} words), alarms per 10 000 words: ${list.join(', ') || 'none'}`);
  }
}

/** Every vector of every group, and how many random strings of eleven digits are taken for something without a context word. */
export function measureIds(data: string, rules: CompiledRules, write: Write): void {
  const path = join(data, 'ids', 'vectors.json');
  if (!existsSync(path)) {
    write('  ids: NOT FOUND, skipped');
    return;
  }
  const groups = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, unknown>>;
  /** Numbers that only a word beside them tells from any other row of digits get that word. */
  const words: Record<string, string> = {
    fnr: 'fødselsnummer',
    fnr_2032: 'fødselsnummer',
    dnr: 'd-nummer',
    hnr: 'h-nummer',
    fh: 'fh-nummer',
    tenor_plus80: 'fødselsnummer',
    dnr_tenor_plus80: 'd-nummer',
    nhn_plus65: 'fødselsnummer',
    nav_plus40: 'fødselsnummer',
    duf: 'DUF-nummer',
    kontonr: 'kontonummer',
    iban: 'IBAN',
    orgnr: 'org.nr.',
    phone: 'tlf.',
  };
  const types: Record<string, string> = {
    duf: 'DUF_NUMBER',
    kontonr: 'BANK_ACCOUNT',
    iban: 'IBAN',
    orgnr: 'ORG_NUMBER',
    phone: 'PHONE',
  };
  for (const [group, word] of Object.entries(words)) {
    const type = types[group] ?? 'NATIONAL_ID';
    const numbers = Object.entries(groups[group] ?? {}).flatMap(([name, list]) =>
      /valid_|reserved|published/.test(name) && !/invalid/.test(name) && Array.isArray(list) ? (list as string[]) : [],
    );
    const hit = (text: string) => inspect(text, rules).findings.some((finding) => finding.type === type);
    const alone = numbers.filter((number) => hit(`Se ${number} i notatet.`)).length;
    const missed = numbers.filter((number) => !hit(`Se ${word} ${number} i notatet.`));
    write(
      `  ${group}: ${numbers.length - missed.length}/${numbers.length} beside «${word}», ${alone}/${numbers.length} without` +
        (missed.length > 0 ? `; missed ${missed.slice(0, 5).join(', ')}` : ''),
    );
  }
  // A fixed generator: the figure is the same every time.
  let state = 20261120;
  const digit = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * 10);
  };
  const total = 50_000;
  const counts = new Map<string, number>();
  for (let i = 0; i < total; i++) {
    const number = Array.from({ length: 11 }, digit).join('');
    for (const type of new Set(inspect(`Se ${number} i notatet.`, rules).findings.map((finding) => finding.type)))
      counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const list = [...counts].map(([type, n]) => `${type} ${((n / total) * 100).toFixed(3)} %`);
  write(
    `  ${total} random strings of 11 digits without context: ${list.join(', ') || 'none'}  [aim: NATIONAL_ID ≤ 0.3 %]`,
  );
}

/** Person names in news: exact and touching, single- and multi-token apart, and with everything in lower case. */
export function measureNames(data: string, rules: CompiledRules, write: Write): void {
  for (const set of ['nob-dev', 'nno-dev']) {
    const path = join(data, 'measure-only', 'norne', `${set}.jsonl`);
    if (!existsSync(path)) {
      write(`  ${set}: NOT FOUND, skipped`);
      continue;
    }
    const sentences = readLines<Sentence>(path);
    for (const lower of [false, true]) {
      const exact = none();
      const touching = none();
      const single = none();
      const multi = none();
      let without = 0;
      let alarms = 0;
      for (const sentence of sentences) {
        const text = lower ? sentence.text.toLowerCase() : sentence.text;
        const people = sentence.entities.filter((entity) => entity.label === 'PER');
        const found = inspect(text, rules).findings.filter((finding) => finding.type === 'PERSON');
        add(exact, scoreSpans(people, found, 'exact'));
        add(touching, scoreSpans(people, found, 'overlap'));
        const one = people.filter((span) => !/\s/.test(text.slice(span.start, span.end)));
        add(single, scoreSpans(one, found, 'exact'));
        add(
          multi,
          scoreSpans(
            people.filter((span) => !one.includes(span)),
            found,
            'exact',
          ),
        );
        if (people.length === 0) {
          without++;
          if (found.length > 0) alarms++;
        }
      }
      write(
        `  ${set}${lower ? ', lower case' : ''}: exact P ${figure(precision(exact))} R ${figure(recall(exact))} F ${figure(f1(exact))}; ` +
          `touching F ${figure(f1(touching))}; recall one word ${figure(recall(single))}, several ${figure(recall(multi))}; ` +
          `${((alarms / without) * 1000).toFixed(1)} alarms per 1 000 sentences without a person`,
      );
    }
  }
}
