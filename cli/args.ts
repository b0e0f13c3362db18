import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../lib/contracts/language';

const FORMATS = ['text', 'json', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

interface Common {
  packs: string[];
  format: Format;
  language: Language;
}

/** What each action on packs takes: how many files, and which options beside `format` and `language`. */
const PACK_ACTIONS = {
  validate: { files: 1, options: [] },
  inspect: { files: 1, options: [] },
  test: { files: 1, options: ['corpus'] },
  diff: { files: 2, options: [] },
  effective: { files: 1, options: [] },
  build: { files: 1, options: ['out', 'force'] },
  sign: { files: 1, options: ['key', 'out', 'force'] },
  publish: { files: 1, options: ['out', 'force', 'kit'] },
  kit: { files: 1, options: ['out', 'force'] },
  keygen: { files: 0, options: ['out'] },
  schema: { files: 0, options: [] },
} as const satisfies Record<string, { files: number; options: readonly string[] }>;
type PackAction = keyof typeof PACK_ACTIONS;

export type Command =
  | ({ name: 'scan'; files: string[]; tool: string | null; account: 'work' | 'private' | 'unknown' } & Common)
  | ({ name: 'lookup'; question: string | null } & Common)
  | ({
      name: 'safe-copy';
      file: string;
      out: string | null;
      pictures: 'refuse' | 'keep';
      tool: string | null;
      account: 'work' | 'private' | 'unknown';
    } & Common)
  | {
      name: 'pack';
      action: PackAction;
      /** As many as the action takes; `keygen` and `schema` take none. */
      files: readonly string[];
      out: string | null;
      /** Private key to sign with: a PEM file. */
      key: string | null;
      /** Texts to try a pack on: one JSON object with `text` a line. */
      corpus: string | null;
      /** Values to fill the deployment kit with: YAML or JSON. */
      kit: string | null;
      force: boolean;
      format: 'text' | 'json';
      language: Language;
    }
  | { name: 'help' };

export type Parsed = { ok: true; command: Command } | { ok: false; message: string };

const OPTIONS = {
  pack: { type: 'string', multiple: true },
  tool: { type: 'string' },
  account: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'keep-pictures': { type: 'boolean' },
  key: { type: 'string' },
  corpus: { type: 'string' },
  kit: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  scan: ['pack', 'tool', 'account', 'format', 'language'],
  lookup: ['pack', 'format', 'language'],
  'safe-copy': ['pack', 'tool', 'account', 'out', 'keep-pictures', 'format', 'language'],
  pack: ['format', 'language', 'out', 'key', 'corpus', 'kit', 'force'],
};

/** The words after `kivett`. Anything not understood is said, never guessed at: a mistyped option must not scan mildly. */
export function readArgs(argv: readonly string[]): Parsed {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(argv);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'arguments');
  }
  const { values, positionals } = read;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help') return { ok: true, command: { name: 'help' } };
  if (name === undefined) return wrong('a command is missing: scan, lookup, safe-copy or pack');
  const allowed = ALLOWED[name];
  if (!allowed) return wrong(`unknown command «${name}»`);
  const extra = Object.keys(values).find((option) => !allowed.includes(option));
  if (extra) return wrong(`--${extra} does not belong to «${name}»`);

  const format = oneOf(values.format, FORMATS, 'text');
  if (!format) return wrong(`--format takes ${FORMATS.join(', ')}`);
  const language = oneOf(values.language, LANGUAGES, 'nb');
  if (!language) return wrong(`--language takes ${LANGUAGES.join(', ')}`);
  const common = { packs: values.pack ?? [], format, language };

  if (name === 'lookup') {
    return { ok: true, command: { name, question: rest.length > 0 ? rest.join(' ') : null, ...common } };
  }
  if (name === 'pack') return readPack(rest, values, format, language);
  const account = oneOf(values.account, ['work', 'private'] as const, 'unknown');
  if (!account) return wrong('--account takes work or private');
  const tool = values.tool ?? null;
  if (name === 'safe-copy') {
    const [file, more] = rest;
    if (file === undefined || more !== undefined) return wrong('safe-copy takes one file');
    if (format === 'jsonl') return wrong('safe-copy has the formats text and json');
    const pictures = values['keep-pictures'] ? 'keep' : 'refuse';
    return { ok: true, command: { name, file, out: values.out ?? null, pictures, tool, account, ...common } };
  }
  return { ok: true, command: { name: 'scan', files: rest, tool, account, ...common } };
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

