export { type AdmitContext, admit, admitSigned, readSigned, type Seen, type SignedPack } from './admit';
export { fromBase64, toBase64 } from './base64';
export { checkReferences } from './check-references';
export { diffPacks } from './diff';
export { byLayer, inForceAt } from './in-force';
export { stateOn } from './life';
export { lintPack } from './lint';
export { marked } from './marked';
export { openEnvelope } from './open-envelope';
export { parsePack } from './parse-pack';
export { MAX_ROOTS, readRoot, signRoot, verifyChain } from './root';
export { selfTest } from './self-test';
export { fingerprintOf, keyIdOf, plainFingerprint, sha256, signPack } from './sign';
export { readStranger } from './stranger';
export {
  mayNotSign,
  parseBuiltInTrust,
  parseTrust,
  type Trust,
  type TrustRoots,
  trustOf,
} from './trust';
