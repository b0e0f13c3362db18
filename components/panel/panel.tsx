import { Tabs } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { ReadFile } from '../../lib/contracts/files';
import type { Language } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import type { AnyPanelWish } from '../../lib/contracts/panel-wish';
import { gt } from '../../lib/guidance/text';
import { t } from '../../lib/i18n';
import { Articles } from '../guidance/articles';
import { EndedPacks } from '../guidance/ended-packs';
import { Lessons } from '../guidance/lessons';
import { Vettregler } from '../guidance/vettregler';
import { Lookup } from '../lookup/lookup';
import { Templates } from '../templates/templates';
import { TrailMark } from '../ui/class-marker';
import { type CheckDraft, CheckPane } from './check-pane';
import type { PanelRules } from './panel-rules';
import './panel.css';

export interface PanelProps {
  language: Language;
  rules: PanelRules | null | 'missing';
  /** The tool in the tab in front, when it is a known one. */
  startTool: string | null;
  copy: (text: string) => Promise<boolean>;
  readFile: ReadFile;
  openUrl: (url: string) => void;
  /** Puts a text into the chat page in front; null where none is known to be there. */
  insert: { tool: string; put: (text: string) => Promise<boolean> } | null;
  /** What somebody asked for elsewhere; a new object for each time. */
  wish: AnyPanelWish | null;
  /** The person has opened a lesson. */
  readLesson: (id: string) => void;
  asked: (answer: LookupAnswer) => void;
}

type Tab = 'check' | 'ask' | 'templates';
const TAB_OF: Record<AnyPanelWish['kind'], Tab> = {
  article: 'ask',
  lesson: 'ask',
  ask: 'ask',
  templates: 'templates',
  check: 'check',
};

/** The place that always works, also where no script may run. Holds its text while one moves between tabs; forgets it when closed. */
export function Panel({
  language,
  rules,
  startTool,
  copy,
  readFile,
  openUrl,
  insert,
  wish,
  readLesson,
  asked,
}: PanelProps) {
  const [draft, setDraft] = useState<CheckDraft>({ text: '', toolId: startTool, account: 'unknown', unread: null });
  const [tab, setTab] = useState<Tab>('check');
  const [wanted, setWanted] = useState<AnyPanelWish | null>(null);
  // It comes a moment after the page; what the person has chosen or written in the meantime stands.
  useEffect(() => {
    setDraft((before) => (before.toolId === null && before.text === '' ? { ...before, toolId: startTool } : before));
  }, [startTool]);
  const checkTool = (toolId: string | null) => {
    if (toolId) setDraft((before) => ({ ...before, toolId }));
    setTab('check');
  };
  useEffect(() => {
    if (!wish) return;
    setWanted(wish);
    setTab(TAB_OF[wish.kind]);
    if (wish.kind !== 'check') return;
    const { text, toolId } = wish;
    // What stands there already stays when there is nothing to put in its place.
    setDraft((before) => ({
      ...before,
      ...(text === '' ? {} : { text, unread: null, source: null, file: null }),
      ...(toolId === undefined ? {} : { toolId }),
    }));
  }, [wish]);
  return (
    <div className="kv-panel">
      <header className="kv-brand">
        <TrailMark size={24} />
        <h1 className="kv-h2">{t(language, 'panel.heading')}</h1>
      </header>
      <main>
        {rules && rules !== 'missing' && <EndedPacks language={language} ended={rules.guide.ended} />}
        {rules === 'missing' ? (
          <p className="kv-panel__missing">
            {t(language, 'common.rulesMissing')} {t(language, 'common.rulesMissing.now')}
          </p>
        ) : (
          <Tabs value={tab} onChange={(value) => setTab(value as Tab)}>
            <Tabs.List>
              <Tabs.Tab value="check">{t(language, 'panel.tab.check')}</Tabs.Tab>
              <Tabs.Tab value="ask">{t(language, 'panel.tab.ask')}</Tabs.Tab>
              <Tabs.Tab value="templates">{gt(language, 'templates.tab')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="check">
              {rules ? (
                <CheckPane
                  language={language}
                  rules={rules}
                  draft={draft}
                  setDraft={setDraft}
                  copy={copy}
                  readFile={readFile}
                />
              ) : (
                <p className="kv-muted">{t(language, 'common.loading')}</p>
              )}
            </Tabs.Panel>
            <Tabs.Panel value="ask">
              <Lookup
                language={language}
                rules={rules?.guide ?? null}
                start={wanted?.kind === 'ask' ? wanted : null}
                onAsked={asked}
                steps={{
                  openTool: openUrl,
                  check: checkTool,
                  templates: (task) => {
                    setWanted({ kind: 'templates', task });
                    setTab('templates');
                  },
                  copy,
                }}
              />
              {rules && (
                <Lessons
                  lessons={rules.lessons}
                  language={language}
                  wanted={wanted?.kind === 'lesson' ? wanted : null}
                  onRead={readLesson}
                />
              )}
              {rules && <Vettregler rules={rules.vettregler} language={language} />}
              {rules && (
                <Articles
                  articles={rules.articles}
                  language={language}
                  wanted={wanted?.kind === 'article' ? { articleId: wanted.id } : null}
                />
              )}
            </Tabs.Panel>
            <Tabs.Panel value="templates">
              {rules ? (
                <Templates
                  language={language}
                  templates={rules.templates}
                  services={rules.services}
                  service={rules.service}
                  wanted={wanted?.kind === 'templates' ? wanted : null}
                  taskName={rules.taskName}
                  check={(text) => rules.check(text, draft.toolId, draft.account)}
                  copy={copy}
                  insert={insert}
                />
              ) : (
                <p className="kv-muted">{t(language, 'common.loading')}</p>
              )}
            </Tabs.Panel>
          </Tabs>
        )}
      </main>
    </div>
  );
}
