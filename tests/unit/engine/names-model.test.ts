import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../lib/engine';
import { scanNames, settleNames } from '../../../lib/engine/names';
import { fromBase64 } from '../../../lib/engine/names/base64';
import { checkSum, decodeModel } from '../../../lib/engine/names/decode';
import { readSource } from '../../../lib/engine/source';
import { hashOf } from '../../../lib/engine/tokens';
import { FAR_NAMES } from '../../../scripts/measure/far-names';
import type { Doc } from '../../../scripts/train-names/corpus';
import { learn, type Material } from '../../../scripts/train-names/learn';
import { seeded } from '../../../scripts/train-names/random';
import { inventedTexts } from '../../../scripts/train-names/templates';
import { packOf, rulesOf } from './base-pack';

const shipped = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../packs/base/names/model.bin')));

/** Proves that training is repeatable and that bytes from outside can't do more than be refused. */

const POOLS = [
  { first: ['Kari', 'Ola', 'Fatima', 'Piotr'], last: ['Nordmann', 'Warsame', 'Kowalski', 'Lie'] },
  { first: ['Liv', 'Per', 'Ahmed', 'Oksana'], last: ['Hansen', 'Elmi', 'Bakke', 'Koval'] },
];

function tiny(): Uint8Array {
  const docs: Doc[] = inventedTexts(120, POOLS, ['Bodø', 'Fauske'], seeded(7));
  const small = new Map<number, number>();
  const lexicon = {
    traits: new Map([
      [hashOf('kari'), 3],
      [hashOf('nordmann'), 4],
    ]),
    small,
    subtitles: new Set<number>(),
  };
  const part: Material = {
    docs,
    originals: docs.map(() => null),
    folds: docs.map((_, i) => i),
    weight: 1,
    settles: true,
  };
  return learn(lexicon, [part], {
    recipe: { width: 4, rounds: 3, rate: 0.1, dropout: 0.1, wordDropout: 0.2, decay: 1e-5, seed: 3 },
    networks: 2,
    leastCount: 2,
    features: 2_000,
    folds: 2,
    thresholds: [0, 0, 0],
  });
}

/** The same bytes with a check sum that fits, as somebody who wants to do harm would send them. */
function resealed(bytes: Uint8Array, change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  change(copy, view);
  view.setUint32(copy.length - 4, checkSum(copy, copy.length - 4), true);
  return copy;
}

describe('training', () => {
  it('gives the same bytes twice, and a model that has learnt', () => {
    const bytes = tiny();
    expect(Buffer.from(tiny()).equals(Buffer.from(bytes))).toBe(true);
    const model = decodeModel(bytes);
    if (!model) throw new Error('not a model');
    const source = readSource('Elev: Kari Nordmann', null);
    expect(settleNames(scanNames(source, model), model)).toMatchObject([{ start: 6, end: 19 }]);
  });
});

describe('a model from outside', () => {
  it('is read when it is one', () => {
    expect(decodeModel(shipped)).not.toBeNull();
  });

  it('is at most a megabyte', () => {
    expect(shipped.length).toBeLessThanOrEqual(1_048_576);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a beginning', shipped.slice(0, 100)],
    ['all but the end', shipped.slice(0, -1)],
    ['one byte more', Uint8Array.from([...shipped, 0])],
    ['zeros', new Uint8Array(1000)],
    ['one bit turned', Uint8Array.from(shipped, (byte, i) => (i === 5000 ? byte ^ 1 : byte))],
    ['another version', resealed(shipped, (_, view) => view.setUint16(4, 2, true))],
    ['no width', resealed(shipped, (_, view) => view.setUint16(6, 0, true))],
    ['a wide one', resealed(shipped, (_, view) => view.setUint16(6, 65_535, true))],
    ['no sets of traits', resealed(shipped, (_, view) => view.setUint16(8, 0, true))],
    ['four billion words', resealed(shipped, (_, view) => view.setUint32(12, 0xffffffff, true))],
    ['one word too many', resealed(shipped, (_, view) => view.setUint32(12, view.getUint32(12, true) + 1, true))],
    ['four billion features', resealed(shipped, (_, view) => view.setUint32(16, 0xffffffff, true))],
    ['a scale that is no number', resealed(shipped, (_, view) => view.setFloat32(20, Number.NaN, true))],
    [
      'a weight that is no number',
      resealed(shipped, (copy, view) => view.setFloat32(copy.length - 8, Number.NaN, true)),
    ],
    ['keys without end', resealed(shipped, (copy) => copy.fill(255, 600, copy.length - 4))],
  ])('is refused: %s', (_, bytes) => {
    expect(decodeModel(bytes)).toBeNull();
  });

  it('never throws, whatever the bytes', () => {
    const random = seeded(11);
    for (let round = 0; round < 200; round += 1) {
      const bytes = resealed(shipped.slice(0, 2_000), (copy) => {
        for (let i = 0; i < 20; i += 1) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
      });
      expect(() => decodeModel(bytes)).not.toThrow();
    }
  });

  it('is a problem of the pack when it can not be read', () => {
    for (const model of ['not base64!', 'AAAA', '']) {
      const pack = packOf(rulesOf('navn.yaml'));
      if (pack.names) pack.names.model = model;
      expect(compileRules([pack])).toMatchObject({
        ok: false,
        problems: [{ code: 'not_a_pack', path: 'names/model' }],
      });
    }
  });
});

it('is measured with names that no list holds', () => {
  const folder = join(import.meta.dirname, '../../../packs/base/names');
  const listed = ['first.txt', 'last.txt', 'foreign-first.txt', 'foreign-last.txt', 'known-people.txt'].flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').split(/\s+/),
  );
  const parts = Object.values(FAR_NAMES).flatMap((names) => names.flatMap((name) => name.split(' ')));
  expect(parts.filter((part) => listed.includes(part))).toEqual([]);
});

describe('base64', () => {
  it('reads what Node writes, and nothing else', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) & 255);
      expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }
    for (const text of ['A', 'AA=', '====', 'Ååå=', 'AA\nA', 'A===']) expect(fromBase64(text)).toBeNull();
  });
});
