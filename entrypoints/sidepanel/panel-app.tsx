import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Panel, type PanelProps } from '../../components/panel/panel';
import type { PanelRules } from '../../components/panel/panel-rules';
import { saveFile } from '../../components/ui/save-file';
import { type CheckContext, type Checker, check, checkAnonymised, compileCheck, unchecked } from '../../lib/check';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import type { MessageOutput } from '../../lib/contracts/messages';
import type { Pack } from '../../lib/contracts/pack';
import { createCopyWriter } from '../../lib/file-thread/copy-writer';
import { createFileReader } from '../../lib/files';
import { lookupGuide } from '../../lib/guidance';
import { askedHappening } from '../../lib/insight/asked';
import { toolForHost } from '../../lib/policy';
import { createRedaction, shiftByDays } from '../../lib/redact';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { onPanelWish } from '../../lib/services/panel';

const startReader = () => new Worker(new URL('../../lib/file-thread/worker.ts', import.meta.url), { type: 'module' });
const readFile = createFileReader(startReader);
const writeCopy = createCopyWriter(startReader);

const shiftDays = shiftByDays(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

interface Ready {
  rules: PanelRules;
  startTool: string | null;
  insert: PanelProps['insert'];
}

/** Wiring of the side panel. Rules that change while it is open are fetched again; the text stays. */
export function PanelApp({ language }: { language: Language }) {
  const [ready, setReady] = useState<Ready | null | 'missing'>(null);
  const [wish, setWish] = useState<PanelProps['wish']>(null);
  useEffect(() => onPanelWish(setWish), []);
  useEffect(() => {
    let revision = '';
    const load = async () => {
      const [answer, settings] = await Promise.all([send('rules.get', {}), send('settings.get', {})]);
      const service = settings.ok ? settings.value.service : null;
      const packs = answer.ok ? answer.value.packs : [];
      const now = answer.ok ? `${answer.value.revision} ${service}` : '';
      if (now !== '' && now === revision && packs.length > 0) return;
      revision = now;
      const compiled = compileCheck(packs, answer.ok ? answer.value : undefined);
      if (packs.length === 0 || !compiled.ok) return setReady('missing');
      setReady({
        rules: panelRules(packs, compiled.value, language, service, answer.ok ? answer.value : undefined),
        startTool: (await toolInFront(compiled.value)) ?? startToolOf(packs),
        insert: await insertInFront(compiled.value),
      });
    };
    void load();
    const onShown = () => {
      if (!document.hidden) void load();
    };
    document.addEventListener('visibilitychange', onShown);
    return () => document.removeEventListener('visibilitychange', onShown);
  }, [language]);

  const rules: PanelProps['rules'] = ready === null || ready === 'missing' ? ready : ready.rules;
  return (
    <Panel
      language={language}
      rules={rules}
      startTool={ready && ready !== 'missing' ? ready.startTool : null}
      copy={copy}
      readFile={readFile}
      openUrl={(url) => void browser.tabs.create({ url })}
      insert={ready && ready !== 'missing' ? ready.insert : null}
      wish={wish}
      readLesson={(id) => void send('learning.read', { id })}
      asked={(answer) => void send('counts.note', askedHappening(answer))}
    />
  );
}

function panelRules(
  packs: readonly Pack[],
  checker: Checker,
  language: Language,
  service: string | null,
  inForce: MessageOutput<'rules.get'> | undefined,
): PanelRules {
  const context = (toolId: string | null, account: Account): CheckContext => ({
    toolId,
    account,
    channel: 'side_panel',
    today: localDay(new Date()),
  });
  return {
    tools: toolsOf(packs),
    check: (text, toolId, account) => check(text, context(toolId, account), checker),
    unread: (toolId, account) => unchecked('file_not_read', { ...context(toolId, account), channel: 'file' }, checker),
    redaction: (text, verdict) =>
      createRedaction(text, verdict.findings, { language, operators: checker.policy.redaction, shiftDays }),
    checkAnonymised: (anonymised, toolId, account) => checkAnonymised(anonymised, context(toolId, account), checker),
    copyFile: (file, toolId, account, withPictures) =>
      writeCopy(file, file.name, {
        packs,
        context: { ...context(toolId, account), channel: 'file' },
        options: { language, operators: checker.policy.redaction, pictures: withPictures ? 'keep' : 'refuse' },
      }),
    save: (bytes, name) => saveFile(name, [new Uint8Array(bytes)]),
    today: () => localDay(new Date()),
    guide: lookupGuide(packs, { inForce, service, today: () => localDay(new Date()) }),
    templates: lastOf(packs, (pack) => pack.templates),
    services: lastOf(packs, (pack) => pack.services),
    service,
    taskName: (taskId) => checker.policy.tasks.get(taskId)?.name ?? null,
    lessons: lastOf(packs, (pack) => pack.lessons),
    vettregler: lastOf(packs, (pack) => pack.vettregler).toSorted((a, b) => a.number - b.number),
    articles: lastOf(packs, (pack) => pack.articles),
    breach: (toolId, account) => breach(context(toolId, account), checker),
  };
}

/** What the packs say of the event itself; what they say of the tool in any case is not news just now. */
function breach(context: CheckContext, checker: Checker): Verdict {
  const always = new Set(check('', context, checker).decision.notices.map((notice) => notice.ruleId));
  const told = check('', { ...context, event: 'reported_breach' }, checker);
  return {
    ...told,
    decision: { ...told.decision, notices: told.decision.notices.filter(({ ruleId }) => !always.has(ruleId)) },
  };
}

/** Of all layers; a later layer's version of one with the same id is the one that counts. */
function lastOf<T extends { id: string }>(packs: readonly Pack[], list: (pack: Pack) => readonly T[]): T[] {
  return [...new Map(packs.flatMap((pack) => list(pack).map((one) => [one.id, one] as const))).values()];
}

/** Tools of all layers by name; a later layer's version of a tool is the one that counts. */
function toolsOf(packs: readonly Pack[]): { id: string; name: string }[] {
  const tools = new Map(
    packs.flatMap((pack) => pack.tools.map((tool) => [tool.id, { id: tool.id, name: tool.name }] as const)),
  );
  return [...tools.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** The tool of the tab in front. */
async function toolInFront(checker: Checker): Promise<string | null> {
  const tab = await tabInFront();
  return (tab && toolForHost(checker.policy, tab.host)?.id) ?? null;
}

/** Without one in front, the first consumer chat tool: the one people ask about. */
function startToolOf(packs: readonly Pack[]): string | null {
  const tools = packs.flatMap((pack) => pack.tools);
  return (tools.find(({ id }) => id === 'chatgpt') ?? tools.find(({ family }) => family === 'consumer'))?.id ?? null;
}

/** Where a template can be put: the tab in front, asked for anew when it is done, because one moves between tabs. */
async function insertInFront(checker: Checker): Promise<PanelProps['insert']> {
  const tab = await tabInFront();
  const tool = tab && toolForHost(checker.policy, tab.host);
  if (!tool) return null;
  return {
    tool: tool.name,
    put: async (text) => {
      const now = await tabInFront();
      if (!now || toolForHost(checker.policy, now.host)?.id !== tool.id) return false;
      const answer = await send('composer.put', { text }, { tabId: now.id, frameId: 0 });
      return answer.ok && answer.value.put;
    },
  };
}

async function tabInFront(): Promise<{ id: number; host: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  return { id: tab.id, host: new URL(tab.url).hostname };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
