import type { ClassId } from '../contracts/classes';
import type { Confidence, Evidence, FindingType, Span } from '../contracts/finding';
import type { CombinationRule, IdentifierRule, PatternRule, TermRule } from '../contracts/pack';
import type { CompiledContext } from './context';
import type { KeywordIndex } from './keywords';
import type { CompiledNames } from './names';
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
}

export interface CompiledTerm extends CompiledBase {
  rule: TermRule;
}

export interface CompiledCombination {
  packId: string;
  rule: CombinationRule;
}

export type Strength = 'S' | 'M' | 'W';
type SignalKind = 'strong' | 'weak' | 'counter';

/** What a form in the index leads to: a term of rule number `rule`, or a signal. */
export type FormValue = { kind: 'term'; rule: number; strength: Strength } | { kind: 'signal'; signal: SignalKind };

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
  protected: string[];
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
