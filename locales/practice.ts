import type { Localized } from '../lib/contracts/language';

export const practice = {
  'practice.title': { nb: 'KI-vett: øvingsrom', nn: 'KI-vett: øvingsrom', en: 'KI-vett: practice room' },
  'practice.heading': { nb: 'Øvingsrommet', nn: 'Øvingsrommet', en: 'The practice room' },
  'practice.lead': {
    nb: 'Velg en sak og gjør som du ville gjort på jobben. Sakene er oppdiktet, assistenten er på liksom, og ingenting blir telt.',
    nn: 'Vel ei sak og gjer som du ville gjort på jobben. Sakene er oppdikta, assistenten er på liksom, og ingenting blir talt.',
    en: 'Choose a case and do as you would at work. The cases are made up, the assistant is pretend, and nothing is counted.',
  },
  'practice.cases': { nb: 'Saksmappe', nn: 'Saksmappe', en: 'Case folder' },
  'practice.insert': { nb: 'Sett inn i meldingen', nn: 'Set inn i meldinga', en: 'Put into the message' },
  'practice.task': { nb: 'Oppgaven', nn: 'Oppgåva', en: 'The task' },
  'practice.chat': { nb: 'Liksom-assistenten', nn: 'Liksom-assistenten', en: 'The pretend assistant' },
  'practice.message': { nb: 'Melding', nn: 'Melding', en: 'Message' },
  'practice.placeholder': {
    nb: 'Skriv til assistenten',
    nn: 'Skriv til assistenten',
    en: 'Write to the assistant',
  },
  'practice.send': { nb: 'Send', nn: 'Send', en: 'Send' },
  'practice.empty': {
    nb: 'Ingen meldinger ennå. Sett inn en sak, eller skriv noe selv.',
    nn: 'Ingen meldingar enno. Set inn ei sak, eller skriv noko sjølv.',
    en: 'No messages yet. Put in a case, or write something yourself.',
  },
  'practice.received': {
    nb: 'Dette fikk assistenten',
    nn: 'Dette fekk assistenten',
    en: 'This is what the assistant got',
  },
  'practice.assistant': { nb: 'Assistenten', nn: 'Assistenten', en: 'The assistant' },
  'practice.reply.names': {
    nb: 'Fint. Jeg fikk plassholdere i stedet for opplysninger om folk, og de står urørt i svaret. Når du får et utkast, setter du inn det ekte selv.',
    nn: 'Fint. Eg fekk plasshaldarar i staden for opplysningar om folk, og dei står urørte i svaret. Når du får eit utkast, set du inn det ekte sjølv.',
    en: 'Good. I got placeholders instead of details about people, and they stay untouched in the answer. When you get a draft, you put the real ones in yourself.',
  },
  'practice.reply.personal': {
    nb: 'Jeg fikk opplysninger som peker på en person. En ekte assistent ville hatt dem nå.',
    nn: 'Eg fekk opplysningar som peikar på ein person. Ein ekte assistent ville hatt dei no.',
    en: 'I got details that point to a person. A real assistant would have them now.',
  },
  'practice.reply.open': {
    nb: 'Det kan jeg hjelpe med. Her ville du fått et utkast. Les det nøye før du bruker det.',
    nn: 'Det kan eg hjelpe med. Her ville du fått eit utkast. Les det nøye før du bruker det.',
    en: 'I can help with that. Here you would get a draft. Read it closely before you use it.',
  },
  'practice.well': { nb: 'Dette gjorde du bra', nn: 'Dette gjorde du bra', en: 'What you did well' },
  'practice.well.anonymised': {
    nb: 'Du lot assistenten få saken uten å få menneskene.',
    nn: 'Du lét assistenten få saka utan å få menneska.',
    en: 'You let the assistant have the case without the people.',
  },
  'practice.well.edited': {
    nb: 'Du stoppet opp og gikk tilbake til teksten.',
    nn: 'Du stoppa opp og gjekk tilbake til teksten.',
    en: 'You paused and went back to the text.',
  },
  'practice.well.open': {
    nb: 'Du spurte om noe som trygt kan deles.',
    nn: 'Du spurde om noko som trygt kan delast.',
    en: 'You asked about something that can safely be shared.',
  },
  'practice.well.reasoned': {
    nb: 'Du tok et valg og sa hvorfor. I en ekte sak hadde opplysningene gått ut, så prøv gjerne «Anonymiser og send» også.',
    nn: 'Du tok eit val og sa kvifor. I ei ekte sak hadde opplysningane gått ut, så prøv gjerne «Anonymiser og send» òg.',
    en: 'You made a choice and said why. In a real case the details would have gone out, so do try “Anonymise and send” as well.',
  },
  'practice.well.tried': {
    nb: 'Du prøvde. Se hva assistenten fikk, og prøv en gang til.',
    nn: 'Du prøvde. Sjå kva assistenten fekk, og prøv ein gong til.',
    en: 'You tried. See what the assistant got, and try once more.',
  },
  'practice.again': { nb: 'Prøv en gang til', nn: 'Prøv ein gong til', en: 'Try once more' },
  'practice.pretend': {
    nb: 'Regnes som et åpent verktøy: bare åpen informasjon.',
    nn: 'Blir rekna som eit ope verktøy: berre open informasjon.',
    en: 'Counts as an open tool: open information only.',
  },
} as const satisfies Record<string, Localized>;
