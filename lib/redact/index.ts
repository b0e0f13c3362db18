export { anonymise, restore } from './anonymise';
