/** One measured figure and what it should reach: what `npm run eval` prints, and gives as JSON with `--json`. */
export interface Row {
  /** Stable key: `names.nob-dev.f1`. */
  id: string;
  /** What was measured, in words. */
  measure: string;
  value: number;
  /** The aim; without one the figure is only told. */
  aim?: { at: 'least' | 'most'; value: number };
  /** Anything that helps to read the figure: counts, the parts it is made of. */
  detail?: Readonly<Record<string, number | string>>;
}

export function isReached({ value, aim }: Row): boolean | null {
  if (!aim) return null;
  return aim.at === 'least' ? value >= aim.value : value <= aim.value;
}
