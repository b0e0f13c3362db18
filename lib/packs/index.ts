export { type AdmitContext, admit, admitSigned, readSigned, type Seen, type SignedPack } from './admit';
export { fromBase64, toBase64 } from './base64';
export { checkReferences } from './check-references';
export { byLayer, inForceAt, type Place, type Standing } from './in-force';
export { addDays, checkStandsOn, isAhead, stateOn } from './life';
export { marked } from './marked';
export { broughtKey, openEnvelope, openSigned, readEnvelope, signersOf } from './open-envelope';
export { parsePack } from './parse-pack';
export { MAX_ROOTS, readRoot, signRoot, verifyChain } from './root';
export { selfTest } from './self-test';
export { fingerprintOf, keyIdOf, plainFingerprint, sha256, signPack } from './sign';
export { readStranger, type Stranger } from './stranger';
export {
  type Grant,
  keysOf,
  mayNotSign,
  parseBuiltInTrust,
  parseTrust,
  type Trust,
  type TrustRoots,
  type TrustSource,
  trustOf,
} from './trust';
