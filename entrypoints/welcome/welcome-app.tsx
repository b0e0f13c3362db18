import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome';
import { check, compileCheck } from '../../lib/check';
import type { Language } from '../../lib/contracts/language';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { openPanel, openPanelInTab } from '../../lib/services/panel';

/** Wiring of the welcome: the real rules for the text to try, as an open tool without an agreement would get it. */
export function WelcomeApp({ language }: { language: Language }) {
  const [ready, setReady] = useState<Pick<WelcomeProps, 'services' | 'check'> | null>(null);
  const [service, setService] = useState<string | null>(null);
  useEffect(() => {
    void Promise.all([send('rules.get', {}), send('settings.get', {})]).then(([rules, settings]) => {
      if (settings.ok) setService(settings.value.service);
      const packs = rules.ok ? rules.value.packs : [];
      const compiled = compileCheck(packs, rules.ok ? rules.value : undefined);
      const services = new Map(packs.flatMap((pack) => pack.services.map((one) => [one.id, one] as const)));
      setReady({
        services: [...services.values()],
        check: compiled.ok
          ? (text) =>
              check(
                text,
                { toolId: 'chatgpt', account: 'private', channel: 'side_panel', today: localDay(new Date()) },
                compiled.value,
              )
          : null,
      });
    });
  }, []);
  return (
    <Welcome
      language={language}
      services={ready?.services ?? []}
      service={service}
      choose={(id) => {
        setService(id);
        void send('settings.set', { service: id });
      }}
      check={ready?.check ?? null}
      practice={() => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })}
      ask={() => {
        void openPanel({ tab: undefined }, { kind: 'ask', question: '' }).then((opened) =>
          opened ? undefined : openPanelInTab(),
        );
      }}
      done={() => window.close()}
    />
  );
}
