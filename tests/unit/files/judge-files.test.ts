import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckContext, check, compileCheck, unchecked } from '../../../lib/check';
import type { FilePart, FileReading } from '../../../lib/contracts/files';
import { foundIn, joinParts, judgeFiles } from '../../../lib/files/judge-files';
import { columnName, placeOf } from '../../../lib/files/place';
import { buildPack, readRegister } from '../../../scripts/pack-source/build';

const folder = join(import.meta.dirname, '../../../packs/base');
const { built } = buildPack(folder, [], readRegister(folder), '2026-11-22');
if (!built) throw new Error('the base pack does not build');
const checker = compileCheck([built.pack]);
if (!checker.ok) throw new Error('the packs do not compile');
const context: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'file', today: '2026-11-22' };
const judge = {
  check: (text: string) => check(text, context, checker.value),
  unchecked: (code: Parameters<typeof unchecked>[0]) => unchecked(code, context, checker.value),
};
const reading = (...parts: FilePart[]): FileReading => ({ kind: 'text', parts, unread: [] });
const body = (text: string): FilePart => ({ place: { kind: 'body' }, text });
const id = '13097248022';

describe('placeOf', () => {
  const sheet: FilePart = { place: { kind: 'sheet', sheet: 'Ark1', firstRow: 3 }, text: 'a\tb\nc\t13097248022' };

  it('names the cell of a sheet by the row of its first line', () => {
    expect(placeOf(sheet, sheet.text.indexOf(id), 'xlsx')).toMatchObject({ cell: 'B4' });
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('names the cell of a sheet in an attached workbook too', () => {
    const place = { kind: 'member' as const, name: 'liste.xlsx', inside: sheet.place };
    expect(placeOf({ ...sheet, place }, sheet.text.indexOf(id), 'eml')).toEqual({ place, cell: 'B4' });
  });

  it('counts lines where a person can: of a plain text, not of a document or a page', () => {
    expect(placeOf(body('en\nto'), 3, 'text')).toEqual({ place: { kind: 'body' }, line: 2 });
    expect(placeOf(body('en\nto'), 3, 'docx')).toEqual({ place: { kind: 'body' } });
    expect(placeOf({ place: { kind: 'page', page: 7 }, text: 'en\nto' }, 3, 'pdf')).toEqual({
      place: { kind: 'page', page: 7 },
    });
    const inside = (name: string) =>
      placeOf({ place: { kind: 'member', name, inside: { kind: 'body' } }, text: 'en\nto' }, 3, 'zip');
    expect(inside('a/notat.txt').line).toBe(2);
    expect(inside('a/notat.docx').line).toBeUndefined();
  });
});

describe('foundIn', () => {
  it('tells page and cell of what was found in the whole text', () => {
    const whole = joinParts(
      reading(
        { place: { kind: 'page', page: 1 }, text: 'Forside' },
        { place: { kind: 'page', page: 2 }, text: `Fødselsnummer ${id}` },
        { place: { kind: 'sheet', sheet: 'Elever', firstRow: 12 }, text: `Elev\tFødselsnummer\nKari\t44098712322` },
      ),
    );
    const places = foundIn(judge.check(whole.text), whole).flatMap((one) => one.places);
    expect(places).toContainEqual({ place: { kind: 'page', page: 2 } });
    expect(places.map(({ cell }) => cell)).toContain('A13');
    expect(places.map(({ place }) => place)).not.toContainEqual({ kind: 'page', page: 1 });
  });
});

describe('judgeFiles', () => {
  it('lets clean files pass, an empty one too', async () => {
    const { verdict, reports } = await judgeFiles(
      [
        { name: 'a.txt', reading: reading(body('Møtet er flyttet til torsdag.')) },
        { name: 'b.txt', reading: reading() },
      ],
      judge,
    );
    expect(verdict.state).toBe('checked');
    expect(['allow', 'inform']).toContain(verdict.decision.action);
    expect(reports.map(({ found }) => found)).toEqual([[], []]);
  });

  it('is as strict as the strictest file, and says in which and on what page', async () => {
    const { verdict, reports } = await judgeFiles(
      [
        { name: 'a.txt', reading: reading(body('Møtet er flyttet.')) },
        {
          name: 'b.pdf',
          reading: reading(
            { place: { kind: 'page', page: 1 }, text: 'Forside' },
            { place: { kind: 'page', page: 2 }, text: `Fødselsnummer ${id}` },
          ),
        },
      ],
      judge,
    );
    expect(['ask', 'stop']).toContain(verdict.decision.action);
    const number = reports[1]?.found.find(({ places }) => places.some(({ place }) => place.kind === 'page'));
    expect(number?.places).toEqual([{ place: { kind: 'page', page: 2 } }]);
    expect(reports[0]?.found).toEqual([]);
  });

  it('reads a name on one page and an illness on the next together', async () => {
    const name: FilePart = {
      place: { kind: 'page', page: 1 },
      text: 'Søker: Hallgeir Brattbakk, fødselsnummer 13097248022',
    };
    const illness: FilePart = { place: { kind: 'page', page: 2 }, text: 'Han har fått diagnosen schizofreni.' };
    const alone = await judgeFiles([{ name: 'x.pdf', reading: reading(illness) }], judge);
    const together = await judgeFiles([{ name: 'x.pdf', reading: reading(name, illness) }], judge);
    const rules = (list: readonly { ruleId: string }[]) => new Set(list.map(({ ruleId }) => ruleId)).size;
    expect(rules(together.verdict.findings)).toBeGreaterThan(rules(alone.verdict.findings));
  });

  it('never takes a number from the end of one part and the beginning of the next', async () => {
    const cut = [body('Nummer 130972'), body('48022 er noe annet.')];
    const { reports } = await judgeFiles([{ name: 'x.txt', reading: reading(...cut) }], judge);
    const whole = await judgeFiles([{ name: 'x.txt', reading: reading(body('Nummer 13097248022.')) }], judge);
    expect(whole.reports[0]?.found.length).toBeGreaterThan(0);
    expect(reports[0]?.found.map(({ ruleId }) => ruleId)).not.toEqual(
      whole.reports[0]?.found.map(({ ruleId }) => ruleId),
    );
  });

  it('finds what stands behind the engine’s limit for one text', async () => {
    const far = `${'Møtet er flyttet til torsdag klokka ni.\n'.repeat(6000)}Fødselsnummer ${id}\n`;
    expect(far.length).toBeGreaterThan(200_000);
    const { verdict, reports } = await judgeFiles([{ name: 'x.txt', reading: reading(body(far)) }], judge);
    expect(verdict.decision.action).not.toBe('allow');
    expect(reports[0]?.found.flatMap(({ places }) => places)).toContainEqual({ place: { kind: 'body' }, line: 6001 });
  });

  it('makes at least a question of what was not read, and keeps a stop a stop', async () => {
    const unread = { reason: 'password' as const, place: null };
    const locked = await judgeFiles([{ name: 'x.pdf', reading: { kind: 'pdf', parts: [], unread: [unread] } }], judge);
    expect(locked.verdict.state).toBe('unchecked');
    expect(locked.verdict.decision.action).toBe('ask');
    const stopping = `Fødselsnummer ${id}`;
    const plain = await judgeFiles([{ name: 'x.txt', reading: reading(body(stopping)) }], judge);
    const both = await judgeFiles(
      [{ name: 'x.pdf', reading: { kind: 'pdf', parts: [body(stopping)], unread: [unread] } }],
      judge,
    );
    expect(both.verdict.decision.action).toBe(plain.verdict.decision.action);
    expect(both.verdict.state).toBe('partly_checked');
  });

  it('judges the name of a file too, without its ending', async () => {
    const named = async (name: string) => (await judgeFiles([{ name, reading: reading() }], judge)).verdict;
    expect((await named('Bekymringsmelding_Kari_Nordmann.pdf')).decision.action).toBe('stop');
    expect((await named('mappe/Årsbudsjett_2026.xlsx')).findings).toEqual([]);
  });

  it('says «not checked» when a rule breaks, never «nothing found»', async () => {
    const broken = {
      ...judge,
      check: () => {
        throw new Error('broken');
      },
    };
    const { verdict, reports } = await judgeFiles([{ name: 'x.txt', reading: reading(body('tekst')) }], broken);
    expect(reports[0]?.unjudged).toBe(true);
    expect(verdict.state).not.toBe('checked');
    expect(verdict.decision.action).toBe('ask');
  });
});
