import type { PracticeCase } from './case';
import { EIGHT } from './eight';
import { HELD } from './held';
import { OPEN } from './open';

export type { PracticeCase } from './case';

/** Two for each service of the base pack. */
export const PRACTICE_CASES: readonly PracticeCase[] = [...EIGHT, ...HELD, ...OPEN];

/** What the course teaches, in order; the person's own service comes before and after. */
const GENERAL = ['generelt', 'nav', 'ikt-nokkel', 'politisk-lukket'] as const;

/** Six cases for the course: two of the service, and four that everybody should have tried. */
export function courseFor(service: string | null): PracticeCase[] {
  const own = PRACTICE_CASES.filter((one) => one.service === service && !GENERAL.some((id) => id === one.id));
  const fill = PRACTICE_CASES.filter(({ id }) =>
    ['skole-time', 'servicetorg-epost', 'barnevern-fagdag', 'helse'].includes(id),
  );
  const general = GENERAL.flatMap((id) => PRACTICE_CASES.find((one) => one.id === id) ?? []);
  const rest = [...own, ...fill].filter((one) => !general.includes(one));
  return [...new Set([general[0], rest[0], general[1], general[2], rest[1], general[3]])].filter(
    (one): one is PracticeCase => one !== undefined,
  );
}
