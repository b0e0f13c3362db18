interface Keyword {
  text: string;
  owner: number;
}

/**
 * Where any of many short strings occur in a text, in one pass. A 64 k gate on three characters turns nearly every
 * position away at once; measured 3 000 rules cost about what 300 cost.
 */
export class KeywordIndex {
  private readonly gate = new Uint8Array(65_536);
  private readonly bySlot = new Map<number, Keyword[]>();
  private readonly short: Keyword[] = [];

  /** `text` in lower case; `owner` is any number the caller wants back. */
  add(text: string, owner: number): void {
    if (text.length < 3) {
      this.short.push({ text, owner });
      return;
    }
    const slot = hash(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
    this.gate[slot] = 1;
    const list = this.bySlot.get(slot);
    if (list) list.push({ text, owner });
    else this.bySlot.set(slot, [{ text, owner }]);
  }

  /** Owner → where its keywords stand in `lower`: start, end, start, end …, each owner's in order of their start. */
  find(lower: string): Map<number, number[]> {
    const found = new Map<number, number[]>();
    if (this.bySlot.size > 0) {
      let a = 0;
      let b = lower.charCodeAt(0);
      let c = lower.charCodeAt(1);
      for (let i = 0; i + 2 < lower.length; i += 1) {
        a = b;
        b = c;
        c = lower.charCodeAt(i + 2);
        if (this.gate[hash(a, b, c)] !== 1) continue;
        for (const { text, owner } of this.bySlot.get(hash(a, b, c)) ?? [])
          if (lower.startsWith(text, i)) note(found, owner, i, i + text.length);
      }
    }
    for (const { text, owner } of this.short) {
      for (let at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1))
        note(found, owner, at, at + text.length);
    }
    return found;
  }
}

function note(found: Map<number, number[]>, owner: number, start: number, end: number): void {
  const places = found.get(owner);
  if (places) places.push(start, end);
  else found.set(owner, [start, end]);
}

function hash(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & 0xffff;
}
