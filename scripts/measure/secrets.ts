import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/contracts/finding';
import { type CompiledRules, inspect } from '../../lib/engine';
import type { Row } from './row';

export interface SecretlintCase {
  id: string;
  rule: string;
  /** Anything but `secret` is benign. */
  label: string;
  text: string;
  options: string;
}

interface Expected {
  rule: string;
  line_num: number;
  value: string;
  value_start?: number;
}

export interface CredSweeperFile {
  file: string;
  text: string;
  expected: Expected[];
  expected_doc_mode: Expected[];
}

/**
 * What is not measured, because it is no secret that somebody in a kommune could paste. Nothing is left out for being hard
 * to find; the figures over everything stand beside (`detail.all`).
 */
const SECRETLINT_RULES_LEFT_OUT: Readonly<Record<string, string>> = {
  pattern: 'the user of the tool writes the patterns; the label tells what those match',
  'filter-comments': 'comments that switch the tool off, around the words «SECRET A»',
  'no-homedir': 'the path of a home folder',
  'no-dotenv': 'the name of a file; the text is empty',
};
const SECRETLINT_CASES_LEFT_OUT: Readonly<Record<string, string>> = {
  'secretlint/aws/ng.AWS Account ID': 'a public identifier',
  'secretlint/azure/ng.ad_tenant_id': 'a public identifier',
  'secretlint/azure/ng.azure_client_id': 'a public identifier',
  'secretlint/basicauth/ok.database-urls-not-detected': 'passwords that another rule of the tool finds',
  'secretlint/no-k8s-kind-secret/ng.kind-secret': 'a password labelled benign because the rule is off',
  'secretlint/no-k8s-kind-secret/ng.kind-secret-multiple': 'a password labelled benign because the rule is off',
};

const CREDSWEEPER_RULES_LEFT_OUT: Readonly<Record<string, string>> = {
  UUID: 'an identifier',
  'AWS S3 Bucket': 'a host name',
  'Firebase Domain': 'a host name',
  'Tencent WeChat API App ID': 'a public identifier',
  'Twilio Credentials': 'account and key identifiers; the secret that belongs to them is not in the file',
  Nonce: 'sent in the clear by design',
  Salt: 'kept beside the hash, not secret',
  ID_PAIR_PASSWD_PAIR: 'a second label for PASSWD_PAIR, and user names',
};
/** Files of negative examples: what the tool still finds there it calls a mistake itself. */
const NEGATIVE = /_n$|_FALSE$|^false_positive$|^pass_filtered$/;
/** One spelling of a password on each line; the tool expects those it finds, and is silent about the others. */
const UNLABELLED = /^doc_(?!.*_n$)/;
const PUBLIC_VALUE = /^pk_(?:live|test)_|^phc_|\.apps\.googleusercontent\.com$|^00D[A-Za-z0-9]{12,15}$|^3MVG|^"kty"/;
/** Answers of the tool that its own snapshot keeps although they are wrong: words of code and of SQL, placeholders. */
const WRONG_VALUES: ReadonlySet<string> = new Set([
  ...['EXPIRE', 'HISTORY', '<enter password>', '<PostgreSQL', 'keep', 'LOGIC', 'attached_file_0', 'Palau', 'str = '],
  ...['password', 'Password', 'api_key', '[]byte{333,', 'getenv("CEKPET",', 'getenv("DBPW",', 'wpasp/wpasp.'],
]);
const HANGUL = /[\uac00-\ud7af]/;

/** Null for a case that is measured, or why it is not. */
export function secretlintLeftOut({ id, rule, options }: SecretlintCase): string | null {
  if (SECRETLINT_RULES_LEFT_OUT[rule]) return SECRETLINT_RULES_LEFT_OUT[rule];
  if (/"allows"|"enableIDScanRule": false/.test(options)) return 'the user of the tool has allowed the secret';
  return SECRETLINT_CASES_LEFT_OUT[id] ?? null;
}

