import type { PackProblem } from '../lib/contracts/errors';
import type { Language } from '../lib/contracts/language';
import { envelopeSchema, type Pack } from '../lib/contracts/pack';
import { compileRules } from '../lib/engine';
import { checkReferences, fromBase64, openEnvelope, parsePack, selfTest, sha256 } from '../lib/packs';
import { EXIT, type Io, write } from './io';
import { loadPacks, openPack, packPath, readBytes, readTrust } from './load-packs';
import { buildFolder, keygen, publish, signFile } from './pack-make';
import { type PackCommand, problemReport } from './pack-problems';
import { diffFiles, printEffective, printSchema, testPack } from './pack-review';
import { notRead } from './put';
import { say } from './texts';
import { writeKit } from './write-kit';

export async function packCommand(command: PackCommand, io: Io): Promise<number> {
  if (command.action === 'schema') return printSchema(io);
  if (command.action === 'keygen') return keygen(command, io);
  if (command.action === 'build') return buildFolder(command, io);
  const files: Uint8Array<ArrayBuffer>[] = [];
  for (const name of command.files) {
    const file = readBytes(packPath(name, io.packFolder));
    if (!file) return notRead(name, io);
    files.push(new Uint8Array(file));
  }
  const [file, other] = files;
  if (!file) return EXIT.unreadable;
  if (command.action === 'diff') return other ? diffFiles(file, other, command, io) : EXIT.unreadable;
  if (command.action === 'inspect') return inspectPack(command, file, io);
  if (command.action === 'effective') return printEffective(file, command, io);
  if (command.action === 'sign') return signFile(file, command, io);
  if (command.action === 'kit') return writeKit(file, command.out ?? '', command, io);
  if (command.action === 'publish') return publish(file, command, io);
  return command.action === 'test' ? testPack(file, command, io) : validate(command, file, io);
}

/** Everything that installing would try, but the version in the store and, for a draft, the signature. */
async function validate(command: PackCommand, file: Uint8Array, io: Io): Promise<number> {
  const { problems, pack, signed } = await problemsOf(file, io);
  if (command.format === 'json') {
    const id = pack ? { id: pack.id, version: pack.version } : {};
    await write(io.stdout, `${JSON.stringify({ valid: problems.length === 0, signed, ...id, problems }, null, 2)}\n`);
  } else {
    if (problems.length === 0) await write(io.stdout, `${command.files[0]}: ${say('packOk', command.language)}\n`);
    else await write(io.stdout, problemReport(problems, command.language));
    if (pack && !signed) await write(io.stderr, `${say('unsigned', command.language)}\n`);
  }
  return problems.length === 0 ? EXIT.nothing : EXIT.above;
}

/** Everything that installing would try; `signed` says whether a key we trust has signed it. */
async function problemsOf(
  file: Uint8Array,
  io: Io,
): Promise<{ problems: PackProblem[]; pack: Pack | null; signed: boolean }> {
  const roots = readTrust(io.packFolder);
  const opened = roots.ok ? await openPack(file, roots.value) : roots;
  if (!opened.ok) return { problems: opened.problems, pack: null, signed: false };
  const { pack, signed } = opened.value;
  if (pack.expires < io.today) {
    return { problems: [{ code: 'expired', path: 'expires', detail: pack.expires }], pack, signed };
  }
  const base = pack.layer === 'national' ? null : await loadPacks([], io.packFolder);
  if (base && !base.ok) return { problems: base.problems, pack, signed };
  const below = base ? base.value.packs : [];
  const references = checkReferences(pack, below);
  if (references.length > 0) return { problems: references, pack, signed };
  const compiled = compileRules([...below, pack]);
  if (!compiled.ok) return { problems: compiled.problems, pack, signed };
  return { problems: selfTest(pack, below), pack, signed };
}

/** What a pack says of itself, also when nobody we know has signed it. Reading is not trusting. */
async function inspectPack(command: PackCommand, file: Uint8Array, io: Io): Promise<number> {
  const roots = readTrust(io.packFolder);
  const envelope = envelopeSchema.safeParse(parseLoose(file));
  const payload = envelope.success ? fromBase64(envelope.data.payload) : new Uint8Array(file);
  const parsed = parsePack(payload ?? new Uint8Array(file));
  if (!parsed.ok) {
    await write(io.stderr, problemReport(parsed.problems, command.language));
    return EXIT.unreadable;
  }
  const opened = envelope.success && roots.ok ? await openEnvelope(file, roots.value) : null;
  const signature = opened === null ? 'none' : opened.ok ? 'verified' : (opened.problems[0]?.code ?? 'bad_signature');
  const facts = {
    ...summary(parsed.value),
    signature,
    keyids: envelope.success ? envelope.data.signatures.map(({ keyid }) => keyid) : [],
    sha256: await sha256(payload ?? new Uint8Array(file)),
  };
  if (command.format === 'json') await write(io.stdout, `${JSON.stringify(facts, null, 2)}\n`);
  else await write(io.stdout, inspectReport(facts, command.language));
  return EXIT.nothing;
}

function parseLoose(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}

function summary(pack: Pack) {
  const { id, version, layer, name, publisher, issued, expires } = pack;
  const examples = pack.rules.reduce((sum, rule) => sum + rule.examples.match.length + rule.examples.ignore.length, 0);
  return {
    id,
    version,
    layer,
    name,
    publisher,
    issued,
    expires,
    counts: {
      rules: pack.rules.length,
      examples,
      tools: pack.tools.length,
      decisions: pack.decisions.length,
      family_decisions: pack.family_decisions.length,
      tasks: pack.tasks.length,
      data_kinds: pack.data_kinds.length,
      hjemler: Object.keys(pack.hjemler).length,
      contacts: pack.contacts.length,
      articles: pack.articles.length,
    },
  };
}

function inspectReport(
  facts: ReturnType<typeof summary> & { signature: string; keyids: string[]; sha256: string },
  language: Language,
): string {
  const signature =
    facts.signature === 'verified'
      ? say('verified', language)
      : facts.signature === 'none'
        ? say('none', language)
        : facts.signature === 'unknown_key'
          ? say('noKey', language)
          : facts.signature;
  const lines = [
    `${facts.name[language]} (${facts.id} ${facts.version}, ${facts.layer})`,
    `  ${facts.publisher}, ${facts.issued} – ${facts.expires}`,
    `  ${say('signature', language)}: ${[signature, ...facts.keyids].join(' ')}`,
    `  sha256 ${facts.sha256}`,
    ...Object.entries(facts.counts).map(([what, count]) => `  ${what}: ${count}`),
  ];
  return `${lines.join('\n')}\n`;
}
