import type { Localized } from '../contracts/language';
import type { Pack } from '../contracts/pack';

/** Days before an end that somebody should know of it. */
const SOON_DAYS = 60;
/** Days after which a fact is looked at again: two school terms. */
const STALE_DAYS = 180;

export interface DueItem {
  packId: string;
  /** The pack's list, as its fields are called: `tools`, `decisions`, `pack` for the pack itself … */
  list: string;
  id: string;
  name: Localized | string;
  why: 'ends' | 'ended' | 'stale' | 'unsure';
  /** YYYY-MM-DD: when it ends or ended, or when it was last looked at. */
  date: string;
  /** Who keeps it right: a role, else the pack's publisher. */
  owner: string;
}

interface Dated {
  id: string;
  name: Localized | string;
  sist_kontrollert?: string | undefined;
  gyldig_til?: string | undefined;
  eier?: string | undefined;
  owner?: string | undefined;
  kilde?: readonly { certainty: string }[] | undefined;
}

/**
 * What in these packs is out of date, soon will be, or was never certain, the most urgent first. An item is named once, for its
 * most urgent reason. `today` as YYYY-MM-DD.
 */
export function dueForReview(packs: readonly Pack[], today: string): DueItem[] {
  const soon = shift(today, SOON_DAYS);
  const stale = shift(today, -STALE_DAYS);
  const due: DueItem[] = [];
  for (const pack of packs) {
    for (const [list, items] of listsOf(pack))
      for (const item of items) {
        const owner = item.eier ?? item.owner ?? pack.publisher;
        const put = (why: DueItem['why'], date: string) =>
          due.push({ packId: pack.id, list, id: item.id, name: item.name, why, date, owner });
        const end = item.gyldig_til;
        if (end !== undefined && end < today) put('ended', end);
        else if (end !== undefined && end <= soon) put('ends', end);
        else if (item.sist_kontrollert !== undefined && item.sist_kontrollert < stale)
          put('stale', item.sist_kontrollert);
        // A «sjekk» among better sources is no news; alone it is all there is.
        else if (
          !OWN_WORDS.has(list) &&
          item.kilde?.length &&
          item.kilde.every(({ certainty }) => certainty === 'sjekk')
        )
          put('unsure', item.sist_kontrollert ?? pack.issued);
      }
  }
  return due.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || a.date.localeCompare(b.date));
}

/** Lists that claim nothing of the world: what they stand on is the pack's own judgement. */
const OWN_WORDS: ReadonlySet<string> = new Set(['services', 'templates', 'lessons', 'vettregler']);

const ORDER: readonly DueItem['why'][] = ['ended', 'ends', 'stale', 'unsure'];

function listsOf(pack: Pack): [string, Dated[]][] {
  return [
    ['pack', [{ id: pack.id, name: pack.name, gyldig_til: pack.expires }]],
    ['decisions', pack.decisions.map((one) => ({ ...one, id: one.tool, name: one.tool }))],
    ['tools', pack.tools],
    ['tool_facts', pack.tools.flatMap((tool) => tool.facts.map((fact) => ({ ...fact, id: tool.id, name: fact.text })))],
    ['tasks', pack.tasks],
    ['data_kinds', pack.data_kinds],
    ['articles', pack.articles.map((one) => ({ ...one, name: one.title }))],
    ['services', pack.services],
    ['templates', pack.templates],
    ['lessons', pack.lessons.map((one) => ({ ...one, name: one.title }))],
    ['vettregler', pack.vettregler.map((one) => ({ ...one, name: one.rule }))],
    ['authorities', pack.authorities.map((one) => ({ ...one, name: one.says }))],
    ['rules', pack.rules],
    [
      'hjemler',
      Object.entries(pack.hjemler).map(([id, one]) => ({
        id,
        name: one.name,
        gyldig_til: one.replaced_by === undefined ? one.gyldig_til : undefined,
        kilde: [{ certainty: one.certainty }],
      })),
    ],
  ];
}

/** Calendar days, in UTC: a day has no hours here. */
function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
