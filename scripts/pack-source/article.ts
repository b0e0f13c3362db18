import { parse } from 'yaml';

export interface ArticleSource {
  front: Record<string, unknown>;
  title: Record<string, string>;
  body: Record<string, string>;
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;
const HEADING = /^# \[(nb|nn|en)\] (.+)$/gm;

/**
 * A help text: front matter between `---` lines, then one part per language, each under a heading `# [nb] Tittel`.
 * Null when there is no front matter; a missing language is left for the schema to report.
 */
export function readArticle(text: string): ArticleSource | null {
  const match = FRONT.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const title: Record<string, string> = {};
  const body: Record<string, string> = {};
  const headings = [...rest.matchAll(HEADING)];
  headings.forEach((heading, index) => {
    const language = heading[1] as string;
    title[language] = (heading[2] as string).trim();
    const from = heading.index + heading[0].length;
    body[language] = rest.slice(from, headings[index + 1]?.index ?? rest.length).trim();
  });
  return { front: parse(match[1] as string) as Record<string, unknown>, title, body };
}
