import type { StartAnswers } from '../studio/start';
import type { BasisId } from './basis';

export const THEMES = ['lead', 'tools', 'protection', 'people', 'texts', 'school'] as const;
export type Theme = (typeof THEMES)[number];

/** The ids are stored with the answers: a question that changes its meaning gets a new one. */
export const QUESTION_IDS = [
  'leaders',
  'budget',
  'room',
  'cooperation',
  'decided',
  'accounts',
  'overview',
  'procurement',
  'agreement',
  'risk',
  'breach',
  'critical',
  'guidelines',
  'training',
  'answers',
  'unions',
  'records',
  'sources',
  'language',
  'pupils',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export const ROLES = [
  'director',
  'leaders',
  'digital',
  'officer',
  'security',
  'staff',
  'records',
  'buyer',
  'words',
  'school',
] as const;
type Role = (typeof ROLES)[number];

/** Documents of the kommune's case file that a step may begin with. */
export const DOCUMENT_IDS = [
  'retningslinjer',
  'ros',
  'dpia',
  'saksframlegg',
  'protokoll',
  'tilgjengelighet',
  'til-ansatte',
  'til-tillitsvalgte',
] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** A question of «Er kommunen klar?». Its words are the texts `ready.<id>.question`, `.why` and `.next`. */
export interface Question {
  id: QuestionId;
  theme: Theme;
  /** Rests on a law that applies today; else good practice. */
  duty: boolean;
  basis: readonly BasisId[];
  /** Who takes the next step. */
  who: Role;
  documents: readonly DocumentId[];
  /** The answer of the studio's first page that this one feeds. */
  studio?: keyof Pick<StartAnswers, 'tools' | 'officer' | 'decider' | 'services'>;
}

/** The twenty questions, theme by theme, as they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'leaders',
    theme: 'lead',
    duty: false,
    basis: ['guide', 'study'],
    who: 'director',
    documents: ['saksframlegg'],
  },
  { id: 'budget', theme: 'lead', duty: false, basis: ['study'], who: 'director', documents: [] },
  {
    id: 'room',
    theme: 'lead',
    duty: false,
    basis: ['guide', 'study'],
    who: 'leaders',
    documents: [],
    studio: 'services',
  },
  { id: 'cooperation', theme: 'lead', duty: false, basis: ['study'], who: 'digital', documents: [] },

  {
    id: 'decided',
    theme: 'tools',
    duty: false,
    basis: ['digdir', 'study'],
    who: 'director',
    documents: ['saksframlegg'],
    studio: 'decider',
  },
  { id: 'accounts', theme: 'tools', duty: false, basis: ['digdir'], who: 'digital', documents: [] },
  { id: 'overview', theme: 'tools', duty: true, basis: ['gdpr30'], who: 'digital', documents: ['protokoll'] },
  {
    id: 'procurement',
    theme: 'tools',
    // The law says how to buy, not that one must ask about AI.
    duty: false,
    basis: ['digdir', 'anskaffelse'],
    who: 'buyer',
    documents: [],
  },

  {
    id: 'agreement',
    theme: 'protection',
    duty: true,
    basis: ['gdpr28'],
    who: 'digital',
    documents: [],
    studio: 'tools',
  },
  {
    id: 'risk',
    theme: 'protection',
    duty: true,
    basis: ['gdpr32', 'gdpr35', 'datatilsynet', 'digdir'],
    who: 'digital',
    documents: ['ros', 'dpia'],
  },
  {
    id: 'breach',
    theme: 'protection',
    duty: true,
    basis: ['gdpr33', 'internkontroll'],
    who: 'officer',
    documents: [],
  },
  {
    id: 'critical',
    theme: 'protection',
    duty: true,
    basis: ['sikkerhetsloven', 'digitalsikkerhet'],
    who: 'security',
    documents: [],
  },

  {
    id: 'guidelines',
    theme: 'people',
    // Instructions to those who handle personal data, and routines as part of the kommune's own control.
    duty: true,
    basis: ['guide', 'gdpr32', 'internkontroll'],
    who: 'digital',
    documents: ['retningslinjer'],
  },
  { id: 'training', theme: 'people', duty: false, basis: ['digdir', 'study', 'ki4'], who: 'staff', documents: [] },
  {
    id: 'answers',
    theme: 'people',
    duty: false,
    basis: ['study'],
    who: 'director',
    documents: ['til-ansatte'],
    studio: 'officer',
  },
  {
    id: 'unions',
    theme: 'people',
    duty: true,
    basis: ['aml'],
    who: 'staff',
    documents: ['til-tillitsvalgte'],
  },

  {
    id: 'records',
    theme: 'texts',
    duty: true,
    basis: ['arkivlova', 'statsforvalter'],
    who: 'records',
    documents: [],
  },
  { id: 'sources', theme: 'texts', duty: true, basis: ['utredning', 'tromso'], who: 'director', documents: [] },
  {
    id: 'language',
    theme: 'texts',
    duty: true,
    basis: ['spraklova', 'sameloven', 'helsenord', 'ki50'],
    who: 'words',
    documents: ['tilgjengelighet'],
  },

  { id: 'pupils', theme: 'school', duty: true, basis: ['udir', 'opplaeringslova'], who: 'school', documents: [] },
];

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));

/** The question with this id. The ids are closed, and each has one: a missing one is a fault in the list above. */
export function questionOf(id: QuestionId): Question {
  const question = BY_ID.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}
