/** The five classes of information, mildest first. `gradert` stands outside every tool (sikkerhetsloven §§ 5-3, 5-4). */
export const CLASS_IDS = ['apen', 'intern', 'fortrolig', 'strengt_fortrolig', 'gradert'] as const;
export type ClassId = (typeof CLASS_IDS)[number];

/** What KI-vett does with a text, mildest first. `stop` has no override. */
export const ACTIONS = ['allow', 'inform', 'ask', 'stop'] as const;
export type Action = (typeof ACTIONS)[number];

/** How much a tool may have. `none`: the tool is not to be used at all, not even for open information. */
export const CEILINGS = ['none', ...CLASS_IDS.slice(0, 3)] as readonly ('none' | 'apen' | 'intern' | 'fortrolig')[];
export type Ceiling = (typeof CEILINGS)[number];

/** 0 for `apen` … 4 for `gradert`. */
export function classLevel(id: ClassId): number {
  return CLASS_IDS.indexOf(id);
}

/** -1 for `none`, else the level of the class. Never above 2: no browser tool may have `strengt_fortrolig`. */
export function ceilingLevel(ceiling: Ceiling): number {
  return CEILINGS.indexOf(ceiling) - 1;
}

export function stricterClass(a: ClassId, b: ClassId): ClassId {
  return classLevel(a) >= classLevel(b) ? a : b;
}

export function stricterAction(a: Action, b: Action): Action {
  return ACTIONS.indexOf(a) >= ACTIONS.indexOf(b) ? a : b;
}

export function stricterCeiling(a: Ceiling, b: Ceiling): Ceiling {
  return ceilingLevel(a) <= ceilingLevel(b) ? a : b;
}
