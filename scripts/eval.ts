/**
 * `npm run eval`: how well the built-in rules detect. On the committed corpus always; on a data folder that is not part of
 * the project too, when KIVETT_DATA points at one (benign/*.jsonl, ids/vectors.json, measure-only/norne/*-dev.jsonl).
 */

import { type CheckContext, check, compileCheck } from '../lib/check';
import { ACTIONS, CLASS_IDS } from '../lib/contracts/classes';
import { builtPacks } from '../tests/corpus/built-packs';
import { cases, harmless } from '../tests/corpus/corpus';
import { measureBenign, measureIds, measureNames } from './measure/outside-data';
import { add, f1, figure, none, precision, recall, type Score, scoreSpans } from './measure/score';

const context: CheckContext = { toolId: 'chatgpt', account: 'private', channel: 'prompt', today: '2026-11-20' };
const write = (text = '') => void process.stdout.write(`${text}\n`);
const verbose = process.argv.includes('--verbose');

const compiled = compileCheck(await builtPacks());
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const checker = compiled.value;

/** Who and what: a span that can be right or wrong to the character. */
const IDENTITY = [
  'PERSON',
  'NATIONAL_ID',
  'DUF_NUMBER',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'BANK_ACCOUNT',
  'IBAN',
  'CREDIT_CARD',
  'ORG_NUMBER',
  'VEHICLE_PLATE',
  'CASE_NUMBER',
  'PROPERTY_ID',
  'IP_ADDRESS',
  'SECRET',
];
/** Topics are judged per text: where exactly one begins is a matter of taste. */
const TOPICS = [
  'HEALTH',
  'CHILD_WELFARE',
  'SOCIAL_SERVICES',
  'SPECIAL_CATEGORY',
  'CRIMINAL_OFFENCE',
  'CLASSIFIED_MARKING',
  'SECURITY_DETAIL',
];

const byType = new Map<string, { exact: Score; touching: Score }>();
const byTopic = new Map<string, Score>();
let rightClass = 0;
let nearClass = 0;
let held = 0;
const wrong: string[] = [];

for (const prompt of cases) {
  const { findings, decision } = check(prompt.text, context, checker);
  for (const type of IDENTITY) {
    const expected = prompt.spans.filter((span) => span.type === type);
    // A combination stands where its first part stands: it is no second sighting of that part.
    const found = findings.filter(
      (finding) => finding.type === type && !finding.evidence.some((item) => item.kind === 'part'),
    );
    const score = byType.get(type) ?? { exact: none(), touching: none() };
    add(score.exact, scoreSpans(expected, found, 'exact'));
    add(score.touching, scoreSpans(expected, found, 'overlap'));
    byType.set(type, score);
  }
  for (const topic of TOPICS) {
    const expected = prompt.topics.includes(topic);
    const found = findings.some((finding) => finding.type === topic);
    const score = byTopic.get(topic) ?? none();
    add(score, {
      found: Number(expected && found),
      missed: Number(expected && !found),
      extra: Number(!expected && found),
    });
    byTopic.set(topic, score);
  }
  const distance = CLASS_IDS.indexOf(decision.class) - CLASS_IDS.indexOf(prompt.class);
  if (distance === 0) rightClass++;
  else wrong.push(`${prompt.id}: ${decision.class}, expected ${prompt.class}`);
  if (Math.abs(distance) <= 1) nearClass++;
  if (ACTIONS.indexOf(decision.action) >= ACTIONS.indexOf('ask')) held++;
}

write(
  `Committed corpus: ${cases.length} case texts, ${harmless.length} harmless prompts, open tool (${context.toolId})`,
);
write('\nWho and what, by type (exact span; in brackets where touching is enough)');
for (const [type, { exact, touching }] of byType) {
  if (exact.found + exact.missed + exact.extra === 0) continue;
  write(
    `  ${type}: P ${figure(precision(exact))} R ${figure(recall(exact))} F ${figure(f1(exact))} ` +
      `(F ${figure(f1(touching))}); ${exact.found + exact.missed} marked`,
  );
}
write('\nTopics, by text');
for (const [topic, score] of byTopic) {
  if (score.found + score.missed + score.extra === 0) continue;
  write(`  ${topic}: ${score.found} found, ${score.missed} missed, ${score.extra} beside what was expected`);
}
write(`\nCase texts held: ${held}/${cases.length}`);
write(`Class as expected: ${rightClass}/${cases.length}; at most one step off: ${nearClass}/${cases.length}`);
for (const one of wrong) write(`  ${one}`);

const results = harmless.map((prompt) => ({ prompt, ...check(prompt.text, context, checker) }));
const alarms = results.filter(({ decision }) => ACTIONS.indexOf(decision.action) >= ACTIONS.indexOf('ask'));
const noted = results.filter(({ decision }) => decision.action === 'inform');
write(`\nHarmless prompts held: ${alarms.length}/${harmless.length}; with a note: ${noted.length}/${harmless.length}`);
for (const { prompt, findings } of verbose ? [...alarms, ...noted] : alarms) {
  write(
    `  ${prompt.id}: ${findings.map((finding) => `${finding.ruleId} «${prompt.text.slice(finding.start, finding.end)}»`).join(', ')}`,
  );
}

const data = process.env.KIVETT_DATA;
if (data === undefined || data === '') {
  write(
    '\nData outside the project: SKIPPED. Set KIVETT_DATA to the folder that holds benign/, ids/ and measure-only/.',
  );
} else {
  write('\nOrdinary texts');
  measureBenign(data, checker.rules, write);
  write('\nIdentifiers');
  measureIds(data, checker.rules, write);
  write('\nPerson names');
  measureNames(data, checker.rules, write);
}
