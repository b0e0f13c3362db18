/** A box that may be wider than the window. Who has no mouse scrolls it with the arrow keys, so it can be focused and has a name. */
export function ScrollBox({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="kv-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
