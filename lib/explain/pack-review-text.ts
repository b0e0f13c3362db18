import { packReview } from '../../locales/pack-review';
import type { LayerSaid } from '../contracts/effective';
import type { Language, Localized } from '../contracts/language';
import type { Pack } from '../contracts/pack';
import type { PackAdvice, PackArea, PackChange } from '../contracts/pack-review';
import { fill, formatDate } from '../i18n';

type Key = keyof typeof packReview;
const say = (language: Language, key: Key, params?: Record<string, string | number>) =>
  fill(packReview[key][language], params);

/** Words of a list that a sentence names; the rest is a number. */
const MOST_NAMED = 5;

export function areaText(area: PackArea, language: Language): string {
  return say(language, `area.${area}`);
}

export function effectText(effect: PackChange['effect'], language: Language): string {
  return say(language, `effect.${effect}`);
}

export function outcomeText(outcome: LayerSaid['outcome'], language: Language): string {
  return say(language, `said.${outcome}`);
}

export function adviceText({ code, id, path, detail }: PackAdvice, language: Language): string {
  return say(language, `advice.${code}`, { id: id ?? path, detail: formatDate(detail ?? '', language) });
}

export function noChangesText(language: Language): string {
  return say(language, 'change.none');
}

/** One difference as a sentence. Names are looked for in both packs; values are said as they are written in the pack. */
export function changeText(change: PackChange, packs: readonly Pack[], language: Language): string {
  const name = nameOf(change, packs, language);
  if (change.kind !== 'changed') return say(language, `change.${change.kind}`, { name });
  const field = fieldOf(change, language);
  const { before, after } = change;
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, now] = [listOf(before), listOf(after)];
    const [gone, come] = [old.filter((one) => !now.includes(one)), now.filter((one) => !old.includes(one))];
    const parts = [
      ...(come.length > 0 ? [say(language, 'change.more', { name, field, items: items(come, language) })] : []),
      ...(gone.length > 0 ? [say(language, 'change.less', { name, field, items: items(gone, language) })] : []),
    ];
    return parts.length > 0 ? parts.join(' ') : say(language, 'change.other', { name, field });
  }
  const short = [before, after].every(
    (value) => value === undefined || (typeof value !== 'object' && String(value).length <= 60),
  );
  if (!short) return say(language, 'change.other', { name, field });
  const value = (one: unknown) =>
    one === undefined || one === '' ? say(language, 'change.nothing') : `«${formatDate(String(one), language)}»`;
  return say(language, 'change.from_to', { name, field, before: value(before), after: value(after) });
}

function nameOf({ area, id }: PackChange, packs: readonly Pack[], language: Language): string {
  if (id === null) return say(language, `area.${area}`);
  const named = packs.flatMap((pack): { name: Localized | string }[] => {
    if (area === 'rules') return pack.rules.filter((one) => one.id === id);
    if (area === 'tasks') return pack.tasks.filter((one) => one.id === id);
    if (area === 'data_kinds') return pack.data_kinds.filter((one) => one.id === id);
    if (area === 'services') return pack.services.filter((one) => one.id === id);
    if (area === 'templates') return pack.templates.filter((one) => one.id === id);
    if (area === 'lessons') return pack.lessons.filter((one) => one.id === id).map((one) => ({ name: one.title }));
    if (area === 'tools') return pack.tools.filter((one) => one.id === id);
    if (area === 'decisions') return pack.tools.filter((one) => one.id === id.split('/')[0]);
    return [];
  })[0]?.name;
  const account = area === 'decisions' ? id.split('/')[1] : undefined;
  const shown = named === undefined ? id : typeof named === 'string' ? named : named[language];
  return account && account !== '*' ? `${shown} (${account})` : shown;
}

function fieldOf({ path, area, id }: PackChange, language: Language): string {
  const inside = path
    .split('/')
    .slice((area === 'about' ? 0 : 1) + (id === null ? 0 : id.split('/').length))
    .join('/');
  const key = `field.${inside.split('/')[0] ?? ''}`;
  return Object.hasOwn(packReview, key) ? say(language, key as Key) : inside;
}

function listOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((one) => {
    if (typeof one === 'string') return one;
    const forms = (one as { forms?: unknown } | null)?.forms;
    return Array.isArray(forms) ? String(forms[0]) : JSON.stringify(one);
  });
}

function items(list: readonly string[], language: Language): string {
  const shown = list
    .slice(0, MOST_NAMED)
    .map((one) => `«${one.length > 60 ? `${one.slice(0, 60)} …` : one}»`)
    .join(', ');
  return list.length > MOST_NAMED ? say(language, 'change.items', { shown, count: list.length - MOST_NAMED }) : shown;
}
