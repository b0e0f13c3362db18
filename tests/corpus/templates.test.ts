import { beforeAll, describe, expect, it } from 'vitest';
import { type Checker, check, compileCheck } from '../../lib/check';
import type { Pack } from '../../lib/contracts/pack';
import { fillTemplate, findTemplates } from '../../lib/guidance/templates';
import { lix } from '../../lib/packs/readability';
import { builtPacks } from './built-packs';

let packs: Pack[];
let checker: Checker;
beforeAll(async () => {
  packs = await builtPacks();
  const compiled = compileCheck(packs);
  if (!compiled.ok) throw new Error('the packs do not compile');
  checker = compiled.value;
});
const templates = () => packs.flatMap((pack) => pack.templates);

describe('prompt templates of the base pack', () => {
  it('at least forty, and at least three that each service comes first to', () => {
    expect(templates().length).toBeGreaterThanOrEqual(40);
    for (const { id } of packs.flatMap((pack) => pack.services)) {
      const own = templates().filter(({ services }) => services.includes(id));
      expect([id, own.length >= 3]).toEqual([id, true]);
    }
  });

  it('every field is used in both languages, and nothing else stands in braces', () => {
    for (const { id, fields, body } of templates())
      for (const text of [body.nb, body.nn]) {
        const used = new Set([...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]));
        expect([id, [...used].sort()]).toEqual([id, fields.map((field) => field.id).sort()]);
      }
  });

  it('nynorsk is written, not copied', () => {
    for (const { id, body } of templates()) expect([id, body.nb === body.nn]).toEqual([id, false]);
  });

  it('none is held by our own rules before anything is filled in', () => {
    for (const template of templates())
      for (const language of ['nb', 'nn'] as const) {
        const { text } = fillTemplate(template, {}, language);
        const { decision } = check(
          text,
          { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-23' },
          checker,
        );
        expect([template.id, language, decision.class, ['allow', 'inform'].includes(decision.action)]).toEqual([
          template.id,
          language,
          'apen',
          true,
        ]);
      }
  });

  it('are easy to read: LIX at most 40 for what is said about each, in nb and nn', () => {
    const hard = templates().flatMap(({ id, purpose, check: look }) =>
      (['nb', 'nn'] as const).flatMap((language) => {
        const figure = lix([purpose, ...look].map((text) => text[language]).join(' '));
        return figure !== null && figure > 40 ? [`${id} ${language} ${figure}`] : [];
      }),
    );
    expect(hard).toEqual([]);
  });

  it('are found by what people type', () => {
    const first = (query: string, service: string | null = null) =>
      findTemplates(templates(), { query, service, task: null }, 'nb')[0]?.id;
    expect(first('klarspråk')).toBe('klarsprak-tekst');
    expect(first('vekeplan')).toBe('ukeplan');
    expect(first('excel')).toBe('excel-formel');
    expect(first('høyring')).toMatch(/^horing/);
    expect(first('facebook')).toBe('sosiale-medier');
    expect(first('finnes ikke')).toBeUndefined();
    expect(findTemplates(templates(), { query: '', service: 'barnehage', task: null }, 'nn')[0]?.services).toContain(
      'barnehage',
    );
    expect(
      findTemplates(templates(), { query: '', service: null, task: 'regneark' }, 'nb').map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['excel-formel', 'power-query']));
  });
});
