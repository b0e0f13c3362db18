import type { FileClearance } from '../contracts/clearance';
import type { Channel, Verdict } from '../contracts/decision';
import type { FileReading, ReadFile } from '../contracts/files';
import type { IncompleteCode } from '../contracts/finding';
import type { InPageUi } from '../contracts/in-page';
import type { SiteDescription } from '../contracts/site';
import { editableOf } from '../editors';
import { type FileJudge, judgeFiles, type NamedReading } from '../files/judge-files';
import { type Carried, readCarried } from './carried';
import { createCleared } from './clearance';
import { converseFiles, conversePaste, type IntakeWays, mayPass } from './converse';
import { filesInFolders } from './folders';
import { createHandOver, pastePlace } from './hand-over';
import { createReadingShown } from './show-reading';
import { tellOfSources } from './sources';

/** How long files wait for rules that have not arrived yet, in milliseconds. Then the person decides. */
const RULES_WAIT_MS = 2000;
/** Files of one paste, drop or choice that are read. The others are said to be unread. */
const MOST_FILES = 100;

export interface IntakeOptions {
  site: SiteDescription;
  document: Document;
  checking: {
    /** Null while no rules have arrived. */
    check(text: string, channel: Channel): Verdict | null;
    unchecked(code: IncompleteCode, channel: Channel): Verdict;
  };
  rulesReady: () => Promise<void>;
  readFile: ReadFile;
  ways: IntakeWays;
  ui: InPageUi;
  signal: AbortSignal;
}

export interface Intake extends FileClearance {
  /** Rules, account or language changed: files count as unread again. */
  refresh(): void;
  /** The person sends: true while files are still being read, which the card then says. */
  holdsSend(): boolean;
}

/** How files that were let in reach the page, or don't. */
interface Door {
  /** False: the page took no notice. */
  give(files: readonly File[]): boolean | Promise<boolean>;
  refuse(): void;
  how: 'drop' | 'paste' | 'pick';
}

/**
 * Stands at the page's door from before the page's own scripts: what is pasted, dropped or chosen is stopped in the event
 * itself, read on this machine, and given to the page once, as it came, when it may come in. Short pasted text is left
 * to the gate at send; so is text dropped in a field.
 */
