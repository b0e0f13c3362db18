import type { Localized } from '../contracts/language';
import type { Pack } from '../contracts/pack';

/** How many questions stand where the search field is empty. */
const SHOWN = 10;
/** How many names are offered for a part that was not said. */
const OFFERED = 6;

/** The most useful questions of a service; without one, the first of each in turn. Later layers' services replace earlier ones. */
export function questionsFor(service: string | null, packs: readonly Pack[]): Localized[] {
  const services = [...new Map(packs.flatMap((pack) => pack.services.map((one) => [one.id, one] as const))).values()];
  const own = services.find(({ id }) => id === service);
  if (own) return own.questions.slice(0, SHOWN);
  const questions: Localized[] = [];
  for (let turn = 0; questions.length < SHOWN && turn < SHOWN; turn += 1)
    for (const { questions: asked } of services) {
      const next = asked[turn];
      if (next && questions.length < SHOWN && !questions.some(({ nb }) => nb === next.nb)) questions.push(next);
    }
  return questions;
}

export interface Choices {
  tools: string[];
  tasks: Localized[];
  data: Localized[];
}

/** What a part that was not said may be: the approved tools first, tasks as the pack orders them, two kinds for each class. */
export function choicesOf(packs: readonly Pack[]): Choices {
  const tools = [...new Map(packs.flatMap((pack) => pack.tools.map((tool) => [tool.id, tool] as const))).values()];
  const approved = new Set(
    packs.flatMap((pack) => pack.decisions.flatMap(({ tool, status }) => (status === 'approved' ? [tool] : []))),
  );
  const ranked = [
    ...tools.filter(({ id }) => approved.has(id)),
    ...tools.filter(({ id, family }) => !approved.has(id) && family === 'consumer'),
  ];
  const kinds = new Map(packs.flatMap((pack) => pack.data_kinds.map((kind) => [kind.id, kind] as const)));
  const tasks = new Map(packs.flatMap((pack) => pack.tasks.map((task) => [task.id, task] as const)));
  const data = (['apen', 'intern', 'fortrolig'] as const).flatMap((wanted) =>
    [...kinds.values()].filter((kind) => kind.class === wanted).slice(0, 2),
  );
  return {
    tools: ranked.slice(0, OFFERED).map(({ name }) => name),
    tasks: [...tasks.values()].slice(0, OFFERED).map(({ name }) => name),
    data: data.map(({ name }) => name),
  };
}
