import type { Pack } from '../contracts/pack';
import { fill, formatDate, pick } from '../i18n';
import { type CompiledPolicy, compilePolicy, keptDays } from '../policy';
import { plain } from './plain';
import type { CaseFileLanguage, CaseFileValues } from './slots';
import { classTable, contactList, reach, toolTable } from './tables';
import { type Gap, gap, WORDS } from './words';

const SLOT = /\{\{(\w+)\}\}/g;
const PRIVACY_OFFICER = 'personvernombud';

/**
 * The document with its slots filled. One pass: what a pack says is never read as a slot. A slot that is not known, or has no
 * value, stays as it is written, so that a mistake is seen.
 */
export function fillDocument(markdown: string, values: CaseFileValues): string {
  return markdown.replace(SLOT, (slot, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof CaseFileValues] || slot : slot,
  );
}

/**
 * What the packs in force say, one Markdown text for each slot; «[fyll inn: …]» where they say nothing. A person's own pack
 * is left out: the case file is the kommune's.
 */
export function caseFileValues(packs: readonly Pack[], language: CaseFileLanguage, today: string): CaseFileValues {
  const official = packs.filter(({ layer }) => layer !== 'person');
  const policy = compilePolicy(official);
  const kommune = official.findLast(({ layer }) => layer === 'kommune');
  const or = (text: string | undefined, what: Gap) => plain(text ?? '') || gap(language, what);
  const officer = policy.contacts.get(PRIVACY_OFFICER);
  return {
    kommune: or(kommune && pick(kommune.name, language), 'kommune'),
    dato: or(formatDate(today, language), 'dato'),
    personvernombud: (officer && reach(officer)) || gap(language, 'personvernombud'),
    kontakt_epost: or(addressToAsk(official, policy), 'kontakt_epost'),
    bestemmer: or(whoDecides(official, policy, language), 'bestemmer'),
    verktoy_tabell: toolTable(policy, language, today),
    klasser_tabell: classTable(official, language),
    kontakter_liste: contactList(policy, language),
    lagring_dager: String(keptDays(official)),
    pakke_versjon: or(kommune && versionOf(kommune, language), 'pakke_versjon'),
  };
}

/** Where «be om et verktøy» goes: whoever gets the question is whoever decides. */
function requestContact(packs: readonly Pack[]): string | undefined {
  const target = packs.findLast(({ settings }) => settings?.requests?.tool)?.settings?.requests?.tool;
  return target && 'contact' in target ? target.contact : undefined;
}

function whoDecides(packs: readonly Pack[], policy: CompiledPolicy, language: CaseFileLanguage): string | undefined {
  const contact = policy.contacts.get(requestContact(packs) ?? '');
  return contact && pick(contact.role, language);
}

function addressToAsk(packs: readonly Pack[], { contacts, contactFor }: CompiledPolicy): string | undefined {
  const ids = [requestContact(packs), contactFor.get('apen'), contactFor.get('intern')];
  return ids.flatMap((id) => contacts.get(id ?? '')?.email ?? [])[0];
}

function versionOf({ name, version, issued, expires }: Pack, language: CaseFileLanguage): string {
  return fill(WORDS[language].version, {
    name: pick(name, language),
    version,
    issued: formatDate(issued, language),
    expires: formatDate(expires, language),
  });
}
