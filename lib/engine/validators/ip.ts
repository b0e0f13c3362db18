import type { Candidate, Validator } from './validator';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const V4 = new RegExp(String.raw`(?<![\d.\p{L}])(?:${OCTET}\.){3}${OCTET}(?![\d\p{L}]|\.\d)`, 'gu');
const V6 = /(?<![\p{L}\p{N}:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu;
const NUMBERING =
  /(?:§|(?<![\p{L}])(?:versjon|version|utgave|kapittel|kap\.?|punkt|pkt\.?|krav|avsnitt|ver\.?|v\.?|nr\.?|release|build)) ?$/iu;

/**
 * IP addresses. Grades: `private` (10/8, 172.16/12, 192.168/16, 100.64/10, fc00::/7, fe80::/10: the inside of a network), `public`,
 * `short` (all four numbers under 20: chapters and versions look the same), `loopback`.
 */
export const ip: Validator = {
  name: 'ip',
  grades: ['private', 'public', 'short', 'loopback'],
  scan({ text }) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(V4)) {
      const start = match.index;
      if (NUMBERING.test(text.slice(Math.max(0, start - 12), start))) continue;
      found.push({ start, end: start + match[0].length, grade: gradeV4(match[0]) });
    }
    if (text.includes('::') || /[0-9a-f]:[0-9a-f]{1,4}:/i.test(text)) {
      for (const match of text.matchAll(V6)) {
        const grade = gradeV6(match[0].toLowerCase());
        if (grade) found.push({ start: match.index, end: match.index + match[0].length, grade });
      }
    }
    return found;
  },
};

function gradeV4(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  if (a === 127 || (a | b | c | d) === 0 || a === 255) return 'loopback';
  if ([a, b, c, d].every((octet) => octet < 20)) return 'short';
  if (a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32) || (a === 100 && b >= 64 && b < 128))
    return 'private';
  return 'public';
}

/** Eight groups, or one `::` with at least two groups of which one has a letter or three digits; else it is a time or a list. */
function gradeV6(address: string): string | null {
  const short = address.split('::').length - 1;
  const groups = address.split(':').filter((group) => group !== '');
  if (short > 1 || address.startsWith(':::')) return null;
  if (short === 0 && groups.length !== 8) return null;
  if (address === '::1') return 'loopback';
  if (short === 1 && (groups.length < 2 || !groups.some((group) => /[a-f]/.test(group) || group.length >= 3)))
    return null;
  return /^(?:f[cd]|fe[89ab])/.test(address) ? 'private' : 'public';
}
