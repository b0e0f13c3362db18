import { Tabs } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { ReadFile } from '../../lib/contracts/files';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { Articles } from '../guidance/articles';
import { Lookup } from '../lookup/lookup';
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
  /** A help text somebody asked for elsewhere; a new object for each time. */
  wanted: { articleId: string } | null;
}

/** The place that always works, also where no script may run. Holds its text while one moves between tabs; forgets it when closed. */
export function Panel({ language, rules, startTool, copy, readFile, wanted }: PanelProps) {
  const [draft, setDraft] = useState<CheckDraft>({ text: '', toolId: startTool, account: 'unknown', unread: null });
  const [tab, setTab] = useState('check');
  useEffect(() => {
    if (wanted) setTab('ask');
  }, [wanted]);
  return (
    <div className="kv-panel">
      <header className="kv-brand">
        <TrailMark size={24} />
        <h1 className="kv-h2">{t(language, 'panel.heading')}</h1>
      </header>
      <main>
        {rules === 'missing' ? (
          <p className="kv-panel__missing">
            {t(language, 'common.rulesMissing')} {t(language, 'common.rulesMissing.now')}
          </p>
        ) : (
          <Tabs value={tab} onChange={setTab}>
            <Tabs.List>
              <Tabs.Tab value="check">{t(language, 'panel.tab.check')}</Tabs.Tab>
              <Tabs.Tab value="ask">{t(language, 'panel.tab.ask')}</Tabs.Tab>
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
              <Lookup language={language} ask={rules ? rules.ask : null} />
              {rules && <Articles articles={rules.articles} language={language} wanted={wanted} />}
            </Tabs.Panel>
          </Tabs>
        )}
      </main>
    </div>
  );
}
