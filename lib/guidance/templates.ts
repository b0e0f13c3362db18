import type { Template } from '../contracts/guidance';
import type { Language } from '../contracts/language';
import { pick } from '../i18n';
import { written } from './text';

/** Which templates are asked for; null and the empty text leave a part open. */
export interface TemplateWish {
  query: string;
  service: string | null;
  task: string | null;
}

/**
 * Templates that fit, best first: every word of the query must be found, in the name before the purpose before the other
 * words. Templates of the chosen service come before those for all services; those of another service alone don't come.
 */
export function findTemplates(
  templates: readonly Template[],
  { query, service, task }: TemplateWish,
  language: Language,
): Template[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return templates
    .filter(({ services }) => service === null || services.length === 0 || services.includes(service))
    .filter(({ tasks }) => task === null || tasks.includes(task))
    .map((template) => ({ template, score: scoreOf(template, words, language) }))
    .filter(({ score }) => score > 0)
    .map((one) => ({ ...one, own: service !== null && one.template.services.includes(service) ? 1 : 0 }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.own - a.own ||
        pick(a.template.name, language).localeCompare(pick(b.template.name, language), 'nb'),
    )
    .map(({ template }) => template);
}

/** Lower is a poorer place to be found; 0 where a word is found nowhere. */
function scoreOf(template: Template, words: readonly string[], language: Language): number {
  // Both Norwegian forms are searched: people write what they say.
  const name = fold([template.name.nb, template.name.nn, pick(template.name, language)].join(' '));
  const purpose = fold([template.purpose.nb, template.purpose.nn, pick(template.purpose, language)].join(' '));
  const synonyms = fold(template.synonyms.join(' '));
  let score = 1;
  for (const word of words) {
    const found = name.includes(word) ? 8 : synonyms.includes(word) ? 4 : purpose.includes(word) ? 2 : 0;
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

function fold(text: string): string {
  return text.toLocaleLowerCase('nb').normalize('NFC');
}

/** The prompt with what was filled in. An empty field stays as its label in brackets, so that nobody sends a hole unseen. */
export function fillTemplate(
  template: Template,
  values: Readonly<Record<string, string>>,
  language: Language,
): { text: string; lang: Language; empty: string[] } {
  const { text, lang } = written(template.body, language);
  const label = new Map(template.fields.map((field) => [field.id, pick(field.label, lang)]));
  const empty = template.fields
    .filter(({ id }) => (values[id] ?? '').trim() === '')
    .map(({ label: name }) => pick(name, language));
  // One pass: what somebody fills in is never read as a field.
  const filled = text.replace(/\{([a-z0-9][a-z0-9._-]*)\}/g, (place, id: string) => {
    const value = (values[id] ?? '').trim();
    return value === '' ? (label.has(id) ? `[${label.get(id)}]` : place) : value;
  });
  return { text: filled, lang, empty };
}
