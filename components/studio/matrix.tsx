import { Button } from '@digdir/designsystemet-react';
import { memo, useMemo, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Tool } from '../../lib/contracts/pack';
import { accountOf, type DecisionAccount, matrixRows } from '../../lib/studio/decisions';
import type { Draft, DraftDecision } from '../../lib/studio/draft';
import { st } from '../../lib/studio/text';
import { ClassShape } from '../ui/class-marker';
import { TextLine } from './fields';

const ACCOUNTS: readonly DecisionAccount[] = ['any', 'work', 'private'];
const FIRST_ROWS = 12;

export interface MatrixProps {
  decisions: Draft['decisions'];
  tools: readonly Tool[];
  language: Language;
  choose: (tool: string, account: DecisionAccount) => void;
}

/** Tool × account: what each may have. A cell is a button; an empty one leaves the layers above alone. */
export const Matrix = memo(function Matrix({ decisions, tools, language, choose }: MatrixProps) {
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const rows = useMemo(() => matrixRows(tools, decisions, search), [tools, decisions, search]);
  const cells = useMemo(
    () => new Map((decisions ?? []).map((one) => [`${one.tool} ${accountOf(one)}`, one])),
    [decisions],
  );
  const shown = all || search ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <div className="kv-stack">
      <TextLine type="search" label={st(language, 'studio.search')} value={search} onChange={setSearch} />
      {rows.length === 0 && <p className="kv-muted">{st(language, 'studio.matrix.empty')}</p>}
      <table className="kv-studio__matrix">
        <thead>
          <tr>
            <th scope="col">{st(language, 'studio.matrix.tool')}</th>
            {ACCOUNTS.map((account) => (
              <th key={account} scope="col">
                {st(language, `studio.account.${account}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((tool) => (
            <tr key={tool.id}>
              <th scope="row">{tool.name}</th>
              {ACCOUNTS.map((account) => (
                <td key={account} data-account={st(language, `studio.account.${account}`)}>
                  <Cell
                    tool={tool}
                    account={account}
                    decision={cells.get(`${tool.id} ${account}`)}
                    language={language}
                    choose={choose}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <div>
          <Button variant="tertiary" onClick={() => setAll(true)}>
            {st(language, 'studio.matrix.more', { count: rows.length })}
          </Button>
        </div>
      )}
    </div>
  );
});

interface CellProps {
  tool: Tool;
  account: DecisionAccount;
  decision: DraftDecision | undefined;
  language: Language;
  choose: MatrixProps['choose'];
}

function Cell({ tool, account, decision, language, choose }: CellProps) {
  const words = decision
    ? `${st(language, `studio.status.${decision.status}`)} · ${st(language, `studio.ceiling.${decision.ceiling}`)}`
    : st(language, 'studio.cell.none');
  return (
    <button
      type="button"
      className="kv-studio__cell"
      data-status={decision?.status ?? 'none'}
      aria-label={st(language, 'studio.cell', {
        tool: tool.name,
        account: st(language, `studio.account.${account}`),
        decision: words,
      })}
      onClick={() => choose(tool.id, account)}
    >
      {decision ? (
        <>
          {decision.ceiling !== 'none' && <ClassShape classId={decision.ceiling} size={12} />}
          <span>{st(language, `studio.status.${decision.status}`)}</span>
        </>
      ) : (
        <span aria-hidden="true">+</span>
      )}
    </button>
  );
}