function readPack(
  [action, ...files]: readonly string[],
  values: ReturnType<typeof parse>['values'],
  format: Format,
  language: Language,
): Parsed {
  const actions = Object.keys(PACK_ACTIONS) as PackAction[];
  const known = actions.find((one) => one === action);
  if (!known) return wrong(`pack takes ${actions.join(', ')}`);
  const takes: { files: number; options: readonly string[] } = PACK_ACTIONS[known];
  if (files.length !== takes.files) {
    return wrong(`pack ${known} takes ${['no file', 'one file', 'two files'][takes.files]}`);
  }
  if (format === 'jsonl') return wrong('pack has the formats text and json');
  const own = ['key', 'out', 'corpus', 'kit', 'force'] as const;
  const extra = own.find((option) => values[option] !== undefined && !takes.options.includes(option));
  if (extra) return wrong(`--${extra} does not belong to «pack ${known}»`);
  if (known === 'sign' && !values.key) return wrong('pack sign needs --key FILE');
  if ((known === 'keygen' || known === 'build' || known === 'publish' || known === 'kit') && !values.out)
    return wrong(`pack ${known} needs --out ${known === 'publish' || known === 'kit' ? 'FOLDER' : 'FILE'}`);
  const { out = null, key = null, corpus = null, kit = null, force = false } = values;
  return { ok: true, command: { name: 'pack', action: known, files, out, key, corpus, kit, force, format, language } };
}

/** The value when it is one of the allowed, `fallback` when not given, null when it is something else. */
function oneOf<T extends string, F extends string>(
  value: string | undefined,
  allowed: readonly T[],
  fallback: F,
): T | F | null {
  if (value === undefined) return fallback;
  return allowed.find((one) => one === value) ?? null;
}

function wrong(message: string): Parsed {
  return { ok: false, message };
}

export const USAGE = `kivett – KI-vett on the command line. Everything is read on this machine; nothing is stored or sent.

  kivett scan   [FILE…]    [--pack FILE|NAME]… [--tool ID] [--account work|private] [--format text|json|jsonl]
  kivett lookup [QUESTION] [--pack FILE|NAME]… [--format text|json|jsonl]
  kivett safe-copy FILE    [-o FILE] [--keep-pictures] [--pack …]… [--tool ID] [--account …] [--format text|json]
  kivett pack   validate|inspect FILE          [--format text|json]
  kivett pack   test FILE [--corpus FILE]      its own examples; with a corpus what it finds in {"text"} a line
  kivett pack   diff OLD NEW                   what is different, and whether it is looser (then exit 1)
  kivett pack   effective FILE                 every value that holds with it, and which layer says so
  kivett pack   build FOLDER -o FILE           YAML and Markdown → an unsigned pack
  kivett pack   keygen -o FILE                 a new key (PEM; encrypted when KIVETT_KEY_PASSPHRASE is set)
  kivett pack   sign FILE --key FILE [-o FILE] signs a pack or a root document, or adds a signature to one that is signed
  kivett pack   publish FILE -o FOLDER [--kit FILE]  lays a signed pack out for a static host; the kit goes to FOLDER-kit
  kivett pack   kit FILE -o FOLDER             policies for Chrome, Edge and Firefox, checklist and texts, filled with YAML or JSON
  kivett pack   schema                         JSON Schema of the pack format

  --pack      a pack file, or a built-in pack by name (eksempel); the national base is always underneath
  --tool      a tool's id or host; without it: an unapproved open tool
  --format    jsonl without FILE or QUESTION reads one JSON object a line and answers one a line, in order:
              scan   {"id","text"}  → {"id","class","action","findings","incomplete"}
              lookup {"id","query"} → {"id","answer","tool","task","dataClass","cardId"}
              a bad line           → {"id","error":{"code","message"}}
  --language  nb (default), nn or en, for the text format
  --out, -o   where safe-copy writes (docx, xlsx, csv, txt, md); without it: beside the file, «name-anonymisert.docx».
              A file that exists is never written over
  --force     write over files that exist
  --keep-pictures  take pictures along, which nobody has read; without it a file with pictures gets no copy

Without FILE, QUESTION or jsonl the text is read from standard input.
Exit: 0 nothing above the ceiling · 1 something above it, or no copy · 2 usage, or input that could not be read
`;
