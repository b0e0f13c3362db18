import type { FrameReport } from '../../lib/contracts/protection';
import { send } from '../../lib/rpc';

/** Tells the background how this frame is, when that has changed or `again` is asked for. */
export function tellState(read: () => FrameReport): (again?: boolean) => Promise<void> {
  let last = '';
  return async (again = false) => {
    const report = read();
    const now = JSON.stringify(report);
    if (now === last && !again) return;
    last = now;
    await send('protection.changed', report);
  };
}

/** Host of the page this frame belongs to: `about:blank`, `srcdoc` and `blob:` frames have that of the page that made them. */
export function hostOfFrame(): string {
  if (location.hostname !== '') return location.hostname;
  return URL.canParse(self.origin) ? new URL(self.origin).hostname : '';
}
