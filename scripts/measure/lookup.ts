import type { Pack, Task, Tool } from '../../lib/contracts/pack';
import { buildLookup, lookup } from '../../lib/lookup';
import { readLookups } from '../../tests/corpus/lookups';
import type { Row } from './row';

const CARDS = 2000;
const TOOLS = 400;
const ANSWER_MS = 10;
const TODAY = '2026-11-22';

/** Looking up among two thousand task cards and four hundred tools, against finding their names in the question as they stand. */
export function measureLookup(base: Pack): Row[] {
  const pack = grown(base);
  const builtAt = performance.now();
  const index = buildLookup([pack]);
  const building = performance.now() - builtAt;
  const questions = readLookups('eksempel').map(({ question }) => question);
  const names = [...pack.tasks, ...pack.tools].flatMap((one) => [
    ...(typeof one.name === 'string' ? [one.name] : Object.values(one.name)),
    ...one.synonyms,
  ]);
  const lowered = names.map((name) => name.toLowerCase());
  // Once for the compiler of the machine: a person asks more than one question a day.
  for (const question of questions) lookup(question, index, TODAY);
  const times = questions.map((question) => {
    const at = performance.now();
    lookup(question, index, TODAY);
    return performance.now() - at;
  });
  const plainAt = performance.now();
  let found = 0;
  for (const question of questions) {
    const asked = question.toLowerCase();
    for (const name of lowered) if (asked.includes(name)) found += 1;
  }
  const plain = (performance.now() - plainAt) / questions.length;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [
    {
      id: 'lookup.answer',
      measure: 'a question among 2 000 task cards and 400 tools, p95, ms',
      value: at(0.95),
      aim: { at: 'most', value: ANSWER_MS },
      detail: {
        p50: at(0.5),
        slowest: at(1),
        'times of finding the names as they stand': at(0.5) / plain,
        'index, ms': building,
        names: names.length,
        questions: questions.length,
        found,
      },
    },
  ];
}

/** The base pack with made-up cards and tools beside its own, each with names of its own. */
function grown(base: Pack): Pack {
  const first = ['barne', 'skole', 'vei', 'plan', 'helse', 'vann', 'kultur', 'nærings', 'arkiv', 'miljø'];
  const last = ['tilsyn', 'rapport', 'vurdering', 'plan', 'notat', 'melding', 'oversikt', 'analyse', 'utkast', 'kart'];
  const letter = (at: number, of: number) => String.fromCharCode(97 + (at % of));
  const word = (seed: number) =>
    `${first[seed % 10]}${last[Math.floor(seed / 10) % 10]}${letter(Math.floor(seed / 100), 26)}${letter(seed, 23)}`;
  const tasks: Task[] = Array.from({ length: CARDS - base.tasks.length }, (_, index) => {
    const like = base.tasks[index % base.tasks.length] as Task;
    const name = word(index);
    return {
      ...like,
      id: `made-${index}`,
      name: { nb: name, nn: `${name} nn`, en: `${name} en` },
      synonyms: [`lage ${name}`, `skrive ${name}`, `${name}sak`],
    };
  });
  const tools: Tool[] = Array.from({ length: TOOLS - base.tools.length }, (_, index) => {
    const like = base.tools[index % base.tools.length] as Tool;
    const name = `${word(index * 7)}GPT`;
    return { ...like, id: `tool-${index}`, name, hosts: [`${index}.example.org`], synonyms: [`${name} pro`] };
  });
  return { ...base, tasks: [...base.tasks, ...tasks], tools: [...base.tools, ...tools] };
}
