import { Button, Chip } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { Language, Localized } from '../../lib/contracts/language';
import type { LookupAnswer } from '../../lib/contracts/lookup';
import type { Choices } from '../../lib/guidance/questions';
import { gt } from '../../lib/guidance/text';
import { pick, t } from '../../lib/i18n';

interface AskMoreProps {
  answer: LookupAnswer;
  choices: Choices;
  language: Language;
  /** Adds the words to the question. */
  add: (words: string) => void;
}

/** What was not said, one thing at a time: the tool, then the information, then the task; the account where it matters. */
export function AskMore({ answer, choices, language, add }: AskMoreProps) {
  const part = (['tool', 'data', 'task'] as const).find((one) => answer.missing.includes(one));
  const words = { tool: choices.tools, data: names(choices.data, language), task: names(choices.tasks, language) };
  const account = answer.missing.includes('account') && answer.tool !== null;
  return (
    <>
      {part && words[part].length > 0 && (
        <Row label={gt(language, `ask.missing.${part}`)}>
          {words[part].map((name) => (
            <Chip.Button key={name} data-size="sm" onClick={() => add(name)}>
              {name}
            </Chip.Button>
          ))}
        </Row>
      )}
      {account && (
        <Row label={gt(language, 'ask.missing.account')}>
          {(['work', 'private'] as const).map((one) => (
            <Button
              key={one}
              variant="secondary"
              data-size="sm"
              onClick={() => add(t(language, `account.${one}`).toLocaleLowerCase('nb'))}
            >
              {t(language, `account.${one}`)}
            </Button>
          ))}
        </Row>
      )}
    </>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <div className="kv-stack kv-stack--tight">
      <p id={id} className="kv-small">
        {label}
      </p>
      <fieldset className="kv-row" aria-labelledby={id}>
        {children}
      </fieldset>
    </div>
  );
}

const names = (list: readonly Localized[], language: Language) => list.map((name) => pick(name, language));
