import type { Localized } from '../../../lib/contracts/language';

/** A made-up case from the working day. Names are invented; identity numbers are from Tenor's series for testing. */
export interface PracticeCase {
  id: string;
  /** Id of a service in the base pack. */
  service: string;
  /** What a good colleague would do: send it as it is, or not as it stands. */
  right: 'share' | 'hold';
  /** The one thing to take with one from it. */
  point: Localized;
  area: Localized;
  /** What the person is to do with it. */
  task: Localized;
  /** What lies in the folder. English readers get the bokmål text: the cases are Norwegian. */
  text: { nb: string; nn: string };
}
