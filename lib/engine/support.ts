import type { Evidence, FindingType, Span } from '../contracts/finding';
import type { Hit } from './rules';
import type { Source } from './source';

/** Numbers that point at one person. Alone they may be chance; beside a name they are not. */
const PERSONAL: ReadonlySet<FindingType> = new Set(['NATIONAL_ID', 'DUF_NUMBER']);
/** Types that are a row of digits, told to stand in an address or a file name when they do. */
const NUMBERS: ReadonlySet<FindingType> = new Set([
  ...PERSONAL,
  'BANK_ACCOUNT',
  'CREDIT_CARD',
  'PHONE',
  'ORG_NUMBER',
  'DATE_OF_BIRTH',
]);
/** How far from the number a name may stand, in UTF-16 code units; a blank line ends it. */
const NAME_REACH = 60;
/** How far an address is followed to both sides. */
const ADDRESS_REACH = 200;

/**
 * What the surroundings say of a number that was found: a likely personal number beside a name is certain, and one that was
 * read out of an address, a file name or letters that look alike says so. `hits` have no overlaps.
 */
export function withSupport(hits: readonly Hit[], source: Source): Hit[] {
  const names = hits
    .filter((hit) => hit.type === 'PERSON' && hit.confidence !== 'low')
    .sort((a, b) => a.start - b.start);
  const lookalikes = source.normalised.lookalikes ?? [];
  return hits.map((hit) => {
    const more: Evidence[] = [];
    const name = hit.confidence === 'medium' && PERSONAL.has(hit.type) ? nameNear(hit, names, source.text) : null;
    if (name)
      more.push({ kind: 'part', ruleId: name.ruleId, type: name.type, span: { start: name.start, end: name.end } });
    const place = NUMBERS.has(hit.type) && !isEncoded(hit) ? placeOf(source.text, hit) : null;
    if (place) more.push({ kind: 'encoded', as: place });
    const word = lookalikes[firstEndingAfter(lookalikes, hit.start)];
    if (word && word.start < hit.end && !isEncoded(hit)) more.push({ kind: 'encoded', as: 'lookalike' });
    if (more.length === 0) return hit;
    return { ...hit, confidence: name ? 'high' : hit.confidence, evidence: [...hit.evidence, ...more] };
  });
}

function isEncoded(hit: Hit): boolean {
  return hit.evidence.some(({ kind }) => kind === 'encoded');
}

/** Only a number whose control digits hold grows certain by a name: a mistyped or torn one stays a guess. */
function nameNear(hit: Hit, names: readonly Hit[], text: string): Hit | null {
  const holds = hit.evidence.some(
    (item) => item.kind === 'checksum' && /^(?:valid|synthetic|h_or_dolly)$/.test(item.grade),
  );
  if (!holds) return null;
  const next = firstEndingAfter(names, hit.start);
  let best: Hit | null = null;
  let distance = NAME_REACH + 1;
  for (const name of [names[next - 1], names[next]]) {
    if (!name) continue;
    const gap = name.end <= hit.start ? hit.start - name.end : name.start - hit.end;
    if (gap < 0 || gap >= distance) continue;
    const between = text.slice(Math.min(name.end, hit.end), Math.max(name.start, hit.start));
    if (between.includes('\n\n')) continue;
    best = name;
    distance = gap;
  }
  return best;
}

/** Index of the first span that ends after `offset`; the spans are in order and apart. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ADDRESS = /:\/\/|^www\.|^\/[\w-]+\/|[?&][\w.-]{1,40}=/i;
const FILE = /[\w-]\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|tsv|xml|json|jpe?g|png|tiff?|zip|eml|msg|html?)$/i;

/** `url` or `file` when the number is part of one: of a row of characters without white space that looks like it. */
function placeOf(text: string, { start, end }: Span): 'url' | 'file' | null {
  let from = start;
  while (from > 0 && start - from < ADDRESS_REACH && !/[\s"<>«»()]/.test(text[from - 1] ?? ' ')) from -= 1;
  let to = end;
  while (to < text.length && to - end < ADDRESS_REACH && !/[\s"<>«»()]/.test(text[to] ?? ' ')) to += 1;
  if (from === start && to === end) return null;
  while (to > end && '.,;:!?'.includes(text[to - 1] ?? '')) to -= 1;
  const whole = text.slice(from, to);
  if (FILE.test(whole)) return 'file';
  return ADDRESS.test(whole) ? 'url' : null;
}
