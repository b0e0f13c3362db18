import type { Candidate, Validator } from './validator';

// In front of these a word may go on to the left: «wifipassord», «AwsSecretKey».
const OPEN = `(?:passord(?:et|ene|a)?|password|passwd|pwd|secret(?:[-_ ]?(?:access)?[-_ ]?key)?|credentials?|api[-_]?key)`;
const LABEL = `(?:pw|pass|passord(?:et|ene|a)?|passordfrase|passkode|password|passwd|passphrase|passcode|pwd|passwrd|pin(?:-?kode)?n?|kodeord(?:et)?|adgangskode|nettverksnøkkel(?:en)?|wifi-?kode|wifi-?passord(?:et)?|api[-_ ]?(?:key|nøkkel)|apikey|secret(?:[-_ ]?key)?|client[-_ ]?secret|access[-_ ]?(?:key|token)|auth[-_ ]?token|bearer|token|private[-_ ]?key|hemmelig ?nøkkel|db[-_]?pass)`;
// «passord: X», «pwd=X», «passordet er X», «"password": "X"», «brukernavn/passord: kari/X»
const SHAPE = new RegExp(
  String.raw`(?:(?:^|[^\p{L}])(${LABEL})|(${OPEN}))["']?(?: (?:mitt|ditt|hans|hennes|hennar|vårt|til [\p{L}\p{N}.@_-]{1,40}|for [\p{L}\p{N}.@_-]{1,40}|på [\p{L}\p{N}.@_-]{1,40}))?[ \t]{0,3}(?:(:=|=>|->|[:=])|(?:er|is|var|blir|satt til|sett til)(?= ))[ \t]{0,3}(["'«\u0060]?)([^\s"'«»\u0060,;]{4,200})`,
  'giu',
);
const USER = `(?:brukernavn|brukarnamn|bruker|brukar|user(?:name)?|id|login)`;
const PAIR = new RegExp(
  String.raw`${USER}[ /:&(]{1,3}(?:og |and )?(?:passord|password|pwd|pw)\)?(?:[ \t]{0,3}(?:[:=(]|->)[ \t]{0,3}([^\s/,;:(]{2,80}) ?(?:\/{1,2}|[,|:( ]) ?|[ \t]{1,3}([^\s/,;:(]{2,80})\/)([^\s,;)]{4,100})`,
  'giu',
);
const GATE = /pass|pwd|pin|kode|key|nøkkel|secret|token|bearer|pw|credential/g;
/** How much is read before and after a word of the gate: the longest label or user part, and label plus value. */
const BEFORE = 60;
const AFTER = 420;

// What people write where a password would be.
const PLACEHOLDER =
  /^(?:[*•x.…_-]+|<.*>|\{\{?.*|\[.*|\$\{.*|\$[A-Z_(].*|%[A-Za-z_]+%|your[-_].*|ditt.*|dine?[-_].*|hemmelig|secret|password|passord|changeme|example.*|eksempel.*|null|none|undefined|true|false|process\.env.*|os\.environ.*|getenv.*|env[.:].*|.*\(.*\).*|https?:.*)$/i;

/**
 * Passwords and keys that stand after their label. Grades: `strong` (after «:» or «=», or at least two sorts of characters
 * with a digit or sign), `pin` (four to eight digits), `word` (letters alone: «passord: sommer» or «passord: mangler»).
 */
export const hemmelighet: Validator = {
  name: 'hemmelighet',
  grades: ['strong', 'pin', 'word'],
  scan({ text, lower }) {
    return windowsOf(lower).flatMap(({ start, end }) =>
      scanPart(text.slice(start, end)).map((found) => ({
        ...found,
        start: found.start + start,
        end: found.end + start,
      })),
    );
  },
};

/** The parts of the text near a word of the gate; the two expressions cost too much to be tried at every letter. */
function windowsOf(lower: string): { start: number; end: number }[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index } of lower.matchAll(GATE)) {
    const last = windows[windows.length - 1];
    const end = Math.min(lower.length, index + AFTER);
    if (last && index - BEFORE <= last.end) {
      last.end = end;
      continue;
    }
    // Not in the middle of a word: its second half could look like a label.
    let start = Math.max(0, index - BEFORE);
    while (start > 0 && /\S/.test(lower[start - 1] ?? '') && index - start < AFTER) start -= 1;
    windows.push({ start, end });
  }
  return windows;
}

function scanPart(text: string): Candidate[] {
  const found: Candidate[] = [];
  const pairs = Array.from(text.matchAll(PAIR));
  for (const match of text.matchAll(SHAPE)) {
    // «brukernavn/passord: kari/X» is read as a pair below.
    if (pairs.some((pair) => match.index < pair.index + pair[0].length && pair.index < match.index + match[0].length))
      continue;
    const [whole, closed, open, sign = '', quote = '', raw = ''] = match;
    const label = closed ?? open ?? '';
    const value = quote ? raw : raw.replace(/[.,:;?)\]}]+$/, '');
    const grade = gradeOf(label.toLowerCase(), value, sign !== '');
    if (!grade) continue;
    const start = match.index + whole.length - raw.length;
    found.push({ start, end: start + value.length, grade });
  }
  for (const match of pairs) {
    const value = (match[3] ?? '').replace(/[.,:;?)]+$/, '');
    if (!gradeOf('passord', value, true)) continue;
    const start = match.index + match[0].length - (match[3] ?? '').length;
    found.push({ start, end: start + value.length, grade: 'strong' });
  }
  return found;
}

function gradeOf(label: string, value: string, sign: boolean): string | null {
  if (value.length < 4 || PLACEHOLDER.test(value)) return null;
  if (!sign && /^(?:pass|pw)$/.test(label)) return null;
  const digits = /\d/.test(value);
  const signs = /[^\p{L}\p{N}]/u.test(value.replace(/[-/.]$/, ''));
  const mixedCase = /\p{Ll}/u.test(value) && /\p{Lu}/u.test(value.slice(1));
  const pin = /^(?:pin|kode|adgangskode|passkode|passcode|wifi)/.test(label);
  if (/^\d+$/.test(value)) return pin || (sign && label.startsWith('pass')) ? 'pin' : null;
  // Names of tokens and keys are everywhere in code and documentation; a real one is long and mixed.
  const technical = /key|token|bearer|secret|nøkkel|credential/.test(label);
  if (technical) return value.length >= 12 && digits && /\p{L}/u.test(value) && entropy(value) >= 3 ? 'strong' : null;
  if (digits && /\p{L}|[^\p{L}\p{N}]/u.test(value)) return 'strong';
  if (sign && (mixedCase || (signs && !/^[\p{L}]+[-/][\p{L}]+$/u.test(value)))) return 'strong';
  return sign ? 'word' : null;
}

/** Shannon entropy in bits for each character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
