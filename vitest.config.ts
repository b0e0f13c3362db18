import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// vitest 5 groups errors with `Map.groupBy`, which Node 20 lacks: without this a failing test is reported without its reason.
Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Node by default; a test that needs a DOM says so in its own file (`@vitest-environment`). */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,rules,property,meta,security,privacy,corpus,gate}/**/*.test.{ts,tsx}'],
    environment: 'node',
    passWithNoTests: false,
  },
});
