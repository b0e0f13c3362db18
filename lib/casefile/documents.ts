import type { Localized } from '../contracts/language';

/** A document of the case file. Its text is `public/saksmappe/<nb|nn>/<id>.md`. */
interface CaseFileDocument {
  id: string;
  title: Localized;
  /** One sentence: what the kommune needs it for. */
  purpose: Localized;
}

/** The documents a kommune needs to adopt KI-vett, in the order they are usually written. */
export const CASE_FILE_DOCUMENTS = [
  {
    id: 'saksframlegg',
    title: { nb: 'Saksframlegg', nn: 'Saksframlegg', en: 'Council case' },
    purpose: {
      nb: 'Legger saken om å ta i bruk KI-vett fram for den som skal vedta den.',
      nn: 'Legg saka om å ta i bruk KI-vett fram for den som skal vedta henne.',
      en: 'Puts the matter of adopting KI-vett before whoever decides it.',
    },
  },
  {
    id: 'retningslinjer',
    title: {
      nb: 'Retningslinjer for bruk av generativ KI',
      nn: 'Retningslinjer for bruk av generativ KI',
      en: 'Guidelines for the use of generative AI',
    },
    purpose: {
      nb: 'Sier hva de ansatte kan gjøre med KI, hva de lar være, og hvem de spør.',
      nn: 'Seier kva dei tilsette kan gjere med KI, kva dei lèt vere, og kven dei spør.',
      en: 'Says what employees may do with AI, what they leave alone, and whom they ask.',
    },
  },
  {
    id: 'ros',
    title: { nb: 'ROS-analyse', nn: 'ROS-analyse', en: 'Risk assessment (ROS)' },
    purpose: {
      nb: 'Lister opp hva som kan gå galt med KI-vett og KI-verktøyene, og hva dere gjør med det.',
      nn: 'Listar opp kva som kan gå gale med KI-vett og KI-verktøya, og kva de gjer med det.',
      en: 'Lists what can go wrong with KI-vett and the AI tools, and what you do about it.',
    },
  },
  {
    id: 'dpia',
    title: {
      nb: 'Vurdering av personvernkonsekvenser (DPIA)',
      nn: 'Vurdering av personvernkonsekvensar (DPIA)',
      en: 'Data protection impact assessment (DPIA)',
    },
    purpose: {
      nb: 'Vurderer hva KI-vett gjør med opplysninger om folk, og henter inn rådet fra personvernombudet.',
      nn: 'Vurderer kva KI-vett gjer med opplysningar om folk, og hentar inn rådet frå personvernombodet.',
      en: 'Assesses what KI-vett does with data about people, and takes in the advice of the data protection officer.',
    },
  },
  {
    id: 'protokoll',
    title: {
      nb: 'Protokoll over behandling',
      nn: 'Protokoll over behandling',
      en: 'Record of processing',
    },
    purpose: {
      nb: 'Er linjen om KI-vett i kommunens oversikt over behandling av personopplysninger.',
      nn: 'Er linja om KI-vett i oversikta kommunen har over behandling av personopplysningar.',
      en: "Is the entry for KI-vett in the municipality's record of processing activities.",
    },
  },
  {
    id: 'til-tillitsvalgte',
    title: {
      nb: 'Til tillitsvalgte og verneombud',
      nn: 'Til tillitsvalde og verneombod',
      en: "To employees' representatives and safety representatives",
    },
    purpose: {
      nb: 'Sier hva KI-vett teller og ikke teller, som grunnlag for drøfting.',
      nn: 'Seier kva KI-vett tel og ikkje tel, som grunnlag for drøfting.',
      en: 'Says what KI-vett counts and does not count, as a basis for discussion.',
    },
  },
  {
    id: 'til-ansatte',
    title: {
      nb: 'Informasjon til ansatte',
      nn: 'Informasjon til tilsette',
      en: 'Information to employees',
    },
    purpose: {
      nb: 'Forteller de ansatte hva KI-vett gjør, hva det ikke gjør, og hvor de får hjelp.',
      nn: 'Fortel dei tilsette kva KI-vett gjer, kva det ikkje gjer, og kvar dei får hjelp.',
      en: 'Tells employees what KI-vett does, what it does not do, and where to get help.',
    },
  },
  {
    id: 'tilgjengelighet',
    title: {
      nb: 'Tilgjengelighetserklæring',
      nn: 'Tilgjengelegheitserklæring',
      en: 'Accessibility statement',
    },
    purpose: {
      nb: 'Sier hva som er prøvd for at alle skal kunne bruke KI-vett, og hva kommunen må prøve selv.',
      nn: 'Seier kva som er prøvd for at alle skal kunne bruke KI-vett, og kva kommunen må prøve sjølv.',
      en: 'Says what has been tested so that everyone can use KI-vett, and what the municipality must test itself.',
    },
  },
] as const satisfies readonly CaseFileDocument[];
