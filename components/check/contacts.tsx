import type { Way } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';

/** Whom to ask, with the way to reach them: a stop is never just a no. */
export function Contacts({
  contacts,
  language,
}: {
  contacts: Extract<Way, { kind: 'contact' }>[];
  language: Language;
}) {
  return contacts.map((contact) => (
    <p key={contact.contactId} className="kv-contact">
      <strong>{t(language, 'way.contact', { role: pick(contact.role, language) })}</strong>
      {contact.name && <span> · {contact.name}</span>}
      {contact.phone && (
        <span>
          {' · '}
          <a className="ds-link" href={`tel:${contact.phone.replace(/\s/g, '')}`}>
            {contact.phone}
          </a>
        </span>
      )}
      {contact.email && (
        <span>
          {' · '}
          <a className="ds-link" href={`mailto:${contact.email}`}>
            {contact.email}
          </a>
        </span>
      )}
    </p>
  ));
}
