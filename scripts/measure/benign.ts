import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckContext, type Checker, check } from '../../lib/check';
import { ACTIONS, ceilingLevel, classLevel } from '../../lib/contracts/classes';
import type { Verdict } from '../../lib/contracts/decision';
import type { Finding } from '../../lib/contracts/finding';
import type { Row } from './row';

interface Paragraph {
  /** `set/document/paragraph`. */
  id: string;
  text: string;
}

const SETS = [
  { id: 'municipal', file: 'measure-only/municipal/municipal-nob-a.jsonl', title: 'council papers' },
  { id: 'laws-nob', file: 'benign/laws-nob.jsonl', title: 'statutes, bokmål' },
  { id: 'laws-nno', file: 'benign/laws-nno.jsonl', title: 'statutes, nynorsk' },
  { id: 'noark', file: 'benign/noark5-nob.jsonl', title: 'the Noark 5 standard' },
] as const;

/** About what a person pastes, in UTF-16 code units. */
const PROMPT = 3_000;
const context: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };
const AIM = { at: 'most', value: 1 } as const;

/**
 * Texts that anybody may read, given to an open tool on a private account. A finding is *held* when it alone would lead to
 * `ask` or `stop`: it is weighed (not `low`), its class is above what the tool may have, and its rule asks or stops there.
 * Per set, for each 10 000 words: the held findings when whole documents are checked (`ask`), and the prompts that are held
 * back when the documents are pasted in pieces of about 3 000 characters (`prompts`). Paragraphs are joined by blank lines.
 */
export function measureBenign(data: string, checker: Checker): Row[] {
  return SETS.filter(({ file }) => existsSync(join(data, file))).flatMap(({ id, file, title }) => {
    const documents = documentsOf(join(data, file));
    const pieces = documents.flatMap(inPieces);
    const words = documents.flat().reduce((sum, text) => sum + countWords(text), 0);
    const per = (count: number) => (count / words) * 10_000;
    const whole = documents.map((paragraphs) => check(paragraphs.join('\n\n'), context, checker));
    const held = whole.flatMap(heldFindings);
    const verdicts = pieces.map((text) => check(text, context, checker));
    const heldPieces = verdicts.filter(isHeld);
    return [
      {
        id: `benign.${id}.ask`,
        measure: `${title}: findings that ask or stop, per 10 000 words`,
        value: per(held.length),
        aim: AIM,
        detail: { words, documents: documents.length, 'of them held': whole.filter(isHeld).length, ...byRule(held) },
      },
      {
        id: `benign.${id}.prompts`,
        measure: `${title}: pieces of 3 000 characters that are held back, per 10 000 words`,
        value: per(heldPieces.length),
        aim: AIM,
        detail: { pieces: pieces.length, held: heldPieces.length, ...byRule(verdicts.flatMap(heldFindings)) },
      },
    ];
  });
}

function isHeld({ decision }: Verdict): boolean {
  return ACTIONS.indexOf(decision.action) >= ACTIONS.indexOf('ask');
}

/** The findings that are why a text is held back. */
function heldFindings({ findings, decision }: Verdict): Finding[] {
  const asking = new Set(
    decision.reasons.filter(({ action }) => action === 'ask' || action === 'stop').map(({ ruleId }) => ruleId),
  );
  return findings.filter(
    (finding) =>
      asking.has(finding.ruleId) &&
      finding.confidence !== 'low' &&
      classLevel(finding.class) > ceilingLevel(decision.ceiling),
  );
}

function documentsOf(path: string): string[][] {
  const documents = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as Paragraph;
    const document = id.slice(0, id.lastIndexOf('/'));
    const paragraphs = documents.get(document);
    if (paragraphs) paragraphs.push(text);
    else documents.set(document, [text]);
  }
  return [...documents.values()];
}

/** Whole paragraphs put together until a piece is long enough. */
function inPieces(paragraphs: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const paragraph of paragraphs) {
    if (piece !== '' && piece.length + paragraph.length > PROMPT) {
      pieces.push(piece);
      piece = '';
    }
    piece += piece === '' ? paragraph : `\n\n${paragraph}`;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** Most first. */
function byRule(findings: readonly Finding[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { type, ruleId } of findings) {
    const key = `${type} ${ruleId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}
