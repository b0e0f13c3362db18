import type { ComposerView } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { t } from '../../lib/i18n';
import { textReasons } from '../check/verdict-text';
import { ClassShape, TrailMark } from '../ui/class-marker';
import type { Box } from './place-card';
import { isUnprotected } from './sentences';

export interface BadgeProps {
  view: ComposerView;
  anchor: Box;
  language: Language;
  expanded: boolean;
  onPress: () => void;
}

/** The marker at the composer's edge: quiet while there is nothing to say, words when there is, never calm when blind. */
export function Badge({ view, anchor, language, expanded, onPress }: BadgeProps) {
  const { label, content, tone } = badgeContent(view, language);
  return (
    <button
      type="button"
      className="kv-badge"
      data-tone={tone}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      style={{ left: anchor.right - 12, top: Math.max(2, anchor.top - 14) }}
      // The caret stays in the composer when the mouse is used; the keyboard moves focus as usual.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {content}
    </button>
  );
}

function badgeContent(
  view: ComposerView,
  language: Language,
): { label: string; content: React.ReactNode; tone: 'calm' | 'finding' | 'blind' } {
  const { protection, verdict } = view;
  const state = t(language, `state.${protection.state}`);
  if (isUnprotected(view) || verdict?.state === 'unchecked') {
    const words = t(language, protection.state === 'outdated' ? 'badge.reload' : 'badge.notChecked');
    return {
      label: isUnprotected(view) ? state : `KI-vett: ${words}`,
      content: <Words icon={<QuestionMark />} words={words} />,
      tone: 'blind',
    };
  }
  if (protection.state !== 'watching') {
    const words = t(language, protection.state === 'starting' ? 'badge.starting' : 'badge.notChecked');
    return { label: state, content: <Words icon={<QuestionMark />} words={words} />, tone: 'blind' };
  }
  const partly =
    verdict?.state === 'partly_checked' ? ` (${t(language, 'badge.notChecked').toLocaleLowerCase('nb')})` : '';
  if (!verdict || verdict.decision.action === 'allow' || verdict.decision.reasons.length === 0) {
    if (partly)
      return {
        label: `KI-vett: ${t(language, 'badge.notChecked')}`,
        content: <Words icon={<QuestionMark />} words={t(language, 'badge.notChecked')} />,
        tone: 'blind',
      };
    return { label: state, content: <TrailMark size={16} />, tone: 'calm' };
  }
  const { decision } = verdict;
  const count = textReasons(verdict).reduce((sum, reason) => sum + reason.count, 0);
  const word = t(language, `class.${decision.class}`);
  return {
    label: t(language, 'badge.label', { class: word + partly, count }),
    content: <Words icon={<ClassShape classId={decision.class} size={14} />} words={`${word} · ${count}`} />,
    tone: 'finding',
  };
}

function Words({ icon, words }: { icon: React.ReactNode; words: string }) {
  return (
    <>
      {icon}
      <span>{words}</span>
    </>
  );
}

function QuestionMark() {
  return (
    <svg className="kv-trailmark" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.8" />
      <path
        d="M6.1 6.2a1.9 1.9 0 1 1 2.7 1.75c-.55.26-.8.6-.8 1.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <circle cx="8" cy="11.3" r=".95" fill="currentColor" />
    </svg>
  );
}
