export { createFileReader } from './file-reader';
