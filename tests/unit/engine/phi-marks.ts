import { inspect } from '../../../lib/engine';
import { compiled, packOf, readMarked, rulesOf } from './base-pack';

/** Identifier rules of the base pack, without secrets: what these tests are about. */
export const rules = compiled([packOf(['identifiers.yaml', 'adresse-og-kontakt.yaml'].flatMap(rulesOf))]);

/** Spans of one type that change something for the person (not `low`), as `start-end`. */
export function spansOf(text: string, type: string): string[] {
  return inspect(text, rules)
    .findings.filter((finding) => finding.type === type && finding.confidence !== 'low' && finding.class !== 'apen')
    .map(({ start, end }) => `${start}-${end}`);
}

/** What is marked with ⟦ ⟧, and what is found; they should be the same. */
export function compare(marked: string, type: string): { found: string[]; expected: string[] } {
  const { text, spans } = readMarked(marked);
  return { found: spansOf(text, type), expected: spans };
}
