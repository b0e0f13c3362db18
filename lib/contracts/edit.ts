import type { Span } from './finding';

/** One replacement in a composer: `span` of the text that was read gets `text` instead. */
export interface Edit extends Span {
  text: string;
}
