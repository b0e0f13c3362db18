import type { Doc } from './corpus';
import { anyPool, type Pool } from './name-pools';
import { pick } from './random';

/**
 * Lines as people write them to a chat, in forms, lists and letters: news text has none of these. `{N}` a full name, `{F}` a
 * given name, `{L}` a surname, `{R}` «Nordmann, Kari», `{I}` «K. Nordmann», `{G}` a full name with genitive, `{g}` a given
 * name with genitive, `{P}` a place, `{A}` a street named after somebody, `{C}` a firm named after somebody.
 */
const LINES = [
  'Skriv et svar til {N} om søknaden.',
  'skriv et svar til {N} om barnehageplass',
  'Skriv eit svar til {N} om søknaden.',
  'Kan du skrive om til klarspråk for {N}?',
  'Kan du skrive om brevet til {N} slik at det blir lettere å lese?',
  'Kan du hjelpe meg med ein epost til {N}?',
  'Lag et referat fra møtet med {N} og {N}.',
  'lag et referat fra møtet med {F} og {F}',
  'Oppsummer saken til {N}, født 1987.',
  'Oppsummer journalen til {F} {L}.',
  'Hei {F}, takk for sist.',
  'Hei {F}!',
  'Kjære {N}',
  'Kjære {F},',
  'Hilsen {N}',
  'Hilsen {F}',
  'Mvh {N}',
  'Med vennlig hilsen\n{N}\nrådgiver',
  'Med vennlig hilsen\n{N}',
  'Vennlig hilsen {N}, saksbehandler',
  'Med venleg helsing\n{N}\nrådgjevar',
  'Elev: {N}',
  'Elev: {R}',
  'Navn: {N}',
  'Navn: {R}',
  'Namn: {N}',
  'Fornavn: {F}',
  'Etternavn: {L}',
  'Far: {N}',
  'Mor: {N}',
  'Søker: {N}',
  'Pasient: {N}',
  'Bruker: {N}',
  'Saksbehandler: {N}',
  'Kontaktperson: {N}, tlf. 68050000',
  'Foresatte: {N} og {N}',
  'Til stede: {N}, {N}, {N}',
  'Til stede: {N}, {N} og {N}',
  'Frafall: {N}',
  'Innkalt: {N} ({P})',
  '{N}\t12.03.2015\t7B',
  '{R}\t12.03.2015\t7B',
  '{N};7B;norsk',
  '{R};7B;norsk',
  '| {N} | 7B | 68050001 |',
  '- {N}',
  '- {R}',
  '1. {N}',
  '2. {R}',
  '{N}',
  '{R}',
  '{N} {N}',
  'Mor, {N}, og far, {N}, møtte begge.',
  'Eleven {F} har hatt mye fravær.',
  'Eleven {N} i 7B har hatt mye fravær.',
  'Barnet {F} ({N}) bor hos mor.',
  '{F} bor hos mor i {P}.',
  '{F} har epilepsi og trenger oppfølging.',
  '{F} og {F} går på samme skole.',
  '{F} var urolig i natt og fikk besøk av datteren {F}.',
  '{N} søker om økonomisk sosialhjelp.',
  '{N} ringte i dag og klaget på vedtaket.',
  '{N} ringde i dag og klaga på vedtaket.',
  '{N} er innlagt ved sykehuset i {P}.',
  '{N} født 12.03.1954 har fått innvilget sykehjemsplass.',
  '{L} ringte i dag.',
  '{L} har klaget på vedtaket.',
  'Vi snakket med {L} i går.',
  'Saksbehandler {L} har ansvar for saken.',
  'Saksbehandler {N} har ansvar for saken.',
  'Lærer {L} tok kontakt med foreldrene.',
  'Lærar {N} tok kontakt med foreldra.',
  'Barnevernet fikk melding fra {N} om søsteren {F}.',
  'Vi viser til telefonsamtale med {I} i dag.',
  'Møte med {I} og {I}.',
  'Notat fra samtale med {N}.',
  '{G} mor ringte i går.',
  '{G} søknad er avslått.',
  'Vedtaket til {G} sønn er klart.',
  '{g} mor ringte i går.',
  'Legen til {F} heter {N}.',
  'Ho heiter {N} og bur i {P}.',
  'Han heter {F}.',
  'hva skal jeg svare {F} når han spør om permisjon?',
  'oversett brevet til {N} til engelsk',
  'Write an email to {N} about the meeting.',
  '{N} and {N} attended the meeting.',
  'Her er elevene: {F}, {F}, {F} og {F}.',
  'Kan du sette {F} i gruppe med {F} og {F}?',
  'Fra: {N}\nTil: {N}\nEmne: møte',
  'From: {N}',
  'Sendt av {N}',
  'Postet av {N}',
  'Dr. {L} skrev ut medisin.',
  'dr. {L} og sykepleier {F} var til stede',
  'Vitne: {N}. Vitnet forklarte at {L} var hjemme.',
  'Naboen {N} bor i {A} 12.',
  'Eieren {N} av gnr. 12 bnr. 34 har søkt.',
];
/** Lines without a person that look as if they had one. */
const HARMLESS = [
  'Møtet er i {A} 12 i {P}.',
  '{A} er stengt for gjennomkjøring.',
  'Vi kjøpte materialer av {C}.',
  '{C} leverte tilbud.',
  'Anbudet fra {C} og {C} ble vurdert.',
  'Vår kommune bruker Teams og Outlook.',
  'Kan du lage en plan for uke 12?',
  'Lag en kort oppsummering av vedlegget.',
  'Skriv et høringssvar fra {P} kommune.',
  'Dag og natt i {P}.',
  'Liv og helse er viktigst.',
  'Stein på stein. Bjørn og ulv er fredet.',
  'Vår og sommer. Mai og juni er travle.',
  'Storm og regn i {P}.',
  'Vilje og evne. Håp og tro.',
  'Forslag til vedtak: Kommunestyret vedtar planen.',
  'Helse og velferd, Oppvekst og kultur, Plan og bygg',
  'Hva sier Forvaltningsloven om klagefrist?',
  'Kva seier Opplæringslova om skyss?',
  'Kommunedirektøren tilrår at saka blir vedteken.',
  'Budsjett 2026 for {P} og omegn',
  'Vedlegg: Kart, Reguleringsplan, Bestemmelser',
  'Til: Kommunestyret\nFra: Kommunedirektøren\nEmne: Budsjett',
  'Navn:\nAdresse:\nTelefon:',
  'Elev:\nKlasse:',
  'Skriv en mail til alle ansatte om lunsj.',
  'Hei alle sammen!',
  'Med vennlig hilsen\nKommunedirektøren',
  'Nav og Helfo har sendt brev.',
  'Bussen går fra {P} til {P}.',
  '{P} skole, {P} barnehage og {P} sykehjem',
  'Programmet heter Python og kjører på Windows.',
  'ChatGPT, Copilot og Gemini',
  'Kveldsvakt: gi Paracet og Ibux ved behov.',
  'Eleven har diagnosen Downs syndrom.',
  'Hun har Alzheimers sykdom og Parkinsons sykdom.',
  'Du er en erfaren rådgiver. Gi meg råd.',
  'Tema: Uteområder og lekeplasser',
  'Oppgave 1: Les teksten og svar på spørsmålene.',
];
const STREET = ['gate', 'vei', 'veg', 'plass', 'gata', 'veien', 'allé'];
const FIRM = ['AS', 'ANS', '& Co', 'Bygg AS', 'Entreprenør AS', 'Transport', 'og Sønn'];

