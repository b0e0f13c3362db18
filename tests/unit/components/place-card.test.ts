import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../components/in-page/place-card';

const viewport = { width: 900, height: 700 };

describe('placeCard', () => {
  it('stands above a composer at the bottom of the window', () => {
    expect(placeCard({ left: 100, top: 560, right: 800, bottom: 680 }, viewport)).toEqual({
      left: 100,
      width: 448,
      bottom: 148,
      maxHeight: 544,
    });
  });

  it('stands below a composer at the top', () => {
    expect(placeCard({ left: 100, top: 40, right: 800, bottom: 140 }, viewport)).toMatchObject({
      top: 148,
      maxHeight: 544,
    });
  });

  it('lies over a composer that fills the window', () => {
    expect(placeCard({ left: 0, top: 20, right: 900, bottom: 690 }, viewport)).toMatchObject({
      bottom: 8,
      maxHeight: 684,
    });
  });

  it('never leaves the window, whatever the page says', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.nat(4000),
        fc.nat(4000),
        fc.integer({ min: 320, max: 3000 }),
        fc.integer({ min: 240, max: 2000 }),
        (left, top, w, h, width, height) => {
          const place = placeCard({ left, top, right: left + w, bottom: top + h }, { width, height });
          const y = place.top ?? height - (place.bottom ?? 0) - place.maxHeight;
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + place.width).toBeLessThanOrEqual(width - 8);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + place.maxHeight).toBeLessThanOrEqual(height);
          expect(place.maxHeight).toBeGreaterThan(200);
        },
      ),
    );
  });
});
