import type { Deployment } from '../contracts/deployment';
import type { PackProblem, Result } from '../contracts/errors';
import type { MessageOutput } from '../contracts/messages';
import type { Store } from '../db';
import type { BuiltIn } from './built-in';
import type { ConfirmedKey } from './pack-trust';

type File = Uint8Array<ArrayBuffer>;

export interface RulesDeps {
  store: Store;
  builtIn: () => Promise<Result<BuiltIn, PackProblem>>;
  /** `YYYY-MM-DD`. */
  today: () => string;
  /** Version of the extension: another engine must test the packs again. */
  stamp: string;
  kommunePack: () => Promise<string | null>;
  /** Public keys of the organisation's policy, base64 of 32 bytes. */
  trustedKeys?: () => Promise<readonly string[]>;
  deployment?: () => Promise<Deployment>;
}

export interface RulesService {
  /** Installs what is missing and reads what is stored; the other functions wait for it themselves. */
  ready(): Promise<void>;
  get(): Promise<MessageOutput<'rules.get'>>;
  list(): Promise<MessageOutput<'packs.list'>>;
  install(file: File, from?: { source: 'policy' | 'person' }): Promise<MessageOutput<'packs.install'>>;
  /** A root document of the organisation; `missing` names the version that must come before it. */
  installRoot(file: File): Promise<{ problems: PackProblem[]; missing?: number }>;
  /** Reads anew who is trusted, after the policy has changed. True when something did. */
  refresh(): Promise<boolean>;
  /** What a file says of itself, and by whose key; nothing is installed. */
  inspect(file: File, publicKey: File | null): Promise<MessageOutput<'packs.inspect'>>;
  /** Trusts the file's key when it has this fingerprint, as a person compared it. */
  trust(file: File, publicKey: File | null, fingerprint: string): Promise<boolean>;
  confirmedKeys(): Promise<ConfirmedKey[]>;
  takeBackKey(keyid: string): Promise<boolean>;
  /** Puts the version before in force, or the one that was left so. */
  rollBack(packId: string): Promise<MessageOutput<'packs.install'>>;
  /** False for a pack that came with the extension, and for one that is not there. */
  remove(packId: string): Promise<boolean>;
  has(packId: string): Promise<boolean>;
}
