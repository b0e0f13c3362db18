import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Node by default; a test that needs a DOM says so in its own file (`@vitest-environment`). */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,rules,property,meta,security,privacy,corpus}/**/*.test.{ts,tsx}'],
    environment: 'node',
    passWithNoTests: false,
  },
});
