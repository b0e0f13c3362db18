import * as z from 'zod/mini';
import { ACTIONS, CEILINGS, CLASS_IDS } from './classes';
import {
  authoritySchema,
  lessonSchema,
  requestsSchema,
  serviceSchema,
  templateSchema,
  vettregelSchema,
} from './guidance';
import { localizedSchema } from './language';
import { certainty, guidanceId as id, isoDate, provenance } from './provenance';
import { PACK_OPERATORS } from './redaction';
import { MAX_SITES, siteSchema } from './site-schema';

// zod probes `new Function` on first use; an extension page's CSP reports that. See docs/adr.
z.config({ jitless: true });

/** The one pack format this version reads. Unknown formats are refused, never guessed at. */
export const PACK_FORMAT = 1;

const classId = z.enum(CLASS_IDS);
const action = z.enum(ACTIONS);
const ceiling = z.enum(CEILINGS as unknown as ['none', 'apen', 'intern', 'fortrolig']);
const findingType = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,39}$/));
const account = z.enum(['work', 'private', 'unknown']);

/**
 * A text that proves a rule. In `match` the spans are marked with ⟦ ⟧ by the person who wrote it, and the rule must find
 * exactly those; in `ignore` it must find nothing. A situation rule's example says the situation instead.
 */
const example = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    why: z.optional(z.string()),
    tool: z.optional(z.string()),
    account: z.optional(account),
    event: z.optional(z.string()),
  }),
]);

/** Words that must (or must not) stand near a match. Distances in UTF-16 code units. */
const context = z.strictObject({
  words: z.array(z.string()).check(z.minLength(1)),
  before: z._default(z.number().check(z.gte(0), z.lte(400)), 60),
  after: z._default(z.number().check(z.gte(0), z.lte(400)), 30),
});

const ruleBase = {
  id,
  type: findingType,
  class: classId,
  /** What happens above the tool's ceiling; without it: `ask`, and `stop` from `strengt_fortrolig`. */
  action: z.optional(action),
  /** Short noun for lists: «fødselsnummer». */
  name: localizedSchema,
  /** One sentence: what was seen and why it matters. */
  message: localizedSchema,
  /** What to do with the matter instead. */
  instead: z.optional(localizedSchema),
  /** Keys into the pack's `hjemler`. */
  hjemmel: z.array(z.string()),
  ...provenance,
  examples: z.strictObject({
    match: z.array(example).check(z.minLength(1)),
    ignore: z.array(example).check(z.minLength(1)),
  }),
};

/** A number or name that a validator in the engine knows. Packs are data: they choose a validator, they can't bring one. */
const identifierRuleSchema = z.strictObject({
  ...ruleBase,
  kind: z.literal('identifier'),
  validator: z.string(),
  /** Per grade that the validator can give: how sure, and whether a context word must stand near. Grades not named are dropped. */
  grades: z.record(
    z.string(),
    z.strictObject({
      confidence: z.enum(['low', 'medium', 'high']),
      context: z._default(z.enum(['none', 'required']), 'none'),
    }),
  ),
  context: z.optional(context),
  not_context: z.optional(context),
});

/** A regular expression in the safe subset (linear time, no back-references or look-behind); `u` and `d` are always on. */
const patternRuleSchema = z.strictObject({
  ...ruleBase,
  kind: z.literal('pattern'),
  pattern: z.string().check(z.minLength(1), z.maxLength(2000)),
  ignore_case: z._default(z.boolean(), true),
  /** The capture group that is the finding; 0 is the whole match. */
  group: z._default(z.number().check(z.gte(0), z.lte(20)), 0),
  /** Lower-case strings of which one must occur in the text before the pattern is tried: what keeps 3 000 rules fast. */
  keywords: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** The finding is random: at least so many bits for each character (Shannon), and no vendor's example («…EXAMPLE»). */
  entropy: z.optional(z.number().check(z.gte(0), z.lte(8))),
  confidence: z._default(z.enum(['low', 'medium', 'high']), 'high'),
  context: z.optional(context),
  not_context: z.optional(context),
});

