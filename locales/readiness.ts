import type { Localized } from '../lib/contracts/language';

/** «Er kommunen klar?»: of our own pages alone, read through `lib/readiness/text`. */
export const readiness = {
  'ready.title': { nb: 'Er kommunen klar?', nn: 'Er kommunen klar?', en: 'Is the municipality ready?' },
  'ready.lead': {
    nb: 'Tjue spørsmål til ledergruppen, digitaliseringsrådgiveren og personvernombudet. Svar sammen. Til slutt har dere en plan.',
    nn: 'Tjue spørsmål til leiargruppa, digitaliseringsrådgivaren og personvernombodet. Svar saman. Til slutt har de ein plan.',
    en: 'Twenty questions for the leader group, the digital adviser and the data protection officer. Answer together. In the end you have a plan.',
  },
  'ready.lead.calm': {
    nb: 'Dette er ingen prøve, og ingen får poeng. «Vet ikke» er også et svar: Da vet dere hva dere må finne ut. Svarene blir på denne maskinen.',
    nn: 'Dette er inga prøve, og ingen får poeng. «Veit ikkje» er òg eit svar: Då veit de kva de må finne ut. Svara blir på denne maskina.',
    en: 'This is no test, and nobody gets points. “Don’t know” is an answer too: then you know what to find out. The answers stay on this machine.',
  },
  'ready.progress': { nb: '{done} av {total}', nn: '{done} av {total}', en: '{done} of {total}' },
  'ready.progress.label': { nb: 'Besvart', nn: 'Svart på', en: 'Answered' },
  'ready.answer.yes': { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  'ready.answer.partly': { nb: 'Delvis', nn: 'Delvis', en: 'Partly' },
  'ready.answer.no': { nb: 'Nei', nn: 'Nei', en: 'No' },
  'ready.answer.unknown': { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Don’t know' },
  'ready.why': { nb: 'Hvorfor spør vi?', nn: 'Kvifor spør vi?', en: 'Why do we ask?' },

  'ready.theme.lead': { nb: 'Ledelse og plan', nn: 'Leiing og plan', en: 'Leadership and plan' },
  'ready.theme.tools': { nb: 'Verktøy og avtaler', nn: 'Verktøy og avtalar', en: 'Tools and agreements' },
  'ready.theme.protection': {
    nb: 'Personvern og sikkerhet',
    nn: 'Personvern og tryggleik',
    en: 'Privacy and security',
  },
  'ready.theme.people': { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  'ready.theme.texts': { nb: 'Tekst, arkiv og språk', nn: 'Tekst, arkiv og språk', en: 'Texts, records and language' },
  'ready.theme.school': { nb: 'Skole', nn: 'Skule', en: 'School' },

  'ready.plan.title': { nb: 'Planen deres', nn: 'Planen dykkar', en: 'Your plan' },
  'ready.plan.date': { nb: 'Laget {date}.', nn: 'Laga {date}.', en: 'Made {date}.' },
  'ready.plan.empty': {
    nb: 'Svar på det første spørsmålet, så begynner planen her.',
    nn: 'Svar på det første spørsmålet, så byrjar planen her.',
    en: 'Answer the first question, and the plan begins here.',
  },
  'ready.plan.lead': {
    nb: 'Det som bygger på lov, står først. Så kommer god praksis. Ta ett steg om gangen.',
    nn: 'Det som byggjer på lov, står først. Så kjem god praksis. Ta eitt steg om gongen.',
    en: 'What rests on law comes first. Then good practice. Take one step at a time.',
  },
  'ready.plan.none': {
    nb: 'Dere har ingen steg igjen i det dere har svart på.',
    nn: 'De har ingen steg att i det de har svart på.',
    en: 'You have no steps left in what you have answered.',
  },
  'ready.plan.rest': {
    nb: 'Planen sier ikke noe om {count} {count|spørsmål|spørsmål} som dere ikke har svart på.',
    nn: 'Planen seier ikkje noko om {count} {count|spørsmål|spørsmål} som de ikkje har svart på.',
    en: 'The plan says nothing about {count} {count|question|questions} that you have not answered.',
  },
  'ready.plan.steps': { nb: 'Stegene', nn: 'Stega', en: 'The steps' },
  'ready.plan.counts': { nb: 'Svarene, tema for tema', nn: 'Svara, tema for tema', en: 'The answers by theme' },
  'ready.plan.count.yes': { nb: '{count} ja', nn: '{count} ja', en: '{count} yes' },
  'ready.plan.count.partly': { nb: '{count} delvis', nn: '{count} delvis', en: '{count} partly' },
  'ready.plan.count.no': { nb: '{count} nei', nn: '{count} nei', en: '{count} no' },
  'ready.plan.count.unknown': { nb: '{count} vet ikke', nn: '{count} veit ikkje', en: '{count} don’t know' },
  'ready.plan.count.open': { nb: '{count} ubesvart', nn: '{count} utan svar', en: '{count} unanswered' },
  'ready.plan.uncertain': {
    nb: '«{mark}» betyr at vi ikke har slått opp kilden hos den som eier den. Gjør det før dere viser til den.',
    nn: '«{mark}» tyder at vi ikkje har slått opp kjelda hos den som eig ho. Gjer det før de viser til ho.',
    en: '“{mark}” means that we have not looked the source up with its owner. Do so before you cite it.',
  },
  'ready.step.duty': { nb: 'Bygger på lov', nn: 'Byggjer på lov', en: 'Rests on law' },
  'ready.step.practice': { nb: 'God praksis', nn: 'God praksis', en: 'Good practice' },
  'ready.step.partly': {
    nb: 'Dere er i gang. Se om dette gjenstår: {next}',
    nn: 'De er i gang. Sjå om dette står att: {next}',
    en: 'You have begun. See whether this remains: {next}',
  },
  'ready.step.unknown': {
    nb: 'Finn ut hvordan det er hos dere. Vi vet ikke nok til å foreslå mer.',
    nn: 'Finn ut korleis det er hos dykk. Vi veit ikkje nok til å foreslå meir.',
    en: 'Find out how it is with you. We do not know enough to suggest more.',
  },
  'ready.step.who': { nb: 'Hvem:', nn: 'Kven:', en: 'Who:' },
  'ready.open': { nb: 'Åpne malen: {document}', nn: 'Opne malen: {document}', en: 'Open the template: {document}' },
  'ready.print': { nb: 'Skriv ut planen', nn: 'Skriv ut planen', en: 'Print the plan' },
  'ready.studio': {
    nb: 'Start regelpakken fra svarene',
    nn: 'Start regelpakken frå svara',
    en: 'Start the rule pack from the answers',
  },
  'ready.studio.note': {
    nb: 'Vi fyller ut det som står i reglene dere har. Resten fyller dere ut, og dere ser over alt.',
    nn: 'Vi fyller ut det som står i reglane de har. Resten fyller de ut, og de ser over alt.',
    en: 'We fill in what stands in the rules you have. You fill in the rest, and look it all over.',
  },

  'ready.study': {
    nb: '{sign} Det kan ligne på det en studie fra 2025 kaller «{type}». Det er vi som leser det slik, ikke studien. Det er heller ingen karakter.',
    nn: '{sign} Det kan likne på det ein studie frå 2025 kallar «{type}». Det er vi som les det slik, ikkje studien. Det er heller ingen karakter.',
    en: '{sign} It may be like what a study from 2025 calls “{type}”. That is our reading, not the study’s. Nor is it a mark.',
  },
  'ready.study.pioneers': { nb: 'pionerne', nn: 'pionerane', en: 'the pioneers' },
  'ready.study.cautious': { nb: 'de forsiktige', nn: 'dei forsiktige', en: 'the cautious' },
  'ready.study.hesitant': { nb: 'de nølende', nn: 'dei nølande', en: 'the hesitant' },
  'ready.study.paralysed': { nb: 'de handlingslammede', nn: 'dei handlingslamma', en: 'the paralysed' },
  'ready.study.pioneers.sign': {
    nb: 'Dere har bestemt verktøy og gir rom for å prøve.',
    nn: 'De har bestemt verktøy og gir rom for å prøve.',
    en: 'You have decided on tools and give room to try.',
  },
  'ready.study.cautious.sign': {
    nb: 'Dere har begynt på rammene, og rommet for å prøve er ikke fullt åpent.',
    nn: 'De har byrja på rammene, og rommet for å prøve er ikkje heilt ope.',
    en: 'You have begun on the frames, and the room to try is not fully open.',
  },
  'ready.study.hesitant.sign': {
    nb: 'Noe er i gang. Men verktøy er ikke bestemt, eller rammer er ikke skrevet ned.',
    nn: 'Noko er i gang. Men verktøy er ikkje bestemt, eller rammer er ikkje skrivne ned.',
    en: 'Something is under way. But tools are not decided, or frames are not written down.',
  },
  'ready.study.paralysed.sign': {
    nb: 'Ingen har ennå fått si «slik gjør vi det her».',
    nn: 'Ingen har enno fått seie «slik gjer vi det her».',
    en: 'Nobody has yet been able to say “this is how we do it here”.',
  },

  'ready.who.director': { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
  'ready.who.leaders': { nb: 'ledergruppen', nn: 'leiargruppa', en: 'the leader group' },
  'ready.who.digital': { nb: 'digitaliseringsrådgiveren', nn: 'digitaliseringsrådgivaren', en: 'the digital adviser' },
  'ready.who.officer': { nb: 'personvernombudet', nn: 'personvernombodet', en: 'the data protection officer' },
  'ready.who.security': { nb: 'sikkerhetslederen', nn: 'sikkerheitsleiaren', en: 'the head of security' },
  'ready.who.staff': { nb: 'HR-lederen', nn: 'HR-leiaren', en: 'the head of HR' },
  'ready.who.records': { nb: 'arkivlederen', nn: 'arkivleiaren', en: 'the head of records' },
  'ready.who.buyer': { nb: 'innkjøpslederen', nn: 'innkjøpsleiaren', en: 'the head of procurement' },
  'ready.who.words': {
    nb: 'kommunikasjonsrådgiveren',
    nn: 'kommunikasjonsrådgivaren',
    en: 'the communications adviser',
  },
  'ready.who.school': { nb: 'skolesjefen', nn: 'skulesjefen', en: 'the head of schools' },

  'ready.document.retningslinjer': { nb: 'retningslinjer', nn: 'retningslinjer', en: 'guidelines' },
  'ready.document.ros': { nb: 'ROS', nn: 'ROS', en: 'risk assessment' },
  'ready.document.dpia': { nb: 'DPIA', nn: 'DPIA', en: 'DPIA' },
  'ready.document.saksframlegg': { nb: 'saksframlegg', nn: 'saksframlegg', en: 'case for decision' },
  'ready.document.protokoll': { nb: 'protokoll', nn: 'protokoll', en: 'record of processing' },
  'ready.document.tilgjengelighet': { nb: 'tilgjengelighet', nn: 'tilgjenge', en: 'accessibility' },
  'ready.document.til-ansatte': { nb: 'brev til ansatte', nn: 'brev til tilsette', en: 'letter to employees' },
  'ready.document.til-tillitsvalgte': {
    nb: 'brev til tillitsvalgte',
    nn: 'brev til tillitsvalde',
    en: 'letter to employee representatives',
  },

  'ready.basis.guide': {
    nb: 'regjeringens guide «KI-assistenter i arbeidslivet» (juni 2025), kap. 3',
    nn: 'guiden frå regjeringa, «KI-assistenter i arbeidslivet» (juni 2025), kap. 3',
    en: 'the government’s guide “KI-assistenter i arbeidslivet” (June 2025), ch. 3',
  },
  'ready.basis.study': {
    nb: 'Heitmann: masteroppgave ved UiT og omtale av den (2025)',
    nn: 'Heitmann: masteroppgåve ved UiT og omtale av ho (2025)',
    en: 'Heitmann: master’s thesis at UiT, and an article about it (2025)',
  },
  'ready.basis.digdir': {
    nb: 'Digdir: Bruk av generativ KI',
    nn: 'Digdir: Bruk av generativ KI',
    en: 'Digdir: Bruk av generativ KI',
  },
  'ready.basis.datatilsynet': {
    nb: 'Datatilsynet og NTNU: sluttrapport om Copilot',
    nn: 'Datatilsynet og NTNU: sluttrapport om Copilot',
    en: 'Datatilsynet and NTNU: exit report on Copilot',
  },
  'ready.basis.helsenord': {
    nb: 'Helse Nord: retningslinjer for KI (som mønster)',
    nn: 'Helse Nord: retningslinjer for KI (som mønster)',
    en: 'Helse Nord: guidelines for AI (as a model)',
  },
  'ready.basis.udir': {
    nb: 'Utdanningsdirektoratet: personvern ved bruk av KI',
    nn: 'Utdanningsdirektoratet: personvern ved bruk av KI',
    en: 'Utdanningsdirektoratet: privacy when using AI',
  },
  'ready.basis.tromso': {
    nb: 'Tromsø-saken (2025), slik avisene har omtalt den',
    nn: 'Tromsø-saka (2025), slik avisene har omtalt ho',
    en: 'the Tromsø case (2025), as reported in the press',
  },
  'ready.basis.statsforvalter': {
    nb: 'offentleglova § 4, Statsforvalteren i Troms og Finnmark 23.9.2025 (ett vedtak)',
    nn: 'offentleglova § 4, Statsforvaltaren i Troms og Finnmark 23.9.2025 (eitt vedtak)',
    en: 'Freedom of Information Act § 4, the County Governor of Troms and Finnmark 23/9/2025 (one decision)',
  },
  'ready.basis.gdpr28': {
    nb: 'personvernforordningen art. 28',
    nn: 'personvernforordninga art. 28',
    en: 'GDPR art. 28',
  },
  'ready.basis.gdpr30': {
    nb: 'personvernforordningen art. 30',
    nn: 'personvernforordninga art. 30',
    en: 'GDPR art. 30',
  },
  'ready.basis.gdpr32': {
    nb: 'personvernforordningen art. 32',
    nn: 'personvernforordninga art. 32',
    en: 'GDPR art. 32',
  },
  'ready.basis.gdpr33': {
    nb: 'personvernforordningen art. 33',
    nn: 'personvernforordninga art. 33',
    en: 'GDPR art. 33',
  },
  'ready.basis.gdpr35': {
    nb: 'personvernforordningen art. 35',
    nn: 'personvernforordninga art. 35',
    en: 'GDPR art. 35',
  },
  'ready.basis.arkivlova': { nb: 'arkivlova § 5', nn: 'arkivlova § 5', en: 'Archives Act § 5' },
  'ready.basis.utredning': {
    nb: 'kommuneloven § 13-1 tredje ledd',
    nn: 'kommunelova § 13-1 tredje ledd',
    en: 'Local Government Act § 13-1 third paragraph',
  },
  'ready.basis.internkontroll': {
    nb: 'kommuneloven § 25-1',
    nn: 'kommunelova § 25-1',
    en: 'Local Government Act § 25-1',
  },
  'ready.basis.aml': {
    nb: 'arbeidsmiljøloven kap. 9',
    nn: 'arbeidsmiljølova kap. 9',
    en: 'Working Environment Act ch. 9',
  },
  'ready.basis.sikkerhetsloven': {
    nb: 'sikkerhetsloven §§ 5-3 og 5-4',
    nn: 'sikkerheitslova §§ 5-3 og 5-4',
    en: 'Security Act §§ 5-3 and 5-4',
  },
  'ready.basis.digitalsikkerhet': {
    nb: 'digitalsikkerhetsloven, for tjenester den gjelder',
    nn: 'digitalsikkerheitslova, for tenester ho gjeld',
    en: 'Digital Security Act, for services it applies to',
  },
  'ready.basis.spraklova': {
    nb: 'språklova §§ 9, 10 og 13',
    nn: 'språklova §§ 9, 10 og 13',
    en: 'Language Act §§ 9, 10 and 13',
  },
  'ready.basis.sameloven': { nb: 'sameloven kap. 3', nn: 'samelova kap. 3', en: 'Sámi Act ch. 3' },
  'ready.basis.opplaeringslova': {
    nb: 'opplæringslova kap. 25',
    nn: 'opplæringslova kap. 25',
    en: 'Education Act ch. 25',
  },
  'ready.basis.anskaffelse': {
    nb: 'anskaffelsesloven',
    nn: 'lov om offentlege innkjøp',
    en: 'Public Procurement Act',
  },
  'ready.basis.ki4': {
    nb: 'KI-forordningen art. 4 (i EU fra 2.2.2025, ikke i Norge ennå)',
    nn: 'KI-forordninga art. 4 (i EU frå 2.2.2025, ikkje i Noreg enno)',
    en: 'AI Act art. 4 (in the EU since 2/2/2025, not in Norway yet)',
  },
  'ready.basis.ki50': {
    nb: 'KI-forordningen art. 50 (i EU fra 2.8.2026, ikke i Norge ennå)',
    nn: 'KI-forordninga art. 50 (i EU frå 2.8.2026, ikkje i Noreg enno)',
    en: 'AI Act art. 50 (in the EU since 2/8/2026, not in Norway yet)',
  },

  'ready.leaders.question': {
    nb: 'Har ledergruppen hatt KI som egen sak?',
    nn: 'Har leiargruppa hatt KI som eiga sak?',
    en: 'Has the leader group had AI as a matter of its own?',
  },
  'ready.leaders.why': {
    nb: 'Har bare IT ansvaret, stopper det lett opp. Lederne må si hva kommunen vil med KI, og hvem som gjør hva.',
    nn: 'Har berre IT ansvaret, stoppar det lett opp. Leiarane må seie kva kommunen vil med KI, og kven som gjer kva.',
    en: 'Where only IT is responsible, it easily stops. The leaders must say what the municipality wants with AI, and who does what.',
  },
  'ready.leaders.next': {
    nb: 'Sett KI på sakslisten til neste ledermøte. Be om to svar: Hva vil vi, og hvem har ansvaret?',
    nn: 'Set KI på sakslista til neste leiarmøte. Be om to svar: Kva vil vi, og kven har ansvaret?',
    en: 'Put AI on the agenda of the next leader meeting. Ask for two answers: what do we want, and who is responsible?',
  },

  'ready.budget.question': {
    nb: 'Står KI i økonomiplanen eller en annen plan, med tid og penger?',
    nn: 'Står KI i økonomiplanen eller ein annan plan, med tid og pengar?',
    en: 'Is AI in the economy plan or another plan, with time and money?',
  },
  'ready.budget.why': {
    nb: 'Folk i studien ba om å få KI inn i økonomiplanen. Uten tid og penger hviler arbeidet på noen få.',
    nn: 'Folk i studien bad om å få KI inn i økonomiplanen. Utan tid og pengar kviler arbeidet på nokre få.',
    en: 'People in the study asked to get AI into the economy plan. Without time and money the work rests on a few.',
  },
  'ready.budget.next': {
    nb: 'Skriv ett avsnitt til neste økonomiplan: mål, tid til å lære og hva lisensene koster.',
    nn: 'Skriv eitt avsnitt til neste økonomiplan: mål, tid til å lære og kva lisensane kostar.',
    en: 'Write one paragraph for the next economy plan: aims, time to learn and what the licences cost.',
  },

  'ready.room.question': {
    nb: 'Har ansatte rom for å prøve KI i det små, og for å feile?',
    nn: 'Har dei tilsette rom for å prøve KI i det små, og for å feile?',
    en: 'Do employees have room to try AI on a small scale, and to fail?',
  },
  'ready.room.why': {
    nb: 'Dere kan prøve før alt er på plass. Men rammen må være kjent, så ingen deler det de ikke skal.',
    nn: 'De kan prøve før alt er på plass. Men ramma må vere kjend, så ingen deler det dei ikkje skal.',
    en: 'You may try before everything is in place. But the frame must be known, so that nobody shares what they should not.',
  },
  'ready.room.next': {
    nb: 'Velg én tjeneste og én oppgave. Prøv i åtte uker med åpen informasjon. Skriv ned hva dere lærte.',
    nn: 'Vel éi teneste og éi oppgåve. Prøv i åtte veker med open informasjon. Skriv ned kva de lærte.',
    en: 'Choose one service and one task. Try for eight weeks with open information. Write down what you learned.',
  },

  'ready.cooperation.question': {
    nb: 'Arbeider dere sammen med andre kommuner om KI?',
    nn: 'Arbeider de saman med andre kommunar om KI?',
    en: 'Do you work with other municipalities on AI?',
  },
  'ready.cooperation.why': {
    nb: 'Maler og kurs kan deles, og studien peker på nettverk. Men det en annen kommune har vurdert, må dere vurdere selv.',
    nn: 'Malar og kurs kan delast, og studien peikar på nettverk. Men det ein annan kommune har vurdert, må de vurdere sjølve.',
    en: 'Templates and courses can be shared, and the study points to networks. But what another municipality has assessed you must assess yourselves.',
  },
  'ready.cooperation.next': {
    nb: 'Ring en nabokommune eller nettverket dere er med i. Spør hva de har laget, og hva dere kan låne.',
    nn: 'Ring ein nabokommune eller nettverket de er med i. Spør kva dei har laga, og kva de kan låne.',
    en: 'Call a neighbour or the network you are in. Ask what they have made, and what you can borrow.',
  },

  'ready.decided.question': {
    nb: 'Er det bestemt hvilke KI-verktøy ansatte kan bruke, og til hva?',
    nn: 'Er det bestemt kva KI-verktøy dei tilsette kan bruke, og til kva?',
    en: 'Is it decided which AI tools employees may use, and for what?',
  },
  'ready.decided.why': {
    nb: 'Uten svar velger hver og en selv. I studien brukte noen et halvt år på å finne ut om ChatGPT var lov.',
    nn: 'Utan svar vel kvar og ein sjølv. I studien brukte nokon eit halvt år på å finne ut om ChatGPT var lov.',
    en: 'Without an answer each person chooses. In the study somebody spent half a year finding out whether ChatGPT was allowed.',
  },
  'ready.decided.next': {
    nb: 'Lag en kort liste: verktøy, konto og hva det kan få vite. Skriv på hvem som bestemmer.',
    nn: 'Lag ei kort liste: verktøy, konto og kva det kan få vite. Skriv på kven som bestemmer.',
    en: 'Make a short list: tool, account and what it may be told. Write down who decides.',
  },

  'ready.accounts.question': {
    nb: 'Har ansatte jobbkonto i de verktøyene de skal bruke?',
    nn: 'Har dei tilsette jobbkonto i dei verktøya dei skal bruke?',
    en: 'Do employees have work accounts in the tools they are to use?',
  },
  'ready.accounts.why': {
    nb: 'Gratis konto og jobbkonto kan ha samme adresse på nettet. Avtalen følger kontoen, ikke adressen.',
    nn: 'Gratis konto og jobbkonto kan ha same adresse på nettet. Avtalen følgjer kontoen, ikkje adressa.',
    en: 'A free account and a work account may share an address on the web. The agreement follows the account, not the address.',
  },
  'ready.accounts.next': {
    nb: 'Skriv hvilken konto som gjelder for hvert verktøy. Vis ansatte hvordan de ser hvem de er logget inn som.',
    nn: 'Skriv kva konto som gjeld for kvart verktøy. Vis dei tilsette korleis dei ser kven dei er logga inn som.',
    en: 'Write which account goes with each tool. Show employees how to see who they are signed in as.',
  },

  'ready.overview.question': {
    nb: 'Vet dere hvor KI blir brukt i dag, også inne i fagsystemene?',
    nn: 'Veit de kvar KI blir brukt i dag, òg inne i fagsystema?',
    en: 'Do you know where AI is used today, also inside the case systems?',
  },
  'ready.overview.why': {
    nb: 'KI kan komme med en ny versjon av noe dere har. Bruk av personopplysninger skal stå i protokollen.',
    nn: 'KI kan kome med ein ny versjon av noko de har. Bruk av personopplysningar skal stå i protokollen.',
    en: 'AI may come with a new version of something you have. Use of personal data must be in the record of processing.',
  },
  'ready.overview.next': {
    nb: 'Be hver enhet skrive opp verktøy, oppgave og slags opplysninger. Før det inn i protokollen.',
    nn: 'Be kvar eining skrive opp verktøy, oppgåve og slags opplysningar. Før det inn i protokollen.',
    en: 'Ask each unit to write down tool, task and kind of data. Enter it in the record.',
  },

  'ready.procurement.question': {
    nb: 'Spør dere om KI når dere kjøper systemer?',
    nn: 'Spør de om KI når de kjøper system?',
    en: 'Do you ask about AI when you buy systems?',
  },
  'ready.procurement.why': {
    nb: 'Et verktøy dere kjøper, skal være vurdert før bruk. Det er lettest å få gode vilkår før dere skriver under.',
    nn: 'Eit verktøy de kjøper, skal vere vurdert før bruk. Det er lettast å få gode vilkår før de skriv under.',
    en: 'A tool you buy is to be assessed before use. Good terms are easiest to get before you sign.',
  },
  'ready.procurement.next': {
    nb: 'Ta tre krav inn i malen: ingen trening på våre data, svar på hvor de lagres, og varsel før ny KI slås på.',
    nn: 'Ta tre krav inn i malen: inga trening på våre data, svar på kvar dei blir lagra, og varsel før ny KI blir slått på.',
    en: 'Put three demands in the template: no training on our data, an answer on where it is stored, and notice before new AI is turned on.',
  },

  'ready.agreement.question': {
    nb: 'Har hvert verktøy som får personopplysninger, en databehandleravtale?',
    nn: 'Har kvart verktøy som får personopplysningar, ein databehandlaravtale?',
    en: 'Does each tool that gets personal data have a data processing agreement?',
  },
  'ready.agreement.why': {
    nb: 'En leverandør trenger en slik avtale for å bruke data på vegne av dere. Vilkårene for en gratis konto er ikke nok.',
    nn: 'Ein leverandør treng ein slik avtale for å bruke data på vegner av dykk. Vilkåra for ein gratis konto er ikkje nok.',
    en: 'A supplier needs such an agreement to use data on your behalf. The terms of a free account are not enough.',
  },
  'ready.agreement.next': {
    nb: 'Start med det verktøyet flest bruker. Finn avtalen. Er det ingen, får verktøyet bare åpen informasjon til den er på plass.',
    nn: 'Start med det verktøyet flest bruker. Finn avtalen. Er det ingen, får verktøyet berre open informasjon til han er på plass.',
    en: 'Begin with the tool most people use. Find the agreement. If there is none, the tool gets only open information until there is.',
  },

  'ready.risk.question': {
    nb: 'Er risiko og personvern vurdert (ROS og DPIA) før verktøyene blir brukt?',
    nn: 'Er risiko og personvern vurderte (ROS og DPIA) før verktøya blir brukte?',
    en: 'Are risk and privacy assessed (ROS and DPIA) before the tools are used?',
  },
  'ready.risk.why': {
    nb: 'Er risikoen høy for dem det gjelder, må dere ha en DPIA før dere starter. For Copilot vil Datatilsynet ha én for hver type bruk.',
    nn: 'Er risikoen høg for dei det gjeld, må de ha ein DPIA før de startar. For Copilot vil Datatilsynet ha éin for kvar type bruk.',
    en: 'Where the risk is high for those concerned, you must have a DPIA before you start. For Copilot, Datatilsynet wants one for each kind of use.',
  },
  'ready.risk.next': {
    nb: 'Velg én måte dere bruker KI på, og gjør ROS for den. Spør personvernombudet om den trenger DPIA.',
    nn: 'Vel éin måte de bruker KI på, og gjer ROS for han. Spør personvernombodet om han treng DPIA.',
    en: 'Choose one way you use AI, and assess its risk. Ask the data protection officer whether it needs a DPIA.',
  },

  'ready.breach.question': {
    nb: 'Vet ansatte hva de gjør når noe er limt inn som ikke skulle det?',
    nn: 'Veit dei tilsette kva dei gjer når noko er limt inn som ikkje skulle det?',
    en: 'Do employees know what to do when something was pasted that should not have been?',
  },
  'ready.breach.why': {
    nb: 'Dere har 72 timer på å melde brudd til Datatilsynet når det trengs. De som tør å si fra, gir dere tid.',
    nn: 'De har 72 timar på å melde brot til Datatilsynet når det trengst. Dei som torer å seie frå, gir dykk tid.',
    en: 'You have 72 hours to report a breach to Datatilsynet when that is needed. Those who dare to speak up give you time.',
  },
  'ready.breach.next': {
    nb: 'Skriv rutinen på én side: hvem vi ringer, hva vi noterer, og hvem som melder. Øv på den én gang.',
    nn: 'Skriv rutinen på éi side: kven vi ringjer, kva vi noterer, og kven som melder. Øv på han éin gong.',
    en: 'Write the routine on one page: whom we call, what we note and who reports. Practise it once.',
  },

  'ready.critical.question': {
    nb: 'Er gradert informasjon og kritiske tjenester holdt utenfor KI-verktøyene?',
    nn: 'Er gradert informasjon og kritiske tenester haldne utanfor KI-verktøya?',
    en: 'Are classified information and critical services kept out of the AI tools?',
  },
  'ready.critical.why': {
    nb: 'Det som er gradert, skal ikke inn i noe KI-verktøy. Detaljer om vann, strøm og beredskap kan også gjøre skade.',
    nn: 'Det som er gradert, skal ikkje inn i noko KI-verktøy. Detaljar om vatn, straum og beredskap kan òg gjere skade.',
    en: 'What is classified goes into no AI tool. Details of water, power and preparedness may do harm too.',
  },
  'ready.critical.next': {
    nb: 'Be om en liste over det som aldri skal inn i KI. Ta den inn i det ansatte får lese.',
    nn: 'Be om ei liste over det som aldri skal inn i KI. Ta ho inn i det dei tilsette får lese.',
    en: 'Ask for a list of what must never go into AI. Put it in what employees get to read.',
  },

  'ready.guidelines.question': {
    nb: 'Har ansatte enkle retningslinjer for KI?',
    nn: 'Har dei tilsette enkle retningslinjer for KI?',
    en: 'Do employees have simple guidelines for AI?',
  },
  'ready.guidelines.why': {
    nb: 'Guiden fra regjeringen setter dette først, også når dere bare skal prøve. Da vet alle hva de ikke skal dele.',
    nn: 'Guiden frå regjeringa set dette først, òg når de berre skal prøve. Då veit alle kva dei ikkje skal dele.',
    en: 'The government’s guide puts this first, even when you only want to try. Then everyone knows what not to share.',
  },
  'ready.guidelines.next': {
    nb: 'Start med malen. La fem ansatte lese den, rett det som er uklart, og vedta den.',
    nn: 'Start med malen. La fem tilsette lese han, rett det som er uklart, og vedta han.',
    en: 'Start with the template. Let five employees read it, mend what is unclear, and adopt it.',
  },

  'ready.training.question': {
    nb: 'Lærer ansatte å bruke KI, og hva de skal passe på?',
    nn: 'Lærer dei tilsette å bruke KI, og kva dei skal passe på?',
    en: 'Do employees learn to use AI, and what to look out for?',
  },
  'ready.training.why': {
    nb: 'Digdir ber dere lære opp dem som skal bruke KI. KI-forordningen vil det samme, men gjelder ikke i Norge ennå.',
    nn: 'Digdir bed dykk lære opp dei som skal bruke KI. KI-forordninga vil det same, men gjeld ikkje i Noreg enno.',
    en: 'Digdir asks you to train those who will use AI. The AI Act wants the same, but is not in force in Norway yet.',
  },
  'ready.training.next': {
    nb: 'Sett av én time i hver enhet. Bruk øvelsene i KI-vett, og ta med en oppgave fra egen hverdag.',
    nn: 'Set av éin time i kvar eining. Bruk øvingane i KI-vett, og ta med ei oppgåve frå eigen kvardag.',
    en: 'Set aside one hour in each unit. Use the exercises in KI-vett, and bring a task from your own day.',
  },

  'ready.answers.question': {
    nb: 'Vet ansatte hvem de kan spørre om KI?',
    nn: 'Veit dei tilsette kven dei kan spørje om KI?',
    en: 'Do employees know whom to ask about AI?',
  },
  'ready.answers.why': {
    nb: 'Folk i studien savnet noen som kunne si hvordan det skal gjøres. Ett navn er bedre enn en lang rutine.',
    nn: 'Folk i studien sakna nokon som kunne seie korleis det skal gjerast. Eitt namn er betre enn ein lang rutine.',
    en: 'People in the study missed somebody who could say how it should be done. One name is better than a long routine.',
  },
  'ready.answers.next': {
    nb: 'Pek ut én som svarer, og én som vikar. Legg navn og e-post inn i KI-vett, så finner ansatte dem der.',
    nn: 'Peik ut éin som svarer, og éin som vikar. Legg namn og e-post inn i KI-vett, så finn dei tilsette dei der.',
    en: 'Name one who answers, and one who stands in. Enter names and e-mail in KI-vett, so that employees find them there.',
  },

  'ready.unions.question': {
    nb: 'Vet de tillitsvalgte hva dere innfører, og er de tatt med?',
    nn: 'Veit dei tillitsvalde kva de innfører, og er dei tekne med?',
    en: 'Do the employee representatives know what you introduce, and are they included?',
  },
  'ready.unions.why': {
    nb: 'Et verktøy som viser hva folk gjør, kan bli kontroll. Loven har egne regler om det, og de tillitsvalgte skal med.',
    nn: 'Eit verktøy som viser kva folk gjer, kan bli kontroll. Lova har eigne reglar om det, og dei tillitsvalde skal med.',
    en: 'A tool that shows what people do may become control. The law has rules of its own on that, and the representatives are to take part.',
  },
  'ready.unions.next': {
    nb: 'Send et kort brev: hva verktøyet lagrer, hvem som ser det, og når dere kan møtes.',
    nn: 'Send eit kort brev: kva verktøyet lagrar, kven som ser det, og når de kan møtast.',
    en: 'Send a short letter: what the tool stores, who sees it, and when you can meet.',
  },

  'ready.records.question': {
    nb: 'Er det klart når en samtale med KI skal tas vare på i saken?',
    nn: 'Er det klart når ein samtale med KI skal takast vare på i saka?',
    en: 'Is it clear when a chat with AI must be kept with the case?',
  },
  'ready.records.why': {
    nb: 'I 2025 ga Statsforvalteren innsyn i hele KI-loggen bak en sak i Tromsø. Det er ett vedtak, men regn med at andre kan spørre.',
    nn: 'I 2025 gav Statsforvaltaren innsyn i heile KI-loggen bak ei sak i Tromsø. Det er eitt vedtak, men rekn med at andre kan spørje.',
    en: 'In 2025 the County Governor gave access to the whole AI log behind a case in Tromsø. It is one decision, but expect others to ask.',
  },
  'ready.records.next': {
    nb: 'Skriv fem linjer: når loggen hører til saken, hvor den lagres, og hvem som svarer på innsyn.',
    nn: 'Skriv fem linjer: når loggen høyrer til saka, kvar han blir lagra, og kven som svarer på innsyn.',
    en: 'Write five lines: when the log belongs to the case, where it is stored, and who answers requests for access.',
  },

  'ready.sources.question': {
    nb: 'Leser et menneske alt KI har skrevet, og åpner alle kildene?',
    nn: 'Les eit menneske alt KI har skrive, og opnar alle kjeldene?',
    en: 'Does a human read all that AI wrote, and open all the sources?',
  },
  'ready.sources.why': {
    nb: 'I Tromsø viste en sak til bøker som aldri var skrevet. En sak skal være godt utredet, også når KI har hjulpet.',
    nn: 'I Tromsø viste ei sak til bøker som aldri var skrivne. Ei sak skal vere godt utgreidd, òg når KI har hjelpt.',
    en: 'In Tromsø a case cited books that were never written. A case must be well prepared, also when AI has helped.',
  },
  'ready.sources.next': {
    nb: 'Ta en linje inn i malen for saker: Disse kildene er åpnet og lest, og av hvem.',
    nn: 'Ta ei linje inn i malen for saker: Desse kjeldene er opna og lesne, og av kven.',
    en: 'Put one line in the template for cases: these sources were opened and read, and by whom.',
  },

  'ready.language.question': {
    nb: 'Er det bestemt når dere merker bruk av KI, og hvem som ser til at språket er klart og rett?',
    nn: 'Er det bestemt når de merkjer bruk av KI, og kven som ser til at språket er klart og rett?',
    en: 'Is it decided when you mark the use of AI, and who sees that the language is clear and correct?',
  },
  'ready.language.why': {
    nb: 'Tekst fra det offentlige skal være klar og riktig for dem som leser. KI er svakere i nynorsk, så les den ekstra nøye, og samisk også.',
    nn: 'Tekst frå det offentlege skal vere klar og rett for dei som les. KI er svakare i nynorsk, så les han ekstra nøye, og samisk òg.',
    en: 'Public text must be clear and correct for its readers. AI is weaker in Nynorsk, so read it with extra care, and Sámi too.',
  },
  'ready.language.next': {
    nb: 'Skriv to linjer: når vi sier at KI er brukt, og hvem som leser nynorsk og samisk før det går ut.',
    nn: 'Skriv to linjer: når vi seier at KI er brukt, og kven som les nynorsk og samisk før det går ut.',
    en: 'Write two lines: when we say that AI was used, and who reads Nynorsk and Sámi before it goes out.',
  },

  'ready.pupils.question': {
    nb: 'Er verktøyene elevene bruker, vurdert og godkjent av skoleeier?',
    nn: 'Er verktøya elevane bruker, vurderte og godkjende av skuleeigar?',
    en: 'Are the tools that pupils use assessed and approved by the school owner?',
  },
  'ready.pupils.why': {
    nb: 'Skoleeier skal se på personvernet før elevene tar et verktøy i bruk. En tekst uten navn kan også røpe en elev.',
    nn: 'Skuleeigar skal sjå på personvernet før elevane tek eit verktøy i bruk. Ein tekst utan namn kan òg røpe ein elev.',
    en: 'The school owner is to look at privacy before pupils use a tool. A text without names may reveal a pupil too.',
  },
  'ready.pupils.next': {
    nb: 'Spør rektorene hva elevene bruker. Stans det ingen har vurdert, og vis til et verktøy som er godkjent.',
    nn: 'Spør rektorane kva elevane bruker. Stans det ingen har vurdert, og vis til eit verktøy som er godkjent.',
    en: 'Ask the head teachers what pupils use. Stop what nobody has assessed, and point to a tool that is approved.',
  },
} as const satisfies Record<string, Localized>;
