import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../../lib/contracts/files';
import { plainFirst } from '../../../lib/files/plain-first';
import { docx } from '../../fixtures/files/office';
import { pdf } from '../../fixtures/files/pdf';

const passedOn: FileReading = { kind: 'unknown', parts: [], unread: [{ reason: 'reader_failed', place: null }] };
const read = plainFirst(async () => passedOn);
const file = (bytes: Uint8Array | string, size?: number) => {
  const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { size: size ?? data.length, type: '', arrayBuffer: async () => data.slice().buffer as ArrayBuffer };
};

describe('plain text is read on the spot', () => {
  it('in the encodings that Norwegian systems write', async () => {
    const parts = [{ place: { kind: 'body' }, text: 'Blåbær' }];
    for (const bytes of [
      new TextEncoder().encode('Blåbær'),
      Uint8Array.from([0x42, 0x6c, 0xe5, 0x62, 0xe6, 0x72]),
      Uint8Array.from([0xff, 0xfe, ...[...'Blåbær'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    ])
      expect(await read(file(bytes), 'a.txt')).toMatchObject({ kind: 'text', parts, unread: [] });
    expect(await read(file('a;b\n'), 'a.csv')).toMatchObject({ kind: 'csv' });
  });

  it('and nothing else is, whatever it is called', async () => {
    for (const bytes of [
      docx(),
      pdf(['Vedtak']),
      '<!doctype html><p>K&aring;re',
      '<?xml version="1.0"?><a>&#75;ari</a>',
      '{\\rtf1 Kari}',
      'From: a@b.no\nTo: c@d.no\nSubject: Sak\n\nS2FyaQ==',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    ])
      expect(await read(file(bytes), 'notat.txt')).toBe(passedOn);
  });

  it('nor is a text so large that it would hold the page up', async () => {
    expect(await read(file('a', 5 * 1024 * 1024), 'a.txt')).toBe(passedOn);
  });
});
