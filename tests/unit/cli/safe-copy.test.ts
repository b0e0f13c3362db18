import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { letter } from '../../fixtures/files/copies';
import { membersOf } from '../copies/world';
import { packFolder } from './pack-folder';
import { kivett } from './run';

// Every run is a process of its own, and other tests may be using the machine.
vi.setConfig({ testTimeout: 60_000 });

let packs: string;
let folder: string;
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (...args: string[]) => kivett(['safe-copy', ...args], packs);

beforeAll(async () => {
  ({ folder: packs } = await packFolder());
  folder = mkdtempSync(join(tmpdir(), 'kivett-copies-'));
  await kivett(['--help'], packs);
}, 60_000);

describe('safe-copy', () => {
  it('writes the copy beside the file, leaves the file, and tells what was replaced', async () => {
    const path = file('brev.txt', 'Nr 12345678901 og SAK-1234.\r\n');
    const { code, out, err } = await run(path);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 steder byttet ut: 1 fødselsnummer og 1 saksnummer');
    expect(out).toContain('fortsatt personopplysninger');
    expect(readFileSync(join(folder, 'brev-anonymisert.txt'), 'utf8')).toBe(
      'Nr [FØDSELSNUMMER 1] og [SAKSNUMMER 1].\r\n',
    );
    expect(readFileSync(path, 'utf8')).toContain('12345678901');
  });

  it('writes where it is told to, also documents, and answers as JSON', async () => {
    const out = join(folder, 'ut.docx');
    const path = file('brev.docx', letter());
    const ran = await run(path, '-o', out, '--format', 'json');
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toEqual({
      id: path,
      ok: true,
      out,
      count: 2,
      kinds: [{ type: 'NATIONAL_ID', count: 2 }],
      pictures: false,
    });
    expect(membersOf(readFileSync(out))['word/document.xml']).not.toContain('48022');
  });

  it('never writes over a file that exists', async () => {
    const path = file('to.csv', 'a;b\n12345678901;2\n');
    const taken = file('opptatt.csv', 'viktig');
    const { code, err } = await run(path, '--out', taken);
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
    expect(readFileSync(taken, 'utf8')).toBe('viktig');
  });

  it('gives 1 and no file where a copy would not pass', async () => {
    const { code, out, err } = await run(file('plan.txt', 'STRENGT HEMMELIG om nr 12345678901'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Også uten navn og nummer');
    expect(existsSync(join(folder, 'plan-anonymisert.txt'))).toBe(false);
  });

  it('takes pictures along only when told to', async () => {
    const path = file('bilder.docx', letter({ 'word/media/image1.png': 'PNG' }));
    const refused = await run(path);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('bilder jeg ikke kan lese')]);
    const kept = await run(path, '--keep-pictures');
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('Bildene er ikke kontrollert')]);
  });

  it.each([
    ['a file that is not there', ['mangler.docx'], 'cannot be read'],
    ['no file', [], 'takes one file'],
    ['two files', ['a', 'b'], 'takes one file'],
    ['lines of JSON', ['a', '--format', 'jsonl'], 'text and json'],
  ])('%s is 2', async (_, args, said) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it('a damaged file is 2', async () => {
    const { code, err } = await run(file('halv.docx', letter().subarray(0, 500)));
    expect([code, err]).toEqual([2, expect.stringContaining('skadet')]);
  });
});
