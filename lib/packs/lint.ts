import type { Norwegian } from '../contracts/language';
import type { Pack, Rule } from '../contracts/pack';
import type { PackAdvice, PackAdviceCode, PackArea } from '../contracts/pack-review';
import { compileRules, inspect } from '../engine';
import { compilePolicy, effectiveValues } from '../policy';
import { lix } from './readability';

/** Days before an end that it is told of. */
const SOON_DAYS = 45;
/** A source that nobody has looked at for so long, in days, is told of: the field moves faster than that. */
const STALE_DAYS = 240;
/** A message in a card is read in a second or not at all, in UTF-16 code units. */
const MOST_MESSAGE = 240;
/** The highest LIX of what employees read. */
const MOST_LIX = 40;

/** Ordinary sentences of a working day. A rule that finds something here would stop people who have nothing to hide. */
const ORDINARY = [
  'Hei! Kan du hjelpe meg å skrive en hyggelig invitasjon til sommerfesten på rådhuset fredag 12. juni?',
  'Lag et forslag til dagsorden for et møte om ny nettside, med tid til spørsmål og en kort pause.',
  'Forklar forskjellen på bokmål og nynorsk for en som nettopp har flyttet til Norge.',
  'Skriv om teksten så den blir enklere: Søknadsfristen er 1. mars, og skjemaet ligger på nettsidene våre.',
  'Kan du foreslå fem overskrifter til ei sak om at biblioteket har fått nye opningstider?',
  'Kva bør ei god rutine for bestilling av kontorrekvisita innehalde?',
];

/** What a pack may hold and be admitted, and somebody should still look at. `below`: the packs under it, `today`: YYYY-MM-DD. */
export function lintPack(pack: Pack, below: readonly Pack[], today: string): PackAdvice[] {
  return [
    ...ends(pack, today),
    ...decisions(pack, below, today),
    ...contacts(pack, below),
    ...pack.rules.flatMap((rule) => [...examplesOf(rule), ...textsOf('rules', rule.id, rule)]),
    ...pack.articles.flatMap(({ id, body }) => readable('articles', id, `articles/${id}/body`, body)),
    ...pack.lessons.flatMap(({ id, body }) => readable('lessons', id, `lessons/${id}/body`, body)),
    ...sources(pack, today),
    ...ordinaryTexts(pack, below, today),
    ...rollout(pack),
    ...milderSignals(pack),
  ];
}

