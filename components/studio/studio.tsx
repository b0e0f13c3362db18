import type { Language } from '../../lib/contracts/language';
import type { Pack } from '../../lib/contracts/pack';
import type { Draft, DraftRecord } from '../../lib/studio/draft';
import type { MadeFile } from '../../lib/studio/signing';
import { st } from '../../lib/studio/text';
import { TrailMark } from '../ui/class-marker';
import { Editor } from './editor';
import type { KeyStore } from './sign';
import { Start } from './start';
import './studio.css';

export interface StudioProps {
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  /** Packs in force, national layer first. */
  inForce: readonly Pack[];
  drafts: readonly DraftRecord[];
  /** The draft that is being written; null: the list. */
  current: DraftRecord | null;
  changedElsewhere: boolean;
  open: (record: DraftRecord | null) => void;
  create: (draft: Draft, from?: { published?: Draft; theirs?: Draft }) => void;
  save: (record: DraftRecord) => Promise<boolean>;
  rescue: (record: DraftRecord) => void;
  remove: (id: string) => void;
  getAgain: () => void;
  keepMine: () => void;
  keys: KeyStore;
  startWorker: () => Worker;
  download: (file: MadeFile) => void;
}

/** The page: drafts to choose from, or one of them. */
export function Studio(props: StudioProps) {
  const { language, today, inForce, drafts, current, open, create, remove } = props;
  const tools = inForce.filter(({ layer }) => layer === 'national').flatMap((pack) => pack.tools);
  return (
    <div className="kv-studio">
      <header className="kv-brand">
        <TrailMark size={28} />
        <h1 className="kv-h1">{st(language, 'studio.heading')}</h1>
      </header>
      <main>
        {current ? (
          <Editor
            key={`${current.id} ${current.updated}`}
            record={current}
            language={language}
            today={today}
            inForce={inForce}
            save={props.save}
            rescue={props.rescue}
            keys={props.keys}
            startWorker={props.startWorker}
            download={props.download}
            changedElsewhere={props.changedElsewhere}
            getAgain={props.getAgain}
            keepMine={props.keepMine}
            back={() => open(null)}
          />
        ) : (
          <Start
            language={language}
            today={today}
            drafts={drafts}
            tools={tools}
            open={open}
            create={create}
            remove={remove}
          />
        )}
      </main>
    </div>
  );
}
