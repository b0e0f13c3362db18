import { entropyOf } from '../../randomness';
import type { Label } from './labels';

/** How a value stands after its label. */
export interface Reading {
  value: string;
  /** `sign`: after «:» or «=»; `verb`: after «er»; `bare`: after nothing but a space. */
  how: 'sign' | 'verb' | 'bare';
  isQuoted: boolean;
}

/** Shorter ones are no password anybody would mind; three digits are a number. */
const SHORTEST = 4;
/** A key that is longer is an encrypted blob or a file; what holds a login has a form of its own. */
const LONGEST_KEY = 300;

// What people write where a password would be; reads ≤ 320 characters.
const PLACEHOLDER =
  /^(?:[*•x.…_-]+|.*\*{3,}.*|<.*|\{\{?.*|\[.*|\$\{.*|\$[A-Z_(].*|%[A-Za-z_]+%|#\{.*|your[-_ ].*|my[-_ ]?(?:password|secret|token|key)|ditt.*|dine?[-_ ].*|mitt[-_ ]?passord|hemmelig|hemmeleg|secret|password|passord|passwd|pass|pwd|changeme|change[-_]me.*|replace[-_].*|insert[-_].*|example.*|eksempel.*|null|none|nil|undefined|true|false|todo|tbd|n\/a|process\.env.*|os\.environ.*|getenv.*|env[.:].*|(?:convertto|get|new|read|import)-[a-z].*|https?:.*|file:.*|0x[\da-f]{0,40})$/i;
/** `user.getPassword()`, `config.password`, `secrets["db"]`: code that fetches a password. */
const CODE = /^[@&!]?[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+(?:[([].*)?$|^[\w.$]*[([].*[)\]]?;?$/;
const HASHED =
  /^(?:\$(?:2[abxy]?|argon2\w*|[156]|apr1)\$|\{(?:sha|ssha|md5|bcrypt|crypt)\}|(?:sha(?:1|256|384|512)|md5)[:-])/i;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** `my-setting-v2`: words in a row, each of them written out. */
const WORDS = /^[a-z]{2,}(?:[-_./](?:[a-z]{1,20}\d{0,4}|\d{1,3})){1,8}$/i;

/** `strong`, `pin`, `word`, or null when it is none: a placeholder, code, a number, a word. */
export function gradeOf(label: Label, { value, how, isQuoted }: Reading): string | null {
  if (value.length < SHORTEST || PLACEHOLDER.test(value) || HASHED.test(value) || isOneSign(value)) return null;
  if (!isQuoted && CODE.test(value)) return null;
  if (label.kind === 'key' || label.kind === 'named-key') return isKey(label, value, how) ? 'strong' : null;
  if (how === 'bare') return isChosen(value) ? 'strong' : null;
  const hasDigit = /\d/.test(value);
  if (/^\d+$/.test(value)) {
    // «Pass: 31195855» is a passport, and found as one.
    if (/^pass$/i.test(label.word)) return null;
    if (value.length > 12 || (how === 'verb' && label.kind !== 'pin' && !/kode/i.test(label.word))) return null;
    return 'pin';
  }
  if (label.kind === 'pin') return how === 'sign' && hasDigit && /[\p{L}#@!]/u.test(value) ? 'strong' : null;
  if (how === 'verb' && /^(?:[\d.,:/-]+%?|\d{1,3}[-/]?[\p{Ll}-]+)$/u.test(value)) return null;
  if (hasDigit && /[^\d]/.test(value)) return 'strong';
  if (how === 'verb') return null;
  const plain = value.replace(/[-/.!]$/, '');
  const hasSign = /[^\p{L}\p{N}_-]/u.test(plain) && !/^\p{L}+(?:[-/&.]\p{L}+)+$/u.test(plain);
  const isMixed =
    /\p{Ll}/u.test(value) && /\p{Lu}/u.test(value.slice(1)) && (isQuoted || !/pass|pwd|secret|token|key/i.test(value));
  if (hasSign || value.endsWith('!') || isMixed) return 'strong';
  return 'word';
}

/** «xxxx», «1111», «----». */
function isOneSign(value: string): boolean {
  for (let i = 1; i < value.length; i += 1) if (value[i] !== value[0]) return false;
  return true;
}

/**
 * A password that shows itself: nothing but its own look tells that it is one. A digit and a sign («Sommer-24!»), or
 * letters and digits in a mix nobody writes («SqLpa5sW0rD»); «Office365» and «2-faktor» are neither.
 */
export function isChosen(value: string): boolean {
  if (value.length < 7 || !/\d/.test(value) || !/\p{L}/u.test(value) || PLACEHOLDER.test(value)) return false;
  if (/^https?:|^[\w.+-]+@[\w-]+\.|^[/\\.~-]|[\\/]\w+\.\w+$|^\d+(?:[-./]?\p{Ll}+)?$/iu.test(value)) return false;
  if (CODE.test(value) || UUID.test(value)) return false;
  if (/[!@#$%^&*?+=~]/.test(value)) return true;
  // reads ≤ 320 characters
  const inside = value.slice(1).replace(/[\d.,:;)]+$/, '');
  return /\p{Lu}/u.test(inside) && /\d/.test(inside);
}

/** Names of keys are everywhere in code and documentation; a real key is long and mixed. */
function isKey(label: Label, value: string, how: Reading['how']): boolean {
  const { length } = value;
  if (length > LONGEST_KEY || !/\d/.test(value) || !/[a-z]/i.test(value) || /\s/.test(value)) return false;
  if (UUID.test(value))
    return label.kind === 'named-key' && how !== 'verb' && /secret|token|api|access/i.test(label.word);
  if (length < (label.kind === 'key' ? 16 : 12) || WORDS.test(value)) return false;
  // A path has short parts or an ending; a key in base64 may hold a slash too.
  if (/^(?:\.{0,2}|~|[a-z]:|[\w-]+)[\\/].*\.[a-z]\w{0,4}$/i.test(value)) return false;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) || value.includes('@')) return false;
  const bits = entropyOf(value);
  return (
    bits >= (label.kind === 'key' ? 3.3 : 3) && (how === 'sign' || (how === 'verb' && bits >= 3.3) || isChosen(value))
  );
}
