import type { FileClearance } from '../contracts/clearance';
import type { Verdict } from '../contracts/decision';
import type { Span } from '../contracts/finding';
import type { LetOut } from '../contracts/let-out';
import type { SiteDescription, SiteRequest } from '../contracts/site';
import { allTexts, extractTexts } from './extract';
import { findRequest } from './find-request';
import type { Judgement, Line, Question } from './line';

/** What the request guard must know of the rest of KI-vett in this frame. */
export interface RequestGuardOptions {
  view: Window;
  line: Omit<Line, 'copyWith'>;
  site: () => SiteDescription;
  /** The verdict on a text, at once; null while no rules are here. */
  check: (text: string) => Verdict | null;
  mayPass: (text: string, verdict: Verdict) => boolean;
  letOut: LetOut;
  clearance: FileClearance;
  /** What stands in the text fields now, also those of earlier messages. */
  fieldTexts: () => readonly string[];
  /** A prompt that the gate has not seen is on its way: the person decides. `verdict` null: no rules. */
  askAbout: (text: string, verdict: Verdict | null) => Promise<'go' | 'refuse'>;
  /** An upload that nobody has read. */
  askAboutFile: (name: string) => Promise<'go' | 'refuse'>;
  report: (code: 'request_refused' | 'draft_refused' | 'body_unread') => void;
}

export interface RequestGuard {
  health(): ReturnType<Line['health']>;
  /** Requests that were stopped since the page was loaded. */
  refused(): number;
  /** Rules, account or language changed: what was harmless is judged again. */
  refresh(): void;
  /** Nothing is judged any more; another guard may take over the same line. */
  end(): void;
}

/** Texts that are kept as judged harmless, so that the same is not judged for each request; newest last. */
const REMEMBERED = 50;
/** A shorter piece of a field's text says nothing when it turns up in a request, in UTF-16 code units. */
const SHORTEST_TRACE = 4;
/** Text beside an upload from which it counts as the file's content (base64, extracted text), in UTF-16 code units. */
const SHORTEST_CONTENT = 300;
/** Bytes of a file that is read here as text; what is larger was made by no text field. */
const MOST_TEXT_BYTES = 2_000_000;
/** A draft shorter than this is sent on: one can't know more of somebody by it, and pages wait for the answer. */
const SHORTEST_DRAFT = 4;

/**
 * The second guard, behind the gate at the text field: looks at every request before it leaves.
 *
 * - A described prompt goes when the gate has let its text through or would have; else the person is asked.
 * - A described draft goes only when the text may be sent; else it fails as on a broken network, and nobody is disturbed.
 * - A described upload goes when its file was read here and let through.
 * - Any other request goes, unless it holds what stands in a text field and may not be sent (an autosave, a suggestion service that
 *   nobody described). Account data, telemetry and the page's own history are none of that: they raise no card.
 */
