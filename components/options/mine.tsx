import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { Service } from '../../lib/contracts/guidance';
import type { Language } from '../../lib/contracts/language';
import type { Learned } from '../../lib/contracts/learning';
import { gt } from '../../lib/guidance/text';
import { pick } from '../../lib/i18n';

export interface MineProps {
  language: Language;
  services: readonly Service[];
  service: string | null;
  choose: (service: string | null) => void;
  learned: Learned;
  forget: () => Promise<unknown>;
}

/** What is the person's own: where they work, and what they have learned. Both stay on the machine. */
export function Mine({ language, services, service, choose, learned, forget }: MineProps) {
  const [forgotten, setForgotten] = useState(false);
  const id = useId();
  const read = Object.keys(learned.read).length;
  const good = Object.values(learned.good).reduce((sum, count) => sum + count, 0);
  return (
    <section className="kv-stack" aria-labelledby={`${id}-mine`}>
      {services.length > 0 && (
        <Field>
          <Label htmlFor={id}>{gt(language, 'learned.service')}</Label>
          <Field.Description>{gt(language, 'learned.service.why')}</Field.Description>
          <Select id={id} value={service ?? ''} onChange={(event) => choose(event.target.value || null)}>
            <Select.Option value="">{gt(language, 'learned.service.none')}</Select.Option>
            {services.map((one) => (
              <Select.Option key={one.id} value={one.id}>
                {pick(one.name, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <h2 id={`${id}-mine`} className="kv-h2">
        {gt(language, 'learned.heading')}
      </h2>
      <p>{gt(language, 'learned.sentence', { read, good })}</p>
      <div>
        <Button
          variant="secondary"
          data-size="sm"
          disabled={read + good === 0}
          onClick={() => void forget().then(() => setForgotten(true))}
        >
          {gt(language, 'learned.forget')}
        </Button>
      </div>
      <p role="status" className="kv-muted kv-small">
        {forgotten && read + good === 0 && gt(language, 'learned.forgotten')}
      </p>
    </section>
  );
}
