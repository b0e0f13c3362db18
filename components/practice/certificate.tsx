import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { gt } from '../../lib/guidance/text';
import { formatDate, pick } from '../../lib/i18n';
import { TrailMark } from '../ui/class-marker';
import type { PracticeCase } from './cases';

interface CertificateProps {
  cases: readonly PracticeCase[];
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  print: () => void;
  close: () => void;
}

/** A page to print and be proud of. The name stands on the paper and nowhere else; there is no score. */
export function Certificate({ cases, language, today, print, close }: CertificateProps) {
  const [name, setName] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="kv-certificate" aria-labelledby="kv-certificate-title">
      <TrailMark size={48} />
      <h1 id="kv-certificate-title" ref={heading} tabIndex={-1} className="kv-h1">
        {gt(language, 'certificate.title')}
      </h1>
      <p className="kv-certificate__name">{name.trim() || '\u00a0'}</p>
      <p>{gt(language, 'certificate.date', { date: formatDate(today, language) })}</p>
      <p>{gt(language, 'certificate.practised')}</p>
      <ul className="kv-list">
        {cases.map(({ id, point }) => (
          <li key={id}>{pick(point, language)}</li>
        ))}
      </ul>
      <div className="kv-stack kv-certificate__form">
        <Textfield
          label={gt(language, 'certificate.name')}
          description={gt(language, 'certificate.name.note')}
          value={name}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="kv-row">
          <Button onClick={print}>{gt(language, 'certificate.print')}</Button>
          <Button variant="tertiary" onClick={close}>
            {gt(language, 'certificate.close')}
          </Button>
        </div>
      </div>
    </main>
  );
}
