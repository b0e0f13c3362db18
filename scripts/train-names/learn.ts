import { LABELS, type NameModel } from '../../lib/engine/names/model';
import { candidatesOf, scoreUnits } from '../../lib/engine/names/scan';
import { SETTLE_SIZE, SETTLE_WIDTH } from '../../lib/engine/names/settle';
import { SETTLE_INPUTS, settleFeatures, settleSet, usesOf } from '../../lib/engine/names/settle-features';
import { keyOf, tableOf } from '../../lib/engine/names/word-table';
import type { Doc } from './corpus';
import { encodeModel, type Trained } from './encode';
import type { Lexicon } from './lexicon';
import { type Examples, type Network, type Recipe, train, trainSeveral } from './network';
import { keysOf, readDoc } from './read-units';
import { trainSettle } from './settle-network';

/** Documents of one kind. `fold` keeps a document and what was made of it on one side of every cut. */
export interface Material {
  docs: readonly Doc[];
  /** The text whose words are taken out of the counts, where it is another one; `null` where the counts never held it. */
  originals: readonly (string | null)[];
  folds: readonly number[];
  weight: number;
  /** Is it natural enough to learn from it how a document settles its names? */
  settles: boolean;
}

export interface Plan {
  recipe: Recipe;
  /** Networks from different seeds whose mean is the model's answer. */
  networks: number;
  /** A feature seen less often is left out. */
  leastCount: number;
  /** So many features are kept at most: those that weigh most after a first training. */
  features: number;
  folds: number;
  thresholds: readonly number[];
  log?: (line: string) => void;
}

