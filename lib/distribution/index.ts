export { type Fetched, fetchFile, fetchPack, type Known } from './fetch-pack';
export { due, nextTime } from './schedule';
