import { basename, join } from 'node:path';
import { type Pack, packSchema } from '../../lib/contracts/pack';
import { assemble } from './assemble';
import { checkContent } from './check';
import { readNames } from './names';
import { checkPatterns } from './patterns';
import { readPeople } from './people';
import { readSources } from './read';
import type { SourceProblem } from './types';

/** Keys of `kilder.yaml`: where the name lists and the name model come from. */
const NAME_SOURCES = ['ssb', 'bring-postnummer', 'frekvensord', 'norne', 'nor-deid'];

export interface BuiltPack {
  pack: Pack;
  /** The JSON that is signed: fields as written in the sources, nothing that the schema would add by itself. */
  json: string;
}

/** The register of sources of one pack folder (`kilder.yaml`). */
export function readRegister(folder: string): Record<string, unknown> {
  const file = readSources(folder).files.find((one) => one.file === 'kilder.yaml');
  return (file?.data as Record<string, unknown> | undefined) ?? {};
}

/**
 * Builds one pack folder. All problems are reported at once, each with its file. `below` are the packs of the layers
 * underneath (the national first), whose hjemler, tools and contacts may be referred to.
 */
export function buildPack(
  folder: string,
  below: readonly Pack[],
  register: Record<string, unknown>,
  today: string,
): { built: BuiltPack | null; problems: SourceProblem[] } {
  const name = basename(folder);
  const { files, problems } = readSources(folder);
  const assembled = assemble(folder, files, register);
  problems.push(...assembled.problems);

  const nameSources = NAME_SOURCES.flatMap((key) => register[key] ?? []);
  const names = readNames(files, nameSources, String(assembled.input.issued));
  if (names) assembled.input.names = names;
  const people = readPeople(files, register, String(assembled.input.issued));
  problems.push(...people.problems.map((message) => ({ file: join(name, 'people'), message })));
  if (people.section) assembled.input.people = people.section;

  const parsed = packSchema.safeParse(assembled.input);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const [field, index] = issue.path.map(String);
      const item = (assembled.input[field ?? ''] as { id?: string }[] | undefined)?.[Number(index)];
      const where = [field, item?.id ?? index, ...issue.path.slice(2).map(String)].filter((part) => part !== undefined);
      problems.push({
        file: assembled.origin.get(`${field}/${index}`) ?? join(name, 'pack.yaml'),
        path: where.join('/'),
        message: describe(issue),
      });
    }
    return { built: null, problems };
  }

  const pack = parsed.data;
  const fileOf = (ruleId: string) => {
    const index = pack.rules.findIndex((rule) => rule.id === ruleId);
    return assembled.origin.get(`rules/${index}`) ?? name;
  };
  problems.push(...checkContent(pack, below, today), ...checkPatterns(pack, fileOf));
  return { built: { pack, json: JSON.stringify(assembled.input) }, problems };
}

/** A union's issue hides what is wrong in its branches; the first branch with few complaints is the one that was meant. */
function describe(issue: { message: string; code?: string; errors?: unknown; keys?: unknown }): string {
  const branches = Array.isArray(issue.errors) ? (issue.errors as { message: string; path: PropertyKey[] }[][]) : [];
  const nearest = [...branches].sort((a, b) => a.length - b.length)[0];
  const inner = nearest?.map((one) => `${one.path.join('/')}: ${one.message}`).join('; ');
  return inner ? `${issue.message} (${inner})` : issue.message;
}
