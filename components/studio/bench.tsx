import { memo, useEffect, useState } from 'react';
import type { Account } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import type { Tool } from '../../lib/contracts/pack';
import { pick, t } from '../../lib/i18n';
import type { Draft } from '../../lib/studio/draft';
import type { BenchAnswer } from '../../lib/studio/test-bench';
import { st } from '../../lib/studio/text';
import { FindingsList } from '../check/findings-list';
import { VerdictHead } from '../check/verdict-head';
import { Corpus } from './corpus';
import { DraftState } from './draft-state';
import { Choice, TextArea, upperFirst } from './fields';
import type { BenchState, UseBench } from './use-bench';

export interface BenchProps {
  state: BenchState;
  tell: Pick<UseBench, 'tryText' | 'runCorpus'>;
  published: Draft | null;
  tools: readonly Tool[];
  language: Language;
  today: string;
}

const ACCOUNTS: readonly Account[] = ['private', 'work', 'unknown'];
const UNLISTED = '';
/** How long the page waits after a key before the bench is asked, in milliseconds. */
const PAUSE_MS = 150;

/** Right, always: a text, and what this draft says of it. */
export const Bench = memo(function Bench({ state, tell, published, tools, language, today }: BenchProps) {
  const [text, setText] = useState('');
  const [tool, setTool] = useState(tools.some(({ id }) => id === 'chatgpt') ? 'chatgpt' : UNLISTED);
  const [account, setAccount] = useState<Account>('private');
  const { tryText } = tell;

  useEffect(() => {
    const timer = setTimeout(
      () => tryText(text, { toolId: tool === UNLISTED ? null : tool, account, channel: 'practice', today }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, tool, account, today, tryText]);

  return (
    <section className="kv-stack" aria-labelledby="bench">
      <h2 id="bench" className="kv-h2">
        {st(language, 'studio.bench')}
      </h2>
      <DraftState state={state} language={language} />
      <p className="kv-muted kv-small">{st(language, 'studio.bench.note')}</p>
      <TextArea label={st(language, 'studio.bench.text')} rows={5} value={text} onChange={setText} />
      <div className="kv-studio__pair">
        <Choice
          label={st(language, 'studio.bench.tool')}
          value={tool}
          options={[
            ...tools.map(({ id, name }) => ({ value: id, label: name })),
            { value: UNLISTED, label: st(language, 'studio.bench.tool.unlisted') },
          ]}
          onChange={setTool}
        />
        <Choice
          label={st(language, 'studio.bench.account')}
          value={account}
          options={ACCOUNTS.map((value) => ({ value, label: t(language, `account.${value}`) }))}
          onChange={setAccount}
        />
      </div>
      <div aria-live="polite">
        {text !== '' && state.answer?.text === text && <Answer text={text} answer={state.answer} language={language} />}
        {text === '' && <p className="kv-muted">{st(language, 'studio.bench.empty')}</p>}
      </div>
      <Corpus
        state={state}
        run={tell.runCorpus}
        published={published}
        tool={tool}
        account={account}
        language={language}
        today={today}
      />
    </section>
  );
});

function Answer({ text, answer, language }: { text: string; answer: BenchAnswer; language: Language }) {
  const { verdict, decidedBy } = answer;
  return (
    <div className="kv-stack kv-stack--tight kv-studio__answer">
      <VerdictHead verdict={verdict} language={language} />
      {decidedBy && (
        <p className="kv-small">
          {st(language, 'studio.bench.decides', {
            layer: upperFirst(st(language, `studio.layer.${decidedBy.layer}`)),
            name: pick(decidedBy.name, language),
          })}
        </p>
      )}
      <FindingsList
        reasons={[...verdict.decision.reasons, ...verdict.decision.notices]}
        findings={verdict.findings}
        text={text}
        language={language}
        label={st(language, 'studio.bench.findings')}
      />
    </div>
  );
}
