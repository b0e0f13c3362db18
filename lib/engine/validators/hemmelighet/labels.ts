import { isWordCode } from '../../characters';
import { KeywordIndex } from '../../keywords';

/** What a label promises: a password people choose, a short code of digits, or a key that a machine drew. */
export type LabelKind = 'password' | 'pin' | 'named-key' | 'key';

export interface Label {
  start: number;
  end: number;
  kind: LabelKind;
  /** The label as it stands. */
  word: string;
}

// Of one of these every label is made; found in one pass over the text.
const STEMS = [
  ...['pass', 'pasw', 'paasw', 'pwd', 'psw', 'pssw', 'pw', 'p/w', 'pin', 'kodeord', 'adgangskode', 'tilgangskode'],
  ...['nettverksnøkkel', 'wifi-kode', 'wifikode', 'engangskode', 'eingongskode', 'wpa', 'psk'],
  ...['key', 'nøkkel', 'secret', 'token', 'bearer', 'credential', 'auth', 'løyndom'],
];
const stems = new KeywordIndex();
for (const stem of STEMS) stems.add(stem, 0);

/** A label with its neighbours in one word («ANYpassword», «db_password_1») is at most so long on each side. */
const REACH = 40;

const PASSWORD =
  /pa{1,2}ss?w(?:o?r)?s?d|ps{1,2}w(?:o?r)?d|passord|passowrd|pwd(?![a-zæøå])|pass(?:phrase|frase|code|kode)|kodeord|adgangskode|tilgangskode|nettverksnøkkel|wifi-?kode|wifinøkkel|p\/w$/;
const SHORT = /(?:^|[_-]|db|user|root|admin|any)(?:pw|pass)$/;
const PIN = /^(?:pin(?:-?koden?)?|eingongskoden?|engangskoden?)$/;
const NAMED =
  /secret|token|credential|bearer|(?:api|access|account|auth|authentication|client|encryption|license|private|shared|signing|storage|subscription|activation)[_-]?(?:key|nøkkel)|apinøkkel|løyndom|^(?:wpa\d?|psk)$/;
const KEY = /(?:key|nøkkel|auth|authorization|authentication)[_\d]{0,4}$/;
// «passordregler: …», «password_hash = …» and «tokenizer» tell about secrets and are none.
const ABOUT =
  /(?:id|ids|hash|hashed|digest|file|path|length|policy|field|reset|type|url|uri|count|limit|expiry|expires|name|regler|reglar|krav|bytte|lengde|endring|manager|generator|izer|ized|iser|ization|isation|isering|usage|public[_-]?key|offentlig|public|port|asjer|asjon|enger|engers)$/;

/** Every label of a secret, by start; none overlaps another. Reads at most `REACH` to each side of a stem. */
export function labelsIn(text: string, lower: string): Label[] {
  const places = stems.find(lower).get(0);
  if (!places) return [];
  const starts: number[] = [];
  for (let i = 0; i < places.length; i += 2) starts.push(places[i] ?? 0);
  starts.sort((a, b) => a - b);
  const labels: Label[] = [];
  let done = 0;
  for (const at of starts) {
    if (at < done) continue;
    const start = wordStart(lower, at);
    const end = wordEnd(lower, at);
    done = end;
    // A row of letters and dashes that goes on and on is no label.
    if (at - start >= REACH || end - at >= REACH) continue;
    const kind = kindOf(lower.slice(start, end), text.slice(start, end));
    if (kind) labels.push({ start, end, kind, word: text.slice(start, end) });
  }
  return labels;
}

function wordStart(lower: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && isLabelCode(lower.charCodeAt(start - 1), true)) start -= 1;
  while (lower.charCodeAt(start) === DASH) start += 1;
  return start;
}

function wordEnd(lower: string, at: number): number {
  let end = lower.startsWith('p/w', at) ? at + 3 : at + 2;
  while (end < lower.length && end - at < REACH && isLabelCode(lower.charCodeAt(end), false)) end += 1;
  return lower.startsWith('-kode', end) ? wordEnd(lower, end + 1) : end;
}

const DASH = 45;
const LOW_LINE = 95;

function isLabelCode(code: number, before: boolean): boolean {
  return isWordCode(code) || code === LOW_LINE || (before && code === DASH);
}

function kindOf(lower: string, word: string): LabelKind | null {
  if (PIN.test(lower)) return 'pin';
  const isPassword =
    PASSWORD.test(lower) ||
    SHORT.test(lower) ||
    /[A-Z](?:pw|pass)$|[a-z]P(?:W|ass)$|^[A-Z_]{1,30}(?:PASS|PW)$/.test(word);
  if (!isPassword && !NAMED.test(lower) && !KEY.test(lower)) return null;
  if (ABOUT.test(lower)) return null;
  if (isPassword) return 'password';
  return NAMED.test(lower) ? 'named-key' : 'key';
}
