import { Alert, Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import type { Pack, Tool } from '../../lib/contracts/pack';
import type { OpenQuestion } from '../../lib/studio/decisions';
import type { Draft, DraftRecord } from '../../lib/studio/draft';
import { newHistory, redo, step, undo } from '../../lib/studio/history';
import type { MadeFile } from '../../lib/studio/signing';
import { layersBelow } from '../../lib/studio/test-bench';
import { st } from '../../lib/studio/text';
import { About } from './about';
import { Bench } from './bench';
import { Contacts } from './contacts';
import { Decisions } from './decisions';
import { ExpertView } from './expert-view';
import { Kit } from './kit';
import { Overview } from './overview';
import { Publish } from './publish';
import { Rules } from './rules';
import type { Edit, SectionId } from './section';
import type { KeyStore } from './sign';
import { Texts } from './texts';
import { useAutosave } from './use-autosave';
import { useBench } from './use-bench';

export interface EditorProps {
  record: DraftRecord;
  language: Language;
  today: string;
  inForce: readonly Pack[];
  save: (record: DraftRecord) => Promise<boolean>;
  /** Keeps a draft in the moment that the page goes away. */
  rescue: (record: DraftRecord) => void;
  keys: KeyStore;
  startWorker: () => Worker;
  download: (file: MadeFile) => void;
  /** Another tab has saved this draft. */
  changedElsewhere: boolean;
  getAgain: () => void;
  keepMine: () => void;
  back: () => void;
}

const PANES = ['list', 'edit', 'bench'] as const;

/** Left the questions, in the middle what is edited, right the test bench. In a narrow window one of the three at a time. */
export function Editor(props: EditorProps) {
  const { record, language, today, inForce, save, keys, startWorker, download, changedElsewhere } = props;
  const [history, setHistory] = useState(() => newHistory(record.draft));
  const [published, setPublished] = useState(record.published);
  const [section, setSection] = useState<SectionId>('decisions');
  const [asked, setAsked] = useState<OpenQuestion | null>(null);
  const [visit, setVisit] = useState(0);
  const [pane, setPane] = useState<(typeof PANES)[number]>('edit');
  const draft = history.present;

  const edit = useCallback<Edit>(
    (change, field) => setHistory((before) => step(before, change(before.present), field ?? null)),
    [],
  );
  const current = useMemo<DraftRecord>(
    () => ({ ...record, name: draft.name[language] || draft.id, draft, ...(published ? { published } : {}) }),
    [record, draft, published, language],
  );
  // Only a changed draft is a new record to save.
  const state = useAutosave(
    draft === record.draft && published === record.published ? record : current,
    save,
    changedElsewhere,
    props.rescue,
  );
  // The parts, not the draft: the list must stay the same object while something else is typed.
  const { id, layer, tools: own } = draft;
  const tools = useMemo(() => allTools(inForce, { id, layer, tools: own }), [inForce, id, layer, own]);
  const bench = useBench(startWorker, inForce, draft, today);
  const tell = useMemo(
    () => ({ tryText: bench.tryText, runCorpus: bench.runCorpus }),
    [bench.tryText, bench.runCorpus],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      // Also inside a field: its text is the draft's, and the field's own undo would leave the two different.
      if ((event.target as Element).closest('[data-own-undo]')) return;
      event.preventDefault();
      setHistory(event.shiftKey ? redo : undo);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const go = useCallback((to: SectionId, question?: OpenQuestion) => {
    setAsked(question ?? null);
    setVisit((number) => number + 1);
    setSection(to);
    setPane('edit');
  }, []);
  const part = { draft, edit, language, today, inForce };
  return (
    <>
      <div className="kv-row kv-row--apart kv-studio__bar">
        <div className="kv-row">
          <Button variant="tertiary" data-size="sm" onClick={props.back}>
            {st(language, 'studio.back')}
          </Button>
          <strong>{current.name}</strong>
        </div>
        <div className="kv-row">
          <span role="status" className="kv-muted kv-small">
            {state !== 'failed' && st(language, state === 'saving' ? 'studio.saving' : 'studio.saved')}
          </span>
          <Button
            variant="secondary"
            data-size="sm"
            disabled={history.past.length === 0}
            onClick={() => setHistory(undo)}
          >
            {st(language, 'studio.undo')}
          </Button>
          <Button
            variant="secondary"
            data-size="sm"
            disabled={history.future.length === 0}
            onClick={() => setHistory(redo)}
          >
            {st(language, 'studio.redo')}
          </Button>
        </div>
      </div>
      {state === 'failed' && <Alert data-color="warning">{st(language, 'studio.failed')}</Alert>}
      {changedElsewhere && (
        <Alert data-color="warning">
          <p>{st(language, 'studio.elsewhere')}</p>
          <div className="kv-row">
            <Button data-size="sm" variant="secondary" onClick={props.getAgain}>
              {st(language, 'studio.elsewhere.get')}
            </Button>
            <Button data-size="sm" variant="tertiary" onClick={props.keepMine}>
              {st(language, 'studio.elsewhere.keep')}
            </Button>
          </div>
        </Alert>
      )}
      <fieldset className="kv-studio__panes" aria-label={st(language, 'studio.pane')}>
        {PANES.map((one) => (
          <Button
            key={one}
            data-size="sm"
            variant={one === pane ? 'primary' : 'secondary'}
            aria-pressed={one === pane}
            onClick={() => setPane(one)}
          >
            {st(language, `studio.pane.${one}`)}
          </Button>
        ))}
      </fieldset>
      <div className="kv-studio__grid" data-pane={pane}>
        <div className="kv-studio__left">
          <Overview
            decisions={draft.decisions}
            contacts={draft.contacts}
            tools={tools}
            section={section}
            language={language}
            today={today}
            go={go}
          />
        </div>
        <section className="kv-studio__middle kv-stack kv-stack--wide" aria-labelledby="section">
          <h2 id="section" className="kv-studio__title">
            {st(language, `studio.nav.${section}`)}
          </h2>
          {section === 'decisions' && (
            <Decisions
              key={visit}
              {...part}
              tools={tools}
              asked={asked?.tool ? { tool: asked.tool, account: asked.account ?? 'any' } : null}
            />
          )}
          {section === 'rules' && <Rules key={visit} {...part} failed={bench.state.failed} />}
          {section === 'contacts' && <Contacts {...part} />}
          {section === 'texts' && <Texts key={visit} {...part} />}
          {section === 'about' && <About {...part} />}
          {section === 'expert' && (
            <div data-own-undo className="kv-stack">
              <ExpertView {...part} download={download} />
            </div>
          )}
          {section === 'publish' && (
            <Publish
              key={visit}
              {...part}
              published={published ?? null}
              theirs={record.theirs ?? null}
              bench={bench}
              keys={keys}
              download={download}
              signed={(issue) => {
                edit(() => issue);
                setPublished(issue);
              }}
            />
          )}
          {section === 'kit' && <Kit publisher={draft.publisher} language={language} download={props.download} />}
        </section>
        <aside className="kv-studio__right" data-own-undo aria-label={st(language, 'studio.bench')}>
          <Bench
            state={bench.state}
            tell={tell}
            published={published ?? null}
            tools={tools}
            language={language}
            today={today}
          />
        </aside>
      </div>
    </>
  );
}

/** Tools of the layers below and of the draft itself, each once. */
function allTools(
  inForce: readonly Pack[],
  draft: Pick<Draft, 'id' | 'layer'> & { tools: Draft['tools'] | undefined },
): Tool[] {
  const tools = new Map<string, Tool>();
  for (const pack of layersBelow(inForce, draft))
    for (const tool of pack.tools) if (!tools.has(tool.id)) tools.set(tool.id, tool);
  for (const tool of draft.tools ?? [])
    if (!tools.has(tool.id)) tools.set(tool.id, { shared_host: false, unprotected_in: [], ...tool });
  return [...tools.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
