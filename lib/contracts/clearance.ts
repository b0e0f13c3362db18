import type { FileContent } from './files';

/**
 * Asked by whoever sees a file leave: was this one read and let through here? `cleared`: read, or agreed to, in this tab.
 * `held`: the person was told not to. `unknown`: it came in by a way that nobody saw.
 */
export interface FileClearance {
  isCleared(file: FileContent, name: string): Promise<'cleared' | 'held' | 'unknown'>;
}
