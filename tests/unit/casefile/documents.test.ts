import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_FILE_DOCUMENTS, CASE_FILE_SLOTS } from '../../../lib/casefile';
import { LANGUAGES } from '../../../lib/contracts/language';
import { lix } from '../../../lib/packs/readability';
import { NORWEGIAN, runningText, shapeOf, written } from './written';

const textOf = (id: string, language: string) =>
  written.find((one) => one.id === id && one.language === language)?.text ?? '';
const count = (text: string, part: string) => text.split(part).length - 1;
const BLOCKS = ['verktoy_tabell', 'klasser_tabell', 'kontakter_liste'];

describe('the list of documents', () => {
  it('is what lies in the folders, in both languages', () => {
    const listed = CASE_FILE_DOCUMENTS.map(({ id }) => `${id}.md`).toSorted();
    for (const language of NORWEGIAN) expect(readdirSync(`public/saksmappe/${language}`).toSorted()).toEqual(listed);
    expect(listed).toHaveLength(8);
  });

  it('says what each is and what it is for, in one sentence in every language', () => {
    for (const { id, title, purpose } of CASE_FILE_DOCUMENTS)
      for (const language of LANGUAGES) {
        expect([id, title[language].trim() !== '']).toEqual([id, true]);
        expect([id, language, purpose[language].match(/\.(?:\s|$)/g)?.length]).toEqual([id, language, 1]);
      }
  });
});

describe('a document', () => {
  it('is built alike in bokmål and nynorsk, line for line', () => {
    for (const { id } of CASE_FILE_DOCUMENTS) {
      const [nb, nn] = NORWEGIAN.map((language) => textOf(id, language)) as [string, string];
      expect([id, shapeOf(nn)]).toEqual([id, shapeOf(nb)]);
      const marks = (text: string) =>
        text.split('\n').map((line) => [count(line, '[fyll inn'), count(line, '[sjekk]'), line.match(/\{\{\w+\}\}/g)]);
      expect([id, marks(nn)]).toEqual([id, marks(nb)]);
    }
  });

  it('has headings that go down one level at a time, and tables whose rows are as wide as their head', () => {
    for (const { id, language, text } of written) {
      const levels = [...text.matchAll(/^(#+) /gm)].map(([, hashes]) => hashes?.length ?? 0);
      expect([id, levels[0], levels.filter((level) => level === 1).length]).toEqual([id, 1, 1]);
      expect([id, language, levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)]).toEqual([
        id,
        language,
        false,
      ]);
      const shape = shapeOf(text);
      const uneven = shape.filter(
        (line, at) => line.startsWith('row') && shape[at - 1]?.startsWith('row') && shape[at - 1] !== line,
      );
      expect([id, language, uneven]).toEqual([id, language, []]);
    }
  });

  it('names only slots of the list, and gives tables and lists a line of their own', () => {
    const known: readonly string[] = CASE_FILE_SLOTS;
    const used = new Set<string>();
    for (const { id, language, text } of written)
      for (const line of text.split('\n'))
        for (const [slot, name = ''] of line.matchAll(/\{\{([^}]*)\}\}/g)) {
          used.add(name);
          expect([id, language, name, known.includes(name)]).toEqual([id, language, name, true]);
          if (BLOCKS.includes(name)) expect([id, language, line]).toEqual([id, language, slot]);
        }
    expect([...used].toSorted()).toEqual(known.toSorted());
  });

  it('is read without effort: LIX at most 45 for employees, 50 for the rest', () => {
    const figures = written.map(({ id, language, text }) => ({ id, language, figure: lix(runningText(text)) ?? 100 }));
    expect(figures.filter(({ id, figure }) => figure > (id === 'til-ansatte' ? 45 : 50))).toEqual([]);
  });

  it('says beside each legal basis that nobody has looked it up, but for those that somebody has', () => {
    // Read in the law itself: forvaltningsloven of 1967 § 13 with its exceptions, that of 2025, arkivlova § 5, språklova.
    const readInTheLaw =
      /^(?:§ 13 første ledd|§§ 13 a og 13 b|§ 5 |§§ 9, 10 og 13|§ (?:30|31|32|34|37|44)\b|§§ (?:30 til 32|56 og 57))/;
    const bare = written.flatMap(({ id, language, text }) =>
      text
        .replace(/\[fyll inn:[^\]]*\]/g, '')
        .split(/\n|(?<=\.)\s+(?=\p{Lu})| \| /u)
        .filter((sentence) => !sentence.includes('[sjekk]'))
        .flatMap((sentence) =>
          [...sentence.matchAll(/§§?|\bart\. \d|\bkapittel \d/g)].map(({ index }) => sentence.slice(index)),
        )
        .filter((basis) => !readInTheLaw.test(basis))
        .map((basis) => `${id} ${language}: ${basis}`),
    );
    expect(bare).toEqual([]);
  });

  it('uses none of the words that give away bokmål in nynorsk, nor the other way round', () => {
    const never = {
      nn: words(
        'ikke|hva|hvem|hvor|hvilken?|hvilket|hvis|noen|noe|være|fra|også|bare|gjør|sier|jeg|selv|mer|flere|uten',
      ),
      nb: words('ikkje|kva|kven|kvar|korleis|nokon|noko|vere|frå|òg|berre|gjer|seier|eg|sjølv|meir|dei|ein|eit|utan'),
    };
    const more = {
      nn: words(
        'opplysninger|ansatte?|tillitsvalgte|kommunens|tjenesten?|lagrer|sletter|taushetsplikt(?:en)?|leser|siden',
      ),
      nb: words(
        'opplysningar|tilsette?|tillitsvalde|tenesta?|lagrar|slettar|teieplikta?|sida|følgjer|høyrer|til dømes',
      ),
    };
    const wrong = written.flatMap(({ id, language, text }) =>
      [never, more].flatMap((list) =>
        [...text.matchAll(list[language])].map(({ 0: word, index }) => [
          id,
          language,
          word,
          text.slice(index - 30, index),
        ]),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

function words(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu');
}
