import { Button } from '@digdir/designsystemet-react';
import { type DraftContact, freeId, without } from '../../lib/studio/draft';
import { st } from '../../lib/studio/text';
import { LocalizedFields, TextArea, TextLine } from './fields';
import type { SectionProps } from './section';

const WAYS = ['name', 'email', 'phone', 'url'] as const;
const LABEL = {
  name: 'studio.q.name',
  email: 'studio.q.email',
  phone: 'studio.contact.phone',
  url: 'studio.contact.url',
} as const;
const TYPE = { name: 'text', email: 'email', phone: 'tel', url: 'url' } as const;

/** Whom employees may ask, and the kommune's own names. */
export function Contacts({ draft, edit, language }: SectionProps) {
  const contacts = draft.contacts ?? [];
  const put = (index: number, contact: DraftContact, field: string) =>
    edit(
      (before) => ({ ...before, contacts: (before.contacts ?? []).with(index, contact) }),
      `contact/${index}/${field}`,
    );
  return (
    <>
      <section className="kv-stack kv-stack--wide" aria-labelledby="contacts">
        <h3 id="contacts" className="kv-h2">
          {st(language, 'studio.contacts')}
        </h3>
        {contacts.map((contact, index) => (
          <div key={contact.id} className="kv-stack kv-studio__form">
            <LocalizedFields
              label={st(language, 'studio.contact.role')}
              value={contact.role}
              language={language}
              rows={1}
              onChange={(role, changed) => put(index, { ...contact, role }, `role/${changed}`)}
            />
            <div className="kv-studio__pair">
              {WAYS.map((way) => (
                <TextLine
                  key={way}
                  type={TYPE[way]}
                  label={st(language, LABEL[way])}
                  value={contact[way] ?? ''}
                  onChange={(value) => {
                    const { [way]: _, ...rest } = contact;
                    put(index, value === '' ? rest : { ...rest, [way]: value }, way);
                  }}
                />
              ))}
            </div>
            <div>
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => edit((before) => ({ ...before, contacts: without(before.contacts, index) }))}
              >
                {st(language, 'studio.removeAbout', { what: contact.role[language] || contact.id })}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button
            variant="secondary"
            onClick={() =>
              edit((before) => {
                const id = freeId('kontakt', new Set((before.contacts ?? []).map((one) => one.id)));
                return { ...before, contacts: [...(before.contacts ?? []), { id, role: { nb: '', nn: '', en: '' } }] };
              })
            }
          >
            {st(language, 'studio.contact.add')}
          </Button>
        </div>
      </section>
      <TextArea
        label={st(language, 'studio.protected')}
        note={st(language, 'studio.protected.note')}
        rows={6}
        value={(draft.protected ?? []).join('\n')}
        onChange={(text) =>
          edit((before) => ({ ...before, protected: text === '' ? [] : text.split('\n') }), 'protected')
        }
      />
    </>
  );
}