const term = z.strictObject({
  /** Every surface form, nb and nn, written out by the pack builder; no stemming at run time. */
  forms: z.array(z.string()).check(z.minLength(1)),
  strength: z.enum(['S', 'M', 'W']),
  /**
   * `word`: as it stands; `prefix`: also as first part of a compound; `suffix`: only as last part of one, after at least
   * three letters; `caps`: only in these capitals.
   */
  match: z._default(z.enum(['word', 'prefix', 'suffix', 'caps']), 'word'),
});

/**
 * Words of one area. `topic`: scored against person signals (strength × signal): 0 nothing, 1–2 `low`, 3–5 `high`,
 * 6 `top`. `direct`: the word itself is the finding, with the rule's class.
 */
const termRuleSchema = z.strictObject({
  ...ruleBase,
  kind: z.literal('term'),
  area: id,
  scoring: z.enum(['topic', 'direct']),
  classes: z.optional(z.strictObject({ low: classId, high: classId, top: classId })),
  confidence: z._default(z.enum(['low', 'medium', 'high']), 'high'),
  terms: z.array(term).check(z.minLength(1)),
  context: z.optional(context),
  not_context: z.optional(context),
});

/** Several findings that together weigh more than each. The finding stands where the first part stands. */
const combinationRuleSchema = z.strictObject({
  ...ruleBase,
  kind: z.literal('combination'),
  parts: z
    .array(
      z.strictObject({
        /** Any of these types … */
        types: z.optional(z.array(findingType)),
        /** … or any of these rules … */
        rules: z.optional(z.array(z.string())),
        /** … or a word of these areas, whether or not it became a finding … */
        areas: z.optional(z.array(z.string())),
        /** … or one of these words, which count here and nowhere else … */
        terms: z.optional(z.array(term)),
        /** … or a table of at least so many rows, one column of which holds names. */
        rows: z.optional(z.number().check(z.gte(2), z.lte(1000))),
        /** How many, each on a line of its own when `lines` is true. */
        min: z._default(z.number().check(z.gte(1), z.lte(1000)), 1),
        lines: z._default(z.boolean(), false),
        /** The part is a place with few people, and is told as that. */
        small_place: z._default(z.boolean(), false),
      }),
    )
    .check(z.minLength(1)),
  /** A unit is read at most 1 000 UTF-16 code units around the first part; `text` is read whole. */
  within: z._default(z.enum(['sentence', 'paragraph', 'text']), 'paragraph'),
});

/** Not about the text alone: which tool, which account, what just happened. Judged by the policy, not by the engine. */
const situationRuleSchema = z.strictObject({
  ...ruleBase,
  kind: z.literal('situation'),
  when: z.strictObject({
    /** Tool ids, families, or `unlisted`. */
    tools: z.optional(z.array(z.string())),
    accounts: z.optional(z.array(account)),
    /** A finding of one of these rules or types is in the text. */
    findings: z.optional(z.array(z.string())),
    events: z.optional(z.array(z.enum(['reported_breach', 'answer_received']))),
  }),
});

export const ruleSchema = z.discriminatedUnion('kind', [
  identifierRuleSchema,
  patternRuleSchema,
  termRuleSchema,
  combinationRuleSchema,
  situationRuleSchema,
]);
export type Rule = z.infer<typeof ruleSchema>;
export type IdentifierRule = z.infer<typeof identifierRuleSchema>;
export type PatternRule = z.infer<typeof patternRuleSchema>;
export type TermRule = z.infer<typeof termRuleSchema>;
export type CombinationRule = z.infer<typeof combinationRuleSchema>;
export type SituationRule = z.infer<typeof situationRuleSchema>;

