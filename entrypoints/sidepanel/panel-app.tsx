import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Panel, type PanelProps } from '../../components/panel/panel';
import type { PanelRules } from '../../components/panel/panel-rules';
import { type CheckContext, type Checker, check, checkAnonymised, compileCheck, unchecked } from '../../lib/check';
import type { Account, Verdict } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import type { MessageOutput } from '../../lib/contracts/messages';
import type { Pack } from '../../lib/contracts/pack';
import { createCopyWriter } from '../../lib/file-thread/copy-writer';
import { createFileReader } from '../../lib/files';
import { buildLookup, lookup } from '../../lib/lookup';
import { toolForHost } from '../../lib/policy';
import { createRedaction, shiftByDays } from '../../lib/redact';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { onWantedArticle } from '../../lib/services/panel';

const startReader = () => new Worker(new URL('../../lib/file-thread/worker.ts', import.meta.url), { type: 'module' });
const readFile = createFileReader(startReader);
const writeCopy = createCopyWriter(startReader);

const shiftDays = shiftByDays(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

interface Ready {
  rules: PanelRules;
  startTool: string | null;
}

/** Wiring of the side panel. Rules that change while it is open are fetched again; the text stays. */
export function PanelApp({ language }: { language: Language }) {
  const [ready, setReady] = useState<Ready | null | 'missing'>(null);
  const [wanted, setWanted] = useState<PanelProps['wanted']>(null);
  useEffect(() => onWantedArticle((articleId) => setWanted({ articleId })), []);
  useEffect(() => {
    let revision = '';
    const load = async () => {
      const answer = await send('rules.get', {});
      const packs = answer.ok ? answer.value.packs : [];
      if (answer.ok && answer.value.revision === revision && packs.length > 0) return;
      revision = answer.ok ? answer.value.revision : '';
      const compiled = compileCheck(packs, answer.ok ? answer.value : undefined);
      if (packs.length === 0 || !compiled.ok) return setReady('missing');
      setReady({
        rules: panelRules(packs, compiled.value, language, answer.ok ? answer.value : undefined),
        startTool: await toolInFront(compiled.value, packs),
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
  // The starting tool is only read once: the panel is drawn when it is known.
  return (
    <Panel
      key={ready === null ? 'waiting' : 'ready'}
      language={language}
      rules={rules}
      startTool={ready && ready !== 'missing' ? ready.startTool : null}
      copy={copy}
      readFile={readFile}
      wanted={wanted}
    />
  );
}

function panelRules(
  packs: readonly Pack[],
  checker: Checker,
  language: Language,
  inForce: MessageOutput<'rules.get'> | undefined,
): PanelRules {
  const index = buildLookup(packs, inForce);
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
    save,
    ask: (question) => lookup(question, index, localDay(new Date())),
    articles: packs.flatMap((pack) => pack.articles),
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

/** Tools of all layers by name; a later layer's version of a tool is the one that counts. */
function toolsOf(packs: readonly Pack[]): { id: string; name: string }[] {
  const tools = new Map(
    packs.flatMap((pack) => pack.tools.map((tool) => [tool.id, { id: tool.id, name: tool.name }] as const)),
  );
  return [...tools.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}

/** The tool of the tab in front, else the first consumer chat tool: the one people ask about. */
async function toolInFront(checker: Checker, packs: readonly Pack[]): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const here = tab?.url && URL.canParse(tab.url) ? toolForHost(checker.policy, new URL(tab.url).hostname) : null;
  const tools = packs.flatMap((pack) => pack.tools);
  return (
    (here ?? tools.find((tool) => tool.id === 'chatgpt') ?? tools.find((tool) => tool.family === 'consumer'))?.id ??
    null
  );
}

/** By a link of our own page: the file never leaves the machine. */
function save(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
