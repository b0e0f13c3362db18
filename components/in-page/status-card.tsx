import type { ComposerView } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { FindingsList } from '../check/findings-list';
import { VerdictHead } from '../check/verdict-head';
import { CardFrame } from './card-frame';
import type { Box } from './place-card';

export interface StatusCardProps {
  view: ComposerView;
  anchor: Box | null;
  viewport: { width: number; height: number };
  language: Language;
  openPanel: () => void;
  close: () => void;
}

/** What the marker stands for, when somebody presses it. Nothing is being sent here, so there is nothing to choose. */
export function StatusCard({ view, language, openPanel, close, ...place }: StatusCardProps) {
  const { verdict, text, protection } = view;
  const talking = verdict !== null && protection.state === 'watching';
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
        </>
      ) : (
        <div className="kv-verdict">
          <h2 id="kv-status-title" className="kv-verdict__sentence">
            {t(language, `state.${protection.state}`)}
          </h2>
          <p>{t(language, 'common.local')}</p>
        </div>
      )}
      <div className="kv-others">
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
        <button type="button" className="ds-button kv-quiet" data-variant="tertiary" data-autofocus onClick={close}>
          {t(language, 'common.close')}
        </button>
      </div>
    </CardFrame>
  );
}
