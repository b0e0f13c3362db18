/**
 * Which of many short strings occur in a text, in one pass. A 64 k bitmap on three characters turns nearly every position
 * away at once; measured 3 000 rules cost about what 300 cost.
 */
export class KeywordIndex {
  private readonly gate = new Uint8Array(65_536);
  private readonly heads = new Map<string, number[]>();
  private readonly words = new Map<string, number[]>();
  private readonly short: { text: string; owner: number }[] = [];

  /** `keyword` in lower case; `owner` is any number the caller wants back. */
  add(keyword: string, owner: number): void {
    if (keyword.length < 3) {
      this.short.push({ text: keyword, owner });
      return;
    }
    this.gate[hash(keyword.charCodeAt(0), keyword.charCodeAt(1), keyword.charCodeAt(2))] = 1;
    const head = keyword.slice(0, 3);
    const lengths = this.heads.get(head) ?? [];
    if (!lengths.includes(keyword.length)) lengths.push(keyword.length);
    this.heads.set(head, lengths);
    const owners = this.words.get(keyword);
    if (owners) owners.push(owner);
    else this.words.set(keyword, [owner]);
  }

  /** Owners with at least one keyword in `lower`, ascending. */
  find(lower: string): number[] {
    const found = new Set<number>();
    for (const { text, owner } of this.short) if (lower.includes(text)) found.add(owner);
    if (this.words.size > 0) {
      let a = 0;
      let b = lower.charCodeAt(0);
      let c = lower.charCodeAt(1);
      for (let i = 0; i + 2 < lower.length; i += 1) {
        a = b;
        b = c;
        c = lower.charCodeAt(i + 2);
        if (this.gate[hash(a, b, c)] !== 1) continue;
        const lengths = this.heads.get(lower.slice(i, i + 3));
        if (!lengths) continue;
        for (const length of lengths) {
          const owners = this.words.get(lower.slice(i, i + length));
          if (owners) for (const owner of owners) found.add(owner);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  }
}

function hash(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & 0xffff;
}
