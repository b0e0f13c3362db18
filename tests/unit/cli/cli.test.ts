import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../cli/main';
import type { TestKey } from '../../fixtures/packs/sign';
import { signed } from '../../fixtures/packs/sign';
import { eksempel } from '../lookup/packs';
import { packFolder } from './pack-folder';
import { jsonLines, kivett, type Ran } from './run';

// Every run is a process of its own, and other tests may be using the machine.
vi.setConfig({ testTimeout: 60_000 });

const LAUNCHER = join(import.meta.dirname, '..', '..', '..', 'cli', 'kivett.mjs');
const FNR = '12345678901';
let folder: string;
let key: TestKey;
const run = (args: string[], input: string | Uint8Array = ''): Promise<Ran> => kivett(args, folder, input);
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

beforeAll(async () => {
  ({ folder, key } = await packFolder());
  // The first run may have to build the bundle.
  await run(['--help']);
}, 60_000);

describe('scan --format jsonl', () => {
  it('answers 10 000 lines in order, each with exactly the agreed keys', async () => {
    const input = Array.from({ length: 10_000 }, (_, id) =>
      line({ id, text: id % 3 === 0 ? `Nr ${FNR}` : `Møte ${id} 🙂` }),
    );
    const { code, out, err } = await run(['scan', '--format', 'jsonl'], input.join(''));
    expect(err).toBe('');
    expect(code).toBe(1);
    const answers = jsonLines(out) as { id: number; class: string }[];
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 10_000 }, (_, id) => id));
    expect(answers.filter((one) => one.class === 'fortrolig')).toHaveLength(3334);
    expect(answers[0]).toEqual({
      id: 0,
      class: 'fortrolig',
      action: 'ask',
      findings: [
        {
          type: 'NATIONAL_ID',
          start: 3,
          end: 14,
          ruleId: 'fnr',
          confidence: 'high',
          class: 'fortrolig',
        },
      ],
      incomplete: [],
    });
    expect(answers[1]).toEqual({ id: 1, class: 'apen', action: 'allow', findings: [], incomplete: [] });
  });

  it('answers while more is coming, and a slow reader loses nothing', async () => {
    const child = spawn(process.execPath, [LAUNCHER, 'scan', '--format', 'jsonl'], {
      env: { ...process.env, KIVETT_PACKS: folder },
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(line({ id, text: 'hei' }));
      expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ id });
    }
    child.stdin.end();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [LAUNCHER, 'scan', '--format', 'jsonl'], {
      env: { ...process.env, KIVETT_PACKS: folder },
    });
    child.stdin.on('error', () => undefined);
    let err = '';
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(line({ id: 1, text: 'x'.repeat(1000) }).repeat(5000));
    const [code] = await once(child, 'exit');
    expect(err).toBe('');
    expect(code).toBe(2);
  });

  it('answers a bad line in its place and goes on', async () => {
    const input = [
      '\ufeff{"id":"bom","text":"hei"}\r\n',
      'not json\n',
      '\n   \n',
      '[1]\n',
      '{"id":{"a":1},"text":"x"}\n',
      '{"id":7}\n',
      '{"text":"uten id"}\n',
      `{"id":"long","text":"${'x'.repeat(4 * 1024 * 1024)}"}\n`,
      '{"id":"last","text":"SAK-1234"}',
    ].join('');
    const { code, out } = await run(['scan', '--format', 'jsonl'], input);
    expect(jsonLines(out)).toMatchObject([
      { id: 'bom', class: 'apen' },
      { id: null, error: { code: 'not_json', message: expect.any(String) } },
      { id: null, error: { code: 'not_an_object' } },
      { id: null, error: { code: 'bad_id' } },
      { id: 7, error: { code: 'no_text' } },
      { id: null, class: 'apen' },
      { id: null, error: { code: 'line_too_long' } },
      { id: 'last', class: 'intern', action: 'ask' },
    ]);
    expect(code).toBe(2);
  });

  it('says that a line is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"id":2,"text":"æ"}\n'),
    ]);
    const { out } = await run(['scan', '--format', 'jsonl'], bytes);
    expect(jsonLines(out)).toMatchObject([
      { id: null, error: { code: 'not_utf8' } },
      { id: 2, class: 'apen' },
    ]);
  });

  it('says what it did not read', async () => {
    const { code, out } = await run(['scan', '--format', 'jsonl'], line({ id: 1, text: 'x'.repeat(200_001) }));
    expect(jsonLines(out)).toMatchObject([
      { action: 'ask', incomplete: [{ code: 'text_too_long', checkedUntil: 200_000 }] },
    ]);
    expect(code).toBe(1);
  });
});

