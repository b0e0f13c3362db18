import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../lib/contracts/pack';
import { dueForReview } from '../../../lib/packs/due-for-review';
import { samplePack } from '../../fixtures/packs/sample';

const TODAY = '2026-11-23';
const kilde = [{ title: 'Kilde', certainty: 'verified' as const }];
const text = (nb: string) => ({ nb, nn: nb, en: nb });
const article = (id: string, more: object) => ({
  id,
  title: text(id),
  body: text(id),
  kilde,
  sist_kontrollert: TODAY,
  ...more,
});
const due = (articles: object[], more: object = {}) =>
  dueForReview(
    [
      packSchema.parse({
        ...samplePack(),
        expires: '2030-01-01',
        rules: [],
        tools: [],
        tasks: [],
        articles,
        hjemler: {},
        ...more,
      }),
    ],
    TODAY,
  ).map(({ id, why, owner }) => ({ id, why, owner }));
const publisher = packSchema.parse(samplePack()).publisher;

describe('what is soon out of date', () => {
  it('what has ended first, then what ends soon, what is old, and what was never certain', () => {
    expect(
      due([
        article('unsure', { kilde: [{ title: 'x', certainty: 'sjekk' }] }),
        article('old', { sist_kontrollert: '2026-05-26' }),
        article('soon', { gyldig_til: '2027-01-22', eier: 'arkivet' }),
        article('gone', { gyldig_til: '2026-11-22' }),
      ]),
    ).toEqual([
      { id: 'gone', why: 'ended', owner: publisher },
      { id: 'soon', why: 'ends', owner: 'arkivet' },
      { id: 'old', why: 'stale', owner: publisher },
      { id: 'unsure', why: 'unsure', owner: publisher },
    ]);
  });

  it('nothing on the day before each limit', () => {
    expect(
      due([
        article('far', { gyldig_til: '2027-01-23' }),
        article('fresh', { sist_kontrollert: '2026-05-27' }),
        article('better', { kilde: [...kilde, { title: 'x', certainty: 'sjekk' }] }),
      ]),
    ).toEqual([]);
  });

  it('names the pack itself, and an approval by its owner', () => {
    const decisions = [
      { tool: 'chatgpt', status: 'open_only', ceiling: 'apen', gyldig_til: '2026-12-01', owner: 'digitalsjefen' },
    ];
    expect(due([], { expires: '2026-12-31', decisions })).toEqual([
      { id: 'chatgpt', why: 'ends', owner: 'digitalsjefen' },
      { id: packSchema.parse(samplePack()).id, why: 'ends', owner: publisher },
    ]);
  });
});
