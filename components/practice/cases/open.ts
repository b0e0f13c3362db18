import type { PracticeCase } from './case';

const share = { right: 'share' } as const;

/** Harmless, though the words are serious: a word is not a case. So that nobody learns to fear the words. */
export const OPEN: readonly PracticeCase[] = [
  {
    ...share,
    id: 'skole-time',
    service: 'skole',
    point: {
      nb: 'Temaet er alvorlig, men ingen elev er med. Da er det bare å spørre.',
      nn: 'Temaet er alvorleg, men ingen elev er med. Då er det berre å spørje.',
      en: 'The topic is serious, but no pupil is in it. Then just ask.',
    },
    area: { nb: 'Skole: en time', nn: 'Skule: ein time', en: 'School: a lesson' },
    task: {
      nb: 'Lag en time om psykisk helse.',
      nn: 'Lag ein time om psykisk helse.',
      en: 'Plan a lesson on mental health.',
    },
    text: {
      nb: 'Lag en time om psykisk helse for 9. trinn på 60 minutter, med mål fra læreplanen, en øvelse i grupper og tre spørsmål til slutt.',
      nn: 'Lag ein time om psykisk helse for 9. trinn på 60 minutt, med mål frå læreplanen, ei øving i grupper og tre spørsmål til slutt.',
    },
  },
  {
    ...share,
    id: 'barnehage-mote',
    service: 'barnehage',
    point: {
      nb: 'Allergi er helse når det handler om ett barn. Her handler det om alle.',
      nn: 'Allergi er helse når det handlar om eitt barn. Her handlar det om alle.',
      en: 'Allergy is health when it is about one child. Here it is about everyone.',
    },
    area: { nb: 'Barnehage: foreldremøte', nn: 'Barnehage: foreldremøte', en: 'Kindergarten: parents’ meeting' },
    task: { nb: 'Lag en invitasjon.', nn: 'Lag ei innbyding.', en: 'Write an invitation.' },
    text: {
      nb: 'Lag en kort invitasjon til foreldremøte i barnehagen om mat og allergi, torsdag klokka 18. Vennlig tone, høyst 80 ord.',
      nn: 'Lag ei kort innbyding til foreldremøte i barnehagen om mat og allergi, torsdag klokka 18. Venleg tone, høgst 80 ord.',
    },
  },
  {
    ...share,
    id: 'helse-brosjyre',
    service: 'helse-omsorg',
    point: {
      nb: 'Å forklare en sykdom for alle er noe annet enn å skrive om den syke.',
      nn: 'Å forklare ein sjukdom for alle er noko anna enn å skrive om den sjuke.',
      en: 'Explaining an illness to all is not writing about the ill.',
    },
    area: { nb: 'Helse: brosjyre', nn: 'Helse: brosjyre', en: 'Health: leaflet' },
    task: { nb: 'Forklar demens enkelt.', nn: 'Forklar demens enkelt.', en: 'Explain dementia simply.' },
    text: {
      nb: 'Forklar i klart språk hva demens er, til en brosjyre for pårørende. Høyst 150 ord. Skriv hva jeg bør sjekke hos Helsedirektoratet.',
      nn: 'Forklar i klart språk kva demens er, til ein brosjyre for pårørande. Høgst 150 ord. Skriv kva eg bør sjekke hos Helsedirektoratet.',
    },
  },
  {
    ...share,
    id: 'nav-tekst',
    service: 'nav-sosial',
    point: {
      nb: 'En standardtekst er åpen. Bruk KI til den, og la sakene ligge.',
      nn: 'Ein standardtekst er open. Bruk KI til han, og lat sakene liggje.',
      en: 'A standard text is open. Use AI for it, and leave the cases.',
    },
    area: { nb: 'Nav: standardtekst', nn: 'Nav: standardtekst', en: 'Nav: standard text' },
    task: { nb: 'Gjør teksten enklere.', nn: 'Gjer teksten enklare.', en: 'Make the text simpler.' },
    text: {
      nb: 'Gjør denne standardteksten enklere: «Søknad om økonomisk stønad må inneholde dokumentasjon på inntekter og utgifter de siste tre måneder.»',
      nn: 'Gjer denne standardteksten enklare: «Søknad om økonomisk stønad må innehalde dokumentasjon på inntekter og utgifter dei siste tre månadene.»',
    },
  },
  {
    ...share,
    id: 'barnevern-fagdag',
    service: 'barnevern',
    point: {
      nb: 'Ordet «bekymringsmelding» er ikke farlig. En bekymringsmelding er det.',
      nn: 'Ordet «bekymringsmelding» er ikkje farleg. Ei bekymringsmelding er det.',
      en: 'The words “report of concern” are not dangerous. A report of concern is.',
    },
    area: { nb: 'Barnevern: fagdag', nn: 'Barnevern: fagdag', en: 'Child welfare: staff day' },
    task: {
      nb: 'Lag spørsmål til en fagdag.',
      nn: 'Lag spørsmål til ein fagdag.',
      en: 'Make questions for a staff day.',
    },
    text: {
      nb: 'Lag fem spørsmål til en fagdag om hvordan barnehager kan skrive gode bekymringsmeldinger. Ikke lag eksempler.',
      nn: 'Lag fem spørsmål til ein fagdag om korleis barnehagar kan skrive gode bekymringsmeldingar. Ikkje lag døme.',
    },
  },
  {
    ...share,
    id: 'plan-horing',
    service: 'plan-bygg',
    point: {
      nb: 'Et åpent svar fra en etat kan deles. Sjekk likevel at ingen mening faller ut.',
      nn: 'Eit ope svar frå ein etat kan delast. Sjekk likevel at ingen meining fell ut.',
      en: 'A public reply from an agency may be shared. Still check that no view is lost.',
    },
    area: { nb: 'Plan: åpent høringssvar', nn: 'Plan: ope høyringssvar', en: 'Planning: a public reply' },
    task: { nb: 'Oppsummer svaret.', nn: 'Oppsummer svaret.', en: 'Summarise the reply.' },
    text: {
      nb: 'Oppsummer i tre punkter: Vegvesenet mener at avkjørselen må flyttes 40 meter mot nord, at gangveien må være tre meter bred, og at støy må utredes før planen blir vedtatt.',
      nn: 'Oppsummer i tre punkt: Vegvesenet meiner at avkøyrsla må flyttast 40 meter mot nord, at gangvegen må vere tre meter brei, og at støy må greiast ut før planen blir vedteken.',
    },
  },
  {
    ...share,
    id: 'teknisk-melding',
    service: 'teknisk',
    point: {
      nb: 'Det som skal ut til alle i dag, kan KI få se i dag.',
      nn: 'Det som skal ut til alle i dag, kan KI få sjå i dag.',
      en: 'What goes out to everyone today, AI may see today.',
    },
    area: { nb: 'Vann: melding', nn: 'Vatn: melding', en: 'Water: a notice' },
    task: { nb: 'Lag et varsel.', nn: 'Lag eit varsel.', en: 'Write a notice.' },
    text: {
      nb: 'Lag et varsel på høyst 60 ord: Vannet er stengt i sentrum onsdag fra klokka 9 til 12 fordi vi spyler ledninger. La vannet renne litt etterpå.',
      nn: 'Lag eit varsel på høgst 60 ord: Vatnet er stengt i sentrum onsdag frå klokka 9 til 12 fordi vi spyler leidningar. Lat vatnet renne litt etterpå.',
    },
  },
  {
    ...share,
    id: 'servicetorg-svar',
    service: 'servicetorg-arkiv',
    point: {
      nb: 'Et svar som passer for alle, avslører ingen.',
      nn: 'Eit svar som passar for alle, avslører ingen.',
      en: 'An answer that fits everyone reveals no one.',
    },
    area: {
      nb: 'Servicetorg: vanlig spørsmål',
      nn: 'Servicetorg: vanleg spørsmål',
      en: 'Service desk: common question',
    },
    task: { nb: 'Lag et standardsvar.', nn: 'Lag eit standardsvar.', en: 'Write a standard answer.' },
    text: {
      nb: 'Lag et standardsvar på spørsmålet «Hvor lang tid tar en klage?». Svaret er at vi behandler klager så raskt vi kan, og sier fra hvis det tar mer enn en måned.',
      nn: 'Lag eit standardsvar på spørsmålet «Kor lang tid tek ei klage?». Svaret er at vi behandlar klager så raskt vi kan, og seier frå om det tek meir enn ein månad.',
    },
  },
  {
    ...share,
    id: 'ikt-formel',
    service: 'ikt-beredskap',
    point: {
      nb: 'Beskriv kolonnene, ikke innholdet. Da trenger KI aldri å se dataene.',
      nn: 'Skildre kolonnane, ikkje innhaldet. Då treng KI aldri å sjå dataa.',
      en: 'Describe the columns, not the content. Then AI never needs the data.',
    },
    area: { nb: 'IKT: en spørring', nn: 'IKT: ei spørjing', en: 'ICT: a query' },
    task: { nb: 'Få hjelp til en spørring.', nn: 'Få hjelp til ei spørjing.', en: 'Get help with a query.' },
    text: {
      nb: 'Skriv en SQL-spørring som teller saker per måned. Tabellen heter sak og har kolonnene id, opprettet og status. Forklar hvert ledd.',
      nn: 'Skriv ei SQL-spørjing som tel saker per månad. Tabellen heiter sak og har kolonnane id, oppretta og status. Forklar kvart ledd.',
    },
  },
];
