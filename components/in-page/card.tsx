import { useEffect, useRef, useState } from 'react';
import type { Decision, Verdict } from '../../lib/contracts/decision';
import type { CardChoice, CardView, RedactionPreview } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import type { OfferedLesson } from '../../lib/contracts/learning';
import { pick, t } from '../../lib/i18n';
import { Contacts } from '../check/contacts';
import { FindingsList } from '../check/findings-list';
import { VerdictHead } from '../check/verdict-head';
import { anonymiseSends, type ButtonWay, incompleteSentence, orderWays, toolName } from '../check/verdict-text';
import { PlanEditor } from '../redaction/plan-editor';
import { AccountQuestion } from './account-question';
import { CardFrame } from './card-frame';
import { FileCard, ReadingCard } from './file-card';
import type { Box } from './place-card';
import { ReasonForm } from './reason-form';
import { SeverityLine } from './severity-line';

export interface CardProps {
  view: CardView;
  anchor: Box | null;
  viewport: { width: number; height: number };
  language: Language;
  choose: (choice: CardChoice) => void;
  /** Comes a moment after the card; null when none fits or none is needed. */
  lesson?: OfferedLesson;
}

const TITLE = 'kv-card-title';

/** The card at send: what was seen, why it matters, what now. */
export function Card({ view, language, choose, lesson = null, ...place }: CardProps) {
  const [changing, setChanging] = useState(false);
  const leave = () => {
    if (changing) setChanging(false);
    else choose({ kind: view.kind === 'reading' ? 'cancel' : 'edit' });
  };
  // While something is being changed, Enter belongs to the field it is pressed in.
  const enter = () => {
    if (!changing) choose(recommendedChoice(view));
  };
  const severity = view.kind === 'verdict' && view.verdict.decision.action === 'stop' ? 'stop' : 'ask';
  return (
    <CardFrame {...place} labelledBy={TITLE} severity={severity} onLeave={leave} onEnter={enter} wide={changing}>
      <SeverityLine severity={severity} language={language} />
      {view.kind === 'verdict' &&
        (changing && view.preview ? (
          <RedactionCard
            view={view}
            preview={view.preview}
            language={language}
            choose={choose}
            back={() => setChanging(false)}
          />
        ) : (
          <VerdictCard
            verdict={view.verdict}
            text={view.text}
            at={view.at}
            language={language}
            choose={choose}
            {...(view.preview ? { look: () => setChanging(true) } : {})}
          />
        ))}
      {view.kind === 'unchecked' && (
        <UncheckedCard decision={view.decision} at={view.at} language={language} choose={choose} />
      )}
      {view.kind === 'file' && <FileCard view={view} language={language} titleId={TITLE} choose={choose} />}
      {view.kind === 'reading' && <ReadingCard view={view} language={language} titleId={TITLE} choose={choose} />}
      {view.kind === 'rewrite_failed' && <RewriteFailedCard language={language} choose={choose} />}
      {!changing && lesson && (
        <button
          type="button"
          className="kv-textbutton"
          onClick={() => choose({ kind: 'help', wish: { kind: 'lesson', id: lesson.id } })}
        >
          {t(language, 'card.lesson', { title: pick(lesson.title, language) })}
        </button>
      )}
      {!changing && view.kind !== 'reading' && <LookUp view={view} language={language} choose={choose} />}
    </CardFrame>
  );
}

/** «Kan jeg bruke dette?» with the tool, the class and the account filled in: our own words, nothing of the text. */
function LookUp({ view, language, choose }: Pick<CardProps, 'view' | 'language' | 'choose'>) {
  const decision = view.kind === 'unchecked' ? view.decision : 'verdict' in view ? view.verdict.decision : null;
  const question = [
    decision?.toolName,
    decision && view.kind !== 'unchecked' && t(language, `class.${decision.class}`),
    decision && decision.account !== 'unknown' && t(language, `account.${decision.account}`),
  ];
  return (
    <button
      type="button"
      className="kv-textbutton"
      onClick={() =>
        choose({ kind: 'help', wish: { kind: 'ask', question: question.filter(Boolean).join(' ').toLowerCase() } })
      }
    >
      {t(language, 'lookup.label')}
    </button>
  );
}

function recommendedChoice(view: CardView): CardChoice {
  if (view.kind === 'rewrite_failed') return { kind: 'copy_safe' };
  if (view.kind === 'reading') return { kind: 'cancel' };
  if (view.kind !== 'verdict') return { kind: 'edit' };
  return choiceOf(orderWays(view.verdict.decision).recommended) ?? { kind: 'edit' };
}

