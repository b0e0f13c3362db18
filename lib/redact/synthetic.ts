const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const DAYS = 28;
const MONTHS = 12;

/**
 * A fødselsnummer of the test series (month + 80), valid and nobody's, written as `value` is: another one for each `index`, and
 * nothing of the real one in it. Null when the value has not eleven digits. Source: Skatteetaten, Tenor test data.
 */
export function syntheticNationalId(value: string, index: number): string | null {
  if (value.replace(/\D/g, '').length !== 11) return null;
  const day = 1 + (index % DAYS);
  const month = 81 + (Math.floor(index / DAYS) % MONTHS);
  const date = `${String(day).padStart(2, '0')}${month}80`;
  for (let individual = 100; individual < 500; individual += 1) {
    const digits = withControls(`${date}${individual}`);
    if (!digits) continue;
    let at = 0;
    return value.replace(/\d/g, () => digits[at++] ?? '0');
  }
  return null;
}

function withControls(nine: string): string | null {
  const first = control(nine, FIRST);
  const ten = nine + first;
  const second = control(ten, SECOND);
  return first > 9 || second > 9 ? null : ten + second;
}

function control(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}
