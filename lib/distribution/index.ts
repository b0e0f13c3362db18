export { fetchFile, fetchPack } from './fetch-pack';
export { due, nextTime } from './schedule';