/** What tells that a text is about a person or a case (beside the findings themselves), and what tells that it is not. */
const signalsSchema = z.strictObject({
  /** Finding types that are a strong signal. */
  strong_types: z.array(findingType),
  /** Word forms, lower case; «-læreren» is the last part of a compound, at least four letters with three before them. */
  strong: z.array(z.string()),
  weak: z.array(z.string()),
  counter: z.array(z.string()),
  /** Words of rules and laws («kan», «rett til»). Where several stand, a weak signal means anybody, not somebody. */
  generic: z._default(z.array(z.string()), []),
  /** Words that tell that somebody certain is meant all the same («i går», «hun», «har fått»). */
  individual: z._default(z.array(z.string()), []),
  /** How far from the topic word a signal counts, in UTF-16 code units; a blank line always ends it. */
  reach: z._default(z.number().check(z.gte(20), z.lte(2000)), 300),
});

/** Name lists, one name per line (a fifth of the size of JSON arrays). Source and licence stand in `kilde`. */
const namesSchema = z.strictObject({
  first: z.string(),
  last: z.string(),
  /** Names that are also words: `name<TAB>share`, the share of capitalised mid-sentence uses that are a person, 0–1. */
  ambiguous: z.string(),
  /** Words before a name («saksbehandler», «mor»), lower case. */
  titles: z.array(z.string()),
  /** The trained name model (`docs/NAME-MODEL.md`), base64. Bytes that are none give a pack problem when compiled. */
  model: z.optional(z.string().check(z.maxLength(1_400_000))),
  ...provenance,
});

/** Word forms, lower case; one that begins with a hyphen is found as the last part of compounds («-sjef»). */
const peopleWords = z._default(z.array(z.string().check(z.minLength(2), z.maxLength(60))).check(z.maxLength(4000)), []);

/**
 * What tells who a name is. Layers add to each other. A word of office stands beside the name («rektor Kari Berg»); what is
 * found never makes a finding, it takes weight from one, or gives it back.
 */
const peopleSchema = z.strictObject({
  /** Offices that people are elected to, and heads of state: «ordfører», «statsråd». */
  public: peopleWords,
  /** Offices at work: «saksbehandler», «-sjef». */
  employee: peopleWords,
  /** Headings of lists of people at a meeting: «til stede». */
  list: peopleWords,
  /** Before one who speaks for a firm or a party: «AS ved», «v/». Weaker than `private`. */
  represents: peopleWords,
  /** What makes a name a party: «eleven», «søker», «mor». */
  private: peopleWords,
  /** What a party does: «søker om». In a council's open paper it is often a firm that does. */
  asking: peopleWords,
  /** A matter of one's own, whatever one's office: «sykmeldt», «innlagt». */
  matter: peopleWords,
  /** The language of a council's papers: «enstemmig», «formannskapet». */
  meeting: peopleWords,
  /** Works that have a maker: «roman», «artikkel». */
  work: peopleWords,
  /** Verbs behind a source: «hevder», «viser». */
  citing: peopleWords,
  /** Parties as they are written in brackets behind a name, with their capitals. */
  parties: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(500)), []),
  /**
   * People whom anybody may write about, one a line: `name<TAB>role<TAB>flags`. Role: `p` public, `a` author or artist, `h`
   * historical. Flags: `s` the surname alone is enough, `r` remote (never a party in a case of a kommune).
   */
  known: z._default(z.string().check(z.maxLength(200_000)), ''),
  ...provenance,
});

const classSchema = z.strictObject({
  id: classId,
  label: localizedSchema,
  meaning: localizedSchema,
  examples: z.array(localizedSchema),
  hjemmel: z.array(z.string()),
});

export const FAMILIES = [
  'consumer',
  'work',
  'own',
  'case_system',
  'transcription',
  'pupil',
  'developer',
  'translation',
  'image',
  'stopped',
] as const;

const toolSchema = z.strictObject({
  id,
  name: z.string(),
  vendor: z.string(),
  /** Exact host names; a leading `*.` means every host below. Empty: no web page of its own. */
  hosts: z.array(z.string()),
  family: z.enum(FAMILIES),
  /** True where free and paid-for accounts share the host: the extension can't see the contract and must ask. */
  shared_host: z._default(z.boolean(), false),
  /** Where the browser allows no extension, KI-vett says so (`edge`: Edge refuses scripts there). */
  unprotected_in: z._default(z.array(z.enum(['edge'])), []),
  synonyms: z.array(z.string()),
  facts: z.array(z.strictObject({ text: localizedSchema, ...provenance })),
  ...provenance,
});
export type Tool = z.infer<typeof toolSchema>;