/** The answer a button gives; null for those that ask something more first. */
function choiceOf(way: ButtonWay): CardChoice | null {
  switch (way.kind) {
    case 'anonymise':
    case 'edit':
      return { kind: way.kind };
    case 'help':
      return { kind: 'help', ...(way.articleId ? { wish: { kind: 'article', id: way.articleId } } : {}) };
    case 'other_tool':
      return { kind: 'other_tool', toolId: way.toolId, ...(way.url ? { url: way.url } : {}) };
    case 'send_with_reason':
    case 'confirm_account':
      return null;
  }
}

function VerdictCard({
  verdict,
  text,
  at,
  language,
  choose,
  look,
}: {
  verdict: Verdict;
  text: string;
  at: 'paste' | undefined;
  language: Language;
  choose: CardProps['choose'];
  look?: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const { decision, findings } = verdict;
  const { recommended, others, contacts } = orderWays(decision);
  const lesson = decision.reasons.find((reason) => reason.instead)?.instead;
  const notices = decision.notices.length > 0;
  return (
    <>
      <VerdictHead verdict={verdict} language={language} id={TITLE} />
      {lesson && <p className="kv-now">{pick(lesson, language)}</p>}
      {decision.action === 'stop' && <Contacts contacts={contacts} language={language} />}
      <FindingsList
        reasons={decision.reasons}
        findings={findings}
        text={text}
        language={language}
        label={t(language, 'finding.list')}
      />
      {asking ? (
        <ReasonForm
          language={language}
          onCancel={() => setAsking(false)}
          onSend={(reason) => choose({ kind: 'send_with_reason', reason })}
          {...(at ? { words: { send: t(language, 'intake.reason.paste') } } : {})}
        />
      ) : (
        <Ways
          decision={decision}
          recommended={recommended}
          others={others}
          at={at}
          language={language}
          choose={choose}
          askReason={() => setAsking(true)}
          look={look}
        />
      )}
      {decision.action !== 'stop' && <Contacts contacts={contacts} language={language} />}
      {notices && (
        <FindingsList
          reasons={decision.notices}
          findings={findings}
          text={text}
          language={language}
          label={t(language, 'finding.notices')}
          notices
        />
      )}
      <Lesson decision={decision} language={language} />
    </>
  );
}

interface WaysProps {
  decision: Decision;
  recommended: ButtonWay;
  others: ButtonWay[];
  at: 'paste' | undefined;
  language: Language;
  choose: CardProps['choose'];
  askReason: () => void;
  look: (() => void) | undefined;
}

function Ways({ decision, recommended, others, at, language, choose, askReason, look }: WaysProps) {
  const press = (way: ButtonWay) => {
    const choice = choiceOf(way);
    if (choice) choose(choice);
    else askReason();
  };
  return (
    <div className="kv-ways">
      {recommended.kind === 'confirm_account' ? (
        <AccountQuestion tool={toolName(decision, language)} language={language} choose={choose} autofocus />
      ) : (
        <button type="button" className="ds-button kv-big" data-autofocus onClick={() => press(recommended)}>
          {wayLabel(recommended, decision, language, false, at)}
        </button>
      )}
      <fieldset className="kv-others" aria-label={t(language, 'way.others')}>
        {look && (
          <button type="button" className="ds-button kv-quiet" data-variant="tertiary" onClick={look}>
            {t(language, 'redaction.look')}
          </button>
        )}
        {others
          .filter((way) => way.kind !== 'confirm_account')
          .map((way) => (
            <button
              key={`${way.kind}${way.kind === 'other_tool' ? way.toolId : ''}`}
              type="button"
              className="ds-button kv-quiet"
              data-variant="tertiary"
              onClick={() => press(way)}
            >
              {wayLabel(way, decision, language, true, at)}
            </button>
          ))}
      </fieldset>
      {others.some((way) => way.kind === 'confirm_account') && (
        <AccountQuestion tool={toolName(decision, language)} language={language} choose={choose} />
      )}
    </div>
  );
}

/** What anonymising will do, to look at and change before it is done. */
function RedactionCard({
  view,
  preview,
  language,
  choose,
  back,
}: {
  view: Extract<CardView, { kind: 'verdict' }>;
  preview: RedactionPreview;
  language: Language;
  choose: CardProps['choose'];
  back: () => void;
}) {
  const [plan, setPlan] = useState(preview.redaction.plan);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: focus goes to what came instead of it.
  useEffect(() => title.current?.focus(), []);
  const sends = !view.at && anonymiseSends(view.verdict.decision);
  return (
    <>
      <h2 id={TITLE} ref={title} tabIndex={-1} className="kv-verdict__sentence">
        {t(language, 'redaction.title')}
      </h2>
      <PlanEditor text={view.text} preview={preview} plan={plan} onPlan={setPlan} language={language} />
      <div className="kv-ways">
        <button type="button" className="ds-button kv-big" onClick={() => choose({ kind: 'anonymise', plan })}>
          {t(language, sends ? 'redaction.use.send' : 'redaction.use')}
        </button>
        <fieldset className="kv-others" aria-label={t(language, 'way.others')}>
          <button type="button" className="ds-button kv-quiet" data-variant="tertiary" onClick={back}>
            {t(language, 'redaction.back')}
          </button>
        </fieldset>
      </div>
    </>
  );
}

function wayLabel(
  way: ButtonWay,
  decision: Decision,
  language: Language,
  short: boolean,
  at: 'paste' | undefined,
): string {
  if (at && way.kind === 'edit') return t(language, 'intake.paste.leave');
  if (at && way.kind === 'anonymise') return t(language, 'intake.paste.anonymise');
  if (at && way.kind === 'send_with_reason') return t(language, 'intake.paste.with_reason');
  switch (way.kind) {
    case 'other_tool':
      return t(language, 'way.other_tool', { tool: way.name });
    case 'edit':
      return t(language, short ? 'way.edit.short' : 'way.edit');
    case 'anonymise':
      return t(language, anonymiseSends(decision) ? 'way.anonymise' : 'way.anonymise.only');
    case 'send_with_reason':
    case 'help':
      return t(language, `way.${way.kind}`);
    case 'confirm_account':
      return t(language, 'account.work');
  }
}

/** One line of learning: the first legal basis of the worst finding. */
function Lesson({ decision, language }: { decision: Decision; language: Language }) {
  const basis = decision.reasons[0]?.hjemmel[0];
  if (!basis) return null;
  return (
    <p className="kv-lesson">
      {basis.name}: {pick(basis.meaning, language)}
      {basis.uncertain && ` (${t(language, 'common.uncertain')})`}
    </p>
  );
}

function UncheckedCard({
  decision,
  at,
  language,
  choose,
}: {
  decision: Decision;
  at: 'paste' | undefined;
  language: Language;
  choose: CardProps['choose'];
}) {
  const incomplete = incompleteSentence(decision, language);
  return (
    <PlainCard
      sentence={t(language, 'verdict.unchecked')}
      lines={[
        ...(incomplete ? [{ text: incomplete, className: 'kv-verdict__incomplete' }] : []),
        { text: t(language, 'verdict.unchecked.now') },
      ]}
      big={{ label: t(language, at ? 'intake.paste.leave' : 'way.edit'), choice: { kind: 'edit' } }}
      quiet={{
        label: t(language, at ? 'intake.paste.unchecked' : 'way.send_unchecked'),
        choice: { kind: 'send_unchecked' },
      }}
      language={language}
      choose={choose}
    />
  );
}

function RewriteFailedCard({ language, choose }: { language: Language; choose: CardProps['choose'] }) {
  return (
    <PlainCard
      sentence={t(language, 'card.rewriteFailed')}
      lines={[{ text: t(language, 'card.rewriteFailed.now') }]}
      big={{ label: t(language, 'way.copy_safe'), choice: { kind: 'copy_safe' } }}
      quiet={{ label: t(language, 'way.edit.short'), choice: { kind: 'edit' } }}
      language={language}
      choose={choose}
    />
  );
}

interface PlainCardProps {
  sentence: string;
  lines: { text: string; className?: string }[];
  big: { label: string; choice: CardChoice };
  quiet: { label: string; choice: CardChoice };
  language: Language;
  choose: CardProps['choose'];
}

/** A sentence, one recommended way on and one quiet one: what is left when there are no findings to show. */
function PlainCard({ sentence, lines, big, quiet, language, choose }: PlainCardProps) {
  return (
    <>
      <div className="kv-verdict">
        <h2 id={TITLE} className="kv-verdict__sentence">
          {sentence}
        </h2>
        {lines.map(({ text, className }) => (
          <p key={text} className={className}>
            {text}
          </p>
        ))}
      </div>
      <div className="kv-ways">
        <button type="button" className="ds-button kv-big" data-autofocus onClick={() => choose(big.choice)}>
          {big.label}
        </button>
        <fieldset className="kv-others" aria-label={t(language, 'way.others')}>
          <button
            type="button"
            className="ds-button kv-quiet"
            data-variant="tertiary"
            onClick={() => choose(quiet.choice)}
          >
            {quiet.label}
          </button>
        </fieldset>
      </div>
    </>
  );
}
