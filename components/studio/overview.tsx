import { memo, useMemo } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Tool } from '../../lib/contracts/pack';
import { formatDate } from '../../lib/i18n';
import { type OpenQuestion, openQuestions } from '../../lib/studio/decisions';
import type { Draft } from '../../lib/studio/draft';
import { st } from '../../lib/studio/text';
import { SECTIONS, type SectionId } from './section';

export interface OverviewProps {
  decisions: Draft['decisions'];
  contacts: Draft['contacts'];
  tools: readonly Tool[];
  section: SectionId;
  language: Language;
  today: string;
  /** `question`: straight to what it is about. */
  go: (section: SectionId, question?: OpenQuestion) => void;
}

const MOST = 8;

/** Left: what somebody has to answer, in plain questions, and the parts of the pack. */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { decisions, contacts, tools, section, language, today, go } = props;
  const questions = useMemo(() => openQuestions({ decisions, contacts }, today), [decisions, contacts, today]);
  return (
    <nav className="kv-stack" aria-label={st(language, 'studio.pane.list')}>
      <ul className="kv-plain kv-studio__nav" aria-label={st(language, 'studio.nav')}>
        {SECTIONS.map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === section ? 'page' : undefined} onClick={() => go(one)}>
              {st(language, `studio.nav.${one}`)}
            </button>
          </li>
        ))}
      </ul>
      <section className="kv-stack kv-stack--tight" aria-labelledby="questions">
        <h2 id="questions" className="kv-h2">
          {st(language, 'studio.questions')}
          {questions.length > 0 && <span className="kv-muted"> ({questions.length})</span>}
        </h2>
        {questions.length === 0 && <p className="kv-muted">{st(language, 'studio.questions.none')}</p>}
        <ul className="kv-plain kv-studio__questions">
          {questions.slice(0, MOST).map((question) => (
            <li key={`${question.kind}/${question.tool}/${question.account}`} data-kind={question.kind}>
              <button
                type="button"
                onClick={() => go(question.kind === 'no_officer' ? 'contacts' : 'decisions', question)}
              >
                {sentence(question, tools, language)}
              </button>
            </li>
          ))}
        </ul>
        {questions.length > MOST && (
          <p className="kv-muted kv-small">
            {st(language, 'studio.questions.more', { count: questions.length - MOST })}
          </p>
        )}
      </section>
    </nav>
  );
});

function sentence({ kind, tool, account, date }: OpenQuestion, tools: readonly Tool[], language: Language): string {
  const name = tools.find(({ id }) => id === tool)?.name ?? tool ?? '';
  return st(language, `studio.open.${kind}`, {
    tool: name,
    account: account === 'work' || account === 'private' ? ` ${st(language, `studio.open.${account}`)}` : '',
    date: formatDate(date ?? '', language),
  });
}
