import type { Gap, Health, Protection } from '../contracts/protection';

/**
 * The one state that follows from what is known. Asked in the order of what the person can do about it: first what a
 * reload mends, then what makes every answer empty, then what is missing beside a gate that works. What is not known
 * counts as missing, so that a part nobody delivers can never turn the marker calm.
 */
export function protectionOf(health: Health): Protection {
  if (health.context === 'gone' || health.versions === 'different') return { state: 'reload', why: 'updated' };
  if (health.packs === 'missing') return { state: 'unprotected', why: 'rules_missing' };
  if (health.composer === 'none') return { state: 'unprotected', why: withoutComposer(health) };
  if (health.composer === 'loading') return { state: 'starting' };
  if (health.editor === 'not_understood') return { state: 'unprotected', why: 'not_understood' };
  // Neither the field nor its button is known again: Enter is still held, but nobody may lean on that.
  if (health.composer === 'unknown_field' && health.sendPath !== 'button') {
    return { state: 'unprotected', why: 'unknown_field' };
  }
  if (health.packs === 'loading' || health.versions === 'unknown' || health.editor === 'unknown') {
    return { state: 'starting' };
  }
  const missing = gapsOf(health);
  if (missing.length > 0) return { state: 'partly', missing };
  return health.requestGuard === 'alive' ? { state: 'protected' } : { state: 'starting' };
}

function withoutComposer({ uncovered }: Health): 'foreign_frame' | 'closed_shadow' | 'no_composer' {
  if (uncovered.includes('closed_shadow')) return 'closed_shadow';
  return uncovered.includes('foreign_frame') ? 'foreign_frame' : 'no_composer';
}

/** Worst first: the marker has room for one. */
function gapsOf(health: Health): Gap[] {
  const guarded = health.requestGuard === 'alive' || health.requestGuard === 'starting';
  const gaps: [Gap, boolean][] = [
    ['slipped', health.slipped],
    ['other_field', health.otherField || health.composer === 'unknown_field'],
    ['send_path_unknown', health.sendPath === 'unknown'],
    ['send_button_unknown', health.sendPath === 'key_only'],
    ['request_guard_lost', health.requestGuard === 'lost'],
    ['request_guard_absent', health.requestGuard === 'absent'],
    ['drafts', health.drafts && !guarded],
    ['site_unknown', health.site === 'unknown'],
    ['site_uncertain', health.site === 'uncertain'],
  ];
  return [...gaps.filter(([, missing]) => missing).map(([gap]) => gap), ...new Set(health.uncovered)];
}
