export interface Collector {
  /** Address of the collector's metrics endpoint, `https://…/v1/metrics`. */
  url: string;
  /** Bearer token; null where the collector asks for none. */
  token: string | null;
}

/**
 * What became of a delivery. `partial`: taken, but the collector refused some of it (its own words are not kept).
 * `try_later`: nobody there, too slow, busy, or a fault of theirs; `afterMs` when they said how long. `refused`: they will
 * never take it as it is. `redirected`: someone wanted it elsewhere; it goes nowhere.
 */
export type Delivery =
  | { kind: 'sent' }
  | { kind: 'partial' }
  | { kind: 'try_later'; afterMs: number | null }
  | { kind: 'refused' }
  | { kind: 'redirected' };

/** A collector that has not answered in this time is treated as not there, in milliseconds. */
const ANSWER_MS = 10_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** An answer is a few hundred bytes at most; no more is read. */
const MOST_ANSWER = 100_000;

/** Sends one day's body. Never throws. Nothing of ours goes along: no cookie, no referrer, no redirect is followed. */
export async function deliver(body: string, { url, token }: Collector, fetcher: typeof fetch): Promise<Delivery> {
  try {
    const answer = await fetcher(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      return { kind: 'redirected' };
    if (answer.ok) return { kind: (await rejectedSome(answer)) ? 'partial' : 'sent' };
    // OTLP/HTTP: these four may be tried again, no other.
    if ([429, 502, 503, 504].includes(answer.status) || answer.status >= 500)
      return { kind: 'try_later', afterMs: retryAfter(answer.headers.get('retry-after')) };
    return { kind: 'refused' };
  } catch {
    return { kind: 'try_later', afterMs: null };
  }
}

async function rejectedSome(answer: Response): Promise<boolean> {
  try {
    const said = JSON.parse((await answer.text()).slice(0, MOST_ANSWER) || '{}');
    return Number(said?.partialSuccess?.rejectedDataPoints ?? 0) > 0;
  } catch {
    // Taken is taken, whatever stands in the answer.
    return false;
  }
}

/** Seconds, as OTLP/HTTP asks for; a date is read too (RFC 9110). At most a day. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, DAY_MS) : null;
}

/** How long to wait after so many failures in a row, in milliseconds: an hour, doubled each time up to a day, give or take a quarter. */
export function waitAfter(failures: number, random: () => number): number {
  const wait = Math.min(HOUR_MS * 2 ** Math.max(0, failures - 1), DAY_MS);
  return Math.round(wait * (0.75 + random() * 0.5));
}

/** When a finished day may first be sent: somewhere in the 24 hours after it was found finished. */
export function firstSendAt(now: number, random: () => number): number {
  return now + Math.round(random() * DAY_MS);
}
