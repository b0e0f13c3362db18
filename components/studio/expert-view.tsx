import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { Draft } from '../../lib/studio/draft';
import { type ExpertFormat, type ExpertProblem, readExpert, writeExpert } from '../../lib/studio/expert';
import type { MadeFile } from '../../lib/studio/signing';
import { st } from '../../lib/studio/text';
import { Choice, TextArea } from './fields';
import type { SectionProps } from './section';

export interface ExpertViewProps extends SectionProps {
  download: (file: MadeFile) => void;
}

/** The whole pack as text. What is written here is taken over when one says so, and not before. */
export function ExpertView({ draft, edit, language, download }: ExpertViewProps) {
  const [format, setFormat] = useState<ExpertFormat>('yaml');
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<ExpertProblem | null>(null);
  const [used, setUsed] = useState<Draft | null>(null);

  useEffect(() => {
    let current = true;
    void writeExpert(draft, format).then((written) => {
      if (current) setText(written);
    });
    return () => {
      current = false;
    };
  }, [draft, format]);

  if (text === null) return <p role="status">{st(language, 'studio.bench.waiting')}</p>;
  return (
    <>
      <Choice
        label={st(language, 'studio.expert.format')}
        value={format}
        options={[
          { value: 'yaml', label: 'YAML' },
          { value: 'json', label: 'JSON' },
        ]}
        onChange={setFormat}
      />
      <TextArea
        code
        label={st(language, 'studio.expert.text')}
        rows={24}
        value={text}
        onChange={(next) => {
          setText(next);
          setUsed(null);
        }}
      />
      <div role="status">
        {problem && (
          <Alert data-color="warning">
            {problem.line === null
              ? st(language, 'studio.expert.wrongAnywhere', { message: problem.message })
              : st(language, 'studio.expert.wrong', {
                  line: problem.line,
                  column: problem.column ?? 1,
                  message: problem.message,
                })}
          </Alert>
        )}
        {used === draft && <Alert data-color="success">{st(language, 'studio.expert.used')}</Alert>}
      </div>
      <div className="kv-row">
        <Button
          onClick={async () => {
            const read = await readExpert(text, format);
            setProblem(read.ok ? null : read.problem);
            if (!read.ok) return;
            edit(() => read.draft);
            setUsed(read.draft);
          }}
        >
          {st(language, 'studio.expert.use')}
        </Button>
        <Button variant="secondary" onClick={() => download({ name: `${draft.id}.${format}`, text })}>
          {st(language, 'studio.expert.download')}
        </Button>
      </div>
    </>
  );
}