export function guardRequests(options: RequestGuardOptions): RequestGuard {
  const { view, line, letOut } = options;
  let refused = 0;
  const harmless: string[] = [];
  const host = URL.canParse(view.origin) ? new URL(view.origin).host : view.location.host;
  line.judgeWith(judge);

  return {
    health: () => line.health(),
    refused: () => refused,
    refresh() {
      harmless.length = 0;
    },
    end: () => line.judgeWith(null),
  };

  function judge(question: Question, files: readonly File[]): Judgement {
    const request = findRequest(options.site(), question.transport, question.url, view.document.baseURI, host);
    const text = request ? judgeDescribed(request, question, files.length > 0) : judgeOther(question);
    if (files.length === 0 || text === 'refuse') return text;
    if (question.sync) {
      // Nothing can be hashed or read while the caller stands still; what nobody described is mostly packed telemetry.
      if (request) return refuse('request_refused');
      options.report('body_unread');
      return text;
    }
    const described = request !== null && request.carries !== 'draft';
    return Promise.all([text, ...files.map((file) => judgeFile(file, described))]).then((all) => {
      if (all.every((answer) => answer === 'go')) return 'go';
      return refuse(request?.carries === 'draft' ? 'draft_refused' : 'request_refused');
    });
  }

  function judgeDescribed(request: SiteRequest, question: Question, hasFiles: boolean): Judgement {
    const found = extractTexts(request, question.url, question.body);
    // Another shape than described: whatever can be read in it is looked at, as for a request that nobody has described.
    const texts = found && found.length > 0 ? found : allTexts(question.url, question.body);
    if (question.body === null && !hasFiles) {
      // A stream: to read it would be to wait for its end.
      options.report('body_unread');
      if (request.carries === 'draft' || question.sync) return refuse('draft_refused');
      return options.askAboutFile('').then((answer) => (answer === 'go' ? 'go' : refuse('request_refused')));
    }
    for (const text of request.carries === 'draft' ? texts : joined(texts)) {
      if (mayGo(text)) continue;
      if (request.carries === 'draft') {
        if (text.trim().length < SHORTEST_DRAFT) continue;
        return refuse('draft_refused');
      }
      // What announces an upload holds its name; the file itself is asked about where its bytes go.
      if (request.carries === 'file' && text.length < SHORTEST_CONTENT) continue;
      if (question.sync) return refuse('request_refused');
      return options.askAbout(text, options.check(text)).then((answer) => {
        if (answer !== 'go') return refuse('request_refused');
        letOut.note(text);
        return 'go';
      });
    }
    return 'go';
  }

  function judgeOther(question: Question): 'go' | 'refuse' {
    return holdsUnsent(allTexts(question.url, question.body)) ? refuse('draft_refused') : 'go';
  }

  /** Looks for what stands in a field and may not be sent, whole or by what was found in it. */
  function holdsUnsent(texts: readonly string[]): boolean {
    if (texts.length === 0) return false;
    const closed = options.fieldTexts().filter((text) => text.trim() !== '' && !mayGo(text));
    if (closed.length === 0) return false;
    const body = texts.map(plain).join('\n');
    return closed.some((text) => tracesOf(text).some((trace) => body.includes(trace)));
  }

  /** `described`: it goes where prompts or uploads go, so that somebody must have seen it. */
  async function judgeFile(file: File, described: boolean): Promise<'go' | 'refuse'> {
    const state = await options.clearance.isCleared(file, file.name);
    if (state !== 'unknown') return state === 'cleared' ? 'go' : 'refuse';
    // The page made it itself: a long paste, an extract, something it counts.
    const text = await readText(file);
    if (text === null) {
      if (described) return options.askAboutFile(file.name);
      options.report('body_unread');
      return 'go';
    }
    if (!described) return holdsUnsent(allTexts('', text)) ? 'refuse' : 'go';
    if (mayGo(text)) return 'go';
    const answer = await options.askAbout(text, options.check(text));
    if (answer === 'go') letOut.note(text);
    return answer;
  }

  function mayGo(text: string): boolean {
    if (text.trim() === '' || letOut.has(text) || harmless.includes(text)) return true;
    const verdict = options.check(text);
    if (!verdict || !options.mayPass(text, verdict)) return false;
    harmless.push(text);
    if (harmless.length > REMEMBERED) harmless.shift();
    return true;
  }

  /** The text itself, and each value that was found in it: a page may send a part of what is being written. */
  function tracesOf(text: string): string[] {
    const verdict = options.check(text);
    const values = (verdict?.findings ?? [])
      .filter(({ confidence, class: found }) => confidence !== 'low' && found !== 'apen')
      .map(({ start, end }: Span) => text.slice(start, end));
    return [text, ...values].map(plain).filter((trace) => trace.length >= SHORTEST_TRACE);
  }

  function refuse(code: 'request_refused' | 'draft_refused'): 'refuse' {
    refused += 1;
    options.report(code);
    return 'refuse';
  }
}

/** A file as text; null when it is too large or holds what no text holds. */
async function readText(file: Blob): Promise<string | null> {
  if (file.size > MOST_TEXT_BYTES) return null;
  const text = await file.text().catch(() => '\u0000');
  return text.includes('\u0000') || text.includes('\ufffd') ? null : text;
}

/** The pieces of one message as one text too: a number may stand over two of them. */
function joined(texts: readonly string[]): string[] {
  return texts.length > 1 ? [texts.join('\n')] : [...texts];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
