import type { Verdict } from '../contracts/decision';

/** Events of the same text within this time are one send, in milliseconds. */
const ONE_SEND_MS = 2000;

/** True when the check itself let it go. */
export function passesAlone({ state, decision }: Verdict): boolean {
  return state === 'checked' && (decision.action === 'allow' || decision.action === 'inform');
}

/** One send makes several events (press, click, submit): the same text within moments is told of once. */
export function sentOnce(tell: (verdict: Verdict) => void) {
  let last: { text: string; at: number } | null = null;
  return (text: string, verdict: Verdict) => {
    const now = Date.now();
    if (text.trim() === '' || (last?.text === text && now - last.at < ONE_SEND_MS)) return;
    last = { text, at: now };
    tell(verdict);
  };
}