/** Small texts of one to six lines, with the names marked. */
export function inventedTexts(
  count: number,
  pools: readonly Pool[],
  places: readonly string[],
  random: () => number,
): Doc[] {
  return Array.from({ length: count }, () => {
    const doc: Doc = { text: '', entities: [] };
    const lines = 1 + Math.floor(random() * 6);
    for (let i = 0; i < lines; i += 1) {
      if (doc.text !== '') doc.text += random() < 0.3 ? '\n\n' : '\n';
      fill(random() < 0.65 ? pick(LINES, random) : pick(HARMLESS, random), doc, pools, places, random);
    }
    return doc;
  });
}

function fill(line: string, doc: Doc, pools: readonly Pool[], places: readonly string[], random: () => number): void {
  for (const part of line.split(/(\{.\})/)) {
    if (!/^\{.\}$/.test(part)) {
      doc.text += part;
      continue;
    }
    const start = doc.text.length;
    const entity = slot(part[1] as string, pools, places, random);
    doc.text += entity.text;
    doc.entities.push({ start, end: doc.text.length, label: entity.label });
  }
}

function slot(
  kind: string,
  pools: readonly Pool[],
  places: readonly string[],
  random: () => number,
): { text: string; label: string } {
  const pool = anyPool(pools, random);
  const first = givenName(pool, random);
  const last = surname(pool, random);
  const genitive = (name: string) => (/[sxz]$/.test(name) ? (random() < 0.5 ? name : `${name}'`) : `${name}s`);
  switch (kind) {
    case 'F':
      return { text: first, label: 'PER' };
    case 'L':
      return { text: last, label: 'PER' };
    case 'R':
      return { text: `${last}, ${first}`, label: 'PER' };
    case 'I':
      return { text: `${first[0]}. ${last}`, label: 'PER' };
    case 'G':
      return { text: `${first} ${genitive(last)}`, label: 'PER' };
    case 'g':
      return { text: genitive(first), label: 'PER' };
    case 'P':
      return { text: pick(places, random), label: 'LOC' };
    case 'A':
      return { text: `${random() < 0.5 ? `${first} ` : ''}${last}s ${pick(STREET, random)}`, label: 'LOC' };
    case 'C':
      return { text: `${random() < 0.3 ? `${first} ` : ''}${last} ${pick(FIRM, random)}`, label: 'ORG' };
    default:
      return { text: fullName(pool, first, last, random), label: 'PER' };
  }
}

