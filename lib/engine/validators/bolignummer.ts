import { isWordCode } from '../characters';
import { sizeOf } from './digits';
import type { Candidate, Validator } from './validator';

const SHAPE = /^[hklu][0-2]\d(?:0[1-9]|[12]\d)$/;

/** Right behind a house number it is part of that address. */
const AFTER_HOUSE = /\d ?[a-zæøå]?,? ?\(?(?:bolig(?:nr|nummer)?\.?:? ?)?$/;

/**
 * Dwelling numbers (bolignummer, matrikkelforskriften § 52): H, K, L or U, the floor in two digits, and the number on the floor
 * in two, H0201. One grade: `number`; the rule asks for a word about a home. 20 units before it are read.
 */
export const bolignummer: Validator = {
  name: 'bolignummer',
  grades: ['number'],
  scan(source) {
    const found: Candidate[] = [];
    const { lower, tokens } = source;
    for (let i = 0; i < tokens.groups.count; i += 1) {
      if (sizeOf(source, i) !== 4) continue;
      const start = (tokens.groups.start[i] ?? 0) - 1;
      const end = tokens.groups.end[i] ?? 0;
      if (start < 0 || isWordCode(lower.charCodeAt(end)) || (start > 0 && isWordCode(lower.charCodeAt(start - 1))))
        continue;
      if (SHAPE.test(lower.slice(start, end)) && !AFTER_HOUSE.test(lower.slice(Math.max(0, start - 20), start)))
        found.push({ start, end, grade: 'number' });
    }
    return found;
  },
};
