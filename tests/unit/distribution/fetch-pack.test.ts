import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPack } from '../../../lib/distribution';
import { sha256 } from '../../../lib/packs';
import { MAX_FILE_BYTES } from '../../../lib/packs/limits';

let servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  servers = [];
});

/** A real server; `files` by path, `null` hangs up without an answer. */
async function serve(
  answer: (path: string, request: IncomingMessage, response: ServerResponse) => Buffer | string | null,
): Promise<string> {
  const server = createServer((request, response) => {
    const body = answer(request.url ?? '/', request, response);
    if (body === null) request.socket.destroy();
    else response.end(body);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FILE = '{"kivett":"pack","payload":"","signatures":[]}';
const pointer = async (over: object = {}) =>
  JSON.stringify({
    kivett: 'latest',
    id: 'nordvik',
    version: 7,
    sha256: await sha256(bytesOf(FILE)),
    bytes: FILE.length,
    file: 'nordvik.7.abc.kivett.json',
    ...over,
  });

describe('a pack from an address', () => {
  it('by its pointer: the file beside it, and only when it is another than the one that is in', async () => {
    const latest = await pointer();
    const asked: string[] = [];
    const own = await serve((path) => {
      asked.push(path);
      return path.endsWith('latest.json') ? latest : FILE;
    });
    const first = await fetchPack(`${own}/regler/nordvik.latest.json`, null);
    expect(first).toMatchObject({ kind: 'file', sha256: await sha256(bytesOf(FILE)) });
    if (first.kind !== 'file') throw new Error(first.kind);
    expect(await fetchPack(`${own}/regler/nordvik.latest.json`, { sha256: first.sha256, version: 7 })).toEqual({
      kind: 'unchanged',
    });
    expect(asked).toEqual([
      '/regler/nordvik.latest.json',
      '/regler/nordvik.7.abc.kivett.json',
      '/regler/nordvik.latest.json',
    ]);
  });

  it('or the file itself', async () => {
    const own = await serve(() => FILE);
    const known = { sha256: await sha256(bytesOf(FILE)), version: 1 };
    expect((await fetchPack(`${own}/p.json`, null)).kind).toBe('file');
    expect((await fetchPack(`${own}/p.json`, known)).kind).toBe('unchanged');
  });

  const KNOWN = { sha256: 'f'.repeat(64), version: 7 };
  it.each<
    [
      string,
      string,
      () => Promise<(path: string, request: IncomingMessage, response: ServerResponse) => Buffer | string | null>,
    ]
  >([
    ['nobody answers', 'fetch_failed offline', async () => () => null],
    [
      'the server is ill',
      'fetch_failed 503',
      async () => (_, __, response) => {
        response.statusCode = 503;
        return '';
      },
    ],
    [
      'it is gone, with a page that says so',
      'fetch_failed 404',
      async () => (_, __, response) => {
        response.statusCode = 404;
        return '<!doctype html>';
      },
    ],
    [
      'a log-in page',
      'not_a_pack_file html',
      async () => (_, __, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        return 'Logg inn';
      },
    ],
    ['a page that says it is JSON', 'not_a_pack_file html', async () => () => '\n <html></html>'],
    [
      'an older version than the one that is in',
      'version_went_down 6 < 7',
      async () => {
        const old = await pointer({ version: 6 });
        return () => old;
      },
    ],
    [
      'a pointer to 50 MB',
      'too_large',
      async () => {
        const large = await pointer({ bytes: 50 * 1024 * 1024 });
        return () => large;
      },
    ],
    ['50 MB', 'too_large', async () => () => Buffer.alloc(50 * 1024 * 1024, 0x20)],
    [
      'a file longer than its pointer says',
      'too_large',
      async () => {
        const short = await pointer({ bytes: 10 });
        return (path) => (path.endsWith('latest.json') ? short : FILE);
      },
    ],
    [
      'another file than the pointer names',
      'content_mismatch',
      async () => {
        const latest = await pointer();
        return (path) => (path.endsWith('latest.json') ? latest : FILE.replace('pack', 'puck'));
      },
    ],
  ])('%s: %s', async (_, expected, make) => {
    const answer = await make();
    const own = await serve(answer);
    const got = await fetchPack(`${own}/nordvik.latest.json`, KNOWN);
    if (got.kind !== 'failed') throw new Error(got.kind);
    expect([got.problem.code, got.problem.detail].join(' ')).toContain(expected);
  });

  it('a redirect to another host gives nothing, one on the same host is followed', async () => {
    const other = await serve(() => FILE);
    const own = await serve((path, _, response) => {
      if (path === '/ny') return FILE;
      response.statusCode = 302;
      response.setHeader('location', path === '/flyttet' ? '/ny' : `${other}/p.json`);
      return '';
    });
    expect((await fetchPack(`${own}/flyttet`, null)).kind).toBe('file');
    expect(await fetchPack(`${own}/bort`, null)).toMatchObject({ kind: 'failed', problem: { code: 'off_host' } });
  });

  it('stops reading at the limit, whatever the header promised', async () => {
    let sent = 0;
    const server = createServer((_, response) => {
      const piece = Buffer.alloc(64 * 1024, 0x20);
      const more = () => {
        while (!response.destroyed && sent < 64 * 1024 * 1024) {
          sent += piece.length;
          if (!response.write(piece)) return response.once('drain', more);
        }
        return response.end();
      };
      more();
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const got = await fetchPack(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, null);
    expect(got).toMatchObject({ kind: 'failed', problem: { code: 'too_large' } });
    expect(sent).toBeLessThan(MAX_FILE_BYTES * 4);
  });
});