export function guardIntake(options: IntakeOptions): Intake {
  const { site, document, ui, ways, signal, checking } = options;
  const view = document.defaultView as Window;
  const cleared = createCleared();
  const over = createHandOver(document);
  const reading = createReadingShown(document, ui);
  /** Inputs whose `input` event was held and whose `change` is on its way. */
  const swallowed = new WeakSet<HTMLInputElement>();
  /** One at a time: two cards can't stand at once. */
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(work).catch(() => {});
  };

  const capture = { capture: true, signal };
  view.addEventListener('paste', onPaste, capture);
  view.addEventListener('drop', onDrop, capture);
  view.addEventListener('input', onPicked, capture);
  view.addEventListener('change', onPicked, capture);
  tellOfSources({ document, site, signal, tell: (source) => ui.toast({ kind: 'source', source }) });

  // ---- paste ----------------------------------------------------------------------------------------------------------

  function onPaste(event: ClipboardEvent): void {
    if (over.isOurs(event) || !event.clipboardData) return;
    const carried = readCarried(event.clipboardData);
    const { files, forms } = carried;
    const place = pastePlace(event);
    // Office programs put a picture of the text beside it: that picture is judged by the text it shows.
    const filesOnly = files.length > 0 && (carried.text.trim() === '' || !files.every(isPicture));
    if (filesOnly) {
      const names = files.map(({ name }) => name);
      if (cleared.wereClean(files) || cleared.takeSlip(names)) return;
      hold(event);
      inTurn(() =>
        letIn(async () => files, {
          how: 'paste',
          give: (now) => over.paste(place, now, forms),
          refuse: () => place.editor?.restore(place.caret),
        }),
      );
      return;
    }
    if (!needsJudging(carried)) return;
    if (passesNow(carried)) return;
    hold(event);
    inTurn(async () => {
      await rulesWithin();
      if (signal.aborted) return;
      await conversePaste({
        ui,
        ways,
        text: carried.text,
        hidden: carried.hidden,
        check: (text) => checkText(text),
        give: (text) =>
          text === null ? over.paste(place, files, forms) : over.paste(place, [], [{ type: 'text/plain', data: text }]),
        back: () => place.editor?.restore(place.caret),
      });
    });
  }

  /** A short text stands in the composer afterwards, where the gate at send reads all of it together. */
  function needsJudging({ text, hidden, files }: Carried): boolean {
    if (text.trim() === '') return false;
    const longest = Math.max(text.length, hidden.length);
    return files.length > 0 || longest >= (site.pasteBecomesFile ?? Number.POSITIVE_INFINITY);
  }

  /** Decides in the event: what is clean goes on untouched, with all its forms. */
  function passesNow({ text, hidden }: Carried): boolean {
    try {
      return [text, ...(hidden === '' ? [] : [hidden])].every((one) => {
        const verdict = checking.check(one, 'prompt');
        return verdict !== null && mayPass(verdict);
      });
    } catch {
      return false;
    }
  }

  function checkText(text: string): Verdict {
    try {
      return checking.check(text, 'prompt') ?? checking.unchecked('rules_missing', 'prompt');
    } catch {
      return checking.unchecked('rule_failed', 'prompt');
    }
  }

  // ---- drop -----------------------------------------------------------------------------------------------------------

  function onDrop(event: DragEvent): void {
    if (over.isOurs(event) || !event.dataTransfer) return;
    const carried = readCarried(event.dataTransfer);
    const { files, folders, forms } = carried;
    const at = event.composedPath()[0] ?? document;
    if (files.length + folders.length > 0) {
      const names = [...files, ...folders].map(({ name }) => name);
      if ((folders.length === 0 && cleared.wereClean(files)) || cleared.takeSlip(names)) return;
      hold(event);
      inTurn(() =>
        letIn(async () => [...files, ...(await filesInFolders(folders))], {
          how: 'drop',
          give(now) {
            // A folder can't be put in an event of ours: the person's own hand may, once.
            const taken = folders.length === 0 && over.drop(event, at, now, forms);
            if (!taken) {
              over.leave(event, at);
              cleared.giveSlip(names);
            }
            return taken;
          },
          refuse: () => over.leave(event, at),
        }),
      );
      return;
    }
    // Text in a field waits there for the gate at send. Anywhere else the page may do with it what it will, at once.
    const inField = editableOf(event.composedPath()) !== null;
    if (carried.text.trim() === '' || (inField && !needsJudging(carried)) || passesNow(carried)) return;
    hold(event);
    inTurn(async () => {
      await rulesWithin();
      if (signal.aborted) return;
      const give = async (text: string | null) =>
        over.drop(event, at, [], text === null ? forms : [{ type: 'text/plain', data: text }]);
      const { text, hidden } = carried;
      await conversePaste({ ui, ways, text, hidden, check: checkText, give, back: () => over.leave(event, at) });
    });
  }

  // ---- file picker ----------------------------------------------------------------------------------------------------

  function onPicked(event: Event): void {
    if (over.isOurs(event)) return;
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    if (swallowed.delete(input)) {
      hold(event);
      return;
    }
    const files = [...(input.files ?? [])];
    if (files.length === 0 || cleared.wereClean(files)) return;
    hold(event);
    // `change` follows `input` and would tell of an empty choice; inside a shadow tree it never comes up to the window.
    if (event.type === 'input' && event.isTrusted) swallowChange(input);
    const place = { input, wasConnected: input.isConnected };
    input.value = '';
    inTurn(() =>
      letIn(async () => files, {
        how: 'pick',
        give: (now) => over.pick(place, now),
        refuse: () => over.pickNothing(place),
      }),
    );
  }

  function swallowChange(input: HTMLInputElement): void {
    const root = input.getRootNode();
    if (root instanceof ShadowRoot) root.addEventListener('change', hold, { capture: true, once: true, signal });
    else swallowed.add(input);
  }

  // ---- files ----------------------------------------------------------------------------------------------------------

  async function letIn(collect: () => Promise<File[]>, door: Door): Promise<void> {
    let files: File[];
    try {
      files = await collect();
    } catch {
      // A folder that can't be listed is as unread as a file that can't be opened.
      files = [];
    }
    const outcome = await decideOn(files);
    if (signal.aborted) return;
    const sendWasHeld = reading.takeHeld();
    if (outcome === 'stay') {
      await cleared.hold(files);
      door.refuse();
      return;
    }
    await cleared.clear(files, outcome);
    if (await door.give(files)) {
      if (sendWasHeld) ui.toast({ kind: 'send_again' });
      return;
    }
    cleared.giveSlip(files.map(({ name }) => name));
    ui.toast({ kind: 'give_again', how: door.how });
  }

  async function decideOn(files: readonly File[]): Promise<'clean' | 'agreed' | 'stay'> {
    const judge: FileJudge = {
      check: (text) => checking.check(text, 'file') ?? checking.unchecked('rules_missing', 'file'),
      unchecked: (code) => checking.unchecked(code, 'file'),
    };
    const names = files.map(({ name }) => name);
    const read = await reading.while(names, async (stopping, onProgress) => {
      const half = (from: number) => (share: number) => onProgress(from + share / 2);
      const readings = await readAll(files, stopping, half(0));
      await rulesWithin();
      return { readings, first: await judgeFiles(readings, judge, { signal: stopping, onProgress: half(0.5) }) };
    });
    if (!read || signal.aborted) return 'stay';
    return await converseFiles({ ui, ways, first: read.first, again: () => judgeFiles(read.readings, judge) });
  }

  async function readAll(
    files: readonly File[],
    stopping: AbortSignal,
    onProgress: (share: number) => void,
  ): Promise<NamedReading[]> {
    const readings: NamedReading[] = [];
    for (const [index, file] of files.entries()) {
      if (stopping.aborted) break;
      const name = file.webkitRelativePath || file.name;
      const how = { signal: stopping, onProgress: (share: number) => onProgress((index + share) / files.length) };
      readings.push({ name, reading: index < MOST_FILES ? await readSafely(file, how) : unread('too_many_members') });
    }
    return files.length > 0 ? readings : [{ name: '', reading: unread('reader_failed') }];
  }

  async function readSafely(file: File, how: { signal: AbortSignal; onProgress: (share: number) => void }) {
    try {
      return await options.readFile(file, file.name, how);
    } catch {
      return unread('reader_failed');
    }
  }

  async function rulesWithin(): Promise<void> {
    const timeUp = new Promise<void>((resolve) => setTimeout(resolve, RULES_WAIT_MS));
    await Promise.race([options.rulesReady(), timeUp]);
  }

  return {
    isCleared: (file, name) => cleared.isCleared(file, name),
    refresh: () => cleared.forgetClean(),
    holdsSend: reading.holdsSend,
  };
}

/** Both are needed: pages take what was only prevented, and the browser does what was only stopped. */
function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isPicture = ({ type }: File) => type.startsWith('image/');

function unread(reason: FileReading['unread'][0]['reason']): FileReading {
  return { kind: 'unknown', parts: [], unread: [{ reason, place: null }] };
}
