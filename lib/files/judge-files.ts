import { ACTIONS, classLevel } from '../contracts/classes';
import type { Decision, Reason, Verdict } from '../contracts/decision';
import type { FilePart, FileReading } from '../contracts/files';
import type { Finding, IncompleteCode } from '../contracts/finding';
import type { FileReport, FoundPlace } from '../contracts/in-page';
import { placeOf } from './place';

/** Characters judged in one go: under the engine's own limit, so that no piece comes back as «read in part». */
const PIECE = 190_000;
/** Characters of one file that are judged. What lies behind is said to be unread. */
const MOST_TEXT = 2_000_000;
/** Places kept for one rule in one file; the card writes out the first of them and counts the rest. */
const MOST_PLACES = 1_000;
/** Between parts, so that a number at the end of one never joins the beginning of the next. */
const GAP = '\n\n';

/** Judges as the composer's text is judged, in the channel `file`. */
export interface FileJudge {
  check(text: string): Verdict;
  unchecked(code: IncompleteCode): Verdict;
}

export interface NamedReading {
  name: string;
  reading: FileReading;
}

export interface JudgeOptions {
  /** Stopped: rejects with AbortError at the next piece. */
  signal?: AbortSignal;
  /** Share judged, 0–1. */
  onProgress?: (share: number) => void;
}

export interface FilesVerdict {
  verdict: Verdict;
  reports: FileReport[];
}

/**
 * One verdict on files together: the strictest of them. The text of a file is judged as a whole, so that a name on one page
 * and an illness on the next are seen together; what could not be read makes it at least a question.
 */
export async function judgeFiles(
  readings: readonly NamedReading[],
  judge: FileJudge,
  options: JudgeOptions = {},
): Promise<FilesVerdict> {
  const verdicts: Verdict[] = [];
  const reports: FileReport[] = [];
  for (const [index, { name, reading }] of readings.entries()) {
    const onProgress = (share: number) => options.onProgress?.((index + share) / readings.length);
    const one = await judgeOne(name, reading, judge, { ...options, onProgress });
    verdicts.push(...one.verdicts);
    reports.push(one.report);
    onProgress(1);
  }
  return { verdict: strictest(verdicts.length > 0 ? verdicts : [judge.check('')]), reports };
}

async function judgeOne(
  name: string,
  reading: FileReading,
  judge: FileJudge,
  { signal, onProgress }: JudgeOptions,
): Promise<{ verdicts: Verdict[]; report: FileReport }> {
  const report: FileReport = { name, found: [], unread: [...reading.unread] };
  const verdicts: Verdict[] = [];
  const whole = joinParts(reading);
  const { text } = whole;
  for (let start = 0; start < Math.min(text.length, MOST_TEXT); ) {
    signal?.throwIfAborted();
    const end = pieceEnd(text, start);
    const verdict = checkSafely(text.slice(start, end), judge);
    verdicts.push(verdict);
    const base = start;
    note(report.found, verdict, (finding) => whole.placeAt(base + finding.start));
    start = end;
    onProgress?.(start / Math.min(text.length, MOST_TEXT));
    // The page stays alive between pieces of a long file.
    if (text.length > PIECE) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  if (text.length > MOST_TEXT) report.unread.push({ reason: 'too_large', place: null });
  // A name can give someone away as well as a text: «Bekymringsmelding Kari Nordmann.pdf».
  const named = checkSafely(wordsOfName(name), judge);
  note(report.found, named, () => ({ place: { kind: 'properties' } }));
  verdicts.push(named);
  if (verdicts.some(({ state }) => state !== 'checked')) report.unjudged = true;
  if (report.unread.length > 0) verdicts.push(judge.unchecked('file_not_read'));
  return { verdicts, report };
}

/** As one would say it: «b.txt» was taken for a person. Folders of a path stand on lines of their own. */
function wordsOfName(name: string): string {
  return name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/_+/g, ' ')
    .replace(/\//g, '\n');
}

function checkSafely(text: string, judge: FileJudge): Verdict {
  try {
    return judge.check(text);
  } catch {
    return judge.unchecked('rule_failed');
  }
}

/** The text of a whole file, place after place, and where in the file each of its characters stands. */
export interface WholeText {
  text: string;
  /** Null between two places. */
  placeAt(offset: number): FoundPlace | null;
}

export function joinParts({ kind, parts }: FileReading): WholeText {
  const placed: { part: FilePart; start: number }[] = [];
  let text = '';
  for (const part of parts) {
    if (part.text === '') continue;
    if (text !== '') text += GAP;
    placed.push({ part, start: text.length });
    text += part.text;
  }
  return {
    text,
    placeAt(offset) {
      const at = placed.findLast(({ start }) => start <= offset);
      return at ? placeOf(at.part, offset - at.start, kind) : null;
    },
  };
}

/** What a verdict on a whole text found, rule by rule, with its places in the file. */
export function foundIn(verdict: Verdict, whole: WholeText): FileReport['found'] {
  const found: FileReport['found'] = [];
  note(found, verdict, (finding) => whole.placeAt(finding.start));
  return found;
}

/** At a line break when there is one near: a number that is cut in two is seen in neither half. */
function pieceEnd(text: string, start: number): number {
  const most = start + PIECE;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most);
  return line > start + PIECE / 2 ? line + 1 : most;
}

function note(into: FileReport['found'], verdict: Verdict, place: (finding: Finding) => FoundPlace | null) {
  for (const reason of verdict.decision.reasons) {
    const findings = verdict.findings.filter(({ ruleId }) => ruleId === reason.ruleId);
    if (findings.length === 0) continue;
    let found = into.find(({ ruleId }) => ruleId === reason.ruleId);
    if (!found) {
      found = { ruleId: reason.ruleId, name: reason.name, class: reason.class, count: 0, places: [] };
      into.push(found);
    }
    found.count += reason.count;
    const known = new Set(found.places.map((one) => JSON.stringify(one)));
    for (const finding of findings) {
      if (found.places.length >= MOST_PLACES) break;
      const where = place(finding);
      const key = JSON.stringify(where);
      if (where && !known.has(key)) found.places.push(where);
      known.add(key);
    }
  }
}

/** The verdict that allows least, told with the reasons of all. */
function strictest(verdicts: readonly Verdict[]): Verdict {
  const weight = ({ decision, state }: Verdict) =>
    ACTIONS.indexOf(decision.action) * 100 + classLevel(decision.class) * 10 + (state === 'unchecked' ? 0 : 1);
  const [first, ...others] = [...verdicts].sort((a, b) => weight(b) - weight(a)) as [Verdict, ...Verdict[]];
  const decision: Decision = {
    ...first.decision,
    reasons: merge(first.decision.reasons, ...others.map((one) => one.decision.reasons)),
    notices: merge(first.decision.notices, ...others.map((one) => one.decision.notices)),
    incomplete: [first, ...others].flatMap((one) => one.decision.incomplete),
  };
  const all = [first, ...others];
  const read = all.filter(({ state }) => state === 'checked').length;
  const allUnread = first.state === 'unchecked' && decision.reasons.length === 0;
  return {
    state: read === all.length ? 'checked' : allUnread ? 'unchecked' : 'partly_checked',
    findings: all.flatMap(({ findings }) => findings),
    decision,
  };
}

function merge(...lists: readonly Reason[][]): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of lists.flat()) {
    const before = merged.get(reason.ruleId);
    // A reason about the situation (a tool that is not used) is the same one however many files there are.
    const count = before ? Math.max(before.count, 0) + reason.count : reason.count;
    merged.set(reason.ruleId, { ...(before ?? reason), count });
  }
  return [...merged.values()];
}
