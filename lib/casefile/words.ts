import type { CaseFileLanguage } from './slots';

/** What the filled parts say themselves. `gap` is what stands in «[fyll inn: …]» where the pack is silent. */
export const WORDS = {
  nb: {
    gap: {
      kommune: 'navnet på kommunen',
      dato: 'dato',
      personvernombud: 'navn og e-post til personvernombudet',
      kontakt_epost: 'e-post til den som svarer på spørsmål om KI',
      bestemmer: 'rollen som bestemmer hvilke KI-verktøy som kan brukes',
      pakke_versjon: 'navn og versjon på kommunens regelpakke',
      tool: 'verktøy',
      ceiling: 'høyeste klasse',
      conditions: 'vilkår, eller «ingen»',
      approvedBy: 'hvem som har bestemt det',
      validUntil: 'dato',
      contact: 'navn og e-post',
      contacts: 'hvem de ansatte kan spørre, med e-post',
      classId: 'klasse',
      meaning: 'hva klassen betyr',
    },
    tools: ['Verktøy', 'Høyeste klasse', 'Vilkår', 'Godkjent av', 'Gjelder til'],
    classes: ['Klasse', 'Hva det er'],
    notUsed: 'Skal ikke brukes',
    askFirst: 'Spør før bruk',
    ranOut: 'gikk ut {date}',
    version: '{name}, versjon {version} (utgitt {issued}, gjelder til {expires})',
  },
  nn: {
    gap: {
      kommune: 'namnet på kommunen',
      dato: 'dato',
      personvernombud: 'namn og e-post til personvernombodet',
      kontakt_epost: 'e-post til den som svarar på spørsmål om KI',
      bestemmer: 'rolla som bestemmer kva KI-verktøy som kan brukast',
      pakke_versjon: 'namn og versjon på regelpakka til kommunen',
      tool: 'verktøy',
      ceiling: 'høgaste klasse',
      conditions: 'vilkår, eller «ingen»',
      approvedBy: 'kven som har bestemt det',
      validUntil: 'dato',
      contact: 'namn og e-post',
      contacts: 'kven dei tilsette kan spørje, med e-post',
      classId: 'klasse',
      meaning: 'kva klassen tyder',
    },
    tools: ['Verktøy', 'Høgaste klasse', 'Vilkår', 'Godkjent av', 'Gjeld til'],
    classes: ['Klasse', 'Kva det er'],
    notUsed: 'Skal ikkje brukast',
    askFirst: 'Spør før bruk',
    ranOut: 'gjekk ut {date}',
    version: '{name}, versjon {version} (utgitt {issued}, gjeld til {expires})',
  },
} as const satisfies Record<CaseFileLanguage, unknown>;
export type Gap = keyof (typeof WORDS)['nb']['gap'];

/** What stands where a person must write: visible in any reader, and easy to search for. */
export function gap(language: CaseFileLanguage, what: Gap): string {
  return `[fyll inn: ${WORDS[language].gap[what]}]`;
}
