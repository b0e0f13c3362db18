import { type Figures, figuresSchema } from '../contracts/figures';

/** A file of one browser's sums is a few kilobytes; what is far larger is something else. Bytes. */
export const MOST_FIGURES_BYTES = 4 * 1024 * 1024;

/** Null for anything that is not such a file, however it fails to be one. */
export function readFigures(text: string): Figures | null {
  try {
    const parsed = figuresSchema.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.from <= parsed.data.to ? parsed.data : null;
  } catch {
    return null;
  }
}
