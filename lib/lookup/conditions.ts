import type { Ceiling } from '../contracts/classes';
import type { Localized } from '../contracts/language';

/** Conditions that follow from the ceiling itself, said where no pack says them. */
export const UP_TO: Readonly<Record<Exclude<Ceiling, 'none'>, Localized>> = {
  apen: {
    nb: 'Bare åpen informasjon: det som er offentlig, eller som kan bli det.',
    nn: 'Berre open informasjon: det som er offentleg, eller som kan bli det.',
    en: 'Open information only: what is public, or could be.',
  },
  intern: {
    nb: 'Åpen og intern informasjon. Ikke taushetsbelagte opplysninger eller saker om personer.',
    nn: 'Open og intern informasjon. Ikkje teiepliktige opplysningar eller saker om personar.',
    en: 'Open and internal information. No confidential information or cases about people.',
  },
  fortrolig: {
    nb: 'Opp til fortrolig informasjon, for den bruken som er vurdert. Ikke strengt fortrolig eller gradert.',
    nn: 'Opp til fortruleg informasjon, for den bruken som er vurdert. Ikkje strengt fortruleg eller gradert.',
    en: 'Up to confidential information, for the use that was assessed. Nothing strictly confidential or classified.',
  },
};

export const WORK_ACCOUNT: Localized = {
  nb: 'Bruk jobbkontoen din.',
  nn: 'Bruk jobbkontoen din.',
  en: 'Use your work account.',
};

export const ONLY_APPROVED: Localized = {
  nb: 'Bare i et verktøy som kommunen har godkjent.',
  nn: 'Berre i eit verktøy som kommunen har godkjent.',
  en: 'Only in a tool that the municipality has approved.',
};

export const NOT_DECIDED: Localized = {
  nb: 'Kommunen har ikke bestemt seg om dette verktøyet. Til det skjer: bare åpen informasjon.',
  nn: 'Kommunen har ikkje bestemt seg om dette verktøyet. Til det skjer: berre open informasjon.',
  en: 'The municipality has not decided about this tool. Until it does: open information only.',
};
