import { texts } from '../../locales';
import type { Evidence, Finding, FindingType, Span } from '../contracts/finding';
import type { Language } from '../contracts/language';
import { fill, joinList, t } from '../i18n';
import { type Quoted, quote, quoteStart, wholeWords } from './quote';

export interface Explanation {
  /** Which of the marked places: «Linje 3: «Kari Nordmann» (usikkert)». Empty of a sure finding with nothing to tell it by. */
  place: string;
  /** How it was seen, at most three short sentences, the strongest first. */
  sentences: string[];
}

export interface ExplainOptions {
  /** May words of the text be quoted? False where what is drawn is kept, as a terminal's output is. */
  quotes?: boolean;
  /** Where the same words were found again: told with this one, the first three lines by number. */
  again?: readonly Span[];
}

const MOST_SENTENCES = 3;
const MOST_LINES = 3;
/** This near, in UTF-16 code units, a word stands «rett foran»: a space, a colon, «er». */
const RIGHT_BESIDE = 5;

/** One finding and the text it was found in; without the text (or where it may not be quoted) there are no quotes. */
interface Scene {
  finding: Finding;
  /** Null: not at hand. */
  text: string | null;
  quotes: boolean;
  language: Language;
}

/**
 * How one finding was seen, in words for the person whose text it is. `text` is what was inspected, or null where it is
 * not at hand: then the same is said without places and quotes. Pure; what it gives holds words of the text, so it is
 * for showing at once and never for storing, logging or sending.
 */
export function explain(
  finding: Finding,
  text: string | null,
  language: Language,
  { quotes = true, again = [] }: ExplainOptions = {},
): Explanation {
  const scene: Scene = { finding, text, quotes, language };
  return { place: placeOf(scene, again), sentences: sentencesOf(scene) };
}

/** «Linje 3 og 7: «Kari Nordmann» (usikkert)», of what there is to tell. A text of one line needs no number. */
function placeOf({ finding, text, quotes, language }: Scene, again: readonly Span[]): string {
  const line = text?.includes('\n') ? linesOf(text, [finding, ...again], language) : '';
  const word = quotes && text !== null ? wordOf(finding, text) : null;
  const place = [line, word?.text ?? ''].filter((part) => part !== '').join(': ');
  if (finding.confidence === 'high') return place;
  const sure = t(language, `why.sure.${finding.confidence}`);
  return place === '' ? `${sure.charAt(0).toUpperCase()}${sure.slice(1)}` : `${place} (${sure})`;
}

function linesOf(text: string, spans: readonly Span[], language: Language): string {
  const lines = [...new Set(spans.slice(0, 2 * MOST_LINES).map(({ start }) => lineOf(text, start)))];
  lines.sort((a, b) => a - b);
  const shown = lines.slice(0, MOST_LINES).map(String);
  const all = spans.length <= 2 * MOST_LINES && lines.length <= MOST_LINES;
  const listed = all ? joinList(shown, language) : `${shown.join(', ')} …`;
  return t(language, lines.length === 1 ? 'why.line' : 'why.lines', { lines: listed });
}

function wordOf(finding: Finding, text: string): Quoted | null {
  const encoded = finding.evidence.some(({ kind }) => kind === 'encoded');
  return encoded ? quoteStart(text, finding, finding.type) : quote(text, finding, finding.type);
}

/** 1 for the first line. Counts line feeds, which every kind of line break in a text field comes with. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

// ---- sentences ------------------------------------------------------------------------------------------------------

function sentencesOf(scene: Scene): string[] {
  const { evidence } = scene.finding;
  const told: string[] = [];
  const add = (sentence: string | null) => {
    if (sentence && !told.includes(sentence)) told.push(sentence);
  };
  // A small place is what makes the rest enough, so it comes first; then what the thing is, then what stands around it.
  for (const item of evidence) if (item.kind === 'small_place') add(smallPlace(scene, item.span));
  add(partsSentence(scene));
  for (const item of evidence) add(seen(scene, item));
  for (const item of evidence) add(around(scene, item));
  return told.slice(0, MOST_SENTENCES);
}

/** What the thing itself is. */
function seen(scene: Scene, item: Evidence): string | null {
  const { finding, language } = scene;
  switch (item.kind) {
    case 'checksum':
      return firstOf(language, [`why.how.${item.validator}.${item.grade}`, `why.how.${item.validator}`, 'why.how']);
    case 'list':
      // A list that belongs to one validator has that validator's words.
      return firstOf(language, [`why.list.${item.list}`, `why.list`]);
    case 'model':
      return t(language, 'why.model');
    case 'pattern':
      return firstOf(language, [`why.pattern.${finding.type}`, 'why.pattern']);
    case 'topic':
      return topicSentence(scene, item);
    case 'synthetic':
      return firstOf(language, [`why.synthetic.${item.series}`, 'why.synthetic']);
    case 'encoded':
      return t(language, `why.encoded.${item.as}`);
    default:
      return null;
  }
}

/** What stands around it, and what it is taken for. */
function around(scene: Scene, item: Evidence): string | null {
  const { finding, language } = scene;
  switch (item.kind) {
    case 'context': {
      const span = scene.text === null ? item.span : wholeWords(scene.text, item.span);
      const where = whereIs(scene, span);
      const word = quoted(scene, span);
      return word
        ? t(language, 'why.context', { word: word.text, n: word.words, where })
        : t(language, 'why.context.unquoted', { where });
    }
    case 'repeat': {
      const word = quoted(scene, item.span);
      const way = item.span.start < finding.start ? 'up' : 'down';
      return t(language, `why.repeat.${way}`, { word: word ? ` ${word.text}` : '' });
    }
    case 'signal':
      return t(language, `why.signal.${item.strength}`, { word: nearWord(scene, item.span) });
    case 'role': {
      const word = item.span && quoted(scene, item.span);
      return word
        ? t(language, `why.role.${item.role}`, { word: word.text })
        : t(language, `why.roleOnly.${item.role}`);
    }
    case 'entropy':
      return t(language, 'why.entropy');
    default:
      return null;
  }
}

