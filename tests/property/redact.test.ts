import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReplaced } from '../../lib/composer';
import type { Finding } from '../../lib/contracts/finding';
import { isReplaceable } from '../../lib/contracts/replaceable';
import { anonymise, applyPlan, createRedaction, planRedaction, restore } from '../../lib/redact';

const TYPES = ['PERSON', 'NATIONAL_ID', 'PHONE', 'EMAIL', 'ADDRESS', 'SECRET', 'HEALTH', 'OWN_TYPE'];

/** Text with anything in it, also placeholders and lone surrogates, and findings anywhere in it. */
const document = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('[NAVN 1]', ' Kari Nordmanns ', '[navn  3]', '\ud83d', ' [E-POST 2'),
      ),
      {
        maxLength: 12,
      },
    ),
    fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...TYPES)), { maxLength: 12 }),
  )
  .map(([parts, spans]) => {
    const text = parts.join('');
    const findings: Finding[] = spans
      .filter(([start, length]) => start + length <= text.length)
      .map(([start, length, type]) => ({
        ruleId: 'r',
        packId: 'p',
        type,
        class: 'fortrolig',
        confidence: 'high',
        start,
        end: start + length,
        evidence: [{ kind: 'pattern' }],
      }));
    return { text, findings };
  });

const people = [
  'Kari Nordmann',
  'Kari',
  'Nordmann',
  'K. Nordmann',
  'Nordmann, Kari',
  'KARI',
  'Ola Hansen',
  'Ola',
  'Anne-Lise Dahl',
];
const piece = fc.oneof(
  fc.constantFrom(...people).map((value) => ({ value, type: 'PERSON' })),
  fc.constantFrom('130972 48022', '13097248022').map((value) => ({ value, type: 'NATIONAL_ID' })),
  fc.constantFrom('12.03.1985', '1. mai 2020', '2019-12-31').map((value) => ({ value, type: 'DATE_OF_BIRTH' })),
  fc.constantFrom(' og ', 's mor, ', '\n- ', ' (', ') ', '. «', '», 🙂 ').map((value) => ({ value, type: '' })),
);
const operator = fc.constantFrom('placeholder' as const, 'pseudonym' as const, 'role' as const, 'synthetic' as const);

/** The pieces in a row, with a finding for each that is somebody. */
function caseOf(pieces: readonly { value: string; type: string }[]): { text: string; findings: Finding[] } {
  let text = '';
  const findings: Finding[] = [];
  for (const { value, type } of pieces.flatMap((one) => [one, { value: ' ', type: '' }])) {
    const span = { start: text.length, end: text.length + value.length };
    text += value;
    if (type)
      findings.push({
        ...span,
        type,
        ruleId: 'r',
        packId: 'p',
        class: 'fortrolig',
        confidence: 'high',
        evidence: [],
      });
  }
  return { text, findings };
}

const language = fc.constantFrom('nb' as const, 'nn' as const, 'en' as const);

describe('anonymise', () => {
  it('keeps every code unit outside its edits, and its edits are ordered, apart and counted', () => {
    fc.assert(
      fc.property(document, language, ({ text, findings }, lang) => {
        const result = anonymise(text, findings, lang);
        let rebuilt = '';
        let from = 0;
        for (const edit of result.edits) {
          expect(edit.start).toBeGreaterThanOrEqual(from);
          expect(edit.end).toBeGreaterThan(edit.start);
          rebuilt += text.slice(from, edit.start) + edit.text;
          from = edit.end;
        }
        expect(rebuilt + text.slice(from)).toBe(result.text);
        expect(result.count).toBe(result.edits.length);
        expect(new Set(result.edits.map((edit) => edit.text))).toEqual(new Set(result.key.keys()));
      }),
    );
  });

  it('edits only inside replaceable findings', () => {
    fc.assert(
      fc.property(document, ({ text, findings }) => {
        for (const edit of anonymise(text, findings, 'nb').edits) {
          for (let at = edit.start; at < edit.end; at += 1) {
            expect(findings.some((one) => isReplaceable(one) && one.start <= at && at < one.end)).toBe(true);
          }
        }
      }),
    );
  });

  it('never uses a placeholder that the text already has', () => {
    fc.assert(
      fc.property(document, language, ({ text, findings }, lang) => {
        for (const name of anonymise(text, findings, lang).key.keys()) expect(text).not.toContain(name);
      }),
    );
  });

  it('gives back the exact text, in whatever forms people and numbers are written', () => {
    fc.assert(
      fc.property(document, language, ({ text, findings }, lang) => {
        const result = anonymise(text, findings, lang);
        // More spellings of one value than letters: the rest come back as the first.
        fc.pre(result.edits.every((edit) => result.key.get(edit.text) === text.slice(edit.start, edit.end)));
        expect(restore(result.text, result.key)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back every message of a conversation with the key of the whole, whoever comes again in whatever form', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 5 }), operator, (messages, how) => {
        const replaced = createReplaced();
        const sent = messages.map((pieces) => {
          const { text, findings } = caseOf(pieces);
          const { plan, apply } = createRedaction(text, findings, {
            language: 'nb',
            operators: { PERSON: how, NATIONAL_ID: how },
            known: replaced.key(),
          });
          const done = apply(plan);
          replaced.note(done);
          return { text, safe: done.text };
        });
        for (const { text, safe } of sent) expect(restore(safe, replaced.key())).toBe(text);
      }),
    );
  });

  it('gives back the exact text of a case by every operator that can', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), operator, fc.boolean(), (pieces, how, moves) => {
        const { text, findings } = caseOf(pieces);
        const operators = { PERSON: how, NATIONAL_ID: how, DATE_OF_BIRTH: moves ? ('shift' as const) : how };
        const plan = planRedaction(text, findings, { language: 'nb', operators, shiftDays: -40 });
        const { text: safe, key } = applyPlan(text, plan);
        expect(restore(safe, key)).toBe(text);
        for (const { start, end } of findings) expect(safe).not.toContain(text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('is done after one time: the placeholders are not replaced again', () => {
    fc.assert(
      fc.property(document, ({ text, findings }) => {
        const once = anonymise(text, findings, 'nb');
        const rescan: Finding[] = [...once.text.matchAll(/\[[A-ZØ-]+ \d+\]/gu)].map((match) => ({
          ...(findings[0] ?? {
            ruleId: 'r',
            packId: 'p',
            type: 'PERSON',
            class: 'fortrolig',
            confidence: 'high',
            evidence: [],
          }),
          type: 'PERSON',
          start: match.index,
          end: match.index + match[0].length,
        }));
        expect(anonymise(once.text, rescan, 'nb').text).toBe(once.text);
      }),
    );
  });
});
