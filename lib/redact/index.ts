export { type Anonymised, anonymise, restore } from './anonymise';