describe('scan', () => {
  it('counts offsets in UTF-16 code units of the text as given', async () => {
    const { out } = await run(['scan', '--format', 'json'], `🙂\r\n${FNR}`);
    expect(JSON.parse(out)).toMatchObject({ id: '-', findings: [{ start: 4, end: 15 }] });
  });

  it('reads files, and goes on past one that can not be read', async () => {
    const [good, bad, binary] = ['a.txt', 'b.txt', 'c.bin'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(good, `Linje en\nnr ${FNR}\n`);
    writeFileSync(binary, Buffer.from([1, 0, 2]));
    const text = await run(['scan', good, bad, binary]);
    expect(text.code).toBe(2);
    expect(text.out).toContain('◆ Fortrolig – velg');
    expect(text.out).toContain('linje 2');
    expect(text.out).toContain('forvaltningsloven § 13');
    expect(text.out).not.toContain(FNR);
    expect(text.err).toContain('b.txt');
    const json = await run(['scan', '--format', 'jsonl', good, bad, binary]);
    expect(jsonLines(json.out)).toMatchObject([
      { id: good, class: 'fortrolig' },
      { id: bad, error: { code: 'not_found' } },
      { id: binary, error: { code: 'not_text' } },
    ]);
  });

  it('says how it was seen, by line and without the words, and gives the evidence as data', async () => {
    const text = await run(['scan'], `Hei\nnr ${FNR}\n`);
    expect(text.out).toContain('– Linje 2: Har formen slike opplysninger pleier å ha.');
    expect(text.out).not.toMatch(/«|13…/);
    const json = await run(['scan', '--format', 'json'], `nr ${FNR}`);
    expect(JSON.parse(json.out)).toMatchObject({ findings: [{ evidence: [{ kind: 'pattern' }] }] });
  });

  it('goes by tool, account and pack', async () => {
    const scan = async (...args: string[]) => {
      const { code, out } = await run(['scan', '--format', 'json', ...args], 'se SAK-1234');
      return [code, (JSON.parse(out) as { action: string }).action];
    };
    expect(await scan()).toEqual([1, 'ask']);
    expect(await scan('--tool', 'm365-copilot', '--account', 'work')).toEqual([1, 'ask']);
    expect(await scan('--pack', 'eksempel', '--tool', 'm365-copilot', '--account', 'work')).toEqual([0, 'allow']);
    expect(await scan('--pack', 'eksempel', '--tool', 'm365.cloud.microsoft', '--account', 'work')).toEqual([
      0,
      'allow',
    ]);
    expect(await scan('--pack', 'eksempel', '--tool', 'm365-copilot', '--account', 'private')).toEqual([1, 'ask']);
    expect(await scan('--tool', 'deepseek')).toEqual([1, 'stop']);
  });

  it('takes a pack file, signed or a draft, and refuses one that is signed by a stranger or broken', async () => {
    const file = join(folder, 'kommune.json');
    const args = ['scan', '--format', 'json', '--pack', file, '--tool', 'm365-copilot', '--account', 'work'];
    writeFileSync(file, await signed(eksempel, key));
    expect(await run(args, 'SAK-1234')).toMatchObject({ code: 0, err: '' });
    writeFileSync(file, JSON.stringify(eksempel));
    const draft = await run(args, 'SAK-1234');
    expect(draft.code).toBe(0);
    expect(draft.err).toContain('ikke signert');
    const stranger = (await packFolder()).key;
    writeFileSync(file, await signed(eksempel, stranger));
    expect(await run(args, 'x')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('unknown_key') });
    writeFileSync(file, '{"format":1,');
    expect(await run(args, 'x')).toMatchObject({ code: 2, err: expect.stringContaining('cut_short') });
    writeFileSync(file, JSON.stringify({ ...eksempel, publisher: 3 }));
    expect(await run(args, 'x')).toMatchObject({ code: 2, err: expect.stringContaining('publisher') });
  });

  it('ends with 0 for text that may go anywhere and stops gradert everywhere', async () => {
    expect((await run(['scan'], 'Vi har møte i dag.')).code).toBe(0);
    const gradert = await run(
      ['scan', '--format', 'json', '--pack', 'eksempel', '--tool', 'm365-copilot', '--account', 'work'],
      'STRENGT HEMMELIG',
    );
    expect(JSON.parse(gradert.out)).toMatchObject({ class: 'gradert', action: 'stop' });
  });
});

