import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { type PatternRule, type Rule, ruleSchema } from '../../lib/contracts/pack';
import { patternFlags } from '../../lib/engine/patterns';
import { marked } from '../../lib/packs/marked';

/** One regular expression that is shipped. */
export interface Shipped {
  /** Where it stands: a file of the project, or a file and rule of a pack. */
  where: string;
  source: string;
  flags: string;
  /** The most characters it is ever given, where the code beside it says so; null when it reads whole texts. */
  reads: number | null;
  /** The rule of a pack it belongs to, and what its examples say that it matches. */
  rule?: PatternRule;
  matches: string[];
}

const root = join(import.meta.dirname, '../..');
/** Folders whose code reads what people type. */
const READERS = ['engine', 'redact', 'lookup', 'policy', 'check'].map((folder) => join(root, 'lib', folder));

function filesIn(folder: string, end: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path, end);
    return path.endsWith(end) ? [path] : [];
  });
}

/** How the code says that an expression is only given a short piece: «reads ≤ 200 characters», in the comment before it. */
const READS = /reads ≤ (\d{1,5}) characters/;

/** Every regular expression that is written out in the code. */
export function writtenRegexes(): Shipped[] {
  const found = new Map<string, Shipped>();
  for (const path of READERS.flatMap((folder) => filesIn(folder, '.ts'))) {
    const code = readFileSync(path, 'utf8');
    const lines = code.split('\n');
    const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const at = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line;
        const reads = READS.exec(lines.slice(Math.max(0, line - 3), line + 1).join('\n'));
        const where = `${relative(root, path)}:${line + 1}`;
        const shipped = { where, source: node.text.slice(1, at), flags: node.text.slice(at + 1) };
        found.set(`${path} ${node.text}`, { ...shipped, reads: reads ? Number(reads[1]) : null, matches: [] });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}

/** Every regular expression that our code puts together while `run` runs: those a look at the code does not show. */
export async function builtRegexes(run: () => Promise<unknown>): Promise<Shipped[]> {
  const found = new Map<string, Shipped>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      const where = /lib\/(?:engine|redact|lookup|policy|check)\/[\w/-]+\.ts/.exec(new Error().stack ?? '');
      if (where)
        found.set(String(made), { where: where[0], source: made.source, flags: made.flags, reads: null, matches: [] });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

/** The patterns of every pack in the project. */
export function packRegexes(): Shipped[] {
  return filesIn(join(root, 'packs'), '.yaml').flatMap((path) => {
    const { rules } = (parse(readFileSync(path, 'utf8')) ?? {}) as { rules?: unknown };
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((raw) => {
      const read = ruleSchema.safeParse(raw);
      const rule: Rule | null = read.success ? read.data : null;
      if (rule?.kind !== 'pattern') return [];
      const where = `${relative(root, path)} ${rule.id}`;
      const matches = rule.examples.match.flatMap((example) => {
        const read = marked(typeof example === 'string' ? example : example.text);
        return read ? read.spans.map(({ start, end }) => read.text.slice(start, end)) : [];
      });
      const flags = patternFlags(rule).replace('d', '');
      return [{ where, source: rule.pattern, flags, reads: null, rule, matches }];
    });
  });
}
