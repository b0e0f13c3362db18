import { describe, expect, it } from 'vitest';
import { type PackInput, packSchema } from '../../../lib/contracts/pack';
import { compilePeople } from '../../../lib/engine/roles';
import { readPeople } from '../../../scripts/pack-source/people';
import { packsFromSource } from './people-pack';

// Proves: the people section is strict and bounded, layers add to each other, and mistakes in the sources are told.

const [base, own] = packsFromSource();
if (!base || !own) throw new Error('no packs');

const section = { kilde: [{ title: 'Test', certainty: 'verified' }], sist_kontrollert: '2026-11-22' };

function pack(people: unknown): unknown {
  const input: Omit<PackInput, 'people'> & { people: unknown } = {
    format: 1,
    id: 'test',
    version: 1,
    layer: 'kommune',
    name: { nb: 'Test', nn: 'Test', en: 'Test' },
    publisher: 'Test',
    issued: '2026-11-22',
    expires: '2027-11-22',
    people,
  };
  return input;
}

describe('the people section', () => {
  it('may hold one list only', () => {
    expect(packSchema.safeParse(pack({ ...section, public: ['ordfører'] })).success).toBe(true);
  });
  it.each([
    ['an unknown list', { ...section, kings: ['kong'] }],
    ['no source', { sist_kontrollert: '2026-11-22' }],
    ['a word too long', { ...section, public: ['x'.repeat(61)] }],
    ['too many words', { ...section, public: Array.from({ length: 4001 }, (_, n) => `ord${n}`) }],
    ['too many people', { ...section, known: 'x'.repeat(200_001) }],
  ])('is refused with %s', (_, people) => {
    expect(packSchema.safeParse(pack(people)).success).toBe(false);
  });

  it('of a layer adds to the one below', () => {
    const both = compilePeople([base, own]);
    const alone = compilePeople([base]);
    expect(both?.known.size).toBe((alone?.known.size ?? 0) + 2);
    expect(both?.known.get('ingrid solvoll fjellvik')?.role).toBe('public');
    expect(both?.parties.size).toBe(alone?.parties.size);
  });

  it('of the base pack knows at least 300 people', () => {
    expect(compilePeople([base])?.known.size).toBeGreaterThanOrEqual(300);
  });

  it('is null where no pack has one', () => {
    expect(compilePeople([])).toBeNull();
  });
});

describe('the sources of the section', () => {
  it('are inflected in both målformer', () => {
    const { section: built } = readPeople(
      [
        {
          file: 'people/a.yaml',
          data: { kilde: ['k'], employee: { nb: ['leder'], nn: ['leiar'], endings: { nb: ['sjef'] } } },
        },
      ],
      { k: { title: 'K', certainty: 'verified' } },
      '2026-11-22',
    );
    expect(built?.employee).toEqual(
      expect.arrayContaining(['lederen', 'lederne', 'leiaren', 'leiarane', '-sjef', '-sjefen']),
    );
  });
  it.each([
    ['an unknown list', [{ file: 'people/a.yaml', data: { kilde: ['k'], konger: { forms: ['kong'] } } }]],
    ['an unknown source', [{ file: 'people/a.yaml', data: { kilde: ['x'] } }]],
    ['a line that is no person', [{ file: 'people/a.tsv', text: 'Henrik Ibsen x' }]],
    [
      'a word that YAML read as something else',
      [{ file: 'people/a.yaml', data: { kilde: ['k'], list: { forms: [{ møtte: null }] } } }],
    ],
  ])('tell of %s', (_, files) => {
    const { problems } = readPeople(files, { k: { title: 'K', certainty: 'verified' } }, '2026-11-22');
    expect(problems).toHaveLength(1);
  });
});
