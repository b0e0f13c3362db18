import { useEffect, useMemo, useState } from 'react';
import { Practice } from '../../components/practice/practice';
import { type Checker, compileCheck } from '../../lib/check';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { send } from '../../lib/rpc';
import { practiceChecking } from './checking';
import { guardPractice } from './guard';

/** Wiring of the practice room: the rules in force, and the same guard as on a real site. */
export function PracticeApp({ language }: { language: Language }) {
  const [checker, setChecker] = useState<Checker | null | 'missing'>(null);
  useEffect(() => {
    void send('rules.get', {}).then((answer) => {
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
  return <Practice language={language} rulesMissing={checker === 'missing'} held={wired.held} guard={wired.guard} />;
}
