import { compileCheck } from '../../lib/check';
import type { Pack, PackInput } from '../../lib/contracts/pack';
import { admit, keyIdOf, parsePack, selfTest, signPack } from '../../lib/packs';
import { largePack } from './large-pack';
import type { Row } from './row';

const RUNS = 7;
const INSTALL_MS = 300;
const READY_MS = 30;

/** A signed pack of 5 000 terms and 300 rules: how long installing takes, and compiling it in a tab once it is here. */
export async function measurePacks(base: Pack): Promise<Row[]> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const keyid = await keyIdOf(publicKey);
  const input = withoutOverlaps(largePack(400, 5_000), base, 300);
  const file = await signPack(new TextEncoder().encode(JSON.stringify(input)), keyid, pair.privateKey);
  const install: number[] = [];
  const alone: number[] = [];
  const ready: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = { roots: new Map([[keyid, publicKey]]), today: '2026-11-22' };
    const started = performance.now();
    const admitted = await admit(file, { ...context, below: [base] });
    install.push(performance.now() - started);
    if (!admitted.ok) throw new Error(JSON.stringify(admitted.problems.slice(0, 3)));
    const aloneAt = performance.now();
    await admit(file, { ...context, below: [] });
    alone.push(performance.now() - aloneAt);
    const at = performance.now();
    const compiled = compileCheck([base, admitted.value]);
    ready.push(performance.now() - at);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems.slice(0, 3)));
  }
  const terms = (input.rules ?? []).reduce((sum, rule) => sum + (rule.kind === 'term' ? rule.terms.length : 0), 0);
  const size = { rules: input.rules?.length ?? 0, terms, kB: file.length / 1000, runs: RUNS };
  return [
    {
      id: 'packs.install',
      measure: 'pack of 5 000 terms and 300 rules: verify, parse, compile and self-test on the base, ms',
      value: median(install),
      aim: { at: 'most', value: INSTALL_MS },
      detail: { ...size, 'without the base': median(alone), first: install[0] ?? 0 },
    },
    {
      id: 'packs.ready',
      measure: 'the same pack with the base, parsed and here: compiled in the tab, ms',
      value: median(ready),
      aim: { at: 'most', value: READY_MS },
      detail: { first: ready[0] ?? 0 },
    },
  ];
}

/** The first `count` rules whose examples hold on the base: a made-up word may be a street or a name to it. */
function withoutOverlaps(input: PackInput, base: Pack, count: number): PackInput {
  const parsed = parsePack(new TextEncoder().encode(JSON.stringify(input)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  const failed = new Set(selfTest(parsed.value, [base]).map(({ path }) => path?.split('/')[1]));
  const good = (input.rules ?? []).filter(({ id }) => !failed.has(id));
  const lists = good.filter(({ kind }) => kind === 'term');
  const others = good.filter(({ kind }) => kind !== 'term').slice(0, count - lists.length);
  return { ...input, rules: [...lists, ...others] };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
