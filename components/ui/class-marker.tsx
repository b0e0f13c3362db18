import type { ClassId } from '../../lib/contracts/classes';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';

export interface ClassMarkerProps {
  classId: ClassId;
  language: Language;
  /** Side of the shape in CSS pixels; every shape is readable from 12. */
  size?: number;
  /** False only where the word stands beside the marker already. */
  word?: boolean;
}

/**
 * The trail marker of a class: shape, word and colour together, the same everywhere. The shapes differ in outline, not
 * only in fill, so they hold in greyscale, in forced colours and at 12 px.
 */
export function ClassMarker({ classId, language, size = 16, word = true }: ClassMarkerProps) {
  return (
    <span className={`kv-marker kv-marker--${classId}`}>
      <ClassShape classId={classId} size={size} />
      <span className={word ? 'kv-marker__word' : 'ds-sr-only'}>{t(language, `class.${classId}`)}</span>
    </span>
  );
}

/** The shape alone, hidden from screen readers: always set beside the word. */
export function ClassShape({ classId, size = 16 }: { classId: ClassId; size?: number }) {
  return (
    <svg
      className={`kv-shape kv-shape--${classId}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[classId]}
    </svg>
  );
}

const SHAPES: Record<ClassId, React.ReactNode> = {
  apen: <circle className="kv-shape__line" cx="8" cy="8" r="5.75" />,
  intern: (
    <>
      <circle className="kv-shape__line" cx="8" cy="8" r="5.75" />
      <path className="kv-shape__fill" d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" />
    </>
  ),
  fortrolig: <path className="kv-shape__fill" d="M8 .8 15.2 8 8 15.2.8 8z" />,
  strengt_fortrolig: <path className="kv-shape__fill kv-shape__edge" d="M2 2h12v12H2z" />,
  gradert: (
    <>
      <path className="kv-shape__ground" d="M8 .9 14.2 4.45v7.1L8 15.1 1.8 11.55v-7.1z" />
      <path className="kv-shape__fill" d="M8 3.5 11.9 5.75v4.5L8 12.5 4.1 10.25v-4.5z" />
    </>
  ),
};

/** KI-vett's own mark: the trail marker's T on a post. */
export function TrailMark({ size = 16 }: { size?: number }) {
  return (
    <svg className="kv-trailmark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect className="kv-trailmark__sign" x="0.75" y="0.75" width="14.5" height="14.5" rx="3.5" />
      <path className="kv-trailmark__t" d="M3.6 3.6h8.8v2.7H9.45v6.1h-2.9V6.3H3.6z" />
    </svg>
  );
}