function advice(
  code: PackAdviceCode,
  level: PackAdvice['level'],
  area: PackArea,
  path: string,
  id: string | null = null,
  detail?: string,
): PackAdvice {
  return { code, level, area, id, path, ...(detail === undefined ? {} : { detail }) };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function ends({ expires }: Pack, today: string): PackAdvice[] {
  const left = daysBetween(today, expires);
  return left <= SOON_DAYS ? [advice('expires_soon', 'warning', 'about', 'expires', null, expires)] : [];
}

function decisions(pack: Pack, below: readonly Pack[], today: string): PackAdvice[] {
  const values = effectiveValues([...below, pack], today);
  return pack.decisions.flatMap((decision) => {
    const id = `${decision.tool}/${decision.account ?? '*'}`;
    const path = `decisions/${id}`;
    const found: PackAdvice[] = [];
    const end = decision.gyldig_til;
    if (end !== undefined && end < today)
      found.push(advice('decision_expired', 'warning', 'decisions', `${path}/gyldig_til`, id, end));
    else if (end !== undefined && daysBetween(today, end) <= SOON_DAYS)
      found.push(advice('decision_expires_soon', 'tip', 'decisions', `${path}/gyldig_til`, id, end));
    const said = values
      .filter(
        ({ kind, key, account }) =>
          kind === 'ceiling' && key === decision.tool && (decision.account ?? 'work') === account,
      )
      .flatMap((value) => value.said.filter(({ packId }) => packId === pack.id));
    if (said.some(({ outcome }) => outcome === 'no_assessment'))
      found.push(advice('decision_without_assessment', 'warning', 'decisions', `${path}/assessment`, id));
    if (said.some(({ outcome }) => outcome === 'looser_than_above' || outcome === 'own_pack'))
      found.push(advice('decision_ignored', 'warning', 'decisions', `${path}/ceiling`, id));
    return found;
  });
}

function contacts(pack: Pack, below: readonly Pack[]): PackAdvice[] {
  if (pack.layer === 'national') return [];
  const policy = compilePolicy([...below, pack]);
  const found: PackAdvice[] = [];
  if (policy.contactFor.size === 0) found.push(advice('no_contact', 'warning', 'contacts', 'settings/contact_for'));
  for (const { id, email, phone, url } of pack.contacts)
    if (!email && !phone && !url)
      found.push(advice('contact_without_address', 'tip', 'contacts', `contacts/${id}`, id));
  return found;
}

function examplesOf({ id, examples }: Rule): PackAdvice[] {
  const least = Math.min(examples.match.length, examples.ignore.length);
  return least < 3 ? [advice('few_examples', 'tip', 'rules', `rules/${id}/examples`, id, String(least))] : [];
}

function textsOf(area: PackArea, id: string, { message }: Rule): PackAdvice[] {
  const path = `${area}/${id}/message`;
  const found = readable(area, id, path, message);
  const longest = Math.max(...Object.values(message).map((text) => text.length));
  if (longest > MOST_MESSAGE) found.push(advice('long_message', 'tip', area, path, id, String(longest)));
  // Short ones may well be alike in both; a long one was probably copied.
  if (message.nb === message.nn && message.nb.split(' ').length > 5)
    found.push(advice('same_text_in_nb_and_nn', 'tip', area, `${path}/nn`, id));
  return found;
}

function readable(area: PackArea, id: string, path: string, text: Norwegian): PackAdvice[] {
  return (['nb', 'nn'] as const).flatMap((language) => {
    const figure = lix(text[language]);
    return figure !== null && figure > MOST_LIX
      ? [advice('hard_to_read', 'tip', area, `${path}/${language}`, id, String(figure))]
      : [];
  });
}

function sources(pack: Pack, today: string): PackAdvice[] {
  const lists = {
    rules: pack.rules,
    tools: pack.tools,
    tasks: pack.tasks,
    data_kinds: pack.data_kinds,
    articles: pack.articles,
    services: pack.services,
    templates: pack.templates,
    lessons: pack.lessons,
    vettregler: pack.vettregler,
    authorities: pack.authorities,
  };
  return (
    Object.entries(lists) as [PackArea, readonly { id: string; kilde: Rule['kilde']; sist_kontrollert: string }[]][]
  ).flatMap(([area, list]) =>
    list.flatMap(({ id, kilde, sist_kontrollert }) => {
      const path = `${area}/${id}`;
      const found: PackAdvice[] = [];
      if (kilde.every(({ certainty }) => certainty === 'sjekk'))
        found.push(advice('unchecked_source', 'tip', area, `${path}/kilde`, id));
      if (daysBetween(sist_kontrollert, today) > STALE_DAYS)
        found.push(advice('source_out_of_date', 'tip', area, `${path}/sist_kontrollert`, id, sist_kontrollert));
      return found;
    }),
  );
}

function ordinaryTexts(pack: Pack, below: readonly Pack[], today: string): PackAdvice[] {
  const own = new Set(pack.rules.map(({ id }) => id));
  if (own.size === 0) return [];
  const compiled = compileRules([...below.filter(({ id }) => id !== pack.id), pack]);
  if (!compiled.ok) return [];
  const known = new Set(below.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const hits = new Set(
    ORDINARY.flatMap((text) => inspect(text, compiled.value, { today }).findings.map(({ ruleId }) => ruleId)),
  );
  return pack.rules
    .filter(({ id }) => hits.has(id) && !known.has(id))
    .map(({ id, kind }) =>
      advice(kind === 'term' ? 'term_also_common' : 'broad_pattern', 'warning', 'rules', `rules/${id}`, id),
    );
}

function rollout({ rollout: rolling }: Pack): PackAdvice[] {
  if (!rolling) return [];
  const silent = [rolling.stage, ...Object.values(rolling.groups)].filter((stage) => stage === 'stille').length;
  return silent > 0 ? [advice('silent_rollout', 'tip', 'rollout', 'rollout', null)] : [];
}

/** What makes a text less of a case is the national layer's to say (lib/engine/compile.ts). */
function milderSignals({ layer, signals }: Pack): PackAdvice[] {
  if (layer === 'national' || !signals) return [];
  return (['counter', 'generic'] as const)
    .filter((list) => signals[list].length > 0)
    .map((list) => advice('milder_signals_ignored', 'warning', 'signals', `signals/${list}`, null, list));
}
