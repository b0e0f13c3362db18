import { strFromU8, unzipSync } from 'fflate';
import { type Checker, check, compileCheck } from '../../../lib/check';
import type { SafeCopy } from '../../../lib/contracts/copies';
import { type CopyWorld, type SafeCopyOptions, writeSafeCopy } from '../../../lib/copies';
import { readBytes } from '../../../lib/files/read-bytes';
import { builtPacks } from '../../corpus/built-packs';

let checker: Checker | null = null;

/** The real reader and the built-in rules, for a tool that nothing personal may go to. */
export async function realWorld(): Promise<CopyWorld> {
  if (!checker) {
    const compiled = compileCheck(await builtPacks());
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    checker = compiled.value;
  }
  const rules = checker;
  const context = { toolId: null, account: 'work', channel: 'file', today: '2026-11-22' } as const;
  return { read: (bytes, name) => readBytes(bytes, name), check: (text) => check(text, context, rules) };
}

export async function copyOf(
  bytes: Uint8Array,
  name: string,
  options: Partial<SafeCopyOptions> = {},
): Promise<SafeCopy> {
  return writeSafeCopy(bytes, name, await realWorld(), { language: 'nb', pictures: 'refuse', ...options });
}

/** A copy that must have come about; else the test fails with the reason. */
export async function goodCopy(bytes: Uint8Array, name: string, options: Partial<SafeCopyOptions> = {}) {
  const copy = await copyOf(bytes, name, options);
  if (!copy.ok) throw new Error(`no copy: ${copy.reason}`);
  return copy;
}

/** An archive's members as text, in order. */
export function membersOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
