import { createHost } from '../../components/in-page/host';
import { type Answers, restoreAnswers } from '../../lib/answers';
import { carriedPairs } from '../../lib/contracts/keys';
import type { Language } from '../../lib/contracts/language';
import type { SiteDescription } from '../../lib/contracts/site';
import type { Line } from '../../lib/guard';
import { t } from '../../lib/i18n';
import { send } from '../../lib/rpc';

interface NamesOptions {
  document: Document;
  site: SiteDescription;
  line: Line;
  language: () => Language;
  isOutdated: () => boolean;
  /** Another conversation has begun at the same address. */
  onEnded: () => void;
  signal: AbortSignal;
}

/** The originals in the answers of this frame; keys are kept by the background until the tab closes. */
export function showNames({ document, site, line, language, isOutdated, onEnded, signal }: NamesOptions): Answers {
  const answers = restoreAnswers({
    document,
    site,
    signal,
    isOutdated,
    onEnded,
    layer: () => createHost(document, () => {}),
    keys: {
      async get(conversation) {
        const answer = await send('keys.get', { conversation });
        return new Map(answer.ok ? answer.value.pairs : []);
      },
      async put(conversation, key) {
        await send('keys.put', { conversation, pairs: carriedPairs(key) });
      },
    },
    saveKey: (conversation) => void send('keys.save', { conversation }),
    words: () => ({
      title: t(language(), 'answers.title'),
      shown: t(language(), 'answers.shown'),
      hidden: t(language(), 'answers.hidden'),
      showNames: t(language(), 'answers.show_names'),
      showPlaceholders: t(language(), 'answers.show_placeholders'),
      saveKey: t(language(), 'answers.save_key'),
      doubtful: (count) => t(language(), 'answers.doubtful', { count }),
      listed: t(language(), 'answers.listed'),
      is: (written, original) => t(language(), 'answers.is', { written, original }),
    }),
  });
  line.copyWith(answers.copier);
  signal.addEventListener('abort', () => line.copyWith(null));
  return answers;
}
