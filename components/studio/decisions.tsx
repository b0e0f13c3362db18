import { useCallback, useState } from 'react';
import type { Tool } from '../../lib/contracts/pack';
import { type DecisionAccount, decisionFor, newDecision, putDecision } from '../../lib/studio/decisions';
import { st } from '../../lib/studio/text';
import { DecisionForm } from './decision-form';
import { Matrix } from './matrix';
import type { SectionProps } from './section';

export interface DecisionsProps extends SectionProps {
  tools: readonly Tool[];
  /** What the checklist asked about. */
  asked: { tool: string; account: DecisionAccount } | null;
}

export function Decisions({ draft, edit, language, tools, asked }: DecisionsProps) {
  const [chosen, setChosen] = useState(asked);
  const choose = useCallback(
    (tool: string, account: DecisionAccount) => {
      setChosen({ tool, account });
      edit((before) => (decisionFor(before, tool, account) ? before : putDecision(before, newDecision(tool, account))));
    },
    [edit],
  );
  const decision = chosen && decisionFor(draft, chosen.tool, chosen.account);
  if (decision) {
    return (
      <DecisionForm
        key={`${decision.tool} ${decision.account}`}
        decision={decision}
        tools={tools}
        language={language}
        edit={edit}
        done={() => setChosen(null)}
      />
    );
  }
  return (
    <>
      <p className="kv-muted">{st(language, 'studio.matrix.note')}</p>
      <Matrix decisions={draft.decisions} tools={tools} language={language} choose={choose} />
    </>
  );
}
