import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FileReportRows } from '../../../components/check/file-report';
import type { UnreadReason } from '../../../lib/contracts/files';
import type { FileReport, FoundPlace } from '../../../lib/contracts/in-page';

const found = (places: FoundPlace[]): FileReport['found'] => [
  { ruleId: 'r', name: { nb: 'navn', nn: 'namn', en: 'name' }, class: 'intern', count: places.length, places },
];
const words = (file: Partial<FileReport>, inPanel = false) =>
  renderToStaticMarkup(
    <FileReportRows file={{ name: '', found: [], unread: [], ...file }} language="nb" inPanel={inPanel} />,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const page = (number: number): FoundPlace => ({ place: { kind: 'page', page: number } });

describe('FileReportRows', () => {
  it('says the cells of one sheet in one phrase, and a hidden sheet as hidden', () => {
    const sheet = (name: string, hidden = false) => ({ kind: 'sheet' as const, sheet: name, firstRow: 1, hidden });
    const places = [
      { place: sheet('Elever'), cell: 'C14' },
      { place: sheet('Elever'), cell: 'C15' },
      { place: sheet('Gammel', true), cell: 'A1' },
    ];
    expect(words({ found: found(places) })).toBe(
      'navn, 3 steder: celle C14 og C15 i «Elever» og celle A1 i «Gammel» (skjult)',
    );
  });

  it('writes out the first places and counts the rest', () => {
    expect(words({ found: found([1, 2, 3, 4, 5, 6, 7].map(page)) })).toBe(
      'navn, 7 steder: side 1, side 2, side 3, side 4, side 5 og 2 steder til',
    );
  });

  it('gives one sentence for each reason, however many pages, and what to do instead once', () => {
    const unread = Array.from({ length: 40 }, (_, i) => ({
      reason: 'no_text_layer' as const,
      place: page(i + 1).place,
    }));
    const said = words({ unread: [...unread, { reason: 'image_not_read', place: null }] });
    expect(said).toContain('side 5 og 35 steder til');
    expect(said.match(/Ikke kontrollert/g)?.length).toBe(2);
    expect(said.match(/Lim inn teksten/g)?.length).toBe(1);
  });

  it('has a way on for every reason; the side panel does not point to itself', () => {
    const reasons: UnreadReason[] = ['password', 'unknown_kind', 'too_large', 'took_too_long', 'reader_failed'];
    for (const reason of reasons) expect(words({ unread: [{ reason, place: null }] })).toMatch(/\. \S.*\.$/);
    expect(words({ unread: [{ reason: 'reader_failed', place: null }] })).toContain('sidepanel');
    expect(words({ unread: [{ reason: 'reader_failed', place: null }] }, true)).not.toContain('sidepanel');
  });
});
