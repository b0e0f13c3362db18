import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Tool } from '../../lib/contracts/pack';
import { formatDate } from '../../lib/i18n';
import type { Draft, DraftRecord } from '../../lib/studio/draft';
import { openPackFile } from '../../lib/studio/open-file';
import { adopt } from '../../lib/studio/start';
import { st } from '../../lib/studio/text';
import { PackProblems, type ShownProblem } from '../options/pack-problems';
import { TextLine } from './fields';
import { Questions } from './questions';

export interface StartProps {
  language: Language;
  today: string;
  drafts: readonly DraftRecord[];
  tools: readonly Tool[];
  open: (record: DraftRecord) => void;
  create: (draft: Draft, from?: { published?: Draft; theirs?: Draft }) => void;
  remove: (id: string) => void;
}

type Way = 'questions' | 'open' | 'adopt' | null;

/** Drafts one has, and the three ways to begin a new one. */
export function Start({ language, today, drafts, tools, open, create, remove }: StartProps) {
  const [way, setWay] = useState<Way>(null);
  const [problems, setProblems] = useState<readonly ShownProblem[]>([]);
  const [kommune, setKommune] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File) => {
    const opened = await openPackFile(new Uint8Array(await file.arrayBuffer()));
    if (!opened.ok) return setProblems(opened.problems);
    setProblems([]);
    const { draft, sha256 } = opened.value;
    if (way === 'adopt') create(adopt(draft, { kommune, sha256 }, today), { theirs: draft });
    else create(draft, { published: draft });
  };

  if (way === 'questions') {
    return <Questions language={language} today={today} tools={tools} create={create} cancel={() => setWay(null)} />;
  }
  return (
    <div className="kv-stack kv-stack--wide kv-studio__start">
      <p>{st(language, 'studio.lead')}</p>
      <section className="kv-stack" aria-labelledby="drafts">
        <h2 id="drafts" className="kv-h2">
          {st(language, 'studio.drafts')}
        </h2>
        {drafts.length === 0 && <p className="kv-muted">{st(language, 'studio.drafts.none')}</p>}
        <ul className="kv-plain kv-studio__list">
          {drafts.map((record) => (
            <li key={record.id} className="kv-row kv-row--apart kv-studio__row">
              <span>
                <Button variant="tertiary" data-size="sm" onClick={() => open(record)}>
                  {st(language, 'studio.drafts.open', { name: record.name })}
                </Button>{' '}
                <span className="kv-muted kv-small">
                  {st(language, 'studio.drafts.saved', {
                    date: formatDate(new Date(record.updated).toISOString().slice(0, 10), language),
                  })}
                </span>
              </span>
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="neutral"
                aria-label={st(language, 'studio.removeAbout', { what: record.name })}
                onClick={() => remove(record.id)}
              >
                {st(language, 'studio.remove')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className="kv-stack" aria-labelledby="begin">
        <h2 id="begin" className="kv-h2">
          {st(language, 'studio.begin')}
        </h2>
        <div className="kv-studio__ways">
          <div className="kv-stack kv-stack--tight kv-studio__way">
            <Button onClick={() => setWay('questions')}>{st(language, 'studio.begin.questions')}</Button>
            <p className="kv-muted kv-small">{st(language, 'studio.begin.questions.note')}</p>
          </div>
          {(['open', 'adopt'] as const).map((one) => (
            <div key={one} className="kv-stack kv-stack--tight kv-studio__way">
              <Button
                variant="secondary"
                onClick={() => {
                  setWay(one);
                  if (one === 'open') input.current?.click();
                }}
              >
                {st(language, `studio.begin.${one}`)}
              </Button>
              <p className="kv-muted kv-small">{st(language, `studio.begin.${one}.note`)}</p>
              {one === 'adopt' && way === 'adopt' && (
                <>
                  <TextLine label={st(language, 'studio.q.kommune')} value={kommune} onChange={setKommune} />
                  <Button variant="secondary" disabled={kommune.trim() === ''} onClick={() => input.current?.click()}>
                    {st(language, 'studio.begin.file')}
                  </Button>
                </>
              )}
            </div>
          ))}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void read(file);
          }}
        />
        <div role="status">
          {problems.length > 0 && (
            <Alert data-color="warning">
              <p>{st(language, 'studio.begin.refused')}</p>
              <PackProblems problems={problems} language={language} />
            </Alert>
          )}
        </div>
      </section>
      <p className="kv-muted kv-small">{st(language, 'studio.local')}</p>
    </div>
  );
}
