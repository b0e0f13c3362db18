import type { Finding, FindingType, Span } from '../contracts/finding';
import { isReplaceable } from '../contracts/replaceable';
import { placeholderPattern } from './labels';

export interface Target extends Span {
  type: FindingType;
  value: string;
  /** The word that tells what the person is in the text: «mor», «klageren». */
  role?: string;
}

/**
 * The stretches to replace: replaceable findings, overlapping ones joined to one stretch so that nothing of either is
 * left, ordered by start and never touching. A joined stretch has the type of the longest finding in it.
 */
export function targets(text: string, findings: readonly Finding[]): Target[] {
  const taken = placeholdersIn(text);
  const usable = findings
    .filter(isReplaceable)
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    // What already is a placeholder stays: anonymising twice is anonymising once.
    .filter(({ start, end }) => !taken.some((span) => span.start <= start && end <= span.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);

  const joined: (Span & { type: FindingType; longest: number; role?: string })[] = [];
  for (const finding of usable) {
    const { start, end, type } = finding;
    const last = joined.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      if (end - start > last.longest) {
        last.type = type;
        last.longest = end - start;
      }
    } else {
      const role = roleWord(text, finding);
      joined.push({ start, end, type, longest: end - start, ...(role && { role }) });
    }
  }
  const cut = joined.map(({ longest: _, ...span }) => ({ ...span, value: text.slice(span.start, span.end) }));
  return withoutGenitive(text, cut);
}

function roleWord(text: string, { evidence }: Finding): string | null {
  for (const item of evidence)
    if (item.kind === 'role' && item.role === 'private' && item.span) return text.slice(item.span.start, item.span.end);
  return null;
}

function placeholdersIn(text: string): Span[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(placeholderPattern())].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Leaves the genitive outside: «Karis» becomes «[NAVN 1]s» when the text has «Kari» too, so that the sentence keeps its
 * grammar and both get one number. «Jonas» alone stays whole: nothing tells that the s is an ending.
 */
function withoutGenitive(text: string, all: readonly Target[]): Target[] {
  const lastParts = new Set<string>();
  for (const target of all) if (target.type === 'PERSON') for (const part of parts(target.value)) lastParts.add(part);
  return all.map((target) => {
    if (target.type !== 'PERSON') return target;
    const ending = /[’']s?$/iu.exec(target.value)?.[0].length ?? (endsInGenitive(target.value, lastParts) ? 1 : 0);
    const end = target.end - ending;
    return end > target.start ? { ...target, end, value: text.slice(target.start, end) } : target;
  });
}

function endsInGenitive(value: string, known: ReadonlySet<string>): boolean {
  const last = parts(value).at(-1);
  return last?.endsWith('s') === true && known.has(last.slice(0, -1));
}

function parts(value: string): string[] {
  return value.toLowerCase().split(/\s+/u).filter(Boolean);
}
