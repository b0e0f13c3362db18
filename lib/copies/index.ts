export { type CopyWorld, type SafeCopyOptions, writeSafeCopy } from './safe-copy';
