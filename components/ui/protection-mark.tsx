import type { TabProtection } from '../../lib/contracts/protection';

export interface ProtectionMarkProps {
  state: TabProtection['state'];
  /** Side in CSS pixels; every shape is readable from 16. */
  size?: number;
}

const RED = '#b3141b';
const GREY = '#55595e';
const BLUE = '#1f4fa3';
const T = 'M3.6 3.6h8.8v2.7H9.45v6.1h-2.9V6.3H3.6z';

/**
 * The trail marker in its six states: whole, half, crossed out, arrow, dots, empty post. Told apart by outline and filling
 * alone; colours are written out because the toolbar's pictures are drawn from here too (`scripts/draw-icons.ts`), and
 * the white ground keeps every one readable on a page of any colour.
 */
export function ProtectionMark({ state, size = 16 }: ProtectionMarkProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', display: 'block' }}
    >
      {MARKS[state]}
    </svg>
  );
}

function Sign({ colour, dashed = false }: { colour: string; dashed?: boolean }) {
  return (
    <rect
      x="0.75"
      y="0.75"
      width="14.5"
      height="14.5"
      rx="3.5"
      fill="#fff"
      stroke={colour}
      strokeWidth="1.5"
      {...(dashed ? { strokeDasharray: '2.6 2' } : {})}
    />
  );
}

const MARKS: Record<TabProtection['state'], React.ReactNode> = {
  protected: (
    <>
      <Sign colour={RED} />
      <path d={T} fill={RED} />
    </>
  ),
  partly: (
    <>
      <Sign colour={RED} />
      <path d="M8 .75H4.25a3.5 3.5 0 0 0-3.5 3.5v7.5a3.5 3.5 0 0 0 3.5 3.5H8z" fill={RED} />
      <path d="M3.6 3.6H8v8.8H6.55V6.3H3.6z" fill="#fff" />
      <path d="M8 3.6h4.4v2.7H9.45v6.1H8z" fill={RED} />
    </>
  ),
  unprotected: (
    <>
      <Sign colour={GREY} />
      <path d={T} fill={GREY} />
      <path d="M1.6 14.4 14.4 1.6" stroke="#fff" strokeWidth="4.2" />
      <path d="M1.4 14.6 14.6 1.4" stroke={RED} strokeWidth="2.2" strokeLinecap="round" />
    </>
  ),
  reload: (
    <>
      <circle cx="8" cy="8" r="7.25" fill="#fff" stroke={BLUE} strokeWidth="1.2" />
      <path d="M11.9 8.6a4 4 0 1 1-1.3-3.5" fill="none" stroke={BLUE} strokeWidth="1.9" strokeLinecap="round" />
      <path d="M12.6 2.6v4.2H8.4z" fill={BLUE} />
    </>
  ),
  starting: (
    <>
      <Sign colour={GREY} />
      <circle cx="4.4" cy="8" r="1.35" fill={GREY} />
      <circle cx="8" cy="8" r="1.35" fill={GREY} />
      <circle cx="11.6" cy="8" r="1.35" fill={GREY} />
    </>
  ),
  not_here: <Sign colour={GREY} dashed />,
};
