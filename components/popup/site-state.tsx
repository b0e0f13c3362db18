import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { ProtectionReport } from '../../lib/contracts/messages';
import { t } from '../../lib/i18n';
import { TrailMark } from '../ui/class-marker';

/** What the popup knows of the tab in front. Only a report that says `watching` may look calm. */
export type SiteState =
  | { kind: 'asking' }
  | { kind: 'internal' }
  | { kind: 'not_followed'; host: string; canFollow: boolean }
  | { kind: 'unprotectable'; name: string }
  | { kind: 'silent'; host: string }
  | { kind: 'report'; host: string; report: ProtectionReport };

export interface SitePanelProps {
  state: SiteState;
  language: Language;
  /** Asks the browser for the site; called straight from the click, as browsers demand. */
  follow: (host: string) => Promise<boolean>;
}

export function SitePanel({ state, language, follow }: SitePanelProps) {
  const [outcome, setOutcome] = useState<'followed' | 'followRefused' | null>(null);
  const calm = state.kind === 'report' && (state.report.state === 'watching' || state.report.state === 'no_composer');
  return (
    <section className="kv-site" data-calm={calm} aria-live="polite">
      <span className="kv-site__mark">{calm || state.kind === 'asking' ? <TrailMark size={28} /> : <BlindMark />}</span>
      <div className="kv-stack kv-stack--tight">
        <p className="kv-site__sentence">
          {outcome && state.kind === 'not_followed'
            ? t(language, `popup.${outcome}`, { site: state.host })
            : sentence(state, language)}
        </p>
        {state.kind === 'report' && state.report.leavesBeforeSend && (
          <p className="kv-muted kv-small">{t(language, 'popup.leavesBeforeSend')}</p>
        )}
        {state.kind === 'not_followed' && state.canFollow && outcome !== 'followed' && (
          <div>
            <Button
              data-size="sm"
              variant="secondary"
              onClick={() => {
                void follow(state.host).then((given) => setOutcome(given ? 'followed' : 'followRefused'));
              }}
            >
              {t(language, 'popup.follow')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function sentence(state: SiteState, language: Language): string {
  switch (state.kind) {
    case 'asking':
    case 'internal':
    case 'not_followed':
      return t(language, `popup.${state.kind}`);
    case 'unprotectable':
      return t(language, 'popup.unprotectable', { site: state.name });
    case 'silent':
      return t(language, 'popup.silent', { site: state.host });
    case 'report':
      return t(language, `popup.${state.report.state}`, { site: state.host });
  }
}

/** Dashed and open: nothing is being watched here. Differs in shape from the trail marker, not only in colour. */
function BlindMark() {
  return (
    <svg width={28} height={28} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        rx="3.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeDasharray="2.4 1.8"
      />
      <path d="M4.6 4.4h6.8v2H9v5.2H7V6.4H4.6z" fill="none" stroke="currentColor" strokeWidth="1" />
    </svg>
  );
}
