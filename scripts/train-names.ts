/**
 * `npm run train:names`: trains the name model from the data folder that KIVETT_DATA points at and writes
 * `packs/base/names/model.bin`. Same data, same bytes. Takes some minutes. See `docs/NAME-MODEL.md`.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn } from './train-names/learn';
import { readMaterial } from './train-names/material';
import { PLAN } from './train-names/plan';

const data = process.env.KIVETT_DATA;
if (!data)
  throw new Error('Set KIVETT_DATA to the folder that holds names/, words/, places/, benign/ and measure-only/.');
const pack = join(import.meta.dirname, '..', 'packs', 'base');
const target = process.argv[2] ?? join(pack, 'names', 'model.bin');
const write = (line: string) => void process.stdout.write(`${line}\n`);

const { lexicon, material } = readMaterial(data, pack, PLAN.weights);
const started = performance.now();
const bytes = learn(lexicon, material, { ...PLAN, log: write });
writeFileSync(target, bytes);
write(`${target}: ${bytes.length} bytes, ${Math.round((performance.now() - started) / 1000)} s`);