/** Trains from start to end; the same material and plan give the same bytes. */
export function learn(lexicon: Lexicon, material: readonly Material[], plan: Plan): Uint8Array {
  const log = plan.log ?? (() => {});
  const { words, traits, classOf } = wordSets(lexicon);
  const base: NameModel = {
    words: tableOf(
      words.map(({ key }) => key),
      words.map(({ set }) => set),
    ),
    traits: Uint16Array.from(traits),
    features: tableOf([]),
    rows: new Int8Array(0),
    width: plan.recipe.width * plan.networks,
    scale: 1,
    hidden: new Float32Array(plan.recipe.width * plan.networks),
    out: new Float32Array(LABELS.length * (plan.recipe.width * plan.networks + 1)),
    settle: new Float32Array(2 * SETTLE_SIZE),
    thresholds: new Float32Array(3),
  };
  const read = material.flatMap((part) =>
    part.docs.map((doc, i) => {
      const original = part.originals[i] as string | null;
      return {
        doc: readDoc(doc, base, lexicon, classOf, original !== null, original ?? ''),
        fold: (part.folds[i] as number) % plan.folds,
        weight: part.weight,
        settles: part.settles,
      };
    }),
  );

  const counts = new Map<number, number>();
  const keyLists: Int32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const folds: number[] = [];
  for (const { doc, fold, weight } of read)
    for (let u = 0; u < doc.names.units.count; u += 1) {
      const keys = keysOf(doc, u);
      keyLists.push(keys);
      labels.push(doc.labels[u] as number);
      weights.push(weight);
      folds.push(fold);
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  let features = [...counts]
    .filter(([, count]) => count >= plan.leastCount)
    .map(([key]) => key)
    .sort((a, b) => a - b);
  log(
    `${keyLists.length} words to learn from, ${counts.size} features, ${features.length} seen ${plan.leastCount} times or more`,
  );
  const examplesOf = (keep: (fold: number) => boolean): Examples => {
    const index = new Map(features.map((key, i) => [key, i]));
    const chosen = keyLists.flatMap((_, i) => (keep(folds[i] as number) ? [i] : []));
    const at = new Int32Array(chosen.length + 1);
    let total = 0;
    chosen.forEach((i, j) => {
      at[j] = total;
      total += (keyLists[i] as Int32Array).length;
    });
    at[chosen.length] = total;
    const rows = new Int32Array(total);
    let p = 0;
    for (const i of chosen)
      for (const key of keyLists[i] as Int32Array) {
        rows[p] = index.get(key) ?? -1;
        p += 1;
      }
    return {
      at,
      rows,
      label: Uint8Array.from(chosen, (i) => labels[i] as number),
      weight: Float32Array.from(chosen, (i) => weights[i] as number),
    };
  };

  if (features.length > plan.features) {
    const first = train(
      examplesOf(() => true),
      features.length,
      plan.recipe,
    );
    const weighed = features.map((key, i) => {
      let square = 0;
      for (let k = 0; k < first.width; k += 1) square += (first.embed[i * first.width + k] as number) ** 2;
      return { key, weight: Math.sqrt(square) * Math.log(1 + (counts.get(key) as number)) };
    });
    weighed.sort((a, b) => b.weight - a.weight || a.key - b.key);
    features = weighed
      .slice(0, plan.features)
      .map(({ key }) => key)
      .sort((a, b) => a - b);
    log(`kept the ${features.length} features that weigh most`);
  }

  // What the first network says of a text it has not learnt from: only that teaches how to settle a document.
  const inputs: Float32Array[][] = [[], []];
  const answers: number[][] = [[], []];
  for (let fold = 0; fold < plan.folds; fold += 1) {
    const model = {
      ...base,
      ...asWeights(
        trainSeveral(
          examplesOf((other) => other !== fold),
          features.length,
          { ...plan.recipe, seed: plan.recipe.seed + 10 + fold },
          plan.networks,
        ),
        features,
      ),
    };
    for (const { doc, fold: own, settles } of read) {
      if (!settles || own !== fold) continue;
      const all = candidatesOf(doc.source, model, doc.names, scoreUnits(doc.source, model, doc.names));
      const uses = usesOf(all);
      all.forEach((candidate, i) => {
        const input = new Float32Array(SETTLE_INPUTS);
        settleFeatures(all, i, uses, input);
        const set = settleSet(candidate);
        inputs[set]?.push(input);
        answers[set]?.push(doc.labels[i] === 1 ? 1 : 0);
      });
    }
    log(`fold ${fold + 1} of ${plan.folds}`);
  }
  const settle = new Float32Array(2 * SETTLE_SIZE);
  for (const set of [0, 1]) {
    const examples = { inputs: inputs[set] as Float32Array[], labels: Uint8Array.from(answers[set] as number[]) };
    settle.set(trainSettle(examples, SETTLE_WIDTH, 8, 0.03, plan.recipe.seed + 5), set * SETTLE_SIZE);
  }
  const network = trainSeveral(
    examplesOf(() => true),
    features.length,
    plan.recipe,
    plan.networks,
  );
  log('trained on everything');
  const trained: Trained = { words, traits, features, network, settle, thresholds: plan.thresholds };
  return encodeModel(trained);
}

/** Sets of traits numbered by how many words have them; 0 is the empty one. The rarest beyond 256 lose their details. */
function wordSets(lexicon: Lexicon) {
  const often = new Map<number, number>();
  for (const bits of lexicon.traits.values()) often.set(bits, (often.get(bits) ?? 0) + 1);
  const traits = [0];
  for (const [bits] of [...often].sort((a, b) => b[1] - a[1] || a[0] - b[0]))
    if (traits.length < 256 && bits !== 0) traits.push(bits);
  const numbers = new Map(traits.map((bits, i) => [bits, i]));
  const classOf = (bits: number): number =>
    numbers.get(bits) ?? numbers.get(bits & 0x1ff) ?? numbers.get(bits & 0xf) ?? 0;
  const words: { key: number; set: number }[] = [];
  const taken = new Set<number>();
  for (const [hash, bits] of lexicon.traits) {
    const key = keyOf(hash);
    const set = classOf(bits);
    if (set === 0 || taken.has(key)) continue;
    taken.add(key);
    words.push({ key, set });
  }
  return { words, traits, classOf };
}

/** A network as the engine reads it, rounded the same way. */
function asWeights(
  network: Network,
  features: readonly number[],
): Pick<NameModel, 'features' | 'rows' | 'scale' | 'hidden' | 'out'> {
  const sizes = Float32Array.from(network.embed, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] as number) / 127;
  return {
    features: tableOf(features),
    rows: Int8Array.from(network.embed, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
    scale,
    hidden: network.hidden,
    out: network.out,
  };
}
