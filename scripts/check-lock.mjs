// Fails when package-lock.json names an optional platform package that it does not hold.
// npm writes such a lock without a word when a registry mirror lags behind, and the next `npm ci` stops on it.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const held = new Set(Object.keys(packages));

/** npm looks for a dependency in the package's own node_modules first, then one level up at a time. */
function resolves(from, name) {
  for (let dir = from; ; dir = dir.slice(0, Math.max(dir.lastIndexOf('/node_modules/'), 0))) {
    if (held.has(`${dir ? `${dir}/` : ''}node_modules/${name}`)) return true;
    if (dir === '') return false;
  }
}

const problems = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!resolves(path, name)) problems.push(`${path} wants ${name}, which the lockfile does not hold`);
  }
  if (entry.resolved && !entry.link) problems.push(`${path} names a registry host: ${entry.resolved}`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`lockfile: ${held.size} packages, every platform package is there`);
