export { kitFiles } from './kit-files';
