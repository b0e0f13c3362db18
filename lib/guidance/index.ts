export { type LookupGuide, lookupGuide } from './lookup-rules';
