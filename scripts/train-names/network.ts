import { LABELS } from '../../lib/engine/names/model';
import { seeded, shuffle } from './random';

/** Examples for training: the rows of features of each, one after the other. */
export interface Examples {
  /** `at[i]` to `at[i + 1]` in `rows` are example i's features. */
  at: Int32Array;
  rows: Int32Array;
  label: Uint8Array;
  weight: Float32Array;
}

/** Sum of rows of `embed` → ReLU → labels. */
export interface Network {
  width: number;
  embed: Float32Array;
  hidden: Float32Array;
  out: Float32Array;
}

export interface Recipe {
  width: number;
  rounds: number;
  rate: number;
  /** Chance that a feature is left out of an example in training. */
  dropout: number;
  /** The same for the word itself (an example's first feature): unknown names must be known by what stands around. */
  wordDropout: number;
  decay: number;
  seed: number;
}

/** Between the seeds of networks that stand side by side. */
const SEED_STEP = 100;

/** Adagrad on cross-entropy, one example at a time, in an order that the seed decides; the last rounds are averaged. */
export function train(examples: Examples, features: number, recipe: Recipe): Network {
  const { width, rounds, rate, dropout, wordDropout, decay, seed } = recipe;
  const labels = LABELS.length;
  const random = seeded(seed);
  const embed = new Float32Array(features * width);
  for (let i = 0; i < embed.length; i += 1) embed[i] = (random() - 0.5) * 0.1;
  const hidden = new Float32Array(width).fill(0.1);
  const out = new Float32Array(labels * (width + 1));
  for (let i = 0; i < labels * width; i += 1) out[i] = (random() - 0.5) * 0.6;
  const embedSquares = new Float32Array(embed.length).fill(1e-4);
  const hiddenSquares = new Float32Array(width).fill(1e-4);
  const outSquares = new Float32Array(out.length).fill(1e-4);
  const average = {
    embed: new Float64Array(embed.length),
    hidden: new Float64Array(width),
    out: new Float64Array(out.length),
    n: 0,
  };

  const n = examples.label.length;
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const sum = new Float64Array(width);
  const delta = new Float64Array(width);
  const p = new Float64Array(labels);
  const kept = new Int32Array(256);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = rate * (1 - (0.9 * round) / rounds);
    for (let e = 0; e < n; e += 1) {
      const i = order[e] as number;
      let count = 0;
      const first = examples.at[i] as number;
      const end = examples.at[i + 1] as number;
      for (let f = first; f < end; f += 1) {
        const row = examples.rows[f] as number;
        if (row < 0) continue;
        if (random() < (f === first ? wordDropout : dropout)) continue;
        kept[count] = row;
        count += 1;
      }
      const boost = 1 / (1 - dropout);
      for (let k = 0; k < width; k += 1) sum[k] = 0;
      for (let f = 0; f < count; f += 1) {
        const at = (kept[f] as number) * width;
        for (let k = 0; k < width; k += 1) sum[k] = (sum[k] as number) + (embed[at + k] as number);
      }
      for (let l = 0; l < labels; l += 1) p[l] = out[labels * width + l] as number;
      for (let k = 0; k < width; k += 1) {
        const value = (sum[k] as number) * boost + (hidden[k] as number);
        sum[k] = value;
        if (value > 0)
          for (let l = 0; l < labels; l += 1) p[l] = (p[l] as number) + value * (out[l * width + k] as number);
      }
      softmax(p);
      const weight = examples.weight[i] as number;
      delta.fill(0);
      for (let l = 0; l < labels; l += 1) {
        const g = ((p[l] as number) - (l === examples.label[i] ? 1 : 0)) * weight;
        if (Math.abs(g) < 1e-4) continue;
        for (let k = 0; k < width; k += 1) {
          const value = sum[k] as number;
          if (value <= 0) continue;
          const at = l * width + k;
          delta[k] = (delta[k] as number) + g * (out[at] as number);
          const d = g * value;
          outSquares[at] = (outSquares[at] as number) + d * d;
          out[at] = (out[at] as number) - (step * d) / Math.sqrt(outSquares[at] as number);
        }
        const bias = labels * width + l;
        outSquares[bias] = (outSquares[bias] as number) + g * g;
        out[bias] = (out[bias] as number) - (step * g) / Math.sqrt(outSquares[bias] as number);
      }
      let any = false;
      for (let k = 0; k < width; k += 1) {
        const d = delta[k] as number;
        if (d === 0) continue;
        any = true;
        hiddenSquares[k] = (hiddenSquares[k] as number) + d * d;
        hidden[k] = (hidden[k] as number) - (step * d) / Math.sqrt(hiddenSquares[k] as number);
      }
      if (!any) continue;
      for (let f = 0; f < count; f += 1) {
        const at = (kept[f] as number) * width;
        for (let k = 0; k < width; k += 1) {
          const d = (delta[k] as number) * boost + decay * (embed[at + k] as number);
          if (d === 0) continue;
          const squares = (embedSquares[at + k] as number) + d * d;
          embedSquares[at + k] = squares;
          embed[at + k] = (embed[at + k] as number) - (step * d) / Math.sqrt(squares);
        }
      }
    }
    if (round >= rounds / 2) {
      for (let i = 0; i < embed.length; i += 1) average.embed[i] = (average.embed[i] as number) + (embed[i] as number);
      for (let i = 0; i < width; i += 1) average.hidden[i] = (average.hidden[i] as number) + (hidden[i] as number);
      for (let i = 0; i < out.length; i += 1) average.out[i] = (average.out[i] as number) + (out[i] as number);
      average.n += 1;
    }
  }
  return {
    width,
    embed: Float32Array.from(average.embed, (value) => value / average.n),
    hidden: Float32Array.from(average.hidden, (value) => value / average.n),
    out: Float32Array.from(average.out, (value) => value / average.n),
  };
}

/** So many networks, each from its own seed, side by side as one: its answer is the mean of theirs, which are less alike. */
export function trainSeveral(examples: Examples, features: number, recipe: Recipe, networks: number): Network {
  const labels = LABELS.length;
  const { width: each } = recipe;
  const width = each * networks;
  const all: Network = {
    width,
    embed: new Float32Array(features * width),
    hidden: new Float32Array(width),
    out: new Float32Array(labels * (width + 1)),
  };
  const { embed, hidden, out } = all;
  for (let i = 0; i < networks; i += 1) {
    const one = train(examples, features, { ...recipe, seed: recipe.seed + SEED_STEP * i });
    const from = i * each;
    for (let f = 0; f < features; f += 1) embed.set(one.embed.subarray(f * each, (f + 1) * each), f * width + from);
    hidden.set(one.hidden, from);
    for (let l = 0; l < labels; l += 1) {
      for (let k = 0; k < each; k += 1) out[l * width + from + k] = (one.out[l * each + k] as number) / networks;
      const bias = labels * width + l;
      out[bias] = (out[bias] as number) + (one.out[labels * each + l] as number) / networks;
    }
  }
  return all;
}

function softmax(p: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < p.length; l += 1) top = Math.max(top, p[l] as number);
  let total = 0;
  for (let l = 0; l < p.length; l += 1) {
    p[l] = Math.exp((p[l] as number) - top);
    total += p[l] as number;
  }
  for (let l = 0; l < p.length; l += 1) p[l] = (p[l] as number) / total;
}
