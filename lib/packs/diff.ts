import { ACTIONS, CEILINGS, CLASS_IDS } from '../contracts/classes';
import { type Pack, STAGES } from '../contracts/pack';
import type { PackArea, PackChange } from '../contracts/pack-review';

type Effect = PackChange['effect'];
type Json = unknown;
type Items = ReadonlyMap<string, Json>;

/** One part of a pack as items by id, and what a change there does to what people may send. */
interface Part {
  area: PackArea;
  items: (pack: Pack) => Items;
  /** `field` is the place inside the item; empty for the item as a whole, which then came or went. */
  effect: (field: string, before: Json, after: Json) => Effect;
}

/**
 * What is different, item by item and field by field. `before` null: everything is new. The effect is read from the field:
 * where it can't be told, it is `looser`, so that somebody looks. Texts, sources and examples change nothing of what may be sent.
 */
export function diffPacks(before: Pack | null, after: Pack): PackChange[] {
  return PARTS.flatMap(({ area, items, effect }) => {
    const [old, now] = [before ? items(before) : new Map<string, Json>(), items(after)];
    const changes: PackChange[] = [];
    const put = (kind: PackChange['kind'], id: string, field: string, from: Json, to: Json) => {
      const own = id === '' ? null : id;
      const path = [area === 'about' ? null : area, own, field === '' ? null : field].filter(Boolean).join('/');
      changes.push({
        area,
        kind,
        id: own,
        path,
        ...(from === undefined ? {} : { before: from }),
        ...(to === undefined ? {} : { after: to }),
        effect: effect(field, from, to),
      });
    };
    for (const [id, from] of old) {
      if (!now.has(id)) put('removed', id, '', from, undefined);
      else for (const leaf of leaves(from, now.get(id))) put('changed', id, leaf.field, leaf.before, leaf.after);
    }
    for (const [id, to] of now) if (!old.has(id)) put('added', id, '', undefined, to);
    return changes;
  });
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The innermost fields that differ; a list is one field. */
function leaves(before: Json, after: Json, field = ''): { field: string; before: Json; after: Json }[] {
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      leaves(before[key], after[key], field === '' ? key : `${field}/${key}`),
    );
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
}

const byId = (list: readonly { id: string }[] | undefined): Items => new Map((list ?? []).map((one) => [one.id, one]));
const whole = (value: Json): Items => (value === undefined ? new Map() : new Map([['', value]]));

/** More of a scale is stricter (`rising`) or looser; not on the scale: somebody should look. */
function onScale(scale: readonly unknown[], rising: 'stricter' | 'looser', before: Json, after: Json): Effect {
  const [a, b] = [scale.indexOf(before), scale.indexOf(after)];
  if (a === -1 || b === -1) return 'looser';
  if (a === b) return 'neither';
  return b > a === (rising === 'stricter') ? 'stricter' : 'looser';
}

/** A list where having more is stricter or looser; both more and less: looser. */
function onList(more: 'stricter' | 'looser', before: Json, after: Json): Effect {
  const [old, now] = [asSet(before), asSet(after)];
  const added = [...now].some((one) => !old.has(one));
  const removed = [...old].some((one) => !now.has(one));
  if (added && removed) return 'looser';
  if (!added && !removed) return 'neither';
  return added ? more : more === 'stricter' ? 'looser' : 'stricter';
}

function asSet(list: Json): Set<string> {
  const items = typeof list === 'string' ? list.split('\n') : Array.isArray(list) ? list : [];
  return new Set(items.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))));
}

/** Came or went as a whole: `coming` says what its coming does. */
function cameOrWent(before: Json, after: Json, coming: Effect): Effect | null {
  if (before !== undefined && after !== undefined) return null;
  if (coming === 'neither') return 'neither';
  return (before === undefined) === (coming === 'stricter') ? 'stricter' : 'looser';
}

const DAY_LATER = (more: 'stricter' | 'looser', before: Json, after: Json): Effect => {
  // No date is never.
  const [a, b] = [before ?? '9999', after ?? '9999'] as [string, string];
  return b > a === (more === 'stricter') ? 'stricter' : 'looser';
};

const TEXT_FIELDS =
  /^(?:name|message|instead|label|meaning|title|body|text|kilde|sist_kontrollert|hjemmel|examples|check|dont|vendor|facts|synonyms|conditions|alternative|kind|url|certainty|role|email|phone)(?:\/|$)/;

