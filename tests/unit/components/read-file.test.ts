import { describe, expect, it } from 'vitest';
import { readPanelFile } from '../../../components/panel/read-file';
import type { FileReading } from '../../../lib/contracts/files';

const file = new File(['x'], 'sak.docx');
const reading = (parts: string[], unread: FileReading['unread'] = []): FileReading => ({
  kind: 'docx',
  parts: parts.map((text) => ({ place: { kind: 'body' }, text })),
  unread,
});
const run = (given: FileReading) => readPanelFile(file, () => Promise.resolve(given));

describe('readPanelFile', () => {
  it('gives the text of all places', async () => {
    expect(await run(reading(['brødtekst', 'kommentar']))).toMatchObject({
      text: 'brødtekst\n\nkommentar',
      unread: null,
    });
  });

  it('says that something was not read beside what was', async () => {
    const picture = { reason: 'image_not_read' as const, place: null };
    expect(await run(reading(['tekst'], [picture]))).toMatchObject({
      text: 'tekst',
      unread: { name: 'sak.docx', why: 'partly' },
    });
    expect(await run(reading([], [picture]))).toMatchObject({
      text: '',
      unread: { name: 'sak.docx', why: 'not_text' },
    });
  });

  it('says that a file is too large, and keeps none of it', async () => {
    expect(await run(reading(['x'.repeat(2_000_001)]))).toMatchObject({
      text: '',
      unread: { name: 'sak.docx', why: 'too_large' },
    });
    expect(await run(reading(['a'], [{ reason: 'too_large', place: null }]))).toMatchObject({ text: '' });
  });
});
