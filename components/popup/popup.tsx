import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import type { AnyPanelWish } from '../../lib/contracts/panel-wish';
import type { LookupGuide } from '../../lib/guidance';
import { t } from '../../lib/i18n';
import { EndedPacks } from '../guidance/ended-packs';
import { Lookup } from '../lookup/lookup';
import { SitePanel, type SiteState } from './site-state';
import './popup.css';

export interface PopupProps {
  language: Language;
  site: SiteState;
  /** `null` while the rules are on their way, `missing` when there are none. */
  rules: LookupGuide | null | 'missing';
  follow: (host: string) => Promise<boolean>;
  openPanel: (wish?: AnyPanelWish) => Promise<boolean>;
  openTool: (url: string) => void;
  copy: (text: string) => Promise<boolean>;
  /** Loads the tab in front anew. */
  reload: () => void;
  openPractice: () => void;
  openSettings: () => void;
  asked: (answer: LookupAnswer) => void;
}

/** One glance: this site, the question, three ways on. Nothing else. */
export function Popup({ language, site, rules, ...ways }: PopupProps) {
  const { follow, openPanel, openTool, copy, reload, openPractice, openSettings } = ways;
  const [panelFailed, setPanelFailed] = useState(false);
  const open = (wish?: AnyPanelWish) => void openPanel(wish).then((opened) => setPanelFailed(!opened));
  const check = () => open();
  return (
    <div className="kv-popup">
      <main className="kv-stack">
        <h1 className="ds-sr-only">{t(language, 'popup.title')}</h1>
        <SitePanel state={site} language={language} follow={follow} openPanel={check} reload={reload} />
        {rules && rules !== 'missing' && <EndedPacks language={language} ended={rules.ended} />}
        {rules === 'missing' ? (
          <p>
            {t(language, 'common.rulesMissing')} {t(language, 'common.rulesMissing.now')}
          </p>
        ) : (
          <Lookup
            language={language}
            rules={rules}
            autoFocus
            onAsked={ways.asked}
            steps={{
              openTool,
              copy,
              check: (toolId) => open({ kind: 'check', text: '', ...(toolId ? { toolId } : {}) }),
              templates: (task) => open({ kind: 'templates', task }),
            }}
          />
        )}
        {panelFailed && <p role="status">{t(language, 'popup.panelFailed')}</p>}
      </main>
      <footer className="kv-popup__foot">
        <Button variant="secondary" data-size="sm" onClick={check}>
          {t(language, 'popup.check')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={openPractice}>
          {t(language, 'popup.practice')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={openSettings}>
          {t(language, 'common.settings')}
        </Button>
      </footer>
    </div>
  );
}