/** What a kommune has decided for a tool. The base pack holds none: it decides nothing for a kommune. */
const decisionSchema = z.strictObject({
  tool: z.string(),
  /** Without it the decision is for every kind of account. */
  account: z.optional(z.enum(['work', 'private'])),
  status: z.enum(['approved', 'open_only', 'not_used', 'ask']),
  ceiling,
  conditions: z._default(z.array(localizedSchema), []),
  /** Needed to go above what the family's default allows. */
  assessment: z.optional(
    z.strictObject({
      date: isoDate,
      by: z.string(),
      basis: z.string(),
      dpia: z.optional(z.string()),
      /** Reference or address of the risk assessment (ROS). */
      ros: z.optional(z.string()),
    }),
  ),
  /** Who answers for the tool being used: a role, not a person. */
  owner: z.optional(z.string().check(z.maxLength(200))),
  gyldig_til: z.optional(isoDate),
  /** Tool to use instead. */
  alternative: z.optional(z.string()),
});
export type ToolDecision = z.infer<typeof decisionSchema>;

const taskSchema = z.strictObject({
  id,
  name: localizedSchema,
  synonyms: z.array(z.string()),
  /** What an open tool may have for this task; `none`: not in an open tool at all. */
  open_ceiling: ceiling,
  needs_procured: z.boolean(),
  /** The class such a task usually carries. */
  usual_class: classId,
  check: z.array(localizedSchema),
  dont: z.array(localizedSchema),
  hjemmel: z.array(z.string()),
  ...provenance,
});
export type Task = z.infer<typeof taskSchema>;

/** A kind of information as people name it in a question («personopplysninger», «epost», «elevtekst»). */
const dataKindSchema = z.strictObject({
  id,
  name: localizedSchema,
  synonyms: z.array(z.string()),
  class: classId,
  hjemmel: z.array(z.string()),
  ...provenance,
});

const hjemmelSchema = z.strictObject({
  name: z.string(),
  meaning: localizedSchema,
  url: z.optional(z.string()),
  certainty,
  gyldig_fra: z.optional(isoDate),
  gyldig_til: z.optional(isoDate),
  /** Key that takes over when this one ends (the 1967 and 2025 forvaltningslov). */
  replaced_by: z.optional(z.string()),
});

const contactSchema = z.strictObject({
  id,
  role: localizedSchema,
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  url: z.optional(z.string()),
});

/** Short help article; the body is Markdown with paragraphs, lists, emphasis and links only. */
const articleSchema = z.strictObject({
  id,
  title: localizedSchema,
  body: localizedSchema,
  ...provenance,
});

export const LAYERS = ['national', 'region', 'kommune', 'service', 'person'] as const;

/**
 * How far a roll-out has come, mildest first. `stille`: nothing is said nor held, only what would have been is counted.
 * `rad`: said, and the person may send all the same. `stopp`: as the rules say. `strengt_fortrolig` and `gradert` are always
 * at `stopp`.
 */
export const STAGES = ['stille', 'rad', 'stopp'] as const;
export type Stage = (typeof STAGES)[number];
const stage = z.enum(STAGES);

const rolloutSchema = z.strictObject({
  stage: z._default(stage, 'stopp'),
  /** By group (the organisation's policy says which group a browser is in). */
  groups: z._default(z.record(id, stage), {}),
  /** By rule, over what the group has. */
  rules: z._default(z.record(id, stage), {}),
});

