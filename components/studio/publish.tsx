import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import type { Pack } from '../../lib/contracts/pack';
import { diffPacks, parsePack } from '../../lib/packs';
import { type Draft, nextIssue } from '../../lib/studio/draft';
import { type MadeFile, payloadOf } from '../../lib/studio/signing';
import { st } from '../../lib/studio/text';
import { Changes } from './changes';
import { Corpus } from './corpus';
import { DraftState } from './draft-state';
import type { SectionProps } from './section';
import { type KeyStore, Sign } from './sign';
import type { UseBench } from './use-bench';

export interface PublishProps extends SectionProps {
  published: Draft | null;
  theirs: Draft | null;
  bench: UseBench;
  keys: KeyStore;
  download: (file: MadeFile) => void;
  /** The issue was signed: from now on it is what the draft is compared with. */
  signed: (issue: Draft) => void;
}

/** Three steps: what changed, what it would have done, sign and hand out. */
export function Publish(props: PublishProps) {
  const { draft, published, theirs, language, today, bench, keys, download, signed } = props;
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const issue = useMemo(() => nextIssue(draft, published ?? undefined, today), [draft, published, today]);
  const tried = bench.state.of === draft;
  return (
    <>
      <p className="kv-muted kv-small">{st(language, 'studio.publish.step', { number: step })}</p>
      <h3 className="kv-h2">{st(language, `studio.publish.${step}`)}</h3>
      {step === 1 && <Changed draft={draft} published={published} theirs={theirs} language={language} />}
      {step === 2 && (
        <>
          <DraftState state={bench.state} language={language} />
          <Corpus
            state={bench.state}
            run={bench.runCorpus}
            published={published}
            tool="chatgpt"
            account="private"
            language={language}
            today={today}
          />
        </>
      )}
      {step === 3 && (
        <Sign
          issue={issue}
          checked={tried}
          ready={tried && bench.state.problems.length === 0 && bench.state.failed.length === 0}
          problems={tried ? [...bench.state.problems, ...bench.state.failed] : []}
          language={language}
          keys={keys}
          download={download}
          done={() => signed(issue)}
        />
      )}
      <div className="kv-row">
        {step > 1 && (
          <Button variant="secondary" onClick={() => setStep(step === 3 ? 2 : 1)}>
            {st(language, 'studio.publish.prev')}
          </Button>
        )}
        {step < 3 && <Button onClick={() => setStep(step === 1 ? 2 : 3)}>{st(language, 'studio.publish.next')}</Button>}
      </div>
    </>
  );
}

type ChangedProps = Pick<PublishProps, 'draft' | 'published' | 'theirs' | 'language'>;

function Changed({ draft, published, theirs, language }: ChangedProps) {
  const now = useMemo(() => packOf(draft), [draft]);
  const before = useMemo(() => published && packOf(published), [published]);
  const other = useMemo(() => theirs && packOf(theirs), [theirs]);
  if (!now) return <p>{st(language, 'studio.publish.unfinished')}</p>;
  const packs = [now, ...(before ? [before] : []), ...(other ? [other] : [])];
  return (
    <div className="kv-stack kv-stack--wide">
      <p>
        {before
          ? st(language, 'studio.publish.against', { version: before.version })
          : st(language, 'studio.publish.first')}
      </p>
      <Changes changes={diffPacks(before, now)} packs={packs} language={language} />
      {other && (
        <>
          <h3 className="kv-h2">{st(language, 'studio.publish.mineTheirs', { publisher: other.publisher })}</h3>
          <Changes changes={diffPacks(other, now)} packs={packs} language={language} />
          <h3 className="kv-h2">{st(language, 'studio.publish.theirsBase', { publisher: other.publisher })}</h3>
          <Changes changes={diffPacks(null, other)} packs={packs} language={language} />
        </>
      )}
    </div>
  );
}

/** The draft with its defaults, or null while something in it is not filled in. */
function packOf(draft: Draft): Pack | null {
  const parsed = parsePack(payloadOf(draft));
  return parsed.ok ? parsed.value : null;
}