function credSweeperLeftOut({ file, text }: CredSweeperFile, expected: Expected): string | null {
  const rule = CREDSWEEPER_RULES_LEFT_OUT[expected.rule];
  if (rule) return rule;
  if (NEGATIVE.test(file)) return 'a file of negative examples';
  if (PUBLIC_VALUE.test(expected.value)) return 'a public identifier';
  if (WRONG_VALUES.has(expected.value)) return 'no secret: a word of code, or a placeholder';
  if (HANGUL.test(text.split('\n')[expected.line_num - 1] ?? '')) return 'a label in Korean';
  return null;
}

interface Count {
  found: number;
  of: number;
}

interface SecretlintResult {
  secret: Count;
  benign: Count;
  missed: string[];
  alarmed: string[];
}

/** Findings that weigh: `low` is shown and never asks or stops. */
function alarms(text: string, rules: CompiledRules): Span[] {
  return inspect(text, rules).findings.filter(({ type, confidence }) => type === 'SECRET' && confidence !== 'low');
}

/** A case counts once: a secret is caught when anything in it is, a benign one is spoilt when anything in it is. */
export function scoreSecretlint(cases: readonly SecretlintCase[], rules: CompiledRules): SecretlintResult {
  const result: SecretlintResult = {
    secret: { found: 0, of: 0 },
    benign: { found: 0, of: 0 },
    missed: [],
    alarmed: [],
  };
  for (const { id, label, text } of cases) {
    const hit = alarms(text, rules).length > 0;
    const count = label === 'secret' ? result.secret : result.benign;
    count.of += 1;
    if (hit) count.found += 1;
    if (hit && label !== 'secret') result.alarmed.push(id);
    if (!hit && label === 'secret') result.missed.push(id);
  }
  return result;
}

interface CredSweeperResult {
  /** Each secret counts once, however many rules of the tool expect it; the lines of one private key are one. */
  code: Count;
  doc: Count;
  /** The same for every expectation as it stands, lines of keys and all. */
  all: Count;
  allDoc: Count;
  /** Lines without a secret, and how many of them are alarmed. */
  lines: Count;
  alarms: number;
  missed: string[];
  falseAlarms: string[];
}

export function scoreCredSweeper(files: readonly CredSweeperFile[], rules: CompiledRules): CredSweeperResult {
  const none = () => ({ found: 0, of: 0 });
  const result: CredSweeperResult = {
    code: none(),
    doc: none(),
    all: none(),
    allDoc: none(),
    lines: none(),
    alarms: 0,
    missed: [],
    falseAlarms: [],
  };
  for (const file of files) scoreFile(file, rules, result);
  return result;
}

function scoreFile(file: CredSweeperFile, rules: CompiledRules, result: CredSweeperResult): void {
  const { text } = file;
  const lines = text.split('\n');
  const starts: number[] = [];
  for (let at = 0, i = 0; i < lines.length; i += 1) {
    starts.push(at);
    at += (lines[i] ?? '').length + 1;
  }
  const found = alarms(text, rules);
  const isFound = (expected: Expected) => {
    const from = starts[expected.line_num - 1] ?? 0;
    const line = lines[expected.line_num - 1] ?? '';
    const to = from + line.length;
    return found.some(({ start, end }) => {
      const words = text.slice(start, end);
      // Some expectations come out of an unpacked or decoded file, where lines and places are others.
      if (!line.includes(expected.value)) return words.includes(expected.value) || (start < to && end > from);
      if (start >= to || end <= from) return false;
      for (let at = text.indexOf(expected.value, from); at >= 0 && at < to; at = text.indexOf(expected.value, at + 1))
        if (start < at + expected.value.length && at < end) return true;
      return false;
    });
  };
  for (const [mode, list] of [
    ['code', file.expected],
    ['doc', file.expected_doc_mode],
  ] as const) {
    const all = mode === 'code' ? result.all : result.allDoc;
    for (const expected of list) {
      all.of += 1;
      if (isFound(expected)) all.found += 1;
    }
    for (const secret of secretsOf(file, list)) {
      result[mode].of += 1;
      if (secret.some(isFound)) result[mode].found += 1;
      else result.missed.push(`${mode} ${file.file}:${secret[0]?.line_num} ${secret[0]?.rule}: ${secret[0]?.value}`);
    }
  }
  const known = [...file.expected, ...file.expected_doc_mode].filter(() => !NEGATIVE.test(file.file));
  const values = [...new Set(known.map(({ value }) => value))];
  const expectedLines = new Set(known.map(({ line_num }) => line_num));
  const isUnlabelled = UNLABELLED.test(file.file);
  const wrong = found.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !isUnlabelled && !values.some((value) => words.includes(value) || value.includes(words));
  });
  result.alarms += found.length;
  for (const { start, end } of wrong)
    result.falseAlarms.push(`${file.file}: ${text.slice(start, Math.min(end, start + 80))}`);
  if (isUnlabelled) return;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || expectedLines.has(index + 1)) continue;
    const from = starts[index] ?? 0;
    result.lines.of += 1;
    // A key of many lines is one alarm, on its first.
    if (wrong.some(({ start }) => start >= from && start <= from + line.length)) result.lines.found += 1;
  }
}