export const packSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id,
  /** Rises with every issue; an older one is never installed over a newer. */
  version: z.number().check(z.int(), z.gte(1)),
  layer: z.enum(LAYERS),
  name: localizedSchema,
  publisher: z.string(),
  issued: isoDate,
  expires: isoDate,
  /** Days after `expires` in which all of it holds, with a notice. After them what it permits lapses; what it protects stays. */
  grace_days: z._default(z.number().check(z.int(), z.gte(0), z.lte(180)), 30),
  /** Packs of lower layers that this one was made for, with the oldest version that will do. */
  stands_on: z._default(
    z.array(z.strictObject({ id, version: z._default(z.number().check(z.int(), z.gte(1)), 1) })).check(z.maxLength(20)),
    [],
  ),
  /** Only in force for these groups or services; empty: for everybody. */
  groups: z._default(z.array(id).check(z.maxLength(100)), []),
  rollout: z.optional(rolloutSchema),
  /** Whose pack this one was made from. */
  adopted_from: z.optional(
    z.strictObject({
      id,
      version: z.number(),
      publisher: z.string(),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  classes: z._default(z.array(classSchema), []),
  rules: z._default(z.array(ruleSchema), []),
  signals: z.optional(signalsSchema),
  names: z.optional(namesSchema),
  people: z.optional(peopleSchema),
  /** Strings that are never a finding nor a part of one: own units, public names. Literal, case as written. */
  protected: z._default(z.array(z.string()), []),
  tools: z._default(z.array(toolSchema), []),
  /** AI chat sites: corrections by id to what the extension knows itself, and new ones. */
  sites: z.optional(z.array(siteSchema).check(z.maxLength(MAX_SITES))),
  /** Ceiling a tool family has when nobody has decided. Only the national layer sets these. */
  family_ceilings: z.optional(z.partialRecord(z.enum(FAMILIES), ceiling)),
  decisions: z._default(z.array(decisionSchema), []),
  /** Decisions for a whole family («developer tools: ask»), under the ones for a tool. */
  family_decisions: z._default(
    z.array(
      z.strictObject({
        family: z.enum(FAMILIES),
        status: z.enum(['approved', 'open_only', 'not_used', 'ask']),
        ceiling,
        alternative: z.optional(z.string()),
        conditions: z._default(z.array(localizedSchema), []),
      }),
    ),
    [],
  ),
  tasks: z._default(z.array(taskSchema), []),
  data_kinds: z._default(z.array(dataKindSchema), []),
  hjemler: z._default(z.record(z.string(), hjemmelSchema), {}),
  contacts: z._default(z.array(contactSchema), []),
  articles: z._default(z.array(articleSchema), []),
  services: z._default(z.array(serviceSchema).check(z.maxLength(60)), []),
  templates: z._default(z.array(templateSchema).check(z.maxLength(400)), []),
  lessons: z._default(z.array(lessonSchema).check(z.maxLength(200)), []),
  vettregler: z._default(z.array(vettregelSchema).check(z.maxLength(12)), []),
  authorities: z._default(z.array(authoritySchema).check(z.maxLength(100)), []),
  /** What «Anonymiser» does with each type of finding; a placeholder where no layer says. Later layers decide. */
  redaction: z.optional(z.strictObject({ operators: z.record(findingType, z.enum(PACK_OPERATORS)) })),
  settings: z.optional(
    z.strictObject({
      /** May a person send an `ask` text with a reason? */
      send_with_reason: z.boolean(),
      /** Who to call about which class. */
      contact_for: z.optional(z.partialRecord(classId, z.string())),
      /** Where «be om et verktøy» and «jeg limte det inn» lead. */
      requests: z.optional(requestsSchema),
      /** How many days a browser keeps what it has counted; 90 where no layer says, and the shortest where several do. */
      keep_figures_days: z.optional(z.number().check(z.int(), z.gte(1), z.lte(400))),
    }),
  ),
});
/** A parsed pack: defaults filled in, every field known. */
export type Pack = z.infer<typeof packSchema>;
/** A pack as it is written, before defaults. */
export type PackInput = z.input<typeof packSchema>;

/** The signed file: `payload` is base64 of the exact bytes that were signed. */
export const envelopeSchema = z.strictObject({
  kivett: z.literal('pack'),
  payload: z.string(),
  signatures: z
    .array(
      z.strictObject({
        keyid: z.string(),
        sig: z.string(),
        /** The public key, 32 bytes in base64: never trusted for standing here, only shown to a person as a fingerprint. */
        key: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/))),
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
});
export type Envelope = z.infer<typeof envelopeSchema>;
