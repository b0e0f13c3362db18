import type { ComposerView } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { FindingsList } from '../check/findings-list';
import { VerdictHead } from '../check/verdict-head';
import { ProtectionWords } from '../ui/protection-words';
import { CardFrame } from './card-frame';
import type { Box } from './place-card';

export interface StatusCardProps {
  view: ComposerView;
  anchor: Box | null;
  viewport: { width: number; height: number };
  language: Language;
  openPanel: () => void;
  /** Loads the page anew; only where that is what helps. */
  reload: () => void;
  close: () => void;
}

/** What the marker stands for, when somebody presses it. Nothing is being sent here, so there is nothing to choose. */
export function StatusCard({ view, language, openPanel, reload, close, ...place }: StatusCardProps) {
  const { verdict, text, protection } = view;
  const talking = verdict !== null && (protection.state === 'protected' || protection.state === 'partly');
  return (
    <CardFrame {...place} labelledBy="kv-status-title" onLeave={close}>
      {talking ? (
        <>
          <VerdictHead verdict={verdict} language={language} id="kv-status-title" />
          <FindingsList
            reasons={verdict.decision.reasons}
            findings={verdict.findings}
            text={text}
            language={language}
            label={t(language, 'finding.list')}
          />
          <FindingsList
            reasons={verdict.decision.notices}
            findings={verdict.findings}
            text={text}
            language={language}
            label={t(language, 'finding.notices')}
            notices
          />
          {protection.state === 'partly' && (
            <ProtectionWords protection={protection} language={language} id="kv-status-protection" />
          )}
        </>
      ) : (
        <>
          <ProtectionWords protection={protection} language={language} id="kv-status-title" />
          <p className="kv-lesson">{t(language, 'common.local')}</p>
        </>
      )}
      <div className="kv-others">
        {protection.state === 'reload' && (
          <button type="button" className="ds-button kv-quiet" data-variant="primary" onClick={reload}>
            {t(language, 'protection.reload')}
          </button>
        )}
        {/* Of an extension that is gone the page can't open anything. */}
        {protection.state !== 'reload' && (
          <button
            type="button"
            className="ds-button kv-quiet"
            data-variant="secondary"
            onClick={() => {
              close();
              openPanel();
            }}
          >
            {t(language, 'card.openPanel')}
          </button>
        )}
        <button type="button" className="ds-button kv-quiet" data-variant="tertiary" data-autofocus onClick={close}>
          {t(language, 'common.close')}
        </button>
      </div>
    </CardFrame>
  );
}
