import { useEffect, useMemo, useState } from 'react';
import { createStore } from '../../lib/db';
import { type Answer, type Answers, answersSchema, type QuestionId } from '../../lib/readiness';

const KEY = 'readiness';

/** The answers of the readiness check, kept on this machine from one meeting to the next. */
export function useAnswers(): [Answers, (id: QuestionId, answer: Answer) => void] {
  const store = useMemo(() => createStore(), []);
  const [answers, setAnswers] = useState<Answers>({});
  useEffect(() => {
    void store.setting(KEY).then((kept) => {
      const parsed = answersSchema.safeParse(kept.ok ? (kept.value ?? {}) : {});
      // What was answered while it was being read stands.
      if (parsed.success) setAnswers((now) => ({ ...parsed.data, ...now }));
    });
    return () => store.close();
  }, [store]);
  const answer = (id: QuestionId, chosen: Answer) => {
    const next = { ...answers, [id]: chosen };
    setAnswers(next);
    void store.putSetting(KEY, next);
  };
  return [answers, answer];
}
