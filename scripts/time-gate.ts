/** `npx tsx scripts/time-gate.ts`: what the gate adds to a press of Enter in the real browser. Needs a build and the test pages. */
import { measureGate } from './measure/gate';
import { isReached } from './measure/row';

for (const row of await measureGate()) {
  const reached = { true: 'reached', false: 'NOT reached', null: '' }[String(isReached(row))];
  process.stdout.write(
    `${row.id}\t${row.value.toFixed(2)}\t${reached}\t${row.measure} ${JSON.stringify(row.detail)}\n`,
  );
}