function topicSentence({ finding, language }: Scene, item: Extract<Evidence, { kind: 'topic' }>): string {
  // Without a signal beside it the word was looked for as it stands, and has no strength to speak of.
  const direct = item.score === 0 && !finding.evidence.some(({ kind }) => kind === 'signal');
  if (direct) return t(language, 'why.topic.direct');
  const what = topicOf(finding.type, language) ?? t(language, 'why.topic.this');
  return t(language, `why.topic.${item.strength}`, { what });
}

// ---- several things together ----------------------------------------------------------------------------------------

type Part = Extract<Evidence, { kind: 'part' }>;

function partsSentence(scene: Scene): string | null {
  const { finding, language } = scene;
  const groups = new Map<string, Part[]>();
  for (const item of finding.evidence) {
    if (item.kind !== 'part') continue;
    const group = groups.get(item.type);
    if (group) group.push(item);
    else groups.set(item.type, [item]);
  }
  if (groups.size === 0) return null;
  const what = joinList(
    [...groups.values()].map((parts) => partWords(scene, parts)),
    language,
  );
  const [only] = groups.values();
  if (groups.size > 1 || !only) return t(language, 'why.parts', { what });
  if (only.length > 1) return t(language, 'why.parts.table', { what });
  // The finding stands on its first part: told already.
  return only[0]?.span.start === finding.start ? null : t(language, 'why.parts.one', { what });
}

/** «et navn», «5 navn», «et ord om helse («innlagt»)», «ordet «eneste»». */
function partWords(scene: Scene, parts: readonly Part[]): string {
  const { finding, language } = scene;
  const [first] = parts;
  if (!first) return '';
  const { type } = first;
  const count = parts.length;
  // What the finding itself stands on is quoted above, as its place.
  const words = parts
    .filter(({ span }) => span.start !== finding.start || span.end !== finding.end)
    .slice(0, 2)
    .flatMap(({ span }) => quoted(scene, span, type) ?? []);
  const list = joinList(
    words.map((word) => word.text),
    language,
  );
  const behind = list === '' || count > 2 ? '' : ` (${list})`;
  if (`one.${type}` in texts) {
    const counted = `type.${type}` as 'type.PERSON';
    return (
      (count === 1 ? fill(texts[`one.${type}` as 'one.PERSON'][language]) : t(language, counted, { count })) + behind
    );
  }
  const topic = topicOf(type, language);
  if (topic && count === 1) return t(language, 'why.part.topic', { what: topic }) + behind;
  if (topic) return t(language, 'why.part.topics', { what: topic, count }) + behind;
  const all = parts.slice(0, 2).flatMap(({ span }) => quoted(scene, span, type) ?? []);
  if (all.length === 0) return t(language, 'why.part.unknown');
  return t(language, 'why.word', {
    word: joinList(
      all.map((word) => word.text),
      language,
    ),
    n: all.length > 1 ? all.length : (all[0]?.words ?? 1),
  });
}

function smallPlace(scene: Scene, span: Span): string {
  const word = quoted(scene, span)?.text ?? t(scene.language, 'why.smallPlace.unquoted');
  return t(scene.language, 'why.smallPlace', { word });
}

// ---- words and places -----------------------------------------------------------------------------------------------

/** «Helse» of a type that names a field rather than a thing; null for others. */
function topicOf(type: FindingType, language: Language): string | null {
  const key = `type.${type}`;
  if (`one.${type}` in texts || !(key in texts)) return null;
  return texts[key as 'type.HEALTH'][language];
}

function quoted({ text, quotes }: Scene, span: Span, type?: FindingType): Quoted | null {
  return text !== null && quotes ? quote(text, span, type) : null;
}

/** «ordet «eleven» (linje 4)»: the line only when it is another than the finding's. */
function nearWord(scene: Scene, span: Span): string {
  const { finding, text, language } = scene;
  const word = quoted(scene, span);
  if (!word) return t(language, 'why.word.unquoted');
  const line = otherLine(text, finding.start, span.start);
  return line === null ? word.text : `${word.text} ${t(language, 'why.where.line', { line })}`;
}

function whereIs({ finding, text, language }: Scene, span: Span): string {
  const line = otherLine(text, finding.start, span.start);
  if (line !== null) return t(language, 'why.where.line', { line });
  if (span.end <= finding.start)
    return t(language, finding.start - span.end <= RIGHT_BESIDE ? 'why.where.rightBefore' : 'why.where.before');
  if (span.start >= finding.end)
    return t(language, span.start - finding.end <= RIGHT_BESIDE ? 'why.where.rightAfter' : 'why.where.after');
  return t(language, 'why.where.inside');
}

/** The line of `other` when a line break parts it from `here`, else null. */
function otherLine(text: string | null, here: number, other: number): number | null {
  if (text === null) return null;
  const feed = text.indexOf('\n', Math.min(here, other));
  return feed >= 0 && feed < Math.max(here, other) ? lineOf(text, other) : null;
}

/** The text of the first key that the catalogue has. None of these takes parameters. */
function firstOf(language: Language, keys: readonly string[]): string | null {
  const key = keys.find((one) => one in texts);
  return key === undefined ? null : texts[key as 'why.how'][language];
}
