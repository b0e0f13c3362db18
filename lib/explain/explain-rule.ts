import type { Confidence, Finding } from '../contracts/finding';
import type { Language } from '../contracts/language';
import { type ExplainOptions, type Explanation, explain } from './explain';

/** So many of one rule's findings are told; the rest are counted. */
const MOST_TOLD = 3;

interface RuleExplanation {
  told: Explanation[];
  /** Findings beyond those. */
  more: number;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/**
 * The findings of one rule, the surest first and else in the order of the text. The same words found again are told once.
 */
export function explainRule(
  findings: readonly Finding[],
  ruleId: string,
  text: string | null,
  language: Language,
  options: Pick<ExplainOptions, 'quotes'> = {},
): RuleExplanation {
  const groups = new Map<string, Finding[]>();
  const own = findings.filter((finding) => finding.ruleId === ruleId);
  own.sort((a, b) => RANK[a.confidence] - RANK[b.confidence] || a.start - b.start);
  for (const [index, finding] of own.entries()) {
    const key = text === null ? String(index) : text.slice(finding.start, finding.end);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const told = [...groups.values()].slice(0, MOST_TOLD);
  return {
    told: told.flatMap(([first, ...again]) => (first ? [explain(first, text, language, { ...options, again })] : [])),
    more: [...groups.values()].slice(MOST_TOLD).reduce((sum, group) => sum + group.length, 0),
  };
}