/** Expectations of the kinds that are measured, put together where several rules expect one secret. */
function secretsOf(file: CredSweeperFile, list: readonly Expected[]): Expected[][] {
  const secrets: Expected[][] = [];
  const measured = list.filter((expected) => credSweeperLeftOut(file, expected) === null);
  for (const expected of [...measured].sort((a, b) => a.line_num - b.line_num)) {
    const same = secrets.find((others) =>
      others.some((other) =>
        expected.rule === 'PEM Private Key'
          ? other.rule === expected.rule && expected.line_num - other.line_num <= 1
          : expected.line_num === other.line_num &&
            (other.value.includes(expected.value) || expected.value.includes(other.value)),
      ),
    );
    if (same) same.push(expected);
    else secrets.push([expected]);
  }
  return secrets;
}

/** Secrets of secretlint's and CredSweeper's own test suites: what is caught, and what is cried wolf over. */
export function measureSecrets(data: string, rules: CompiledRules): Row[] {
  const rows: Row[] = [];
  const secretlint = join(data, 'secrets', 'secretlint', 'snapshots.jsonl');
  if (existsSync(secretlint)) {
    const cases = readLines<SecretlintCase>(secretlint);
    const covered = scoreSecretlint(
      cases.filter((one) => secretlintLeftOut(one) === null),
      rules,
    );
    const all = scoreSecretlint(cases, rules);
    rows.push(
      {
        id: 'secrets.secretlint.recall',
        measure: 'secretlint: cases with a secret that are caught',
        value: share(covered.secret),
        aim: { at: 'least', value: 0.9 },
        detail: { count: told(covered.secret), all: told(all.secret) },
      },
      {
        id: 'secrets.secretlint.false',
        measure: 'secretlint: benign cases that are alarmed',
        value: share(covered.benign),
        aim: { at: 'most', value: 0.05 },
        detail: { count: told(covered.benign), all: told(all.benign) },
      },
    );
  }
  const credsweeper = join(data, 'secrets', 'credsweeper', 'samples.jsonl');
  if (existsSync(credsweeper)) {
    const result = scoreCredSweeper(readLines<CredSweeperFile>(credsweeper), rules);
    rows.push(
      {
        id: 'secrets.credsweeper.recall',
        measure: 'CredSweeper: secrets that are caught',
        value: share(result.code),
        aim: { at: 'least', value: 0.9 },
        detail: { count: told(result.code), 'all expectations': told(result.all) },
      },
      {
        id: 'secrets.credsweeper.doc.recall',
        measure: 'CredSweeper, as prose: secrets that are caught',
        value: share(result.doc),
        aim: { at: 'least', value: 0.9 },
        detail: { count: told(result.doc), 'all expectations': told(result.allDoc) },
      },
      {
        id: 'secrets.credsweeper.false',
        measure: 'CredSweeper: lines without a secret that are alarmed',
        value: share(result.lines),
        aim: { at: 'most', value: 0.05 },
        detail: { count: told(result.lines) },
      },
      {
        id: 'secrets.credsweeper.false-share',
        measure: 'CredSweeper: alarms that are false, of all alarms',
        value: result.falseAlarms.length / result.alarms,
        detail: { count: `${result.falseAlarms.length} of ${result.alarms}` },
      },
    );
  }
  return rows;
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function share({ found, of }: Count): number {
  return found / of;
}

function told({ found, of }: Count): string {
  return `${found} of ${of}`;
}
