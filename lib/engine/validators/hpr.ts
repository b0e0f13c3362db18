import { isWordCode } from '../characters';
import { sizeOf } from './digits';
import type { Candidate, Validator } from './validator';

/**
 * Numbers in the register of health personnel (HPR, OID 2.16.578.1.12.4.1.4.4). They have no control digit, so the rule asks
 * for the word beside them. One grade: `number`, five to nine digits. Nothing around the number is read.
 */
export const hpr: Validator = {
  name: 'hpr',
  grades: ['number'],
  scan(source) {
    const found: Candidate[] = [];
    const { text, lower, tokens } = source;
    if (!lower.includes('hpr') && !lower.includes('helsepersonell')) return found;
    for (let i = 0; i < tokens.groups.count; i += 1) {
      const size = sizeOf(source, i);
      if (size < 5 || size > 9) continue;
      const start = tokens.groups.start[i] ?? 0;
      const end = tokens.groups.end[i] ?? 0;
      const left = text.charCodeAt(start - 1);
      const glued = /hpr$/.test(lower.slice(Math.max(0, start - 3), start));
      if ((isWordCode(left) && !glued) || isWordCode(text.charCodeAt(end)) || /^[/.-]\d/.test(text.slice(end, end + 2)))
        continue;
      if (left === 47 || left === 46) continue;
      found.push({ start, end, grade: 'number' });
    }
    return found;
  },
};
