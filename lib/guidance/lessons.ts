import type { Lesson } from '../contracts/guidance';
import type { Learned } from '../contracts/learning';

/** After so many good choices in a theme nothing more is offered there: the person can do it. */
const FADES_AFTER = 3;

/** Themes of the lessons that fit, the most exact first: by type and rule before by class. */
function themesFor(lessons: readonly Lesson[], about: readonly string[]): string[] {
  const score = new Map<string, number>();
  for (const { theme, fits } of lessons) {
    // The order of `about` says what weighs most; the first that fits decides.
    const place = about.findIndex((one) => fits.includes(one));
    if (place >= 0) score.set(theme, Math.min(score.get(theme) ?? about.length, place));
  }
  return [...score].sort((a, b) => a[1] - b[1]).map(([theme]) => theme);
}

/**
 * The lesson to offer where a card is about this (most important first): the lowest level of the nearest theme that has not been
 * read. Null when the person has read them all, or has shown often enough that they can do it.
 */
export function nextLesson(lessons: readonly Lesson[], about: readonly string[], learned: Learned): Lesson | null {
  for (const theme of themesFor(lessons, about)) {
    if ((learned.good[theme] ?? 0) >= FADES_AFTER) continue;
    const unread = lessons
      .filter((lesson) => lesson.theme === theme && learned.read[lesson.id] === undefined)
      .sort((a, b) => a.level - b.level);
    if (unread[0]) return unread[0];
  }
  return null;
}

/** One more good choice in the theme that the card was most about. */
export function withGoodChoice(lessons: readonly Lesson[], about: readonly string[], learned: Learned): Learned {
  const [theme] = themesFor(lessons, about);
  if (theme === undefined) return learned;
  return { ...learned, good: { ...learned.good, [theme]: (learned.good[theme] ?? 0) + 1 } };
}
