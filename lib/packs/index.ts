export { type AdmitContext, admit } from './admit';
export { fromBase64, toBase64 } from './base64';
export { checkReferences } from './check-references';
export { marked } from './marked';
export { openEnvelope } from './open-envelope';
export { parsePack } from './parse-pack';
export { selfTest } from './self-test';
export { keyIdOf, sha256, signPack } from './sign';
export { parseTrust, type TrustRoots } from './trust';
