import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Found {
  type: string;
  confidence: string;
  class: string;
  /** What the span covers in the text that was scanned. */
  value: string;
}

export interface Scanned {
  action: string;
  class: string;
  findings: Found[];
}

/** Texts through the built command line: the same engine and signed packs as in the extension, from outside. In order. */
export async function scan(texts: readonly string[]): Promise<Scanned[]> {
  const program = fileURLToPath(new URL('../../cli/kivett.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'scan', '--format', 'jsonl', '--account', 'private']);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stdin.end(texts.map((text, id) => JSON.stringify({ id: String(id), text })).join('\n'));
  await new Promise((done) => child.on('close', done));
  const lines = out.trim().split('\n');
  if (lines.length !== texts.length) throw new Error(`${texts.length} texts in, ${lines.length} answers out`);
  return lines.map((line, i) => {
    const { action, class: rank, findings, error } = JSON.parse(line);
    if (error) throw new Error(`${texts[i]}: ${JSON.stringify(error)}`);
    const found = (findings as { type: string; confidence: string; class: string; start: number; end: number }[]).map(
      ({ type, confidence, class: level, start, end }) => ({
        type,
        confidence,
        class: level,
        value: (texts[i] ?? '').slice(start, end),
      }),
    );
    return { action, class: rank, findings: found };
  });
}
