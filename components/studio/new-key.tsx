import { Alert, Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { type MadeFile, makeKey, readKey, type StudioKey } from '../../lib/studio/signing';
import { st } from '../../lib/studio/text';
import { TextLine } from './fields';

export interface NewKeyProps {
  language: Language;
  /** A name to begin with. */
  name: string;
  add: (key: StudioKey) => Promise<void>;
  download: (file: MadeFile) => void;
  /** Shown at once where there is no key yet. */
  open: boolean;
}

/** Makes a key, or reads one from its file. */
export function NewKey({ language, name: proposed, add, download, open }: NewKeyProps) {
  const [name, setName] = useState(proposed);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<'not_a_key' | 'wrong_password' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <details className="kv-studio__form" open={open}>
      <summary>
        {st(language, 'studio.sign.make')} / {st(language, 'studio.sign.import').toLowerCase()}
      </summary>
      <div className="kv-stack">
        <Alert data-color="info" data-size="sm">
          {st(language, 'studio.sign.once')}
        </Alert>
        <TextLine label={st(language, 'studio.sign.keyName')} value={name} onChange={setName} />
        <TextLine
          type="password"
          label={st(language, 'studio.sign.password')}
          note={st(language, 'studio.sign.password.note')}
          value={password}
          onChange={setPassword}
        />
        <input
          ref={input}
          type="file"
          hidden
          accept=".pem,.json"
          onChange={async (event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (!file) return;
            const read = await readKey(await file.text(), name, password);
            setProblem(read.ok ? null : read.code);
            if (read.ok) await add(read.key);
          }}
        />
        <div className="kv-row">
          <Button
            variant="secondary"
            onClick={async () => {
              const made = await makeKey(name, password);
              download(made.file);
              setPassword('');
              await add(made.key);
            }}
          >
            {st(language, 'studio.sign.makeNow')}
          </Button>
          <Button variant="tertiary" onClick={() => input.current?.click()}>
            {st(language, 'studio.sign.import')}
          </Button>
        </div>
        <div role="status">
          {problem && <Alert data-color="warning">{st(language, `studio.sign.${problem}`)}</Alert>}
        </div>
      </div>
    </details>
  );
}
