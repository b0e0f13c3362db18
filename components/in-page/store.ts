import type { CardChoice, CardView, ComposerView, Toast } from '../../lib/contracts/in-page';
import type { OfferedLesson } from '../../lib/contracts/learning';
import type { Box } from './place-card';

interface OpenCard {
  id: number;
  view: CardView;
  resolve: (choice: CardChoice) => void;
  lesson?: OfferedLesson;
}

/** Everything that is drawn in the page right now. */
export interface InPageState {
  view: ComposerView;
  anchor: Box | null;
  viewport: { width: number; height: number };
  hint: { at: { x: number; y: number }; findingIndex: number } | null;
  card: OpenCard | null;
  /** The person asked to see the state by pressing the badge. */
  statusOpen: boolean;
  toast: { id: number; toast: Toast } | null;
  announcement: string;
}

export interface Store {
  get(): InPageState;
  set(change: Partial<InPageState>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(first: InPageState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
