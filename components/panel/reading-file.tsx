import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

export interface ReadingNow {
  name: string;
  /** Share read, 0–1. */
  share: number;
  stop: () => void;
}

/** A file is being read, how far it has come, and the way to stop. The sentence is said once; the bar says nothing by itself. */
export function ReadingFile({ now, language }: { now: ReadingNow | null; language: Language }) {
  const id = useId();
  return (
    <div>
      <p id={id} aria-live="polite">
        {now && t(language, 'check.reading', { file: now.name })}
      </p>
      {now && (
        <>
          <progress
            className="kv-progress"
            max={1}
            {...(now.share > 0 ? { value: now.share } : {})}
            aria-labelledby={id}
          />
          <Button variant="tertiary" data-size="sm" onClick={now.stop}>
            {t(language, 'intake.reading.stop')}
          </Button>
        </>
      )}
    </div>
  );
}
