import { useEffect, useMemo, useState } from 'react';
import { Practice } from '../../components/practice/practice';
import { type Checker, compileCheck } from '../../lib/check';
import type { Service } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { practiceChecking } from './checking';
import { guardPractice } from './guard';

/** Wiring of the practice room: the rules in force, and the same guard as on a real site. */
export function PracticeApp({ language }: { language: Language }) {
  const [checker, setChecker] = useState<Checker | null | 'missing'>(null);
  const [where, setWhere] = useState<{ services: Service[]; service: string | null }>({ services: [], service: null });
  useEffect(() => {
    void Promise.all([send('rules.get', {}), send('settings.get', {})]).then(([answer, settings]) => {
      const services = answer.ok ? answer.value.packs.flatMap((pack) => pack.services) : [];
      setWhere({
        services: [...new Map(services.map((one) => [one.id, one])).values()],
        service: settings.ok ? settings.value.service : null,
      });
      const compiled =
        answer.ok && answer.value.packs.length > 0 ? compileCheck(answer.value.packs, answer.value) : null;
      setChecker(compiled?.ok ? compiled.value : 'missing');
    });
  }, []);
  const wired = useMemo(() => {
    if (checker === null) return null;
    const checking = practiceChecking(checker === 'missing' ? null : checker, t(language, 'practice.chat'));
    const held = (text: string) => {
      const action = checking.check(text)?.decision.action;
      return action === 'ask' || action === 'stop';
    };
    return { held, guard: guardPractice(checking, language) };
  }, [checker, language]);

  if (!wired) {
    return (
      <main className="kv-practice">
        <p role="status">{t(language, 'common.loading')}</p>
      </main>
    );
  }
  return (
    <Practice
      language={language}
      rulesMissing={checker === 'missing'}
      services={where.services}
      service={where.service}
      today={localDay(new Date())}
      held={wired.held}
      guard={wired.guard}
    />
  );
}
