import type { PracticeCase } from './case';

/** The eight that cover the most of a kommune. */
export const EIGHT: readonly PracticeCase[] = [
  {
    id: 'barnevern',
    service: 'barnevern',
    right: 'hold',
    point: {
      nb: 'Et barn, en mor og en sak i barnevernet. Det hjelper ikke å bytte navn: en slik sak hører bare hjemme i fagsystemet.',
      nn: 'Eit barn, ei mor og ei sak i barnevernet. Det hjelper ikkje å byte namn: ei slik sak høyrer berre heime i fagsystemet.',
      en: 'A child, a mother and a child welfare case. Changing names does not help: such a case belongs in the case system only.',
    },
    area: { nb: 'Barnevern', nn: 'Barnevern', en: 'Child welfare' },
    task: {
      nb: 'Gjør bekymringsmeldingen om til et kort sammendrag.',
      nn: 'Gjer bekymringsmeldinga om til eit kort samandrag.',
      en: 'Turn the report of concern into a short summary.',
    },
    text: {
      nb: `Lag et kort sammendrag av denne bekymringsmeldingen:

Barnehagen melder fra om Jonas Lillevik, født 24.03.2019. Han kommer ofte uten matpakke, og sier at mor, Marit Lillevik (fnr 01914796756), sover når han våkner. Ved henting 12. mai luktet det alkohol av mor. Jonas har hatt blåmerker på overarmen to ganger. Saken er meldt til barneverntjenesten, saksnr 2026/4417.`,
      nn: `Lag eit kort samandrag av denne bekymringsmeldinga:

Barnehagen melder frå om Jonas Lillevik, fødd 24.03.2019. Han kjem ofte utan matpakke, og seier at mor, Marit Lillevik (fnr 01914796756), søv når han vaknar. Ved henting 12. mai lukta det alkohol av mor. Jonas har hatt blåmerke på overarmen to gonger. Saka er meld til barnevernstenesta, saksnr 2026/4417.`,
    },
  },
  {
    id: 'nav',
    service: 'nav-sosial',
    right: 'hold',
    point: {
      nb: 'Nummer, adresse, gjeld og helse i samme tekst. Be om en mal for et foreløpig svar i stedet, og fyll inn resten selv.',
      nn: 'Nummer, adresse, gjeld og helse i same tekst. Be om ein mal for eit førebels svar i staden, og fyll inn resten sjølv.',
      en: 'Number, address, debt and health in one text. Ask for a template for such a reply, and fill in the rest yourself.',
    },
    area: { nb: 'NAV og sosiale tjenester', nn: 'NAV og sosiale tenester', en: 'NAV and social services' },
    task: {
      nb: 'Skriv et vennlig svar på søknaden om økonomisk sosialhjelp.',
      nn: 'Skriv eit venleg svar på søknaden om økonomisk sosialhjelp.',
      en: 'Write a friendly answer to the application for financial assistance.',
    },
    text: {
      nb: `Skriv et vennlig foreløpig svar til Odd Bakkemyr, fødselsnummer 02838897382, Storgata 14. Han søker om økonomisk sosialhjelp fordi dagpengene tok slutt, har inkassogjeld og skylder to måneder husleie. Han går i gjeldsrådgivning og er sykmeldt for depresjon. Telefon 68 05 12 34. Utbetaling til konto 8601 11 17947.`,
      nn: `Skriv eit venleg førebels svar til Odd Bakkemyr, fødselsnummer 02838897382, Storgata 14. Han søkjer om økonomisk sosialhjelp fordi dagpengane tok slutt, har inkassogjeld og skuldar to månader husleige. Han går i gjeldsrådgjeving og er sjukmeld for depresjon. Telefon 68 05 12 34. Utbetaling til konto 8601 11 17947.`,
    },
  },
  {
    id: 'skole',
    service: 'skole',
    right: 'hold',
    point: {
      nb: 'Dysleksi, mobbing og en far med e-post. Også uten navn vil mange på skolen vite hvem dette er.',
      nn: 'Dysleksi, mobbing og ein far med e-post. Òg utan namn vil mange på skulen vite kven dette er.',
      en: 'Dyslexia, bullying and a father’s e-mail. Even without names many at the school know who this is.',
    },
    area: { nb: 'Skole', nn: 'Skule', en: 'School' },
    task: {
      nb: 'Lag et utkast til oppsummering etter elevsamtalen.',
      nn: 'Lag eit utkast til oppsummering etter elevsamtalen.',
      en: 'Draft a summary after the pupil conversation.',
    },
    text: {
      nb: `Lag en oppsummering av elevsamtalen med Selma Fjærestad i 8B. Hun har dysleksi og er til utredning hos PPT for ADHD. Hun forteller at hun blir mobbet av to gutter i klassen og gruer seg til å komme på skolen. Vedtak om individuelt tilrettelagt opplæring går ut i juni. Far, Trond Fjærestad, ønsker møte: trond.fjaerestad@eksempel.no.`,
      nn: `Lag ei oppsummering av elevsamtalen med Selma Fjærestad i 8B. Ho har dysleksi og er til utgreiing hos PPT for ADHD. Ho fortel at ho blir mobba av to gutar i klassen og gruar seg til å kome på skulen. Vedtak om individuelt tilrettelagd opplæring går ut i juni. Far, Trond Fjærestad, ønskjer møte: trond.fjaerestad@eksempel.no.`,
    },
  },
  {
    id: 'helse',
    service: 'helse-omsorg',
    right: 'hold',
    point: {
      nb: 'Diagnose og medisin er helse, og helse hører til i journalen. KI kan lære deg å skrive klart uten å se rapporten.',
      nn: 'Diagnose og medisin er helse, og helse høyrer til i journalen. KI kan lære deg å skrive klart utan å sjå rapporten.',
      en: 'Diagnosis and medicine are health, and belong in the record. AI can teach you to write clearly without the report.',
    },
    area: { nb: 'Helse og omsorg', nn: 'Helse og omsorg', en: 'Health and care' },
    task: {
      nb: 'Gjør rapporten fra kveldsvakten lettere å lese.',
      nn: 'Gjer rapporten frå kveldsvakta lettare å lese.',
      en: 'Make the report from the evening shift easier to read.',
    },
    text: {
      nb: `Skriv denne rapporten om til klarspråk: Bruker Astrid Nymoen (f.nr. 03815499122) var urolig på kveldsvakt. Diagnose Alzheimer og KOLS. Fikk Sobril 10 mg kl. 21.00 etter samråd med legevakt. Nekter å ta imot hjelp til dusj. Pårørende, sønn Kåre Nymoen, tlf. 680 53 321, er informert. Vurder vedtak etter pasient- og brukerrettighetsloven kapittel 4 A.`,
      nn: `Skriv denne rapporten om til klarspråk: Brukar Astrid Nymoen (f.nr. 03815499122) var uroleg på kveldsvakt. Diagnose Alzheimer og KOLS. Fekk Sobril 10 mg kl. 21.00 etter samråd med legevakt. Nektar å ta imot hjelp til dusj. Pårørande, son Kåre Nymoen, tlf. 680 53 321, er informert. Vurder vedtak etter pasient- og brukarrettslova kapittel 4 A.`,
    },
  },
  {
    id: 'plan',
    service: 'plan-bygg',
    right: 'hold',
    point: {
      nb: 'En nabo har skrevet om helsen sin i en byggesak. Merknaden er kanskje åpen, men det hun sier om seg selv, er det ikke.',
      nn: 'Ein nabo har skrive om helsa si i ei byggjesak. Merknaden er kanskje open, men det ho seier om seg sjølv, er det ikkje.',
      en: 'A neighbour wrote of her health in a building case. The comment may be public; what she says of herself is not.',
    },
    area: { nb: 'Plan og byggesak', nn: 'Plan og byggjesak', en: 'Planning and building' },
    task: {
      nb: 'Oppsummer nabomerknadene til saksframlegget.',
      nn: 'Oppsummer nabomerknadene til saksframlegget.',
      en: 'Summarise the neighbours’ comments for the case report.',
    },
    text: {
      nb: `Oppsummer nabomerknadene i byggesak 2026/1180, gnr. 42 bnr. 17: Nabo Bjørg Hauglid i Solbakken 6 mener garasjen tar sola fra uteplassen, og skriver at hun er ufør og er hjemme hele dagen. Nabo Rune Tveitan, e-post rune.tveitan@eksempel.no, viser til pbl. § 29-4 og vil ha avstand på fire meter.`,
      nn: `Oppsummer nabomerknadene i byggjesak 2026/1180, gnr. 42 bnr. 17: Nabo Bjørg Hauglid i Solbakken 6 meiner garasjen tek sola frå uteplassen, og skriv at ho er ufør og er heime heile dagen. Nabo Rune Tveitan, e-post rune.tveitan@eksempel.no, viser til pbl. § 29-4 og vil ha avstand på fire meter.`,
    },
  },
  {
    id: 'hr',
    service: 'hr-okonomi',
    right: 'hold',
    point: {
      nb: 'En personalsak med helse og en mulig oppsigelse. Spør heller: «Hvordan forbereder jeg en vanskelig samtale?»',
      nn: 'Ei personalsak med helse og ei mogleg oppseiing. Spør heller: «Korleis førebur eg ein vanskeleg samtale?»',
      en: 'A personnel case with health and a possible dismissal. Ask instead: “How do I prepare a difficult talk?”',
    },
    area: { nb: 'Personal', nn: 'Personal', en: 'Personnel' },
    task: {
      nb: 'Forbered samtalen med en ansatt.',
      nn: 'Førebu samtalen med ein tilsett.',
      en: 'Prepare the talk with an employee.',
    },
    text: {
      nb: `Hjelp meg å forberede et personalmøte. Ansatt: Geir Solhaug, ansattnr 20417, født 09848599546. Han har hatt 46 egenmeldingsdager siste året, er i behandling for rusproblemer og har fått en skriftlig advarsel for å ha møtt påvirket på jobb. Tillitsvalgt i Fagforbundet er informert. Vi vurderer oppsigelse etter aml. § 15-7.`,
      nn: `Hjelp meg å førebu eit personalmøte. Tilsett: Geir Solhaug, tilsettnr 20417, fødd 09848599546. Han har hatt 46 eigenmeldingsdagar siste året, er i behandling for rusproblem og har fått ei skriftleg åtvaring for å ha møtt påverka på jobb. Tillitsvald i Fagforbundet er informert. Vi vurderer oppseiing etter aml. § 15-7.`,
    },
  },
  {
    id: 'innkjop',
    service: 'hr-okonomi',
    right: 'hold',
    point: {
      nb: 'Priser før tildeling er hemmelige, og passordet nederst er lett å overse. Bytt det når det har vært på avveie.',
      nn: 'Prisar før tildeling er hemmelege, og passordet nedst er lett å oversjå. Byt det når det har vore på avvegar.',
      en: 'Prices before the award are secret, and the password at the end is easy to miss. Change it when it has been astray.',
    },
    area: { nb: 'Innkjøp', nn: 'Innkjøp', en: 'Procurement' },
    task: {
      nb: 'Sammenlign to tilbud før tildeling.',
      nn: 'Samanlikn to tilbod før tildeling.',
      en: 'Compare two bids before the award.',
    },
    text: {
      nb: `Sammenlign tilbudene i anskaffelse 2026/0931 før vi tildeler. Unntatt offentlighet, jf. offl. § 23. Tilbyder A: timepris 1 245 kr, rabattstruktur 8/12/15 %, kontaktperson Hilde Aasmo, hilde.aasmo@eksempel.no. Tilbyder B: timepris 1 190 kr. Innlogging til konkurranseportalen: bruker innkjop, passord: Vinter-Sild-42.`,
      nn: `Samanlikn tilboda i innkjøp 2026/0931 før vi tildeler. Unnateke offentlegheit, jf. offl. § 23. Tilbydar A: timepris 1 245 kr, rabattstruktur 8/12/15 %, kontaktperson Hilde Aasmo, hilde.aasmo@eksempel.no. Tilbydar B: timepris 1 190 kr. Innlogging til konkurranseportalen: brukar innkjop, passord: Vinter-Sild-42.`,
    },
  },
  {
    id: 'generelt',
    service: 'kultur-fritid',
    right: 'share',
    point: {
      nb: 'Alt dette kan stå på en plakat. Da kan det også stå i et åpent verktøy.',
      nn: 'Alt dette kan stå på ein plakat. Då kan det òg stå i eit ope verktøy.',
      en: 'All of this could be on a poster. Then it may also go into an open tool.',
    },
    area: { nb: 'Generelt', nn: 'Generelt', en: 'General' },
    task: {
      nb: 'Lag en kort kunngjøring om åpningstider.',
      nn: 'Lag ei kort kunngjering om opningstider.',
      en: 'Make a short notice about opening hours.',
    },
    text: {
      nb: `Lag en kort og vennlig kunngjøring til nettsiden: Biblioteket har lengre åpningstid fra 1. september. Mandag til torsdag er det åpent til kl. 20, lørdag fra kl. 10 til 15. Det blir språkkafé hver onsdag, og alle er velkommen.`,
      nn: `Lag ei kort og venleg kunngjering til nettsida: Biblioteket har lengre opningstid frå 1. september. Måndag til torsdag er det ope til kl. 20, laurdag frå kl. 10 til 15. Det blir språkkafé kvar onsdag, og alle er velkomne.`,
    },
  },
];
