import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { saveFile } from '../../components/ui/save-file';
import type { KeyPairs } from '../../lib/contracts/keys';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { send } from '../../lib/rpc';

/** Saves one conversation's key as a file. The address names the tab and a digest; the key is asked for, and never in it. */
export function KeyApp({ language }: { language: Language }) {
  const [pairs, setPairs] = useState<KeyPairs | null>(null);
  useEffect(() => {
    const [, tabId = '', conversation = ''] = /^#(\d+)\.([0-9a-f]{32})$/.exec(location.hash) ?? [];
    void send('keys.read', { tabId: Number(tabId), conversation }).then((answer) =>
      setPairs(answer.ok ? answer.value.pairs.filter(([, original]) => original !== '') : []),
    );
  }, []);

  return (
    <main className="kv-options">
      <h1>{t(language, 'key.title')}</h1>
      {pairs === null ? null : pairs.length === 0 ? (
        <p>{t(language, 'key.gone')}</p>
      ) : (
        <>
          <p>{t(language, 'key.why')}</p>
          <p>
            <strong>{t(language, 'key.personal')}</strong>
          </p>
          <p>{t(language, 'key.count', { count: pairs.length })}</p>
          <Button onClick={() => save(pairs)}>{t(language, 'key.save')}</Button>
        </>
      )}
    </main>
  );
}

function save(pairs: KeyPairs): void {
  const text = JSON.stringify({ kivett: 'key', version: 1, key: Object.fromEntries(pairs) }, null, 2);
  saveFile('kivett-nokkel.json', [text], 'application/json');
}
