import { useId } from 'react';
import type { ClassId } from '../../lib/contracts/classes';
import { ClassShape } from '../ui/class-marker';

interface BarPart {
  name: string;
  /** Null: hidden because it is about few; drawn as nothing. */
  value: number | null;
}

export interface BarRow {
  label: string;
  /** Draws the class's marker before the label. */
  classId?: ClassId;
  parts: readonly BarPart[];
}

/** Four fills that are told apart without colour: on a black and white print, and by people who see colours alike. */
const FILLS = ['plain', 'stripes', 'solid', 'dots'] as const;
/** Height of a bar in CSS pixels. */
const BAR = 22;

/**
 * One bar a row, its parts in the same order everywhere. Drawn for the eye only: the figures stand in a table beside it,
 * which is what a screen reader reads.
 */
export function StackedBars({ rows }: { rows: readonly BarRow[] }) {
  const id = useId();
  const totals = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + (value ?? 0), 0));
  const most = Math.max(1, ...totals);
  const names = rows[0]?.parts.map(({ name }) => name) ?? [];
  return (
    <div className="kv-bars" aria-hidden="true">
      <ul className="kv-bars__legend kv-plain">
        {names.map((name, at) => (
          <li key={name}>
            <svg width="16" height="16" aria-hidden="true" focusable="false">
              <Patterns id={`${id}-key-${at}`} />
              <rect
                className="kv-bars__part"
                x="0.5"
                y="0.5"
                width="15"
                height="15"
                fill={`url(#${id}-key-${at}-${FILLS[at % FILLS.length]})`}
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div className="kv-bars__rows">
        {rows.map(({ label, classId, parts }, row) => (
          <div key={label} className="kv-bars__row">
            <span className="kv-bars__label">
              {classId && <ClassShape classId={classId} />} {label}
            </span>
            <svg height={BAR} aria-hidden="true" focusable="false">
              <Patterns id={`${id}-${row}`} />
              {parts.map(({ name, value }, at) => {
                const before = parts.slice(0, at).reduce((sum, part) => sum + (part.value ?? 0), 0);
                return (
                  value !== null && (
                    <rect
                      key={name}
                      className="kv-bars__part"
                      x={`${(before / most) * 100}%`}
                      y={0.5}
                      width={`${(value / most) * 100}%`}
                      height={BAR - 1}
                      fill={`url(#${id}-${row}-${FILLS[at % FILLS.length]})`}
                    />
                  )
                );
              })}
            </svg>
            <span className="kv-bars__total">{totals[row]}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-plain`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="kv-bars__paper" width="8" height="8" />
      </pattern>
      <pattern id={`${id}-stripes`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="kv-bars__paper" width="6" height="6" />
        <path className="kv-bars__ink" d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
      </pattern>
      <pattern id={`${id}-solid`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect className="kv-bars__fill" width="8" height="8" />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="kv-bars__paper" width="6" height="6" />
        <circle className="kv-bars__fill" cx="3" cy="3" r="1.6" />
      </pattern>
    </defs>
  );
}
