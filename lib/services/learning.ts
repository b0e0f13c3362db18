import type { Lesson } from '../contracts/guidance';
import { type Learned, learnedSchema } from '../contracts/learning';
import type { Store } from '../db';
import { nextLesson, withGoodChoice } from '../guidance/lessons';
import { log, logId } from '../log';

export interface LearningService {
  get(): Promise<Learned>;
  next(about: readonly string[]): Promise<Lesson | null>;
  good(about: readonly string[]): Promise<void>;
  read(id: string): Promise<void>;
  forget(): Promise<void>;
}

const KEY = 'learned';
const NOTHING: Learned = { read: {}, good: {} };

/** What the person has learned, in the extension's own store. When the store fails, it holds until the browser closes. */
export function createLearning(store: Store, lessons: () => Promise<readonly Lesson[]>): LearningService {
  let learned: Learned | null = null;
  const failed = (code: string | undefined) => log('store_failed', { code: logId(code ?? 'broken') });

  const get = async (): Promise<Learned> => {
    if (learned) return learned;
    const stored = await store.setting(KEY);
    if (!stored.ok) failed(stored.problems[0]?.code);
    const parsed = learnedSchema.safeParse(stored.ok ? (stored.value ?? {}) : {});
    learned ??= parsed.success ? parsed.data : NOTHING;
    return learned;
  };
  const put = async (next: Learned): Promise<void> => {
    learned = next;
    const stored = await store.putSetting(KEY, next);
    if (!stored.ok) failed(stored.problems[0]?.code);
  };

  return {
    get,
    next: async (about) => nextLesson(await lessons(), about, await get()),
    good: async (about) => put(withGoodChoice(await lessons(), about, await get())),
    async read(id) {
      const known = (await lessons()).some((lesson) => lesson.id === id);
      const before = await get();
      if (known) await put({ ...before, read: { ...before.read, [id]: (before.read[id] ?? 0) + 1 } });
    },
    forget: () => put(NOTHING),
  };
}
