import { Alert, Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { formatDate } from '../../lib/i18n';
import { fingerprintOf } from '../../lib/packs';
import type { Draft } from '../../lib/studio/draft';
import { type MadeFile, payloadOf, publicKeyFile, publishFiles, type StudioKey } from '../../lib/studio/signing';
import { st } from '../../lib/studio/text';
import type { ShownProblem } from '../options/pack-problems';
import { DraftProblems } from './draft-state';
import { Choice } from './fields';
import { NewKey } from './new-key';

/** Keys of this browser. `put` answers whether it was kept. */
export interface KeyStore {
  list: () => Promise<StudioKey[]>;
  put: (key: StudioKey) => Promise<boolean>;
}

export interface SignProps {
  /** What is to be signed, version and dates filled in. */
  issue: Draft;
  /** The draft has been through the bench. */
  checked: boolean;
  ready: boolean;
  problems: readonly ShownProblem[];
  language: Language;
  keys: KeyStore;
  download: (file: MadeFile) => void;
  /** The signed issue is what the draft is now. */
  done: () => void;
}

export function Sign({ issue, checked, ready, problems, language, keys, download, done }: SignProps) {
  const [known, setKnown] = useState<readonly StudioKey[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [notKept, setNotKept] = useState(false);
  const [outcome, setOutcome] = useState<{ latest: string } | 'failed' | null>(null);
  const { list } = keys;
  useEffect(() => {
    void list().then(setKnown);
  }, [list]);
  const key = known.find(({ keyid }) => keyid === chosen) ?? known[0];
  const add = useCallback(
    async (made: StudioKey) => {
      setNotKept(!(await keys.put(made)));
      setKnown((before) => [...before.filter(({ keyid }) => keyid !== made.keyid), made]);
      setChosen(made.keyid);
    },
    [keys],
  );
  const sign = async (by: StudioKey) => {
    try {
      const { pack, latest } = await publishFiles(issue, by);
      download(pack);
      download(latest);
      setOutcome({ latest: latest.name });
      done();
    } catch {
      setOutcome('failed');
    }
  };
  const unsigned = `${issue.id}.json`;
  return (
    <div className="kv-stack kv-stack--wide">
      <div className="kv-stack kv-stack--tight" role="status">
        <p>
          {st(language, 'studio.sign.issue', {
            version: issue.version,
            issued: formatDate(issue.issued, language),
            expires: formatDate(issue.expires, language),
          })}
        </p>
        {!checked && <p>{st(language, 'studio.checking')}</p>}
        {ready && <p>{st(language, 'studio.ready')}</p>}
        {problems.length > 0 && (
          <Alert data-color="warning">
            <p>{st(language, 'studio.sign.problems')}</p>
            <DraftProblems problems={problems} language={language} />
          </Alert>
        )}
      </div>
      <section className="kv-stack" aria-labelledby="sign-key">
        <h4 id="sign-key" className="kv-h3">
          {st(language, 'studio.sign.key')}
        </h4>
        {known.length === 0 && <p className="kv-muted">{st(language, 'studio.sign.noKey')}</p>}
        {key && known.length > 1 && (
          <Choice
            label={st(language, 'studio.sign.key')}
            value={key.keyid}
            options={known.map(({ keyid, name }) => ({ value: keyid, label: `${name} (${keyid})` }))}
            onChange={setChosen}
          />
        )}
        {notKept && <Alert data-color="warning">{st(language, 'studio.sign.not_kept')}</Alert>}
        {key && <KeyFacts key={key.keyid} signer={key} language={language} download={download} />}
        <NewKey language={language} name={issue.publisher} add={add} download={download} open={known.length === 0} />
      </section>
      <div className="kv-row">
        <Button disabled={!ready || !key} onClick={() => key && void sign(key)}>
          {st(language, 'studio.sign.sign')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => download({ name: unsigned, text: new TextDecoder().decode(payloadOf(issue)) })}
        >
          {st(language, 'studio.sign.unsigned')}
        </Button>
      </div>
      <p className="kv-muted kv-small">{st(language, 'studio.sign.unsigned.note', { file: unsigned })}</p>
      <div role="status">
        {outcome === 'failed' && <Alert data-color="warning">{st(language, 'studio.sign.failed')}</Alert>}
        {outcome !== null && outcome !== 'failed' && (
          <Alert data-color="success">{st(language, 'studio.sign.signed', { latest: outcome.latest })}</Alert>
        )}
      </div>
    </div>
  );
}

function KeyFacts({
  signer,
  language,
  download,
}: {
  signer: StudioKey;
  language: Language;
  download: SignProps['download'];
}) {
  const [print, setPrint] = useState('');
  useEffect(() => {
    void fingerprintOf(signer.publicKey).then(setPrint);
  }, [signer]);
  return (
    <div className="kv-stack kv-stack--tight">
      <p>
        <strong>{signer.name}</strong> <span className="kv-muted">{st(language, 'studio.sign.kept')}</span>
      </p>
      <p>
        {st(language, 'studio.sign.fingerprint')}: <code className="kv-studio__print">{print}</code>
      </p>
      <p className="kv-muted kv-small">{st(language, 'studio.sign.fingerprint.note')}</p>
      <div>
        <Button variant="tertiary" data-size="sm" onClick={async () => download(await publicKeyFile(signer))}>
          {st(language, 'studio.sign.publicKey')}
        </Button>
      </div>
    </div>
  );
}
