import type { Language } from '../../lib/contracts/language';
import type { RedactionPlan } from '../../lib/contracts/redaction';
import { t } from '../../lib/i18n';
import { type DiffPiece, diffRows } from '../../lib/redact';

/** The text before and after, side by side. In words for a screen reader too: a removed value is said to be removed. */
export function DiffTable({ text, plan, language }: { text: string; plan: RedactionPlan; language: Language }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="kv-diff" tabIndex={0} aria-label={t(language, 'redaction.title')}>
      <table className="kv-diff__table">
        <thead>
          <tr>
            <th scope="col">{t(language, 'redaction.before')}</th>
            <th scope="col">{t(language, 'redaction.after')}</th>
          </tr>
        </thead>
        <tbody>
          {diffRows(text, plan.places).map((row, index) =>
            row.kind === 'same' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their order
              <tr key={index} className="kv-diff__same">
                <td colSpan={2}>{t(language, 'redaction.same', { count: row.lines })}</td>
              </tr>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <tr key={index}>
                <td>
                  <Pieces pieces={row.before} as="del" language={language} />
                </td>
                <td>
                  <Pieces pieces={row.after} as="ins" language={language} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Pieces({ pieces, as: Mark, language }: { pieces: DiffPiece[]; as: 'del' | 'ins'; language: Language }) {
  return pieces.map(({ text, place }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their order
    if (place === null) return <span key={index}>{text}</span>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Mark key={index} className="kv-diff__mark">
        {text === '' ? <span className="ds-sr-only">({t(language, 'redaction.removed')})</span> : text}
      </Mark>
    );
  });
}
