import type { RedactionKey } from '../contracts/redaction';
import { findRestorable, pendingFrom, type Restored } from '../redact';
import { blockOf, blocksIn, type Run, rangeOf, runsOf } from './runs';

/** One stretch of the page that stands for something. */
export interface Shown {
  range: Range;
  /** As it stands in the page. */
  written: string;
  original: string;
}

export interface AnswerWatch {
  /** Every place found, block by block, in no order. */
  found(): ReadonlyMap<Node, readonly Shown[]>;
  /** Reads at once what has changed. */
  flush(): void;
  /** The key is another one: all is read again. */
  reread(): void;
  stop(): void;
}

interface WatchOptions {
  document: Document;
  key: () => RedactionKey;
  /** Before what changed is read. */
  before: () => void;
  /** After it was read, and after every change of the page, in the same frame. */
  onRead: () => void;
}

/** How long an unfinished end (`NAVN 1` before `NAVN 12`) is waited for, in milliseconds since it last grew. */
const SETTLED_MS = 500;
/** Longest stretch that is read again at the end of a text that only grew, in UTF-16 code units. */
const OVERLAP = 200;

/** Follows the text of the page while there is a key: reads what changed, once per frame, and never writes. */
export function watchAnswers({ document, key, before, onRead }: WatchOptions): AnswerWatch {
  const view = document.defaultView as Window;
  const found = new Map<Node, Shown[]>();
  let reads = new WeakMap<Node, RunRead[]>();
  const dirty = new Set<Node>();
  const growing = new Set<Node>();
  const roots = new Set<ShadowRoot>();
  let frame: number | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const note = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      const block = blockOf(record.target);
      if (block) dirty.add(block);
      for (const node of record.addedNodes) for (const inside of blocksIn(node, onRoot)) dirty.add(inside);
    }
    plan();
  };
  const observer = new MutationObserver(note);
  const options = { childList: true, characterData: true, subtree: true };
  const onRoot = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, options);
  };
  const plan = () => {
    frame ??= view.requestAnimationFrame(read);
  };

  function read(): void {
    frame = null;
    before();
    const now = key();
    for (const block of dirty) readBlock(block, now, false);
    dirty.clear();
    for (const block of found.keys()) if (!block.isConnected) found.delete(block);
    if (growing.size > 0) {
      clearTimeout(settling);
      settling = setTimeout(() => {
        const settled = [...growing];
        growing.clear();
        for (const block of settled) readBlock(block, key(), true);
        onRead();
      }, SETTLED_MS);
    }
    onRead();
  }

  function readBlock(block: Node, now: RedactionKey, settled: boolean): void {
    if (!block.isConnected) {
      found.delete(block);
      return;
    }
    const before = reads.get(block) ?? [];
    const runs = runsOf(block);
    const shown: Shown[] = [];
    const after = runs.map((run, index) => {
      const places = readOn(run.text, before[index], now);
      const until = settled || places.length === 0 ? run.text.length : pendingFrom(run.text, now);
      for (const place of places) {
        if (place.end > until) growing.add(block);
        else {
          const one = toShown(run, place);
          if (one) shown.push(one);
        }
      }
      return { text: run.text, places };
    });
    reads.set(block, after);
    if (shown.length > 0) found.set(block, shown);
    else found.delete(block);
  }

  return {
    found: () => found,
    flush() {
      note(observer.takeRecords());
      if (frame !== null) view.cancelAnimationFrame(frame);
      read();
    },
    reread() {
      reads = new WeakMap();
      found.clear();
      growing.clear();
      if (key().size === 0) {
        observer.disconnect();
        roots.clear();
        dirty.clear();
        onRead();
        return;
      }
      observer.observe(document, options);
      for (const block of blocksIn(document.body ?? document.documentElement, onRoot)) dirty.add(block);
      plan();
    },
    stop() {
      observer.disconnect();
      clearTimeout(settling);
      if (frame !== null) view.cancelAnimationFrame(frame);
      found.clear();
    },
  };
}

/** What a run said when it was read last, so that of an answer that grows only the end is read. */
export interface RunRead {
  text: string;
  places: Restored[];
}

/** The places in `text`, given what was found in what it was before, which is used up. Offsets are of `text`. */
export function readOn(text: string, before: RunRead | undefined, key: RedactionKey): Restored[] {
  if (!before || before.text.length < OVERLAP || !text.startsWith(before.text)) return findRestorable(text, key);
  const { places } = before;
  let from = before.text.length - OVERLAP;
  for (let moved = true; moved; ) {
    moved = false;
    // Not in the middle of a word or a bracket: both say whether it is a placeholder.
    while (from > 0 && !/\s/.test(text[from - 1] ?? '')) from -= 1;
    for (let last = places.at(-1); last && last.end > from; last = places.at(-1)) {
      places.pop();
      if (last.start >= from) continue;
      from = last.start;
      moved = true;
    }
  }
  for (const { start, end, original } of findRestorable(text.slice(from), key))
    places.push({ start: start + from, end: end + from, original });
  return places;
}

function toShown(run: Run, { start, end, original }: Restored): Shown | null {
  const range = rangeOf(run, start, end);
  return range && { range, written: run.text.slice(start, end), original };
}
