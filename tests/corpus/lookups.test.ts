import { beforeAll, describe, expect, it } from 'vitest';
import { buildLookup, type LookupIndex, lookup } from '../../lib/lookup';
import { builtPacks } from './built-packs';
import { readLookups, rightly } from './lookups';

const TODAY = '2026-11-22';
let index: LookupIndex;
beforeAll(async () => {
  index = buildLookup(await builtPacks());
});

describe('what people ask, answered as the example kommune', () => {
  const rows = readLookups('eksempel');

  it('at least two hundred questions in four languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });

  it('never a yes where the kommune says anything else', () => {
    const wrong = rows.filter((row) => rightly(row, lookup(row.question, index, TODAY)) === 'wrong_yes');
    expect(wrong.map(({ question }) => question)).toEqual([]);
  });

  it('nine of ten are right at once', () => {
    const missed = rows.filter((row) => rightly(row, lookup(row.question, index, TODAY)) !== 'right');
    expect(missed.length / rows.length, missed.map(({ question }) => question).join(' | ')).toBeLessThanOrEqual(0.1);
  });
});

describe('never a yes by guess', () => {
  /** As people put it; the middle one is misspelt, the last has the data first. */
  const ASK = [
    (tool: string, data: string) => `kan jeg lime inn ${data} i ${tool}`,
    (tool: string, data: string) => `er det lov å bruke ${tool} til ${data}?`,
    (tool: string, data: string) => `fåur eg leggje ${data} inn i ${tool} med jobbkonto`,
    (tool: string, data: string) => `may i put ${data} into ${tool}`,
    (tool: string, data: string) => `${data} ${tool}`,
  ];

  it('for what is confidential or more, whatever tool of the packs, whatever way of asking', async () => {
    const { tools, dataKinds } = index.policy;
    const held = [...dataKinds.values()].filter(({ class: of }) => of !== 'apen' && of !== 'intern');
    expect(held.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const { name: tool } of tools.values())
      for (const { name } of held)
        for (const ask of ASK)
          for (const data of [name.nb, name.nn, name.en]) {
            const { answer } = lookup(ask(tool, data), index, TODAY);
            if (answer === 'yes' || answer === 'yes_with_conditions') wrong.push(ask(tool, data));
          }
    expect(wrong).toEqual([]);
  });

  it('for a tool that nobody knows', () => {
    for (const question of ['kan jeg bruke flubber til referat', 'ideer i FlubberGPT', 'use Zorgbot for a poster']) {
      const { answer, unknownWords } = lookup(question, index, TODAY);
      expect({ question, answer, known: unknownWords.length === 0 }).toEqual({
        question,
        answer: 'unknown',
        known: false,
      });
    }
    // «KI» names no tool: then the answer is about the task.
    expect(lookup('kan jeg bruke KI til referat', index, TODAY).unknownWords).toEqual([]);
  });

  it('for any tool, while the kommune has decided nothing', async () => {
    const base = buildLookup((await builtPacks()).filter(({ layer }) => layer === 'national'));
    for (const { name, family } of base.policy.tools.values())
      for (const question of [name, `${name} til ideer`, `${name} med jobbkonto til referat`]) {
        const { answer } = lookup(question, base, TODAY);
        expect({ question, family, yes: answer.startsWith('yes') }).toEqual({ question, family, yes: false });
      }
  });
});

describe('what each service is offered to ask', () => {
  it('is understood in all three languages, and every service has a yes and a no among its answers', async () => {
    const services = (await builtPacks()).flatMap((pack) => pack.services);
    expect(services.length).toBe(12);
    const without: string[] = [];
    for (const { id, questions } of services) {
      expect(questions).toHaveLength(10);
      const words = new Set<string>();
      for (const question of questions)
        for (const text of Object.values(question)) {
          const answer = lookup(text, index, TODAY);
          words.add(answer.answer);
          if (answer.cardId === 'none') without.push(`${id}: ${text}`);
        }
      expect([id, words.has('yes_with_conditions') || words.has('yes'), words.has('no')]).toEqual([id, true, true]);
    }
    expect(without).toEqual([]);
  });
});
