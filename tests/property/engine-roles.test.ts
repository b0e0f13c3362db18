import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInspector, inspect } from '../../lib/engine';
import { speaksForCase } from '../../lib/engine/roles';
import { rulesFromSource } from '../unit/engine/people-pack';

// Proves: who a name is told to be is the same whether a text is read whole or only where it changed; and taking the people
// section away never makes a text weigh less, but for names of people who are no party.

const rules = rulesFromSource();

const fragments = [
  'Rektor Kari Solbakken åpnet møtet. ',
  'Saksbehandler: Per Lillevik\n',
  'eleven ',
  'ordfører ',
  ' (Ap) ',
  ' (mor) ',
  'Ola Tveiten',
  'Ola Tveiten søker om permisjon. ',
  'Solbakken',
  'Henrik Ibsen',
  'Til stede: Nina Haugdal, Geir Nesvik og Lise Moldal\n',
  'Kommunestyrets behandling: enstemmig vedtatt. ',
  'er sykmeldt ',
  'født 12.03.1971 ',
  ' v/',
  'og ',
  ', ',
  '\n\n',
  'Veien er stengt for gjennomkjøring i uke 32. ',
  'Hjemmesykepleie og demens ble drøftet. ',
  'Lillevik (2019) viser at ',
  '(1832–1901) ',
];
const someText = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''));
const ground = `${'Vannledningen skal ligge langs veien og forsyne feltet. '.repeat(30)}\n\n`.repeat(6);

describe('roles while typing', () => {
  it('reading what changed gives what reading the whole gives', () => {
    fc.assert(
      fc.property(
        someText,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...fragments))),
        (middle, edits) => {
          const inspector = createInspector(rules);
          let text = `${ground}${middle}\n\n${ground}`;
          expect(inspector.inspect(text)).toEqual(inspect(text, rules));
          for (const [where, fragment] of edits.slice(0, 6)) {
            const at = ground.length + Math.floor(where * middle.length);
            text = text.slice(0, at) + fragment + text.slice(at);
            expect(inspector.inspect(text)).toEqual(inspect(text, rules));
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('roles of any text', () => {
  it('only lower what a name weighs, and only for a name that is told to be no party', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const without = inspect(text, { ...rules, people: null }).findings.filter(({ type }) => type === 'PERSON');
        for (const name of inspect(text, rules).findings.filter(({ type }) => type === 'PERSON')) {
          const same = without.find(({ start, end }) => start === name.start && end === name.end);
          expect(same).toBeDefined();
          const isTold = name.evidence.some(({ kind }) => kind === 'role');
          if (!isTold) expect(name).toEqual(same);
          if (speaksForCase(name)) expect(name.class).toBe(same?.class);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answer any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), someText, (noise, text) => {
        expect(Array.isArray(inspect(noise + text + noise, rules).findings)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