function ruleEffect(field: string, before: Json, after: Json): Effect {
  if (field === '') {
    const rule = (before ?? after) as Pack['rules'][number];
    const onlyTells = rule.class === 'apen' && (rule.action ?? 'inform') === 'inform';
    return cameOrWent(before, after, onlyTells ? 'neither' : 'stricter') ?? 'neither';
  }
  if (field === 'class' || /^classes\//.test(field)) return onScale(CLASS_IDS, 'stricter', before, after);
  // Not said: `ask`, and `stop` from `strengt_fortrolig`.
  if (field === 'action') return onScale(ACTIONS, 'stricter', before ?? 'ask', after ?? 'ask');
  if (field === 'terms') return onList('stricter', before, after);
  if (field === 'gyldig_til') return DAY_LATER('stricter', before, after);
  if (field === 'gyldig_fra') return DAY_LATER('looser', before ?? '0000', after ?? '0000');
  if (field === 'confidence') return onScale(['low', 'medium', 'high'], 'stricter', before, after);
  return TEXT_FIELDS.test(field) ? 'neither' : 'looser';
}

type DecisionLike = Pick<Pack['decisions'][number], 'status' | 'ceiling' | 'assessment'>;

/** A decision that came: a ban tightens, one with an assessment may raise, one without can't. */
function comingDecision({ status, ceiling, assessment }: DecisionLike): Effect | 'either' {
  if (status === 'not_used' || ceiling === 'none') return 'stricter';
  if (!assessment?.dpia) return 'stricter';
  return ceiling === 'apen' || status === 'open_only' ? 'either' : 'looser';
}

function statusEffect(before: Json, after: Json): Effect {
  // «Open only» caps the ceiling, which «ask» does not.
  const order = ['approved', 'ask', 'open_only', 'not_used'];
  return onScale(order, 'stricter', before, after);
}

function decisionEffect(field: string, before: Json, after: Json): Effect {
  if (field === '') {
    const coming = comingDecision((before ?? after) as DecisionLike);
    return coming === 'either' ? 'looser' : (cameOrWent(before, after, coming) ?? 'neither');
  }
  if (field === 'ceiling') return onScale(CEILINGS, 'looser', before, after);
  if (field === 'status') return statusEffect(before, after);
  if (field === 'gyldig_til') return DAY_LATER('looser', before, after);
  if (field.startsWith('assessment')) return after === undefined || after === '' ? 'stricter' : 'looser';
  return TEXT_FIELDS.test(field) ? 'neither' : 'looser';
}

function toolEffect(field: string, before: Json, after: Json): Effect {
  if (field === '')
    return (
      cameOrWent(
        before,
        after,
        (before ?? after) && ((before ?? after) as Pack['tools'][number]).family === 'stopped' ? 'stricter' : 'looser',
      ) ?? 'neither'
    );
  if (field === 'shared_host') return after === true ? 'stricter' : 'looser';
  if (field === 'unprotected_in') return 'neither';
  return TEXT_FIELDS.test(field) ? 'neither' : 'looser';
}

/** Signals and people: which lists make a text more of a case, and which less. */
const MORE_IS_STRICTER = new Set([
  'strong_types',
  'strong',
  'weak',
  'individual',
  'private',
  'asking',
  'matter',
  'titles',
]);

function listEffect(field: string, before: Json, after: Json): Effect {
  if (field === 'kilde' || field === 'sist_kontrollert') return 'neither';
  if (field === 'reach') return Number(after) >= Number(before) ? 'stricter' : 'looser';
  return onList(MORE_IS_STRICTER.has(field) ? 'stricter' : 'looser', before, after);
}

function taskEffect(field: string, before: Json, after: Json): Effect {
  if (field === '') return cameOrWent(before, after, 'neither') ?? 'neither';
  if (field === 'open_ceiling') return onScale(CEILINGS, 'looser', before, after);
  if (field === 'needs_procured') return after === true ? 'stricter' : 'looser';
  if (field === 'usual_class' || field === 'class') return onScale(CLASS_IDS, 'stricter', before, after);
  return TEXT_FIELDS.test(field) ? 'neither' : 'looser';
}

function rolloutEffect(_: string, before: Json, after: Json): Effect {
  return onScale(STAGES, 'stricter', before ?? 'stopp', after ?? 'stopp');
}

function aboutEffect(field: string, before: Json, after: Json): Effect {
  if (field === 'groups') {
    const [old, now] = [asSet(before), asSet(after)];
    // Nobody named is everybody.
    if (now.size === 0) return 'stricter';
    return old.size === 0 ? 'looser' : onList('stricter', before, after);
  }
  if (field === 'grace_days') return Number(after) > Number(before) ? 'looser' : 'stricter';
  return field === 'layer' || field === 'id' ? 'looser' : 'neither';
}

/** A family's ceiling needs no assessment to be a high one. */
const FAMILY = { dpia: 'family' };

const never: Part['effect'] = () => 'neither';
const ABOUT_FIELDS = [
  'id',
  'layer',
  'name',
  'publisher',
  'expires',
  'grace_days',
  'stands_on',
  'groups',
  'adopted_from',
] as const;

const PARTS: readonly Part[] = [
  {
    area: 'about',
    items: (pack) => whole(Object.fromEntries(ABOUT_FIELDS.map((field) => [field, pack[field]]))),
    effect: aboutEffect,
  },
  {
    area: 'decisions',
    items: (pack) =>
      new Map<string, Json>([
        ...pack.decisions.map((one) => [`${one.tool}/${one.account ?? '*'}`, one] as const),
        ...pack.family_decisions.map((one) => [`${one.family}/*`, one] as const),
        ...Object.entries(pack.family_ceilings ?? {}).map(
          ([family, ceiling]) => [`${family}/tak`, { status: 'ask', ceiling, assessment: FAMILY }] as const,
        ),
      ]),
    effect: decisionEffect,
  },
  { area: 'rules', items: (pack) => byId(pack.rules), effect: ruleEffect },
  { area: 'rollout', items: (pack) => rolloutItems(pack), effect: rolloutEffect },
  {
    area: 'settings',
    items: (pack) => whole(pack.settings),
    effect: (field, before, after) => {
      const says = (value: Json) => (isRecord(value) ? value.send_with_reason : value) !== false;
      if (field !== 'send_with_reason' && field !== '') return 'neither';
      return says(before) === says(after) ? 'neither' : says(after) ? 'looser' : 'stricter';
    },
  },
  { area: 'tools', items: (pack) => byId(pack.tools), effect: toolEffect },
  { area: 'tasks', items: (pack) => byId(pack.tasks), effect: taskEffect },
  { area: 'data_kinds', items: (pack) => byId(pack.data_kinds), effect: taskEffect },
  {
    area: 'protected',
    items: (pack) => new Map(pack.protected.map((one) => [one, one])),
    effect: (_, before, after) => cameOrWent(before, after, 'looser') ?? 'neither',
  },
  {
    area: 'signals',
    items: (pack) => whole(pack.signals),
    effect: (field, a, b) => (field === '' ? 'looser' : listEffect(field, a, b)),
  },
  {
    area: 'people',
    items: (pack) => whole(pack.people),
    effect: (field, a, b) => (field === '' ? 'looser' : listEffect(field, a, b)),
  },
  {
    area: 'names',
    items: (pack) => whole(pack.names),
    effect: (field, before, after) =>
      field === ''
        ? (cameOrWent(before, after, 'stricter') ?? 'neither')
        : /^(?:first|last)$/.test(field)
          ? onList('stricter', before, after)
          : TEXT_FIELDS.test(field)
            ? 'neither'
            : 'looser',
  },
  { area: 'sites', items: (pack) => byId(pack.sites), effect: (field) => (field === '' ? 'neither' : 'looser') },
  { area: 'redaction', items: (pack) => whole(pack.redaction?.operators), effect: never },
  { area: 'classes', items: (pack) => byId(pack.classes), effect: never },
  { area: 'hjemler', items: (pack) => new Map(Object.entries(pack.hjemler)), effect: never },
  { area: 'contacts', items: (pack) => byId(pack.contacts), effect: never },
  { area: 'articles', items: (pack) => byId(pack.articles), effect: never },
  { area: 'services', items: (pack) => byId(pack.services), effect: never },
  {
    area: 'templates',
    items: (pack) => byId(pack.templates),
    effect: (field, a, b) => (field === 'ceiling' ? onScale(CEILINGS, 'looser', a, b) : 'neither'),
  },
  { area: 'lessons', items: (pack) => byId(pack.lessons), effect: never },
  { area: 'vettregler', items: (pack) => byId(pack.vettregler), effect: never },
  { area: 'authorities', items: (pack) => byId(pack.authorities), effect: never },
];

/** No roll-out at all is `stopp` for everybody. */
function rolloutItems({ rollout }: Pack): Items {
  const { stage, groups, rules } = rollout ?? { stage: 'stopp', groups: {}, rules: {} };
  return whole({ stage, groups, rules });
}
