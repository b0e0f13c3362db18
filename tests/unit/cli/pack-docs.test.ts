import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { patternRule } from '../../fixtures/packs/sample';
import { packFolder } from './pack-folder';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..', '..', '..');
const texts = (text: string) => ({ nb: text, nn: `${text} (nn)`, en: text });
const pack = (version: number, classId: 'intern' | 'fortrolig') => ({
  format: 1,
  id: 'nordvik',
  version,
  layer: 'kommune',
  name: texts('Nordvik kommune'),
  publisher: 'Nordvik kommune',
  issued: '2026-01-01',
  expires: '2099-01-01',
  rules: [
    patternRule({
      id: 'nordvik.sak',
      hjemmel: [],
      class: classId,
      pattern: '\\bNV-\\d{4}\\b',
      examples: { match: ['Se ⟦NV-1234⟧ i arkivet.'], ignore: ['Se NV-12 i arkivet.'] },
    }),
  ],
});

it('the shell in docs/PACKS.md runs as it stands: a change is checked against main, then signed and laid out', async () => {
  const [check, publish] = [
    ...readFileSync(join(ROOT, 'docs', 'PACKS.md'), 'utf8').matchAll(/```sh\n(# (?:Every|After)[\s\S]*?)```/g),
  ].map((match) => match[1] ?? '');
  const { folder } = await packFolder();
  const here = mkdtempSync(join(tmpdir(), 'kivett-git-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', here, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args]);
  const write = (version: number, classId: 'intern' | 'fortrolig') =>
    writeFileSync(join(here, 'nordvik.json'), JSON.stringify(pack(version, classId)));
  git('init', '-q', '-b', 'main');
  write(1, 'fortrolig');
  git('add', '.');
  git('commit', '-qm', 'first');
  const env = { ...process.env, KIVETT_PACKS: folder };
  const kivett = `kivett() { "${process.execPath}" "${join(ROOT, 'cli', 'kivett.mjs')}" "$@"; }\n`;
  const shell = (script: string | undefined, more: object = {}) =>
    spawnSync('bash', ['-euo', 'pipefail', '-c', kivett + script], {
      cwd: here,
      env: { ...env, ...more },
      encoding: 'utf8',
    });

  write(2, 'intern');
  const looser = shell(check);
  expect([looser.status, looser.stdout.includes('to personer skal ha sett på det')]).toEqual([0, true]);
  write(2, 'fortrolig');
  expect(shell(check).stdout).not.toContain('to personer');

  shell('kivett pack keygen -o own.pem');
  const out = shell(publish, { KIVETT_KEY: readFileSync(join(here, 'own.pem'), 'utf8') });
  expect([out.status, out.stderr]).toEqual([0, '']);
  expect(readdirSync(here)).not.toContain('key.pem');
  expect(readdirSync(join(here, 'www'))).toHaveLength(3);
});
