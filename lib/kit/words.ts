import type { KitValues } from '../contracts/kit';

/** What the IT department does, in order. */
export function checklist({ kommune, managed, language }: KitValues): string {
  const packs = managed.packUrls?.join(', ') ?? '';
  const keys = String(managed.trustedKeys?.length ?? 0);
  return fillIn(CHECKLIST[language], { kommune, packs, keys });
}

/** What employees are told. */
export function intranetText({ kommune, contact, managed, language }: KitValues): string {
  const stage = STAGE[language][managed.stage ?? 'stopp'];
  const ask = contact ?? NOBODY[language];
  return fillIn(INTRANET[language], { kommune, contact: ask, stage });
}

function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

const NOBODY = { nb: 'nærmeste leder', nn: 'næraste leiar', en: 'your manager' } as const;

const STAGE = {
  nb: {
    stille: 'I starten sier KI-vett ikke fra. Det aller strengeste stoppes likevel.',
    rad: 'I starten gir KI-vett råd, og du velger selv. Det aller strengeste stoppes likevel.',
    stopp: 'KI-vett holder teksten igjen til du har valgt hva du vil gjøre.',
  },
  nn: {
    stille: 'I starten seier ikkje KI-vett frå. Det aller strengaste blir stoppa likevel.',
    rad: 'I starten gir KI-vett råd, og du vel sjølv. Det aller strengaste blir stoppa likevel.',
    stopp: 'KI-vett held teksten igjen til du har valt kva du vil gjere.',
  },
  en: {
    stille: 'At first KI-vett says nothing. The very strictest is stopped all the same.',
    rad: 'At first KI-vett advises, and you choose. The very strictest is stopped all the same.',
    stopp: 'KI-vett holds the text until you have chosen what to do.',
  },
} as const;

const CHECKLIST = {
  nb: `# KI-vett i {kommune}: sjekkliste for IT

- [ ] Personvernombudet og de tillitsvalgte har fått vite hva KI-vett gjør: alt leses på maskinen, ingenting av det som skrives, lagres eller sendes.
- [ ] Pakken ligger på en https-adresse uten innlogging: {packs}
- [ ] Serveren svarer med \`Access-Control-Allow-Origin: *\` og sender ikke videre til en annen server.
- [ ] Fingeravtrykket til nøkkelen er sjekket muntlig med den som signerer. Antall nøkler i policyen: {keys}
- [ ] Policyen er lagt ut til en liten gruppe først. Åpne \`chrome://policy\` (Edge: \`edge://policy\`) og se at ingen verdi har feil.
- [ ] Åpne innstillingene i KI-vett: «Bestemt av kommunen» viser hvilken versjon som er hentet, og når.
- [ ] Lim inn teksten i \`prove.txt\` i en KI-tjeneste: KI-vett holder den igjen.
- [ ] Sett en dato for neste steg i innføringen.
- [ ] Skriv ned hvem som fornyer pakken før den går ut.

De ansatte ser ikke at noe er hentet. Svarer ikke serveren, gjelder den forrige pakken.
`,
  nn: `# KI-vett i {kommune}: sjekkliste for IT

- [ ] Personvernombodet og dei tillitsvalde har fått vite kva KI-vett gjer: alt blir lese på maskina, ingenting av det som blir skrive, blir lagra eller sendt.
- [ ] Pakka ligg på ei https-adresse utan innlogging: {packs}
- [ ] Tenaren svarar med \`Access-Control-Allow-Origin: *\` og sender ikkje vidare til ein annan tenar.
- [ ] Fingeravtrykket til nøkkelen er sjekka munnleg med den som signerer. Talet på nøklar i policyen: {keys}
- [ ] Policyen er lagd ut til ei lita gruppe først. Opne \`chrome://policy\` (Edge: \`edge://policy\`) og sjå at ingen verdi har feil.
- [ ] Opne innstillingane i KI-vett: «Bestemt av kommunen» viser kva versjon som er henta, og når.
- [ ] Lim inn teksten i \`prove.txt\` i ei KI-teneste: KI-vett held han igjen.
- [ ] Set ein dato for neste steg i innføringa.
- [ ] Skriv ned kven som fornyar pakka før ho går ut.

Dei tilsette ser ikkje at noko er henta. Svarar ikkje tenaren, gjeld den førre pakka.
`,
  en: `# KI-vett in {kommune}: checklist for IT

- [ ] The data protection officer and the employees' representatives know what KI-vett does: all is read on the machine, nothing that is typed is stored or sent.
- [ ] The pack lies at an https address without a log-in: {packs}
- [ ] The server answers with \`Access-Control-Allow-Origin: *\` and does not send on to another server.
- [ ] The key's fingerprint has been compared aloud with whoever signs. Keys in the policy: {keys}
- [ ] The policy went to a small group first. Open \`chrome://policy\` (Edge: \`edge://policy\`) and see that no value has an error.
- [ ] Open KI-vett's settings: “Set by the municipality” shows which version was fetched, and when.
- [ ] Paste the text of \`prove.txt\` into an AI service: KI-vett holds it.
- [ ] Set a date for the next stage of the roll-out.
- [ ] Write down who renews the pack before it expires.

Employees do not notice a fetch. If the server does not answer, the previous pack stays in force.
`,
} as const;

const INTRANET = {
  nb: `# Nå har vi KI-vett

Fra nå av hjelper KI-vett deg når du bruker KI i {kommune}. Det er et lite tillegg i nettleseren.

**Hva det gjør.** Skriver du noe i en KI-tjeneste som ikke bør ut, sier KI-vett fra før du sender, og viser hva du kan gjøre i stedet. {stage}

**Hva det ikke gjør.** Det sender ikke det du skriver til noen, og lagrer det ikke. Lederen din ser ikke hva du skriver.

**Lurer du på om du kan bruke noe?** Trykk på KI-vett-merket og spør: «Kan jeg bruke ChatGPT til referat?»

**Noe som ikke stemmer, eller noe du savner?** Spør {contact}.
`,
  nn: `# No har vi KI-vett

Frå no av hjelper KI-vett deg når du bruker KI i {kommune}. Det er eit lite tillegg i nettlesaren.

**Kva det gjer.** Skriv du noko i ei KI-teneste som ikkje bør ut, seier KI-vett frå før du sender, og viser kva du kan gjere i staden. {stage}

**Kva det ikkje gjer.** Det sender ikkje det du skriv til nokon, og lagrar det ikkje. Leiaren din ser ikkje kva du skriv.

**Lurer du på om du kan bruke noko?** Trykk på KI-vett-merket og spør: «Kan eg bruke ChatGPT til referat?»

**Noko som ikkje stemmer, eller noko du saknar?** Spør {contact}.
`,
  en: `# We now have KI-vett

From now on KI-vett helps you when you use AI in {kommune}. It is a small addition to the browser.

**What it does.** If you write something in an AI service that should not leave, KI-vett says so before you send, and shows what you can do instead. {stage}

**What it does not do.** It sends what you write to nobody and does not store it. Your manager does not see what you write.

**Wondering whether you may use something?** Press the KI-vett mark and ask: “May I use ChatGPT for minutes?”

**Something wrong, or something missing?** Ask {contact}.
`,
} as const;

/** A text to try with that is about nobody: the number is of the synthetic series (month + 80), which no person has. */
export const TRIAL_TEXT =
  'Kan du skrive et brev til eleven Kari Prøvesen, født 01.03.2012, fødselsnummer 01831290281?\n';
