import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Account } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import type { TabProtection } from '../../lib/contracts/protection';
import { t } from '../../lib/i18n';
import type { Product } from '../../lib/sites/products';
import { ProtectionMark } from '../ui/protection-mark';
import { ProtectionWords } from '../ui/protection-words';
import '../ui/protection.css';

/** What the popup knows of the tab in front: the very state that stands in the toolbar. */
export type SiteState =
  | { kind: 'asking' }
  /** The browser's own pages, and what we may not see the address of. */
  | { kind: 'internal' }
  | {
      kind: 'tab';
      host: string;
      protection: TabProtection;
      /** Set where an account makes a difference. */
      account: Account | null;
      /** Set where several tools have addresses that look alike. */
      product: Product | null;
      canFollow: boolean;
    };

export interface SitePanelProps {
  state: SiteState;
  language: Language;
  /** Asks the browser for the site; called straight from the click, as browsers demand. */
  follow: (host: string) => Promise<boolean>;
  openPanel: () => void;
  reload: () => void;
}

export function SitePanel({ state, language, follow, openPanel, reload }: SitePanelProps) {
  const [outcome, setOutcome] = useState<'followed' | 'followRefused' | null>(null);
  if (state.kind !== 'tab') {
    return (
      <section className="kv-site" data-state="not_here" aria-live="polite">
        <span className="kv-site__mark">
          <ProtectionMark state={state.kind === 'asking' ? 'starting' : 'not_here'} size={28} />
        </span>
        <p className="kv-site__sentence">{t(language, `popup.${state.kind}`)}</p>
      </section>
    );
  }
  const { protection, host, account, product, canFollow } = state;
  const asked = protection.state === 'not_here' ? outcome : null;
  return (
    <section className="kv-site" data-state={protection.state} aria-live="polite" aria-labelledby="kv-site-heading">
      <span className="kv-site__mark">
        <ProtectionMark state={protection.state} size={28} />
      </span>
      <div className="kv-stack kv-stack--tight kv-site__words">
        <p className="kv-muted kv-small kv-site__host">{host}</p>
        {product && <p className="kv-small">{t(language, `popup.product.${product}`)}</p>}
        {asked ? (
          <p id="kv-site-heading">{t(language, `popup.${asked}`, { site: host })}</p>
        ) : (
          <ProtectionWords protection={protection} language={language} id="kv-site-heading" />
        )}
        {account && (
          <p className="kv-small">
            {account === 'unknown'
              ? t(language, 'protection.account.unknown')
              : t(language, 'protection.account', { account: t(language, `account.${account}`) })}
          </p>
        )}
        <div className="kv-row">
          {protection.state === 'reload' && (
            <Button data-size="sm" onClick={reload}>
              {t(language, 'protection.reload')}
            </Button>
          )}
          {protection.state === 'not_here' && canFollow && outcome !== 'followed' && (
            <Button
              data-size="sm"
              variant="secondary"
              onClick={() => {
                void follow(host).then((given) => setOutcome(given ? 'followed' : 'followRefused'));
              }}
            >
              {t(language, 'popup.follow')}
            </Button>
          )}
          {protection.state === 'unprotected' && (
            <Button data-size="sm" onClick={openPanel}>
              {t(language, 'protection.openPanel')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
