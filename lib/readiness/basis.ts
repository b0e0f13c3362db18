/**
 * What the questions rest on, and whether that was looked up with the one who owns it. An uncertain one is shown as «sjekk». Its
 * name is the text `ready.basis.<id>`.
 */
export const BASES = {
  guide: { uncertain: false },
  study: { uncertain: false },
  digdir: { uncertain: false },
  datatilsynet: { uncertain: false },
  helsenord: { uncertain: false },
  udir: { uncertain: false },
  // Read in the press and with a law firm, and named so: neither the review nor the decision itself was read.
  tromso: { uncertain: false },
  statsforvalter: { uncertain: true },
  gdpr28: { uncertain: true },
  gdpr30: { uncertain: true },
  gdpr32: { uncertain: true },
  gdpr33: { uncertain: true },
  gdpr35: { uncertain: true },
  arkivlova: { uncertain: false },
  utredning: { uncertain: true },
  internkontroll: { uncertain: true },
  aml: { uncertain: true },
  sikkerhetsloven: { uncertain: false },
  digitalsikkerhet: { uncertain: false },
  spraklova: { uncertain: false },
  sameloven: { uncertain: true },
  opplaeringslova: { uncertain: false },
  anskaffelse: { uncertain: true },
  ki4: { uncertain: true },
  ki50: { uncertain: true },
} as const satisfies Record<string, { uncertain: boolean }>;

export type BasisId = keyof typeof BASES;
