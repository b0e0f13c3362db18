import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing, at any impact. On failure the message names rule and element, not a whole report. */
export async function expectNoAxeFindings(page: Page, include?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (include ? builder.include(include) : builder).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} – ${node.failureSummary}`).join('; ')}`);
  expect(found).toEqual([]);
}
