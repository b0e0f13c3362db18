import { describe, expect, it } from 'vitest';
import { productOf } from '../../../lib/sites/products';

describe('which of Microsoft’s products a page is', () => {
  it.each([
    ['copilot.microsoft.com', 'copilot'],
    ['m365.cloud.microsoft', 'm365_copilot'],
    ['copilot.cloud.microsoft', 'm365_copilot'],
    ['teams.cloud.microsoft', 'teams'],
    ['teams.microsoft.com', 'teams'],
    ['outlook.cloud.microsoft', 'outlook'],
    ['word.cloud.microsoft', 'microsoft_365'],
    ['chatgpt.com', null],
    ['cloud.microsoft.example', null],
    ['constructor', null],
  ])('%s: %s', (host, product) => {
    expect(productOf(host)).toBe(product);
  });
});
