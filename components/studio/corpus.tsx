import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Action, ClassId } from '../../lib/contracts/classes';
import type { Account } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { BUILT_IN, type CorpusText, readCorpus } from '../../lib/studio/corpus';
import type { Draft } from '../../lib/studio/draft';
import type { CorpusChange } from '../../lib/studio/test-bench';
import { st } from '../../lib/studio/text';
import type { BenchState, UseBench } from './use-bench';

export interface CorpusProps {
  state: BenchState;
  run: UseBench['runCorpus'];
  published: Draft | null;
  tool: string;
  account: Account;
  language: Language;
  today: string;
}

const MOST_SHOWN = 50;

/** Many texts against what is published: what would be treated otherwise, finding by finding. */
export function Corpus({ state, run, published, tool, account, language, today }: CorpusProps) {
  const [own, setOwn] = useState<{ texts: readonly CorpusText[]; skipped: number } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const texts = own?.texts ?? BUILT_IN;
  const { corpus } = state;
  return (
    <section className="kv-stack kv-stack--tight kv-studio__corpus" aria-labelledby="corpus">
      <h3 id="corpus" className="kv-h3">
        {st(language, 'studio.corpus')}
      </h3>
      <p className="kv-muted kv-small">{st(language, 'studio.corpus.note')}</p>
      <p className="kv-small">
        {own
          ? st(language, 'studio.corpus.chosen', { count: texts.length })
          : st(language, 'studio.corpus.builtIn', { count: texts.length })}
        {own && own.skipped > 0 && ` ${st(language, 'studio.corpus.skipped', { count: own.skipped })}`}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".txt,.jsonl,text/plain"
        onChange={async (event) => {
          const files = [...(event.target.files ?? [])];
          const read = await Promise.all(files.map(async (file) => readCorpus(file.name, await file.text())));
          if (read.length > 0) {
            setOwn({
              texts: read.flatMap((one) => one.texts),
              skipped: read.reduce((sum, one) => sum + one.skipped, 0),
            });
          }
        }}
      />
      <div className="kv-row">
        <Button
          data-size="sm"
          onClick={() =>
            run(texts, { toolId: tool === '' ? null : tool, account, channel: 'practice', today }, published)
          }
        >
          {st(language, 'studio.corpus.run')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => input.current?.click()}>
          {st(language, 'studio.corpus.choose')}
        </Button>
      </div>
      <div role="status">
        {corpus && !corpus.finished && (
          <p>{st(language, 'studio.corpus.running', { done: corpus.done, count: corpus.count })}</p>
        )}
        {corpus?.failed && <p className="kv-studio__wrong">{st(language, 'studio.corpus.failed')}</p>}
        {corpus?.finished && !corpus.failed && (
          <p>
            {corpus.changes.length === 0
              ? st(language, 'studio.corpus.same', { count: corpus.count })
              : st(language, 'studio.corpus.changed', { changed: corpus.changes.length, count: corpus.count })}{' '}
            {corpus.stale && <strong>{st(language, 'studio.corpus.stale')}</strong>}
          </p>
        )}
      </div>
      {corpus?.finished && (
        <ul className="kv-plain kv-studio__list">
          {corpus.changes.slice(0, MOST_SHOWN).map((change) => (
            <Change key={change.name} change={change} language={language} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ change, language }: { change: CorpusChange; language: Language }) {
  const { text, before, after, come, gone } = change;
  const told = (one: CorpusChange['before']) =>
    `${t(language, `class.${one.class as ClassId}`)}, ${st(language, `studio.did.${one.action as Action}`)}`;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return (
    <li className="kv-studio__change">
      <p className="kv-studio__quote">{text}</p>
      {told(before) !== told(after) && (
        <p>{st(language, 'studio.corpus.from', { before: told(before), after: told(after) })}</p>
      )}
      <ul className="kv-list kv-small">
        {come.map((one) => (
          <li key={`+${one.ruleId}${one.start}`}>
            {st(language, 'studio.corpus.new', { words: words(one), rule: one.ruleId })}
          </li>
        ))}
        {gone.map((one) => (
          <li key={`-${one.ruleId}${one.start}`}>
            {st(language, 'studio.corpus.gone', { words: words(one), rule: one.ruleId })}
          </li>
        ))}
      </ul>
    </li>
  );
}
