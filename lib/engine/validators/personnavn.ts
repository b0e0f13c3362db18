import { scanNames, settleNames } from '../names';
import { namesByLists } from '../names/list-rules';
import type { Validator } from './validator';

/**
 * Names of people: by the trained model when a pack brings one, else by the lists. A genitive -s belongs to the name
 * («Kari Nordmanns»), a title does not. What each grade means stands at `settleNames` and `namesByLists`.
 */
export const personnavn: Validator = {
  name: 'personnavn',
  grades: [
    'full',
    'reversed',
    'sure',
    'likely',
    'alone',
    'single',
    'repeat',
    'lower',
    'listed_first',
    'listed_last',
    'title',
  ],
  scan(source) {
    const { names, document } = source;
    if (document) return [...document.people];
    if (!names) return [];
    return names.model ? settleNames(scanNames(source, names.model), names.model) : namesByLists(source, names);
  },
};
