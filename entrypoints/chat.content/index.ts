import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountInPage } from '../../components/in-page/mount-in-page';
import {
  type CheckContext,
  type Checker,
  checkAnonymised,
  compileCheckSlowly,
  createFieldCheck,
  judgedOnce,
  unchecked,
} from '../../lib/check';
import {
  createReplaced,
  type Guard,
  guardComposer,
  lateUi,
  mayPass,
  putText,
  type Ways,
  whenHolding,
} from '../../lib/composer';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { EventChannel, Outcome } from '../../lib/contracts/events';
import type { Finding } from '../../lib/contracts/finding';
import type { InPageUi, SendReason } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import type { PanelWish } from '../../lib/contracts/panel-wish';
import type { FrameReport } from '../../lib/contracts/protection';
import { plainFirst } from '../../lib/files/plain-first';
import { guardRequests, type Line, openLine, type RequestGuard, unseenWorkers } from '../../lib/guard';
import { happeningOf } from '../../lib/insight/happening';
import { createReaderFrame, guardIntake, type Intake, type IntakeWays } from '../../lib/intake';
import { log, logId } from '../../lib/log';
import { toolForHost } from '../../lib/policy';
import { createRedaction, shiftByDays } from '../../lib/redact';
import { send, serve } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { hostsOf } from '../../lib/services/hosts';
import { generic, liveSite } from '../../lib/sites';
import { CHAT_MATCHES } from '../../lib/sites/hosts';
import { askAboutRequest, askAboutUpload } from './ask-about-request';
import { markGate } from './mark-gate';
import { onNewDocument } from './new-document';
import { otherTasks } from './other-tasks';
import { serviceWorkerOf } from './service-worker';
import { showNames } from './show-names';
import { hostOfFrame, tellState } from './tell-state';

/** How often the background is asked again for rules that did not come, in milliseconds. */
const ASK_AGAIN_MS = 3000;
/** How long rules that were asked for may take before they count as missing, in milliseconds. */
const RULES_WAIT_MS = 2000;

/**
 * Ends the copy of this script that runs in the page already. In our own world, where no script of the page can reach it:
 * the framework tells older copies with an event on the document, and a page that sends the same event could end the gate.
 */
const world = globalThis as typeof globalThis & { kivettEnd?: () => void; kivettLine?: Line };

const REQUEST_GUARD = { alive: 'alive', changed: 'lost', absent: 'absent' } as const;

