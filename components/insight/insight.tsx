import { Tabs } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { say } from '../../lib/insight/text';
import { TrailMark } from '../ui/class-marker';
import { MinePane, type MinePaneProps } from './mine-pane';
import { ReportPane, type ReportPaneProps } from './report-pane';
import './insight.css';

export const INSIGHT_TABS = ['mine', 'report', 'ready', 'casefile'] as const;
export type InsightTab = (typeof INSIGHT_TABS)[number];

export interface InsightProps {
  language: Language;
  start: InsightTab;
  /** Asked for in another tab of the page; null: nothing. */
  wanted?: InsightTab | null;
  /** Null while it is on its way, `failed` when nobody answers. */
  mine: Omit<MinePaneProps, 'language'> | null | 'failed';
  report: Omit<ReportPaneProps, 'language'> | null;
  ready: React.ReactNode;
  casefile: React.ReactNode;
}

/** The employee's own page, and beside it what a leader group needs. */
export function Insight({ language, start, wanted = null, mine, report, ready, casefile }: InsightProps) {
  const [tab, setTab] = useState<InsightTab>(start);
  useEffect(() => {
    if (wanted) setTab(wanted);
  }, [wanted]);
  return (
    <div className="kv-insight">
      <header className="kv-stack kv-stack--tight kv-noprint">
        <div className="kv-brand">
          <TrailMark size={28} />
          <h1 className="kv-h1">{say(language, 'page.heading')}</h1>
        </div>
        <p className="kv-muted">{say(language, 'page.lead')}</p>
      </header>
      <main>
        <Tabs value={tab} onChange={(value) => setTab(value as InsightTab)}>
          <Tabs.List className="kv-noprint">
            {INSIGHT_TABS.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {say(language, `tab.${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="mine">
            {mine === 'failed' && <p role="alert">{say(language, 'mine.failed')}</p>}
            {mine !== null && mine !== 'failed' && <MinePane language={language} {...mine} />}
          </Tabs.Panel>
          <Tabs.Panel value="report">{report && <ReportPane language={language} {...report} />}</Tabs.Panel>
          <Tabs.Panel value="ready">{ready}</Tabs.Panel>
          <Tabs.Panel value="casefile">{casefile}</Tabs.Panel>
        </Tabs>
      </main>
    </div>
  );
}
