import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInspector, inspect } from '../../lib/engine';
import { compileRules } from '../../lib/engine/compile';
import { builtPacks } from '../corpus/built-packs';
import { cases, harmless } from '../corpus/corpus';

// Proves: reading only what a change can reach gives exactly what reading the whole text gives, whatever is typed, pasted or
// deleted, and a keystroke in a long text does read only a small part of it.

const compiled = compileRules(await builtPacks());
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const rules = compiled.value;

const prompts = [...cases, ...harmless].map(({ text }) => text);

/** What people type and paste, and what turns the meaning of what stands beside it. */
const fragments = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '.',
  '. ',
  'Kari Nordmann',
  'Nordmann',
  'Hei, jeg heter Fatima Warsame. ',
  'fødselsnummer',
  '13097248022',
  '130972 48022',
  'tlf. 680 50 012',
  'barnevernet',
  'diabetes',
  'generelt',
  'hva sier loven om ',
  '[NAVN 1]',
  'passord: Sommer2026!',
  '-----BEGIN PRIVATE KEY-----',
  'https://intern.example/sak?id=1',
  '\u00a0',
  '\u200b',
  'e\u0301',
  '\ud83d\ude00',
  '§ 13',
  ' kr 500 000',
  'Eleven i 7B ',
  'STRENGT FORTROLIG',
];

/** Milliseconds: hundreds of long texts are read whole for comparison, and the machine may be busy. */
const PATIENCE = 120_000;

interface Edit {
  at: number;
  remove: number;
  insert: string;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(900)),
  insert: fc.oneof(fc.constantFrom('', ...fragments), fc.constantFrom(...fragments, ...prompts)),
});

const longText = fc
  .array(fc.nat(prompts.length - 1), { minLength: 30, maxLength: 60 })
  .map((picks) => picks.map((pick) => prompts[pick]).join('\n\n'));

function apply(text: string, { at, remove, insert }: Edit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

describe('an inspector that follows a field', () => {
  it(
    'finds after every edit what a full reading finds',
    () => {
      fc.assert(
        fc.property(longText, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
          const inspector = createInspector(rules);
          let text = start;
          expect(inspector.inspect(text)).toEqual(inspect(text, rules));
          for (const one of edits) {
            text = apply(text, one);
            expect(inspector.inspect(text)).toEqual(inspect(text, rules));
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it(
    'finds the same while a whole case is typed letter by letter',
    () => {
      const before = prompts.slice(0, 30).join('\n\n');
      const after = prompts.slice(30, 60).join('\n\n');
      const inspector = createInspector(rules);
      const typed = 'Kari Nordmann, født 12.04.1981, har søkt om økonomisk sosialhjelp. Ring 680 50 012.';
      for (let length = 0; length <= typed.length; length++) {
        const text = `${before}\n\n${typed.slice(0, length)}\n\n${after}`;
        expect(inspector.inspect(text), typed.slice(0, length)).toEqual(inspect(text, rules));
      }
    },
    PATIENCE,
  );

  it('reads a small part of a long text for one letter', () => {
    let text = '';
    for (let i = 0; text.length < 100_000; i++) text += `${prompts[i % prompts.length]}\n\n`;
    const at = text.indexOf('\n\n', 50_000) + 2;
    const inspector = createInspector(rules);
    inspector.inspect(text);
    expect(inspector.read).toBe(text.length);
    let most = 0;
    const typed = 'Hun har vært borte siden mandag. ';
    for (let length = 1; length <= typed.length; length++) {
      inspector.inspect(text.slice(0, at) + typed.slice(0, length) + text.slice(at));
      most = Math.max(most, inspector.read);
    }
    expect(most).toBeLessThan(text.length / 20);
  });

  it('knows a text it has just read', () => {
    const text = prompts.slice(0, 60).join('\n\n');
    const inspector = createInspector(rules);
    const first = inspector.inspect(text);
    expect(inspector.inspect(text)).toEqual(first);
    expect(inspector.read).toBe(0);
  });
});
