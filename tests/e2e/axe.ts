import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing, at any impact. On failure the message names rule and element, not a whole report. */
export async function expectNoAxeFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} – ${node.failureSummary}`).join('; ')}`,
  );
  expect(found).toEqual([]);
}

/** The same for a page with the card in an opened root: fails too when axe did not get to see the card. */
export async function expectNoAxeFindingsInCard(page: Page): Promise<void> {
  const { passes } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(['button-name']).analyze();
  const seen = passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)));
  expect(
    seen.filter((target) => target.includes('kv-card') || target.includes('kv-big') || target.includes('kv-quiet')),
  ).not.toEqual([]);
  await expectNoAxeFindings(page);
}