export default defineContentScript({
  matches: [...CHAT_MATCHES],
  // Before the page's own scripts: whoever listens on the window first decides.
  runAt: 'document_start',
  // A composer in a frame is guarded like any other; `about:blank` and `srcdoc` frames belong to the page around them.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: function start() {
    world.kivettEnd?.();
    // One for the life of the page: what came before its scripts can't be said again behind them.
    world.kivettLine ??= openLine(window);
    const host = hostOfFrame();
    const isTop = window === window.top;
    const version = browser.runtime.getManifest().version;
    const builtIn = hostsOf(browser.runtime.getManifest().host_permissions ?? []);
    const ending = new AbortController();
    const shiftDays = shiftByDays(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
    const live = liveSite(document, host, ending.signal);
    const { site } = live;
    let guard: Guard | null = null;
    let requests: RequestGuard | null = null;
    let intake: Intake | null = null;
    let checker: Checker | null = null;
    let checkField: ReturnType<typeof createFieldCheck> | null = null;
    let askedAt = performance.now();
    let versions: 'equal' | 'different' | 'unknown' = 'unknown';
    let followed: readonly string[] = [];
    let account: Account = 'unknown';
    let language: Language = 'nb';
    let turns = 0;
    const checkOnce = judgedOnce();
    let rulesCame = () => {};
    const rulesReady = new Promise<void>((resolve) => {
      rulesCame = resolve;
    });

    const isOutdated = () => !browser.runtime?.id;
    /** The lesson that stands in the card now, if any. */
    let lesson: string | null = null;
    const happened = (channel: EventChannel, verdict: Verdict, outcome: Outcome, reason?: SendReason) => {
      void send('counts.note', happeningOf({ channel, verdict, outcome, reason, lesson }));
      lesson = null;
    };
    const openPanel = (wish?: PanelWish) => void send('panel.open', wish ? { wish } : {});
    const context = (): CheckContext => ({
      toolId: (checker && toolForHost(checker.policy, host)?.id) ?? site.toolId,
      account,
      channel: 'prompt',
      today: localDay(new Date()),
    });

    const fetchRules = async (): Promise<void> => {
      if (ending.signal.aborted) return;
      turns += 1;
      const turn = turns;
      const [rules, settings, said] = await Promise.all([
        send('rules.get', {}),
        send('settings.get', {}),
        send('account.get', { host }),
      ]);
      if (settings.ok) language = settings.value.language;
      if (settings.ok) followed = settings.value.followedHosts;
      if (rules.ok) versions = rules.value.version === version ? 'equal' : 'different';
      if (said.ok) account = said.value.account;
      const hasPacks = rules.ok && rules.value.packs.length > 0;
      const compiled = hasPacks ? await compileCheckSlowly(rules.value.packs, otherTasks, rules.value) : null;
      // Newer ones are on their way: they must not be overtaken by these.
      if (ending.signal.aborted || turn !== turns) return;
      if (compiled?.ok) {
        checker = compiled.value;
        if (rules.ok) live.use(rules.value.packs);
        checkField = createFieldCheck(checker, replaced.standins);
        rulesCame();
      } else if (!checker && !isOutdated()) {
        log('rules_missing', { code: logId(rules.ok ? 'not_compiled' : (rules.problems[0]?.code ?? 'no_answer')) });
        // Not the framework's timer: it stops when the page says that a newer copy has come.
        setTimeout(() => void fetchRules(), ASK_AGAIN_MS);
      }
      guard?.refresh();
      intake?.refresh();
      requests?.refresh();
    };

    const report = (): FrameReport => ({
      protection: guard?.protection() ?? { state: 'starting' },
      holds: guard?.holds() ?? false,
      siteId: site.id === generic.id ? null : site.id,
    });
    const tell = tellState(report);
    const passes = (text: string): boolean => {
      const verdict = checkField?.(text, context());
      return guard?.letOut.has(text) || (verdict ? mayPass(text, verdict) : false);
    };
    /** The person has agreed to it and it is about to be sent: the text no longer closes the gate. */
    let going: string | null = null;
    const gate = markGate({
      view: window,
      line: world.kivettLine,
      site: () => site,
      isClosed: () => (guard?.fieldTexts() ?? []).some((text) => text.trim() !== '' && text !== going && !passes(text)),
      signal: ending.signal,
    });
    const late = lateUi(
      document,
      () =>
        mountInPage({
          document,
          anchor: () => guard?.rect() ?? null,
          language: () => language,
          openPanel,
          learning: {
            next: async (about) => {
              const answer = await send('learning.next', { about });
              const offered = answer.ok ? answer.value.lesson : null;
              lesson = offered?.id ?? null;
              return offered;
            },
            good: (about) => void send('learning.good', { about }),
          },
        }),
      ending.signal,
    );
    const own = isTop ? late : whenHolding(late, () => guard?.holds() ?? false);
    const ui: InPageUi = {
      ...own,
      update(view) {
        own.update(view);
        if (isTop || guard?.holds()) startRules();
        void tell();
        gate.look();
      },
    };
    // The packs are dear to compile: a frame gets them when there is something to write in.
    let started = false;
    const startRules = () => {
      if (started) return;
      started = true;
      askedAt = performance.now();
      void fetchRules();
    };
    const replaced = createReplaced();
    const names = showNames({
      document,
      site,
      line: world.kivettLine,
      language: () => language,
      isOutdated,
      onEnded: () => replaced.forget(),
      signal: ending.signal,
    });
    const noted: typeof replaced.note = (safe) => {
      replaced.note(safe);
      names.add(safe.key);
    };
    const redaction = (text: string, findings: readonly Finding[]) =>
      createRedaction(text, findings, {
        language,
        operators: checker?.policy.redaction ?? {},
        shiftDays,
        known: new Map([...names.key(), ...replaced.key()]),
      });
    const ways: IntakeWays & Ways = {
      redaction,
      checkAnonymised: (anonymised) =>
        checker ? checkAnonymised(anonymised, context(), checker) : unchecked('rules_missing', context(), checker),
      anonymised: noted,
      anonymise: (text, findings, chosen) => {
        const { plan, apply } = redaction(text, findings);
        const safe = apply(chosen ?? plan);
        noted(safe);
        return safe;
      },
      preview: (text, findings) => {
        const made = redaction(text, findings);
        return made.plan.places.length > 0 ? { redaction: made, after: ways.checkAnonymised } : null;
      },
      confirmAccount: async (chosen) => {
        account = chosen;
        requests?.refresh();
        await send('account.set', { host, account: chosen });
      },
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      openTool: (url) => {
        // A pack is signed, but a link in it still gets no further than the web.
        if (URL.canParse(url) && new URL(url).protocol === 'https:') window.open(url, '_blank', 'noopener');
      },
      openPanel,
      happened,
    };
    guard = guardComposer({
      site,
      document,
      checking: {
        ready: () => checker !== null,
        check: (text) => checkField?.(text, context()) ?? null,
        unchecked: (code) => unchecked(code, context(), checker),
      },
      rulesReady: () => rulesReady,
      isOutdated,
      outside: () => ({
        versions,
        ...(site.doubt ? { site: 'uncertain' as const } : {}),
        requestGuard: REQUEST_GUARD[requests?.health() ?? 'absent'],
        uncovered: unseenWorkers(world.kivettLine?.workers() ?? [], site, document.baseURI, serviceWorkerOf(document)),
        ...(checker || (started && performance.now() - askedAt > RULES_WAIT_MS) ? {} : { packs: 'loading' as const }),
      }),
      follows: (name) => builtIn.includes(name) || followed.includes(name),
      ui,
      ways,
      report: (code) => log(code),
      happened: (...told) => happened('prompt', ...told),
      onEmptied: replaced.emptied,
      onConversationLeft: replaced.forget,
      waitsForFiles: () => intake?.holdsSend() ?? false,
      async beforeSend(text) {
        going = text;
        await gate.told();
      },
      signal: ending.signal,
    });
    world.kivettLine.tellOfWorkers(() => guard?.refresh());
    const asking = {
      ui,
      openPanel,
      happened: (verdict: Verdict, outcome: Outcome, reason?: SendReason) =>
        happened('request', verdict, outcome, reason),
      unchecked: (code: 'rules_missing' | 'file_not_read') => unchecked(code, context(), checker),
      verdictOf: async (text: string) => {
        await Promise.race([rulesReady, new Promise((resolve) => setTimeout(resolve, 2000))]);
        return checkField?.(text, context()) ?? unchecked('rules_missing', context(), checker);
      },
    };
    requests = guardRequests({
      view: window,
      line: gate.line,
      site: () => site,
      check: (text) => checkField?.(text, context()) ?? null,
      mayPass,
      letOut: guard.letOut,
      clearance: { isCleared: async (file, name) => (await intake?.isCleared(file, name)) ?? 'unknown' },
      fieldTexts: () => guard?.fieldTexts() ?? [],
      askAbout: (text, verdict) => askAboutRequest(text, verdict, asking),
      askAboutFile: () => askAboutUpload(asking),
      report: (code) => log(code),
    });
    intake = guardIntake({
      site,
      document,
      checking: {
        check: (text, channel) => (checker ? checkOnce(text, { ...context(), channel }, checker) : null),
        unchecked: (code, channel) => unchecked(code, { ...context(), channel }, checker),
      },
      // A frame without a composer gets files too: the rules come with the first one.
      rulesReady: () => {
        startRules();
        // What was held was judged in its event: the page gets a turn before the card is drawn.
        return rulesReady.then(otherTasks);
      },
      readFile: plainFirst(
        createReaderFrame({
          document,
          url: browser.runtime.getURL('/reader.html'),
          origin: browser.runtime.getURL('/').slice(0, -1),
          ticket: async () => {
            const answer = await send('reader.ticket', {});
            return answer.ok ? answer.value.ticket : null;
          },
        }),
      ),
      ways,
      ui,
      signal: ending.signal,
    });
    const stopServing = serve('tab', {
      'protection.get': async () => {
        // What is drawn in the page and what is answered are one and the same look.
        guard?.refresh();
        await tell(true);
        return report();
      },
      'composer.put': async ({ text }) => ({ put: await putText(document, site, text) }),
      'rules.changed': async () => {
        if (started) await fetchRules();
        return {};
      },
    });
    // Nothing ends it when the extension goes away: the gate stays, with the rules it has, and says that the page is outdated.
    world.kivettEnd = () => {
      stopServing();
      requests?.end();
      ending.abort();
      ui.destroy();
    };
    onNewDocument(document, ending.signal, start);
    if (isTop) startRules();
    void tell();
  },
});