function givenName(pool: Pool, random: () => number): string {
  const name = pick(pool.first, random);
  const r = random();
  if (r < 0.06) return `${name}-${pick(pool.first, random)}`;
  return r < 0.1 ? mistyped(name, random) : name;
}

function surname(pool: Pool, random: () => number): string {
  const name = pick(pool.last, random);
  return random() < 0.05 ? mistyped(name, random) : name;
}

function fullName(pool: Pool, first: string, last: string, random: () => number): string {
  const r = random();
  if (r < 0.1) return `${first} ${pick(pool.first, random)} ${last}`;
  if (r < 0.18) return `${first} ${pick(pool.last, random)} ${last}`;
  if (r < 0.23) return `${first} ${pick(pool.first, random)[0]}. ${last}`;
  if (r < 0.26) return `${first} ${last}-${pick(pool.last, random)}`;
  if (r < 0.29) return `${first} ${last}`.toUpperCase();
  return r < 0.32 ? `${first} ${last.toUpperCase()}` : `${first} ${last}`;
}

/** Two letters changed about, one doubled or one left out; the first stays. */
function mistyped(name: string, random: () => number): string {
  if (name.length < 4) return name;
  const at = 1 + Math.floor(random() * (name.length - 2));
  const how = random();
  if (how < 0.34) return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  return how < 0.67 ? name.slice(0, at) + name[at] + name.slice(at) : name.slice(0, at) + name.slice(at + 1);
}

/** Some lines in capitals, as headings and old registers have them. */
export function shoutSome(doc: Doc, share: number, random: () => number): Doc {
  const lines = doc.text.split('\n').map((line) => {
    const loud = line.toUpperCase();
    return random() < share && loud.length === line.length ? loud : line;
  });
  return { text: lines.join('\n'), entities: doc.entities };
}

export const inSmall = ({ text, entities }: Doc): Doc => ({
  text: text.toLowerCase().length === text.length ? text.toLowerCase() : text,
  entities,
});
