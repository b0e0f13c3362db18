import { useEffect, useState } from 'react';
import type { CardChoice, CardView, FileReport, SendReason } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { Contacts } from '../check/contacts';
import { FileReportRows } from '../check/file-report';
import { headline, orderWays, summary, textReasons, toolName } from '../check/verdict-text';
import { ClassMarker } from '../ui/class-marker';
import { AccountQuestion } from './account-question';
import { ReasonForm } from './reason-form';

type FileView = Extract<CardView, { kind: 'file' }>;

export interface FileCardProps {
  view: FileView;
  language: Language;
  titleId: string;
  choose: (choice: CardChoice) => void;
}

/** So many files stand open; the way on must not be pushed out of sight. */
const MOST_FILES = 4;

/** Files that were held at the page's door: what was seen in which, where, and the ways on. */
export function FileCard({ view, language, titleId, choose }: FileCardProps) {
  const { verdict, files } = view;
  const { decision } = verdict;
  const [asking, setAsking] = useState(false);
  const count = files.length;
  const isUnread = verdict.state === 'unchecked';
  const counted = summary(textReasons(verdict), language);
  const { contacts, others, recommended } = orderWays(decision);
  const ways = [recommended, ...others];
  const tool = ways.find((way) => way.kind === 'other_tool');
  const uncheckedOnly = verdict.state !== 'checked' && decision.action === 'ask' && !holds(view);
  const withReason = !uncheckedOnly && decision.action === 'ask' && ways.some((way) => way.kind === 'send_with_reason');
  const send = (reason: SendReason) => choose({ kind: 'send_with_reason', reason });
  // What matters first: a clean file among twenty must not hide the one that is held.
  const ordered = [...files].sort((a, b) => weight(b) - weight(a));
  return (
    <>
      <div className="kv-verdict">
        {isUnread ? null : <ClassMarker classId={decision.class} language={language} />}
        <h2 id={titleId} className="kv-verdict__sentence">
          {isUnread ? t(language, 'intake.unchecked', { count }) : headline(verdict, language)}
        </h2>
        {counted && (
          <p className="kv-verdict__summary">
            {counted.charAt(0).toLocaleUpperCase('nb')}
            {counted.slice(1)}.
          </p>
        )}
        <p>{t(language, isUnread ? 'intake.unchecked.now' : 'intake.held', { count })}</p>
      </div>
      {decision.action === 'stop' && <Contacts contacts={contacts} language={language} />}
      <ul className="kv-files" aria-label={t(language, 'intake.files')}>
        {ordered.slice(0, MOST_FILES).map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          <FileRow key={index} file={file} language={language} />
        ))}
      </ul>
      {ordered.length > MOST_FILES && (
        <details className="kv-why kv-more">
          <summary className="kv-why__summary">
            <span className="kv-why__ask">{t(language, 'intake.more', { count: ordered.length - MOST_FILES })}</span>
          </summary>
          <ul className="kv-files">
            {ordered.slice(MOST_FILES).map((file, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <FileRow key={index} file={file} language={language} />
            ))}
          </ul>
        </details>
      )}
      {asking ? (
        <ReasonForm
          language={language}
          onCancel={() => setAsking(false)}
          onSend={send}
          words={{ send: t(language, 'intake.reason.upload'), note: t(language, 'intake.reason.note', { count }) }}
        />
      ) : (
        <div className="kv-ways">
          <button type="button" className="ds-button kv-big" data-autofocus onClick={() => choose({ kind: 'edit' })}>
            {t(language, 'intake.way.leave')}
          </button>
          <fieldset className="kv-others" aria-label={t(language, 'way.others')}>
            <Quiet label={t(language, 'card.openPanel')} press={() => choose({ kind: 'help' })} />
            {tool && (
              <Quiet
                label={t(language, 'way.other_tool', { tool: tool.name })}
                press={() =>
                  choose({ kind: 'other_tool', toolId: tool.toolId, ...(tool.url ? { url: tool.url } : {}) })
                }
              />
            )}
            {uncheckedOnly && (
              <Quiet label={t(language, 'intake.way.unchecked')} press={() => choose({ kind: 'send_unchecked' })} />
            )}
            {withReason && <Quiet label={t(language, 'intake.way.with_reason')} press={() => setAsking(true)} />}
          </fieldset>
          {ways.some((way) => way.kind === 'confirm_account') && (
            <AccountQuestion tool={toolName(decision, language)} language={language} choose={choose} />
          )}
        </div>
      )}
      {decision.action !== 'stop' && <Contacts contacts={contacts} language={language} />}
    </>
  );
}

const holds = ({ verdict }: FileView) =>
  verdict.decision.reasons.some(({ action }) => action === 'ask' || action === 'stop');

const weight = ({ found, unread }: FileReport) => found.length * 2 + unread.length;

function Quiet({ label, press }: { label: string; press: () => void }) {
  return (
    <button type="button" className="ds-button kv-quiet" data-variant="tertiary" onClick={press}>
      {label}
    </button>
  );
}

function FileRow({ file, language }: { file: FileReport; language: Language }) {
  return (
    <li className="kv-file">
      <p className="kv-file__name">{file.name || t(language, 'intake.noName')}</p>
      <FileReportRows file={file} language={language} />
      {file.unjudged && <p className="kv-verdict__incomplete">{t(language, 'intake.unchecked', { count: 1 })}</p>}
      {file.found.length + file.unread.length === 0 && !file.unjudged && <p>{t(language, 'intake.fine')}</p>}
    </li>
  );
}

/** Shown only when reading takes its time. */
export function ReadingCard({
  view,
  language,
  titleId,
  choose,
}: Omit<FileCardProps, 'view'> & { view: Extract<CardView, { kind: 'reading' }> }) {
  const [share, setShare] = useState(0);
  useEffect(() => view.follow(setShare), [view]);
  const count = view.names.length;
  return (
    <>
      <div className="kv-verdict">
        {/* The focus is here and not at «Avbryt»: the Enter of somebody who is writing must not stop the reading. */}
        <h2 id={titleId} className="kv-verdict__sentence" tabIndex={-1} data-autofocus>
          {t(language, 'intake.reading', { count })}
        </h2>
        {view.sendHeld && <p>{t(language, 'intake.reading.sendHeld', { count })}</p>}
        {count === 1 && <p className="kv-file__name">{view.names[0]}</p>}
        <progress className="kv-progress" max={1} {...(share > 0 ? { value: share } : {})} aria-labelledby={titleId} />
      </div>
      <div className="kv-ways">
        <button
          type="button"
          className="ds-button kv-big"
          data-variant="secondary"
          onClick={() => choose({ kind: 'cancel' })}
        >
          {t(language, 'intake.reading.stop')}
        </button>
      </div>
    </>
  );
}
