import { Field, Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { LANGUAGES, type Language } from '../../lib/contracts/language';
import { st } from '../../lib/studio/text';

interface LineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  note?: string | undefined;
  type?: 'text' | 'email' | 'date' | 'password' | 'search' | 'tel' | 'url';
  error?: string | undefined;
  lang?: Language;
}

/** One line to write on, with its words above. */
export function TextLine({ label, value, onChange, note, type = 'text', error, lang }: LineProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {note && <span data-field="description">{note}</span>}
      <Input id={id} type={type} value={value} lang={lang} onChange={(event) => onChange(event.target.value)} />
      {error && <span className="kv-studio__wrong">{error}</span>}
    </Field>
  );
}

interface AreaProps extends Omit<LineProps, 'type'> {
  rows?: number;
  field?: React.Ref<HTMLTextAreaElement>;
  code?: boolean;
}

export function TextArea({ label, value, onChange, note, rows = 3, error, lang, field, code = false }: AreaProps) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {note && <span data-field="description">{note}</span>}
      <Textarea
        id={id}
        ref={field}
        rows={rows}
        value={value}
        lang={lang}
        spellCheck={!code}
        className={code ? 'kv-studio__code' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error && <span className="kv-studio__wrong">{error}</span>}
    </Field>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

export function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

export interface LocalizedFieldsProps {
  label: string;
  value: Record<Language, string>;
  language: Language;
  rows?: number;
  onChange: (value: Record<Language, string>, changed: Language) => void;
}

/** The same text in the three languages side by side; an empty one is pointed out where it stands. */
export function LocalizedFields({ label, value, language, rows = 2, onChange }: LocalizedFieldsProps) {
  return (
    <fieldset className="kv-studio__languages">
      <legend>{label}</legend>
      {LANGUAGES.map((one) => (
        <TextArea
          key={one}
          label={upperFirst(st(language, `studio.lang.${one}`))}
          value={value[one]}
          rows={rows}
          lang={one}
          error={
            value[one].trim() === ''
              ? st(language, 'studio.texts.lacks', { languages: st(language, `studio.lang.${one}`) })
              : undefined
          }
          onChange={(text) => onChange({ ...value, [one]: text }, one)}
        />
      ))}
    </fieldset>
  );
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
