import type { ClassId } from '../contracts/classes';
import type { Confidence, Evidence, FindingType, Span } from '../contracts/finding';
import type { CombinationRule, IdentifierRule, PatternRule, TermRule } from '../contracts/pack';
import type { CompiledContext } from './context';
import type { KeywordIndex } from './keywords';
import type { CompiledNames } from './names/compiled-names';
import type { RegexReach } from './regex-reach';
import type { CompiledPeople } from './roles/people';
import type { FormIndex } from './terms';
import type { Validator } from './validators';

export interface CompiledBase {
  packId: string;
  context: CompiledContext | null;
  notContext: CompiledContext | null;
}

export interface CompiledIdentifier extends CompiledBase {
  rule: IdentifierRule;
  validator: Validator;
}

export interface CompiledPattern extends CompiledBase {
  rule: PatternRule;
  regex: RegExp;
  /** Where it can match around its keywords; null when it has none, or a match may be longer than is worth cutting out. */
  reach: RegexReach | null;
  /** The longest match, in UTF-16 code units. */
  width: number;
  /** True when nothing further than `LOCAL_REACH` from a match decides whether it is one. */
  isLocal: boolean;
}

export interface CompiledTerm extends CompiledBase {
  /** `part`: the words of one part of a combination, never a finding of their own. */
  rule: Omit<TermRule, 'kind' | 'scoring' | 'terms'> & { scoring: TermRule['scoring'] | 'part' };
}

export interface CompiledCombination {
  packId: string;
  rule: CombinationRule;
  /** For each part that has words of its own, their number in `terms`. */
  words: ReadonlyMap<number, number>;
}

export type Strength = 'S' | 'M' | 'W';
type SignalKind = 'strong' | 'weak' | 'counter' | 'generic' | 'individual';

/** What a form in the index leads to: a term of rule number `rule`, or a signal. */
export type FormValue = { kind: 'term'; rule: number; strength: Strength } | { kind: 'signal'; signal: SignalKind };

/** Strings that are no finding, by who says so: the national layer, or one that stands on it. */
export interface ProtectedStrings {
  national: readonly string[];
  lower: readonly string[];
}

/** Rules ready to run. Opaque outside the engine; made by `compileRules`. */
export interface CompiledRules {
  identifiers: CompiledIdentifier[];
  patterns: CompiledPattern[];
  /** Numbers of the patterns that no keyword guards. */
  ungated: number[];
  keywords: KeywordIndex;
  terms: CompiledTerm[];
  forms: FormIndex<FormValue>;
  combinations: CompiledCombination[];
  signals: { strongTypes: Set<FindingType>; reach: number };
  names: CompiledNames | null;
  people: CompiledPeople | null;
  protected: ProtectedStrings;
}

/** A finding on its way: offsets into the working text. */
export interface Hit extends Span {
  ruleId: string;
  packId: string;
  type: FindingType;
  class: ClassId;
  confidence: Confidence;
  evidence: Evidence[];
}

/** A word of an area, whether or not it becomes a finding. */
export interface TermHit extends Span {
  rule: number;
  strength: Strength;
}

export interface SignalHit extends Span {
  signal: SignalKind;
}
