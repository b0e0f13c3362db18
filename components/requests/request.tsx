import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../lib/contracts/language';
import { type Mail, mailto, type RequestTarget } from '../../lib/guidance/requests';
import { gt } from '../../lib/guidance/text';
import { pick } from '../../lib/i18n';
import './request.css';

export interface RequestProps {
  mail: Mail;
  target: RequestTarget;
  language: Language;
  title: string;
  lead?: string;
  copy: (text: string) => Promise<boolean>;
  close: () => void;
  /** True where it stands among other things and must not take the focus. */
  quiet?: boolean;
}

/** A prepared message, to look at before it leaves: KI-vett sends nothing, the person's own mail program does. */
export function Request({ mail, target, language, title, lead, copy, close, quiet = false }: RequestProps) {
  const [body, setBody] = useState(mail.body);
  const [copied, setCopied] = useState<boolean | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (!quiet) heading.current?.focus();
  }, [quiet]);
  useEffect(() => setBody(mail.body), [mail.body]);
  const role = target.kind === 'mail' && target.role ? pick(target.role, language) : gt(language, 'request.someone');
  const address = target.kind === 'mail' ? target.email : null;
  return (
    <section className="kv-stack kv-stack--tight kv-request" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className="kv-h3">
        {title}
      </h3>
      {lead && <p>{lead}</p>}
      {target.kind === 'mail' && (
        <p className="kv-muted">
          {address
            ? gt(language, 'request.to', { role: target.name ? `${role}, ${target.name}` : role })
            : gt(language, 'request.noAddress', { role })}
        </p>
      )}
      <Field>
        <Label htmlFor={id}>{gt(language, 'request.text')}</Label>
        <Textarea
          id={id}
          rows={9}
          value={body}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setBody(event.target.value)}
        />
      </Field>
      <div className="kv-row">
        {target.kind === 'form' && (
          <Button asChild data-size="sm">
            <a href={target.url} target="_blank" rel="noopener noreferrer">
              {gt(language, 'request.form')}
            </a>
          </Button>
        )}
        {address && (
          <Button asChild data-size="sm">
            <a href={mailto(address, { subject: mail.subject, body })}>{gt(language, 'request.mail')}</a>
          </Button>
        )}
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => void copy(`${mail.subject}\n\n${body}`).then(setCopied)}
        >
          {gt(language, 'request.copy')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={close}>
          {gt(language, 'request.close')}
        </Button>
      </div>
      <p role="status" aria-live="polite" className="kv-muted kv-small">
        {copied === true && gt(language, 'templates.copied')}
        {copied === false && gt(language, 'templates.notCopied')}
      </p>
    </section>
  );
}
