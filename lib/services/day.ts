/** The person's own calendar day as `YYYY-MM-DD`; validity dates in packs are days in Norway, not instants. */
export function localDay(now: Date): string {
  const part = (value: number, width: number) => String(value).padStart(width, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}
