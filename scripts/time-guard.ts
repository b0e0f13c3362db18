/** `npx tsx scripts/time-guard.ts`: what the request guard adds to a call of fetch. Needs a build and the test pages. */
import { measureGuard } from './measure/guard';
import { isReached } from './measure/row';

for (const row of await measureGuard()) {
  const reached = { true: 'reached', false: 'NOT reached', null: '' }[String(isReached(row))];
  process.stdout.write(
    `${row.id}\t${row.value.toFixed(3)}\t${reached}\t${row.measure} ${JSON.stringify(row.detail ?? {})}\n`,
  );
}
