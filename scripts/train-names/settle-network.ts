import { seeded, shuffle } from './random';

/** A small network over the document's evidence: inputs → ReLU → log-odds. Laid out as `lib/engine/names/settle.ts` reads it. */
export interface SettleExamples {
  inputs: Float32Array[];
  labels: Uint8Array;
}

export function trainSettle(
  { inputs, labels }: SettleExamples,
  width: number,
  rounds: number,
  rate: number,
  seed: number,
): Float32Array {
  const n = inputs[0]?.length ?? 0;
  const size = width * (n + 1) + width + 1;
  const random = seeded(seed);
  const w = Float32Array.from({ length: size }, () => (random() - 0.5) * 0.5);
  const squares = new Float32Array(size).fill(1e-3);
  const average = new Float64Array(size);
  let averaged = 0;
  const order = Int32Array.from({ length: inputs.length }, (_, i) => i);
  const h = new Float64Array(width);
  const outAt = width * (n + 1);
  const update = (at: number, g: number, step: number) => {
    const d = g + 1e-5 * (w[at] as number);
    squares[at] = (squares[at] as number) + d * d;
    w[at] = (w[at] as number) - (step * d) / Math.sqrt(squares[at] as number);
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const i of order) {
      const x = inputs[i] as Float32Array;
      let z = w[outAt + width] as number;
      for (let k = 0; k < width; k += 1) {
        let sum = w[k * (n + 1) + n] as number;
        for (let j = 0; j < n; j += 1) sum += (w[k * (n + 1) + j] as number) * (x[j] as number);
        h[k] = sum > 0 ? sum : 0;
        z += (h[k] as number) * (w[outAt + k] as number);
      }
      const g = 1 / (1 + Math.exp(-z)) - (labels[i] as number);
      if (Math.abs(g) < 1e-3) continue;
      for (let k = 0; k < width; k += 1) {
        const value = h[k] as number;
        if (value <= 0) continue;
        const back = g * (w[outAt + k] as number);
        update(outAt + k, g * value, step);
        for (let j = 0; j < n; j += 1) if (x[j] !== 0) update(k * (n + 1) + j, back * (x[j] as number), step);
        update(k * (n + 1) + n, back, step);
      }
      update(outAt + width, g, step);
    }
    if (round >= rounds / 2) {
      for (let i = 0; i < size; i += 1) average[i] = (average[i] as number) + (w[i] as number);
      averaged += 1;
    }
  }
  return Float32Array.from(average, (value) => value / averaged);
}
