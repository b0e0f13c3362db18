import type { Language } from '../../lib/contracts/language';
import type { LookupAnswerWord } from '../../lib/contracts/lookup';
import { t } from '../../lib/i18n';

/** The light: shape, word and colour together. The shapes differ in outline, so they hold in greyscale and forced colours. */
export function AnswerWord({ word, language }: { word: LookupAnswerWord; language: Language }) {
  return (
    <h2 className={`kv-answer__word kv-light kv-light--${word}`}>
      <svg width={28} height={28} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {SHAPES[word]}
      </svg>
      <span>{t(language, `lookup.answer.${word}`)}</span>
    </h2>
  );
}

const SHAPES: Record<LookupAnswerWord, React.ReactNode> = {
  yes: (
    <>
      <circle className="kv-light__ground" cx="12" cy="12" r="11" />
      <path className="kv-light__sign" d="M6.5 12.5l3.7 3.7 7.3-8" />
    </>
  ),
  yes_with_conditions: (
    <>
      <circle className="kv-light__edge" cx="12" cy="12" r="10" />
      <path className="kv-light__line" d="M6.5 10.7l3.2 3.2 6-6.6M7 18h1.5M11.2 18h1.5M15.4 18h1.5" />
    </>
  ),
  no: (
    <>
      <path className="kv-light__ground" d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z" />
      <path className="kv-light__sign" d="M7.5 7.5l9 9M16.5 7.5l-9 9" />
    </>
  ),
  ask: (
    <>
      <path className="kv-light__edge" d="M3 3h18v13h-8l-5 5v-5H3z" />
      <path className="kv-light__line" d="M8 9.5h8" />
    </>
  ),
  unknown: (
    <>
      <circle className="kv-light__edge kv-light__edge--dashed" cx="12" cy="12" r="10" />
      <path className="kv-light__line" d="M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9M12 17.4v.2" />
    </>
  ),
};
