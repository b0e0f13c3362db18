import { useEffect, useState } from 'react';
import type { FilePlace } from '../../lib/contracts/files';
import type { CardChoice, CardView, FileReport, FoundPlace, SendReason } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { joinList, pick, t } from '../../lib/i18n';
import { Contacts } from '../check/contacts';
import { headline, orderWays, summary, textReasons, toolName } from '../check/verdict-text';
import { ClassMarker, ClassShape } from '../ui/class-marker';
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
      {file.found.map(({ ruleId, name, class: classId, count, places }) => {
        const where = joinList([...new Set(places.map((place) => placeSentence(place, language)))], language);
        const key = count > 1 ? 'intake.foundMore' : 'intake.found';
        return (
          <p key={ruleId} className="kv-file__found">
            <ClassShape classId={classId} size={14} />
            <span>{t(language, key, { name: pick(name, language), count, places: where })}</span>
          </p>
        );
      })}
      {file.unread.map(({ reason, place }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one reason may stand for several places
        <p key={index} className="kv-verdict__incomplete">
          {place
            ? t(language, 'intake.notReadAt', {
                why: t(language, `intake.unread.${reason}`),
                place: placeSentence({ place }, language),
              })
            : t(language, 'intake.notRead', { why: t(language, `intake.unread.${reason}`) })}
        </p>
      ))}
      {file.found.length + file.unread.length === 0 && <p>{t(language, 'intake.fine')}</p>}
    </li>
  );
}

/** «side 3», «celle B4 i «Ark1»», «side 3 i «vedlegg.pdf»». */
function placeSentence({ place, line, cell }: FoundPlace, language: Language): string {
  const hidden = 'hidden' in place && place.hidden === true;
  const plain = plainPlace(place, line, cell, language);
  return hidden ? t(language, 'intake.place.hidden', { place: plain }) : plain;
}

function plainPlace(place: FilePlace, line: number | undefined, cell: string | undefined, language: Language): string {
  switch (place.kind) {
    case 'body':
      return line === undefined ? t(language, 'intake.place.body') : t(language, 'intake.place.line', { line });
    case 'page':
      return t(language, 'intake.place.page', { page: place.page });
    case 'slide':
      return t(language, 'intake.place.slide', { slide: place.slide });
    case 'sheet':
      return cell === undefined
        ? t(language, 'intake.place.sheet', { sheet: place.sheet })
        : t(language, 'intake.place.cell', { cell, sheet: place.sheet });
    case 'member': {
      const inside = placeSentence(
        { place: place.inside, ...(line ? { line } : {}), ...(cell ? { cell } : {}) },
        language,
      );
      return t(language, 'intake.place.member', { inside, name: place.name });
    }
    default:
      return t(language, `intake.place.${place.kind}`);
  }
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
        <h2 id={titleId} className="kv-verdict__sentence">
          {t(language, 'intake.reading', { count })}
        </h2>
        {count === 1 && <p className="kv-file__name">{view.names[0]}</p>}
        <progress className="kv-progress" max={1} {...(share > 0 ? { value: share } : {})} aria-labelledby={titleId} />
      </div>
      <div className="kv-ways">
        <button
          type="button"
          className="ds-button kv-big"
          data-variant="secondary"
          data-autofocus
          onClick={() => choose({ kind: 'cancel' })}
        >
          {t(language, 'intake.reading.stop')}
        </button>
      </div>
    </>
  );
}
