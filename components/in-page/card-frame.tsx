import { useEffect, useRef } from 'react';
import { type Box, placeCard } from './place-card';

export interface CardFrameProps {
  anchor: Box | null;
  viewport: { width: number; height: number };
  labelledBy: string;
  /** How firmly it speaks. A stop interrupts (alertdialog); the others are there when one looks. Without: a plain card. */
  severity?: 'ask' | 'stop';
  /** Two columns of text need more room than a question. */
  wide?: boolean;
  /** Esc. */
  onLeave: () => void;
  /** Enter where no control of its own takes it. */
  onEnter?: () => void;
  children: React.ReactNode;
}

const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), summary, [tabindex="0"]';

/** A non-modal dialog at the composer. Focus goes in when it opens and Tab goes round inside it; Esc leaves. */
export function CardFrame({
  anchor,
  viewport,
  labelledBy,
  severity,
  wide,
  onLeave,
  onEnter,
  children,
}: CardFrameProps) {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const first = ref.current?.querySelector<HTMLElement>('[data-autofocus]') ?? ref.current;
    first?.focus({ preventScroll: true });
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Tab') {
      goRound(event, ref.current);
    } else if (event.key === 'Enter') {
      // The Enter that opened the card is still held down: it must not also answer it.
      if (event.repeat) event.preventDefault();
      else if (onEnter && event.target === ref.current) {
        event.preventDefault();
        onEnter();
      }
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: both roles are dialogs; the rule reads no condition
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above
    <div
      ref={ref}
      className="kv-card"
      role={severity === 'stop' ? 'alertdialog' : 'dialog'}
      data-severity={severity}
      aria-labelledby={labelledBy}
      aria-describedby={severity && 'kv-card-severity'}
      tabIndex={-1}
      style={{ ...placeCard(anchor, viewport, wide) }}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

function goRound(event: React.KeyboardEvent, card: HTMLElement | null): void {
  if (!card) return;
  // What lies in a closed «Hvorfor?» has a box too, but takes no focus.
  const stops = [...card.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
  const first = stops[0];
  const last = stops.at(-1);
  const root = card.getRootNode() as ShadowRoot | Document;
  const now = root.activeElement;
  if (!first || !last) return;
  if (event.shiftKey && (now === first || now === card)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && now === last) {
    event.preventDefault();
    first.focus();
  }
}
