import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../components/panel/read-file';

const file = (name: string, bytes: number[] | Uint8Array<ArrayBuffer>) => new File([new Uint8Array(bytes)], name);

describe('readTextFile', () => {
  it('reads UTF-8, and Windows-1252 as older systems write it', async () => {
    expect(await readTextFile(file('a.txt', new TextEncoder().encode('blåbær')))).toEqual({ ok: true, text: 'blåbær' });
    expect(await readTextFile(file('a.CSV', [0x62, 0x6c, 0xe5]))).toEqual({ ok: true, text: 'blå' });
  });

  it('says of other files that they were not read, also when they are called text', async () => {
    expect(await readTextFile(file('vedtak.pdf', [37]))).toEqual({
      ok: false,
      unread: { name: 'vedtak.pdf', why: 'not_text' },
    });
    expect(await readTextFile(file('x.txt', [65, 0, 66]))).toMatchObject({ ok: false });
  });

  it('does not open a file that is too large', async () => {
    const large = { name: 'x.txt', size: 3_000_000, arrayBuffer: () => Promise.reject(new Error('was opened')) };
    expect(await readTextFile(large)).toMatchObject({ ok: false, unread: { why: 'too_large' } });
  });
});
