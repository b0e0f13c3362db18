/** Name as compared: NFC, lower case, one space, no commas or dots, parts in any order. */
export function nameParts(value: string): string[] {
  return value
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;’']/gu, ' ')
    .split(/\s+/u)
    .filter((part) => part.length > 0);
}

/**
 * Says which of the names in a text are evidently the same person: «Nordmann», «Kari» and «K. Nordmann» belong to «Kari
 * Nordmann» when no other full name in the text would also fit. Gives for each value the index of the value that stands
 * for the person, itself when alone. Two with the same name can't be told apart, and are one here.
 */
export function samePerson(values: readonly string[]): number[] {
  const parts = values.map(nameParts);
  const keys = parts.map((own) => [...own].sort().join(' '));
  const firstWithKey = new Map<string, number>();
  keys.forEach((key, index) => {
    if (!firstWithKey.has(key)) firstWithKey.set(key, index);
  });
  // Only names that share a whole part can be forms of one another: in a long list each is compared with few.
  const withPart = new Map<string, number[]>();
  for (const index of firstWithKey.values())
    for (const part of new Set(parts[index]))
      if (part.length > 1) withPart.set(part, [...(withPart.get(part) ?? []), index]);
  return keys.map((key, index) => {
    const own = parts[index] as string[];
    const near = new Set(own.flatMap((part) => withPart.get(part) ?? []));
    const fuller = [...near].filter((other) => keys[other] !== key && contains(parts[other] as string[], own));
    // The fullest forms only: «Kari» fits both «Kari Nordmann» and «Kari Anne Nordmann», who are the same.
    const tops = fuller.filter(
      (a) => !fuller.some((b) => a !== b && contains(parts[b] as string[], parts[a] as string[])),
    );
    return tops.length === 1 ? (tops[0] as number) : (firstWithKey.get(key) as number);
  });
}

/** Every part of the shorter name is a part of the longer, or the initial of one; each part is used once. */
function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  if (shorter.length === 0 || shorter.length > longer.length) return false;
  const left = [...longer];
  let whole = 0;
  for (const part of [...shorter].sort((a, b) => b.length - a.length)) {
    const at = left.findIndex((other) => other === part || (part.length === 1 && other.startsWith(part)));
    if (at < 0) return false;
    if (left[at] === part && part.length > 1) whole += 1;
    left.splice(at, 1);
  }
  // An initial alone is nobody in particular.
  return whole > 0;
}
