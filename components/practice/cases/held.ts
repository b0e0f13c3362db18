import type { PracticeCase } from './case';

/** More that must not go as they stand: in a table, in the middle of a text, in a heading, in code. */
export const HELD: readonly PracticeCase[] = [
  {
    id: 'barnehage-observasjon',
    service: 'barnehage',
    right: 'hold',
    point: {
      nb: 'En observasjon av et barn er en sak, også når den er kort og vennlig.',
      nn: 'Ein observasjon av eit barn er ei sak, òg når han er kort og venleg.',
      en: 'An observation of a child is a case, also when it is short and kind.',
    },
    area: { nb: 'Barnehage: observasjon', nn: 'Barnehage: observasjon', en: 'Kindergarten: observation' },
    task: {
      nb: 'Rett språket i observasjonen før foreldresamtalen.',
      nn: 'Rett språket i observasjonen før foreldresamtalen.',
      en: 'Correct the language before the talk with the parents.',
    },
    text: {
      nb: `Rett språket i denne observasjonen: Ella Strandvik (4 år) leker mest alene og har få ord på norsk. Hun slår når hun blir sint, og PPT er koblet på. Mor, Ingrid Strandvik, sier at far har flyttet ut etter vold hjemme.`,
      nn: `Rett språket i denne observasjonen: Ella Strandvik (4 år) leikar mest åleine og har få ord på norsk. Ho slår når ho blir sint, og PPT er kopla på. Mor, Ingrid Strandvik, seier at far har flytta ut etter vald heime.`,
    },
  },
  {
    id: 'teknisk-vannverk',
    service: 'teknisk',
    right: 'hold',
    point: {
      nb: 'Detaljer om vann og alarmer kan hjelpe noen å gjøre skade. De deles ikke, selv uten navn.',
      nn: 'Detaljar om vatn og alarmar kan hjelpe nokon å gjere skade. Dei blir ikkje delte, sjølv utan namn.',
      en: 'Details of water and alarms may help someone do harm. They are not shared, even without names.',
    },
    area: { nb: 'Vann: vaktinstruks', nn: 'Vatn: vaktinstruks', en: 'Water: duty instructions' },
    task: {
      nb: 'Gjør vaktinstruksen kortere.',
      nn: 'Gjer vaktinstruksen kortare.',
      en: 'Make the duty instructions shorter.',
    },
    text: {
      nb: `Gjør instruksen kortere: Ved alarm på vannverket logger vakten inn på driftskontrollen. Brukernavn drift, passord: Fjell-Vann-77. Kart over ledningsnettet med sårbare punkter ligger ved. Reservevann styres fra pumpestasjon 3.`,
      nn: `Gjer instruksen kortare: Ved alarm på vassverket loggar vakta inn på driftskontrollen. Brukarnamn drift, passord: Fjell-Vatn-77. Kart over leidningsnettet med sårbare punkt ligg ved. Reservevatn blir styrt frå pumpestasjon 3.`,
    },
  },
  {
    id: 'kultur-liste',
    service: 'kultur-fritid',
    right: 'hold',
    point: {
      nb: 'En liste over folk er alltid personopplysninger. Vis KI overskriftene, ikke radene.',
      nn: 'Ei liste over folk er alltid personopplysningar. Vis KI overskriftene, ikkje radene.',
      en: 'A list of people is always personal data. Show AI the headings, not the rows.',
    },
    area: { nb: 'Kultur: påmeldinger', nn: 'Kultur: påmeldingar', en: 'Culture: sign-ups' },
    task: {
      nb: 'Sorter påmeldingene til sommerskolen i grupper.',
      nn: 'Sorter påmeldingane til sommarskulen i grupper.',
      en: 'Sort the sign-ups into groups.',
    },
    text: {
      nb: `Del disse i to grupper:
Navn;Født;Telefon;Merknad
Amalie Bergset;12.03.2015;680 51 204;nøtteallergi
Noah Kvilhaug;02.09.2014;680 51 377;har ADHD
Leah Tangerud;25.11.2015;680 52 118;bor i fosterhjem
Filip Rødsand;08.06.2014;680 53 940;astma`,
      nn: `Del desse i to grupper:
Namn;Fødd;Telefon;Merknad
Amalie Bergset;12.03.2015;680 51 204;nøtteallergi
Noah Kvilhaug;02.09.2014;680 51 377;har ADHD
Leah Tangerud;25.11.2015;680 52 118;bur i fosterheim
Filip Rødsand;08.06.2014;680 53 940;astma`,
    },
  },
  {
    id: 'servicetorg-epost',
    service: 'servicetorg-arkiv',
    right: 'hold',
    point: {
      nb: 'Innbyggeren skrev til oss, ikke til KI. Skriv selv hva det spørres om, uten hvem som spør.',
      nn: 'Innbyggjaren skreiv til oss, ikkje til KI. Skriv sjølv kva det blir spurt om, utan kven som spør.',
      en: 'The resident wrote to us, not to AI. Say what is asked, not who asks.',
    },
    area: { nb: 'Servicetorg: e-post', nn: 'Servicetorg: e-post', en: 'Service desk: e-mail' },
    task: {
      nb: 'Lag et høflig svar på e-posten.',
      nn: 'Lag eit høfleg svar på e-posten.',
      en: 'Draft a polite reply to the e-mail.',
    },
    text: {
      nb: `Lag et høflig svar på denne e-posten:
Fra: Sigrun Åsheim <sigrun.asheim@eksempel.no>
Hei, jeg fikk avslag på bostøtte i går. Jeg er skilt, bor alene med to barn og går på arbeidsavklaringspenger. Kan dere se på saken en gang til? Ring meg på 680 54 226.`,
      nn: `Lag eit høfleg svar på denne e-posten:
Frå: Sigrun Åsheim <sigrun.asheim@eksempel.no>
Hei, eg fekk avslag på bustøtte i går. Eg er skild, bur åleine med to barn og går på arbeidsavklaringspengar. Kan de sjå på saka ein gong til? Ring meg på 680 54 226.`,
    },
  },
  {
    id: 'politisk-lukket',
    service: 'politisk',
    right: 'hold',
    point: {
      nb: 'Merket «unntatt offentlighet» gjelder også for KI. Se etter merket før du limer inn.',
      nn: 'Merket «unnateke offentlegheit» gjeld òg for KI. Sjå etter merket før du limer inn.',
      en: 'The marking “exempt from disclosure” holds for AI too. Look for it before you paste.',
    },
    area: { nb: 'Politisk: lukket møte', nn: 'Politisk: lukka møte', en: 'Politics: closed meeting' },
    task: {
      nb: 'Kort ned notatet til ledermøtet.',
      nn: 'Kort ned notatet til leiarmøtet.',
      en: 'Shorten the note for the management meeting.',
    },
    text: {
      nb: `UNNTATT OFFENTLIGHET, jf. offl. § 23
Kort ned notatet: Forhandlingene om kjøp av Strandgata 4 er i gang. Vår smertegrense er 14,2 millioner. Selger, Roar Hestvik, er under press fordi firmaet hans har betalingsproblemer.`,
      nn: `UNNATEKE OFFENTLEGHEIT, jf. offl. § 23
Kort ned notatet: Forhandlingane om kjøp av Strandgata 4 er i gang. Smertegrensa vår er 14,2 millionar. Seljar, Roar Hestvik, er under press fordi firmaet hans har betalingsproblem.`,
    },
  },
  {
    id: 'politisk-gradert',
    service: 'politisk',
    right: 'hold',
    point: {
      nb: 'Gradert går ingen steder. Lukk dokumentet og ring sikkerhetslederen.',
      nn: 'Gradert går ingen stader. Lukk dokumentet og ring sikkerheitsleiaren.',
      en: 'Classified goes nowhere. Close the document and call the head of security.',
    },
    area: { nb: 'Politisk: merket dokument', nn: 'Politisk: merkt dokument', en: 'Politics: marked document' },
    task: {
      nb: 'Oversett sammendraget til engelsk.',
      nn: 'Omset samandraget til engelsk.',
      en: 'Translate the summary to English.',
    },
    text: {
      nb: `BEGRENSET
jf. sikkerhetsloven § 5-3
Oversett til engelsk: Øvelsen viste at reservestrømmen ved kriseledelsens rom varer i fire timer.`,
      nn: `BEGRENSET
jf. sikkerheitslova § 5-3
Omset til engelsk: Øvinga viste at reservestraumen ved rommet til kriseleiinga varer i fire timar.`,
    },
  },
  {
    id: 'ikt-nokkel',
    service: 'ikt-beredskap',
    right: 'hold',
    point: {
      nb: 'En nøkkel i koden er nok til å komme inn. Bytt den ut med [NØKKEL] først.',
      nn: 'Ein nøkkel i koden er nok til å kome inn. Byt han ut med [NØKKEL] først.',
      en: 'A key in the code is enough to get in. Replace it with [KEY] first.',
    },
    area: { nb: 'IKT: skript med feil', nn: 'IKT: skript med feil', en: 'ICT: a failing script' },
    task: { nb: 'Finn feilen i skriptet.', nn: 'Finn feilen i skriptet.', en: 'Find the fault in the script.' },
    text: {
      nb: `Hvorfor feiler dette?
$bruker = "svc-arkiv"
passord = "Kald-Kaffe-2026!"
Connect-Database -Server db01 -User $bruker -Password $passord`,
      nn: `Kvifor feilar dette?
$brukar = "svc-arkiv"
passord = "Kald-Kaffi-2026!"
Connect-Database -Server db01 -User $brukar -Password $passord`,
    },
  },
];
