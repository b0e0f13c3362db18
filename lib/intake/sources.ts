import type { SiteDescription, SourceKind } from '../contracts/site';

export interface SourceNotices {
  document: Document;
  site: SiteDescription;
  tell: (kind: SourceKind) => void;
  signal: AbortSignal;
}

/**
 * Says once in each conversation that what comes in by this control (speech, a connected drive, the screen) can't be read.
 * Never stops the click: there is nothing to judge, and a person who needs speech needs it.
 */
export function tellOfSources({ document, site, tell, signal }: SourceNotices): void {
  const sources = site.sources ?? [];
  const view = document.defaultView;
  if (sources.length === 0 || !view) return;
  const told = new Set<string>();
  view.addEventListener(
    'click',
    (event) => {
      for (const target of event.composedPath()) {
        if (!(target instanceof Element)) continue;
        const source = sources.find(({ css }) => target.matches(css));
        if (!source) continue;
        const once = `${source.kind} ${view.location.pathname}`;
        if (!told.has(once)) tell(source.kind);
        told.add(once);
        return;
      }
    },
    { capture: true, passive: true, signal },
  );
}
