import { CLASS_IDS } from '../contracts/classes';
import { TOOL_STANDINGS } from '../contracts/events';
import { type Figures, type FigureTable, figuresSchema, OUTCOME_GROUPS } from '../contracts/figures';
import { SEND_REASONS } from '../contracts/in-page';

/** A file of one browser's sums is a few kilobytes; what is far larger is something else. Bytes. */
export const MOST_FIGURES_BYTES = 4 * 1024 * 1024;

/** Null for anything that is not such a file, however it fails to be one. */
export function readFigures(text: string): Figures | null {
  try {
    const parsed = figuresSchema.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.from <= parsed.data.to && isSound(parsed.data) ? parsed.data : null;
  } catch {
    return null;
  }
}

type Part = (value: string) => boolean;
const oneOf = (values: readonly string[]): Part => {
  const known = new Set(values);
  return (value) => known.has(value);
};
const month: Part = (value) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
const group = oneOf(OUTCOME_GROUPS);
const id: Part = () => true;

/** What each part of a key must be; as many parts as stand here. */
const KEYS: Record<FigureTable, readonly Part[]> = {
  months: [month, group],
  standings: [oneOf(TOOL_STANDINGS), group],
  tools: [id, group],
  classes: [oneOf(CLASS_IDS), group],
  services: [id, group],
  rules: [id, oneOf(['said', 'overridden'])],
  quiet: [id],
  questions: [id, id, oneOf(['answered', 'unanswered'])],
  reasons: [oneOf(SEND_REASONS)],
};

function isSound({ tables }: Figures): boolean {
  return (Object.keys(KEYS) as FigureTable[]).every((name) =>
    tables[name].every(
      ({ key }) => key.length === KEYS[name].length && KEYS[name].every((fits, at) => fits(key[at] ?? '')),
    ),
  );
}
