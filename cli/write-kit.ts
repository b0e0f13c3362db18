import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { kitValuesSchema } from '../lib/contracts/kit';
import { kitFiles } from '../lib/kit';
import { EXIT, type Io, write } from './io';
import type { PackCommand } from './pack-problems';
import { put, tell } from './put';

const BYTE_ORDER_MARK = '\uFEFF';

/** Fills the deployment kit with the values of a YAML or JSON file. */
export async function writeKit(file: Uint8Array, folder: string, command: PackCommand, io: Io): Promise<number> {
  const values = kitValuesSchema.safeParse(readYaml(file));
  if (!values.success) {
    for (const { path, code } of values.error.issues)
      await write(
        io.stderr,
        `${command.kit ?? command.files[0]}: ${[path.join('/'), code].filter(Boolean).join(' · ')}\n`,
      );
    return EXIT.above;
  }
  const files = kitFiles(values.data);
  for (const { path, text, encoding } of files) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    const content = encoding === 'utf16le' ? Buffer.from(BYTE_ORDER_MARK + text, 'utf16le') : text;
    if (!(await put(at, content, command.force, io))) return EXIT.unreadable;
  }
  await tell({ kit: folder, files: files.map(({ path }) => path) }, command.format, io);
  return EXIT.nothing;
}

function readYaml(file: Uint8Array): unknown {
  try {
    return parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}
