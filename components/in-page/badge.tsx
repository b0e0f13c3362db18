import type { ComposerView } from '../../lib/contracts/in-page';
import type { Language } from '../../lib/contracts/language';
import { protectionLine, protectionTag } from '../../lib/explain/explain-protection';
import { t } from '../../lib/i18n';
import { textReasons } from '../check/verdict-text';
import { ClassShape } from '../ui/class-marker';
import { ProtectionMark } from '../ui/protection-mark';
import type { Box } from './place-card';

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

type Tone = 'calm' | 'finding' | 'blind' | 'partly' | 'unprotected' | 'reload' | 'starting';

function badgeContent(view: ComposerView, language: Language): { label: string; content: React.ReactNode; tone: Tone } {
  const { protection, verdict } = view;
  const tag = protectionTag(protection, language);
  const line = protectionLine(protection, language);
  // Who steers by voice says what stands on the button.
  const state = tag ? `${tag}. ${line}` : line;
  const mark = <ProtectionMark state={protection.state} size={16} />;
  // Where the gate can't be leant on, no verdict may cover that up.
  if (protection.state !== 'protected' && protection.state !== 'partly' && tag) {
    return { label: state, content: <Words icon={mark} words={tag} />, tone: protection.state };
  }
  const notChecked = t(language, 'badge.notChecked');
  if (verdict?.state === 'unchecked') {
    return {
      label: `KI-vett: ${notChecked}`,
      content: <Words icon={<QuestionMark />} words={notChecked} />,
      tone: 'blind',
    };
  }
  if (!verdict || verdict.decision.action === 'allow' || verdict.decision.reasons.length === 0) {
    if (verdict?.state === 'partly_checked') {
      return {
        label: `KI-vett: ${notChecked}`,
        content: <Words icon={<QuestionMark />} words={notChecked} />,
        tone: 'blind',
      };
    }
    return tag
      ? { label: state, content: <Words icon={mark} words={tag} />, tone: 'partly' }
      : { label: state, content: mark, tone: 'calm' };
  }
  const { decision } = verdict;
  const count = textReasons(verdict).reduce((sum, reason) => sum + reason.count, 0);
  const word = t(language, `class.${decision.class}`);
  const partly = verdict.state === 'partly_checked' ? ` (${notChecked.toLocaleLowerCase('nb')})` : '';
  return {
    label: t(language, 'badge.label', { class: word + partly, count }),
    content: (
      <Words
        icon={
          <>
            {protection.state === 'partly' && mark}
            <ClassShape classId={decision.class} size={14} />
          </>
        }
        words={`${word} · ${count}`}
      />
    ),
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
