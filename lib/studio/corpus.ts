/** A text of the corpus and what to call it: the file and the line. */
export interface CorpusText {
  name: string;
  text: string;
}

/** More than this is no longer read while somebody waits. */
const MOST_TEXTS = 5000;
const MOST_LENGTH = 20_000;

/**
 * One text a line: a `.jsonl` file holds objects with a `text`, any other file the text itself. `skipped` counts lines that are
 * not read: broken JSON, no text, longer than 20 000 UTF-16 code units, or over the number of texts that are read.
 */
export function readCorpus(file: string, content: string): { texts: CorpusText[]; skipped: number } {
  const json = /\.jsonl$/i.test(file);
  const texts: CorpusText[] = [];
  let skipped = 0;
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const text = json ? textOf(line) : line;
    if (text === null || text.length > MOST_LENGTH || texts.length >= MOST_TEXTS) skipped++;
    else texts.push({ name: `${file}:${index + 1}`, text });
  }
  return { texts, skipped };
}

function textOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
      ? value.text
      : null;
  } catch {
    return null;
  }
}

/** Made-up texts of the kinds people write at work. The identity numbers are of the synthetic +40 and +80 series. */
export const BUILT_IN: readonly CorpusText[] = [
  'Lag et utkast til sommerhilsen til alle ansatte.',
  'Forklar hva en reguleringsplan er, i tre enkle setninger.',
  'Skriv en invitasjon til åpent møte om den nye skolen.',
  'Omsett denne teksten til nynorsk: Biblioteket er stengt i påsken.',
  'Lag ein disposisjon til kurs i klarspråk for saksbehandlarar.',
  'Hva sier forvaltningsloven om taushetsplikt?',
  'Skriv referat fra personalmøtet. Til stede: Kari Nordmann, Ola Hansen og rektor Per Lund.',
  'Skriv brev til Kari Nordmann, Storgata 12, om at søknaden om barnehageplass er innvilget.',
  'Eleven Ole Hansen i 7B har vært borte mye, og mor er bekymret. Lag et utkast til melding hjem.',
  'Oppsummer bekymringsmeldingen til barnevernet om familien Nordmann.',
  'Brukeren har fått diagnosen ADHD og trenger støttekontakt. Skriv vedtak om tjenesten.',
  'Lag svar til søker med e-post kari.nordmann@example.no og telefon 22 22 22 22.',
  'Skriv om dette: Ola Hansen er sykmeldt igjen, og vi må vurdere arbeidsevnen hans.',
  'Passordet til fagsystemet er Sommer2026!, kan du lage en innloggingsrutine?',
  'Lag en oversikt over kvalitetskrav i anbudet om vintervedlikehold.',
  'Kan du gjøre denne e-posten høfligere? Møtet er flyttet til torsdag klokka 10.',
  'Eleven får tilrettelegging etter vedtak om individuell opplæring. Skriv en plan for høsten.',
  'Skriv vedtak om økonomisk sosialhjelp til Per Lund, som har gjeld etter samlivsbruddet.',
  'Gi meg ti forslag til tema på foreldremøte i fjerde klasse.',
  'Lag ei sjekkliste for brannøving på sjukeheimen.',
].map((text, index) => ({ name: String(index + 1), text }));