describe('lookup', () => {
  it('answers a stream, in order, with exactly the agreed keys', async () => {
    const queries = ['Kan jeg bruke ChatGPT til personopplysninger?', 'referat i copilot med jobbkonto', 'hei'];
    const input = [...queries.map((query, id) => line({ id, query })), '{"id":3,"text":"x"}\n'].join('');
    const { code, out } = await run(['lookup', '--pack', 'eksempel', '--format', 'jsonl'], input);
    expect(jsonLines(out)).toEqual([
      { id: 0, answer: 'no', tool: 'chatgpt', task: null, dataClass: 'fortrolig', cardId: 'tool:chatgpt' },
      {
        id: 1,
        answer: 'yes_with_conditions',
        tool: 'm365-copilot',
        task: 'referat',
        dataClass: null,
        cardId: 'tool:m365-copilot+task:referat',
      },
      { id: 2, answer: 'unknown', tool: null, task: null, dataClass: null, cardId: 'none' },
      { id: 3, error: { code: 'no_query', message: expect.any(String) } },
    ]);
    expect(code).toBe(2);
  });

  it('answers one question for people, in the language asked for', async () => {
    const nb = await run(['lookup', '--pack', 'eksempel', 'Kan', 'jeg', 'bruke', 'DeepSeek?']);
    expect(nb).toMatchObject({ code: 0, err: '' });
    expect(nb.out.split('\n')[0]).toBe('Nei');
    expect((await run(['lookup', '--language', 'en', 'DeepSeek'])).out.split('\n')[0]).toBe('No');
    expect(JSON.parse((await run(['lookup', '--format', 'json', 'DeepSeek'])).out)).toMatchObject({
      answer: 'no',
      tool: 'deepseek',
    });
  });
});

describe('pack', () => {
  it('inspects without trusting', async () => {
    expect(JSON.parse((await run(['pack', 'inspect', 'base', '--format', 'json'])).out)).toMatchObject({
      id: 'base',
      layer: 'national',
      signature: 'verified',
      counts: { tools: 11 },
    });
    const file = join(folder, 'strange.json');
    writeFileSync(file, await signed(eksempel, (await packFolder()).key));
    const strange = await run(['pack', 'inspect', file]);
    expect(strange).toMatchObject({ code: 0, out: expect.stringContaining('av ukjent nøkkel') });
  });

  it('validates with the pack’s own examples', async () => {
    const file = join(folder, 'draft.json');
    writeFileSync(file, JSON.stringify(eksempel));
    expect(await run(['pack', 'validate', file])).toMatchObject({ code: 0, out: expect.stringContaining('i orden') });
    writeFileSync(
      file,
      JSON.stringify({ ...eksempel, decisions: [{ ...eksempel.decisions[0], tool: 'no-such-tool' }] }),
    );
    const { code, out } = await run(['pack', 'validate', file, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ valid: false, problems: [{ code: 'unknown_reference' }] });
    expect((await run(['pack', 'validate', join(folder, 'nothing-here.json')])).code).toBe(2);
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['skan']],
    [['scan', '--acount', 'work']],
    [['scan', '--account', 'unknown']],
    [['scan', '--format', 'xml']],
    [['scan', '--pack']],
    [['lookup', '--tool', 'chatgpt']],
    [['pack', 'sign', 'x']],
    [['pack', 'validate']],
    [['scan', '--pack', 'no-such-pack']],
  ])('ends with 2 and says why: %j', async (args) => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    stdin.end();
    expect(await main(args, { stdin, stdout, stderr, packFolder: folder, today: '2026-11-22' })).toBe(2);
    expect(stdout.read()).toBeNull();
    expect(String(stderr.read())).not.toBe('');
  });

  it('ends with 2 from the launcher too', async () => {
    expect(await run(['skan'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('skan') });
  });

  it('lists only what is there', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const action of [
      'validate|inspect',
      'test',
      'diff',
      'effective',
      'build',
      'keygen',
      'sign',
      'publish',
      'schema',
    ])
      expect(out).toContain(action);
    expect(out).not.toMatch(/pack\s+root\b/);
  });
});
