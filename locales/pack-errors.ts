/** One sentence for each way a pack can be refused: what was seen, and what to do now. The pack in use stays in use. */
export const packErrors = {
  'packError.too_large': {
    nb: 'Regelpakken er større enn KI-vett tar imot. Be den som laget pakken om å dele den opp eller gjøre den mindre.',
    nn: 'Regelpakka er større enn KI-vett tek imot. Be den som laga pakka om å dele ho opp eller gjere ho mindre.',
    en: 'The rule pack is larger than KI-vett accepts. Ask whoever made it to split it or make it smaller.',
  },
  'packError.not_json': {
    nb: 'Filen kan ikke leses som en regelpakke. Sjekk at du valgte riktig fil, og at den ble lastet ned helt.',
    nn: 'Fila kan ikkje lesast som ei regelpakke. Sjekk at du valde rett fil, og at ho vart lasta ned heilt.',
    en: 'The file cannot be read as a rule pack. Check that you picked the right file and that it was fully downloaded.',
  },
  'packError.not_an_envelope': {
    nb: 'Filen er ikke en signert regelpakke. Be om filen som slutter på .kivett.json.',
    nn: 'Fila er ikkje ei signert regelpakke. Be om fila som sluttar på .kivett.json.',
    en: 'The file is not a signed rule pack. Ask for the file that ends in .kivett.json.',
  },
  'packError.unknown_key': {
    nb: 'Regelpakken er signert av noen KI-vett ikke kjenner. Sjekk med den som ga deg den, før du prøver igjen.',
    nn: 'Regelpakka er signert av nokon KI-vett ikkje kjenner. Sjekk med den som gav deg ho, før du prøver igjen.',
    en: 'The rule pack is signed by someone KI-vett does not know. Check with whoever gave it to you before trying again.',
  },
  'packError.bad_signature': {
    nb: 'Signaturen stemmer ikke med innholdet. Pakken kan være endret eller skadet, så hent den på nytt fra avsenderen.',
    nn: 'Signaturen stemmer ikkje med innhaldet. Pakka kan vere endra eller skadd, så hent ho på nytt frå avsendaren.',
    en: 'The signature does not match the content. The pack may have been changed or damaged, so get it again from the sender.',
  },
  'packError.unknown_format': {
    nb: 'Regelpakken er laget for en annen versjon av KI-vett. Oppdater KI-vett, eller be om en pakke i formatet denne versjonen leser.',
    nn: 'Regelpakka er laga for ein annan versjon av KI-vett. Oppdater KI-vett, eller be om ei pakke i formatet denne versjonen les.',
    en: 'The rule pack was made for another version of KI-vett. Update KI-vett, or ask for a pack in the format this version reads.',
  },
  'packError.not_a_pack': {
    nb: 'Noe i regelpakken mangler eller står på feil sted. Listen viser hvor; den som laget pakken, må rette det.',
    nn: 'Noko i regelpakka manglar eller står på feil stad. Lista viser kvar; den som laga pakka, må rette det.',
    en: 'Something in the rule pack is missing or misplaced. The list shows where; whoever made the pack must correct it.',
  },
  'packError.unknown_layer': {
    nb: 'KI-vett forstår ikke om regelpakken gjelder for landet, kommunen eller en tjeneste. Den som laget pakken, må rette det.',
    nn: 'KI-vett forstår ikkje om regelpakka gjeld for landet, kommunen eller ei teneste. Den som laga pakka, må rette det.',
    en: 'KI-vett cannot tell whether the rule pack is for the country, the municipality or a service. Whoever made it must correct it.',
  },
  'packError.version_went_down': {
    nb: 'Du har allerede en nyere utgave av denne regelpakken. Den nyere er fortsatt i bruk.',
    nn: 'Du har allereie ei nyare utgåve av denne regelpakka. Den nyare er framleis i bruk.',
    en: 'You already have a newer version of this rule pack. The newer one is still in use.',
  },
  'packError.expired': {
    nb: 'Regelpakken har gått ut på dato. Be avsenderen om en ny utgave.',
    nn: 'Regelpakka har gått ut på dato. Be avsendaren om ei ny utgåve.',
    en: 'The rule pack has expired. Ask the sender for a new version.',
  },
  'packError.bad_regex': {
    nb: 'Et søkemønster i regelpakken er skrevet på en måte KI-vett ikke kan bruke. Listen viser hvilken regel det gjelder.',
    nn: 'Eit søkjemønster i regelpakka er skrive på ein måte KI-vett ikkje kan bruke. Lista viser kva regel det gjeld.',
    en: 'A search pattern in the rule pack is written in a way KI-vett cannot use. The list shows which rule.',
  },
  'packError.slow_regex': {
    nb: 'Et søkemønster i regelpakken kan bli så tregt at nettleseren stopper opp. Listen viser hvilken regel som må skrives om.',
    nn: 'Eit søkjemønster i regelpakka kan bli så tregt at nettlesaren stoppar opp. Lista viser kva regel som må skrivast om.',
    en: 'A search pattern in the rule pack can become so slow that the browser stalls. The list shows which rule must be rewritten.',
  },
  'packError.unknown_validator': {
    nb: 'En regel i pakken bruker en nummerkontroll som denne versjonen av KI-vett ikke har. Oppdater KI-vett, eller be om en annen pakke.',
    nn: 'Ein regel i pakka bruker ein nummerkontroll som denne versjonen av KI-vett ikkje har. Oppdater KI-vett, eller be om ei anna pakke.',
    en: 'A rule in the pack uses a number check that this version of KI-vett does not have. Update KI-vett, or ask for another pack.',
  },
  'packError.duplicate_id': {
    nb: 'To deler av regelpakkene har samme navn, så KI-vett kan ikke vite hvilken som gjelder. Listen viser hvilke.',
    nn: 'To delar av regelpakkene har same namn, så KI-vett kan ikkje vite kva for ein som gjeld. Lista viser kva for nokre.',
    en: 'Two parts of the rule packs have the same name, so KI-vett cannot know which one applies. The list shows which.',
  },
  'packError.unknown_reference': {
    nb: 'Regelpakken viser til noe som ikke finnes, for eksempel et verktøy eller en hjemmel. Listen viser hvor.',
    nn: 'Regelpakka viser til noko som ikkje finst, til dømes eit verktøy eller ein heimel. Lista viser kvar.',
    en: 'The rule pack points to something that does not exist, such as a tool or a legal basis. The list shows where.',
  },
  'packError.example_failed': {
    nb: 'En regel i pakken finner ikke det den selv sier at den skal finne. Listen viser hvilke eksempler det gjelder.',
    nn: 'Ein regel i pakka finn ikkje det han sjølv seier at han skal finne. Lista viser kva døme det gjeld.',
    en: 'A rule in the pack does not find what it says it finds. The list shows which examples.',
  },
  'packError.not_stored': {
    nb: 'Nettleseren fikk ikke lagret regelpakken. KI-vett bruker reglene som fulgte med; start nettleseren på nytt for å prøve igjen.',
    nn: 'Nettlesaren fekk ikkje lagra regelpakka. KI-vett bruker reglane som følgde med; start nettlesaren på nytt for å prøve igjen.',
    en: 'The browser could not store the rule pack. KI-vett uses the rules it came with; restart the browser to try again.',
  },
  'packError.too_many_rules': {
    nb: 'Regelpakken har flere regler enn KI-vett tar imot. Be den som laget pakken om å samle ordene i færre regler.',
    nn: 'Regelpakka har fleire reglar enn KI-vett tek imot. Be den som laga pakka om å samle orda i færre reglar.',
    en: 'The rule pack has more rules than KI-vett accepts. Ask whoever made it to gather the words in fewer rules.',
  },
  'packError.too_many_values': {
    nb: 'Regelpakken inneholder mer enn KI-vett tar imot. Be den som laget pakken om å dele den opp.',
    nn: 'Regelpakka inneheld meir enn KI-vett tek imot. Be den som laga pakka om å dele ho opp.',
    en: 'The rule pack holds more than KI-vett accepts. Ask whoever made it to split it.',
  },
  'packError.too_deep': {
    nb: 'Filen er bygd i så mange lag at KI-vett ikke leser den. Hent den på nytt, eller be den som laget den om å rette den.',
    nn: 'Fila er bygd i så mange lag at KI-vett ikkje les ho. Hent ho på nytt, eller be den som laga ho om å rette ho.',
    en: 'The file is nested too deeply for KI-vett to read. Get it again, or ask whoever made it to correct it.',
  },
  'packError.hostile_key': {
    nb: 'Filen bruker et navn som kan forstyrre programmet, og er derfor ikke lest. Spør avsenderen hvor filen kommer fra.',
    nn: 'Fila bruker eit namn som kan forstyrre programmet, og er difor ikkje lesen. Spør avsendaren kvar fila kjem frå.',
    en: 'The file uses a name that could disturb the program, so it was not read. Ask the sender where the file comes from.',
  },
  'packError.duplicate_key': {
    nb: 'Det samme feltet står to ganger i filen, så KI-vett kan ikke vite hva som gjelder. Den som laget pakken, må rette det.',
    nn: 'Det same feltet står to gonger i fila, så KI-vett kan ikkje vite kva som gjeld. Den som laga pakka, må rette det.',
    en: 'The same field stands twice in the file, so KI-vett cannot know which one applies. Whoever made the pack must correct it.',
  },
  'packError.cut_short': {
    nb: 'Filen slutter midt i. Den ble nok ikke lastet ned helt, så hent den på nytt.',
    nn: 'Fila sluttar midt i. Ho vart nok ikkje lasta ned heilt, så hent ho på nytt.',
    en: 'The file ends in the middle. It was probably not fully downloaded, so get it again.',
  },
  'packError.key_not_for_layer': {
    nb: 'Den som har signert pakken, har ikke lov til å bestemme på dette nivået. Spør avsenderen hvem som skal signere den.',
    nn: 'Den som har signert pakka, har ikkje lov til å bestemme på dette nivået. Spør avsendaren kven som skal signere ho.',
    en: 'Whoever signed the pack may not decide at this level. Ask the sender who should sign it.',
  },
  'packError.threshold_not_met': {
    nb: 'Regelpakken mangler en underskrift: flere må signere den før den kan brukes. Be avsenderen om å hente inn resten.',
    nn: 'Regelpakka manglar ei underskrift: fleire må signere ho før ho kan brukast. Be avsendaren om å hente inn resten.',
    en: 'The rule pack lacks a signature: more people must sign it before it can be used. Ask the sender to collect the rest.',
  },
  'packError.no_longer_trusted': {
    nb: 'Nøkkelen bak denne regelpakken gjelder ikke lenger, så pakken er satt på vent. Be avsenderen om en pakke med ny signatur.',
    nn: 'Nøkkelen bak denne regelpakka gjeld ikkje lenger, så pakka er sett på vent. Be avsendaren om ei pakke med ny signatur.',
    en: 'The key behind this rule pack is no longer valid, so the pack is on hold. Ask the sender for a pack with a new signature.',
  },
  'packError.bad_root': {
    nb: 'Dokumentet om hvem som får signere, kan ikke brukes. De som gjaldt før, gjelder fortsatt; avsenderen må rette dokumentet.',
    nn: 'Dokumentet om kven som får signere, kan ikkje brukast. Dei som galdt før, gjeld framleis; avsendaren må rette dokumentet.',
    en: 'The document on who may sign cannot be used. Those who applied before still do; the sender must correct the document.',
  },
  'packError.root_skipped_version': {
    nb: 'Det mangler en utgave av dokumentet om hvem som får signere. Legg inn utgavene i rekkefølge, en for en.',
    nn: 'Det manglar ei utgåve av dokumentet om kven som får signere. Legg inn utgåvene i rekkjefølgje, ei for ei.',
    en: 'A version of the document on who may sign is missing. Add the versions in order, one by one.',
  },
  'packError.root_expired': {
    nb: 'Dokumentet om hvem som får signere, har gått ut på dato. Pakkene du har, gjelder fortsatt; be avsenderen om et nytt dokument.',
    nn: 'Dokumentet om kven som får signere, har gått ut på dato. Pakkene du har, gjeld framleis; be avsendaren om eit nytt dokument.',
    en: 'The document on who may sign has expired. The packs you have still apply; ask the sender for a new document.',
  },
  'packError.same_version': {
    nb: 'Det finnes alt en annen pakke med samme utgavenummer. Be avsenderen om å gi den nye et høyere nummer.',
    nn: 'Det finst alt ei anna pakke med same utgåvenummer. Be avsendaren om å gi den nye eit høgare nummer.',
    en: 'There already is another pack with the same version number. Ask the sender to give the new one a higher number.',
  },
  'packError.rolled_back': {
    nb: 'Du har gått tilbake fra denne utgaven. Du kan ta den i bruk igjen fra listen over regler, eller vente på en nyere.',
    nn: 'Du har gått tilbake frå denne utgåva. Du kan ta ho i bruk igjen frå lista over reglar, eller vente på ei nyare.',
    en: 'You went back from this version. You can use it again from the list of rules, or wait for a newer one.',
  },
  'packError.in_grace': {
    nb: 'Utløpt: regelpakken har gått ut på dato, men gjelder litt til. Be den som har ansvar for pakken om en ny utgave.',
    nn: 'Utgått: regelpakka har gått ut på dato, men gjeld litt til. Be den som har ansvar for pakka om ei ny utgåve.',
    en: 'Expired: the rule pack is out of date but holds a little longer. Ask whoever is responsible for it for a new version.',
  },
  'packError.lapsed': {
    nb: 'Utløpt: det regelpakken tillot, gjelder ikke lenger, men den beskytter fortsatt. Be om en ny utgave, og sjekk at klokka på maskinen går riktig.',
    nn: 'Utgått: det regelpakka tillét, gjeld ikkje lenger, men ho vernar framleis. Be om ei ny utgåve, og sjekk at klokka på maskina går rett.',
    en: "Expired: what the rule pack allowed no longer holds, but it still protects. Ask for a new version, and check that the computer's clock is right.",
  },
  'packError.not_yet': {
    nb: 'Regelpakken er datert fram i tid. Sjekk at klokka på maskinen går riktig, eller vent til dagen kommer.',
    nn: 'Regelpakka er datert fram i tid. Sjekk at klokka på maskina går rett, eller vent til dagen kjem.',
    en: "The rule pack is dated in the future. Check that the computer's clock is right, or wait until that day.",
  },
  'packError.clock_wrong': {
    nb: 'Klokka på maskinen ser ut til å gå feil: reglene er nyere enn dagen den viser. Still klokka, så datoene stemmer igjen.',
    nn: 'Klokka på maskina ser ut til å gå feil: reglane er nyare enn dagen ho viser. Still klokka, så datoane stemmer igjen.',
    en: "The computer's clock seems wrong: the rules are newer than the day it shows. Set the clock so that the dates are right again.",
  },
  'packError.missing_below': {
    nb: 'Regelpakken bygger på en annen pakke som mangler eller er for gammel. Legg inn den først.',
    nn: 'Regelpakka byggjer på ei anna pakke som manglar eller er for gammal. Legg inn den først.',
    en: 'The rule pack builds on another pack that is missing or too old. Add that one first.',
  },
  'packError.layer_cycle': {
    nb: 'Regelpakken bygger på seg selv eller på en pakke over seg. Den som laget pakken, må rette det.',
    nn: 'Regelpakka byggjer på seg sjølv eller på ei pakke over seg. Den som laga pakka, må rette det.',
    en: 'The rule pack builds on itself or on a pack above it. Whoever made the pack must correct it.',
  },
  'packError.layer_conflict': {
    nb: 'Regelpakken prøver å endre noe som en annen pakke eier. Listen viser hva; den som laget pakken, må gi det et eget navn.',
    nn: 'Regelpakka prøver å endre noko som ei anna pakke eig. Lista viser kva; den som laga pakka, må gi det eit eige namn.',
    en: 'The rule pack tries to change something that another pack owns. The list shows what; whoever made the pack must give it a name of its own.',
  },
  'packError.fetch_failed': {
    nb: 'Adressen svarte ikke med en regelpakke. KI-vett prøver igjen av seg selv.',
    nn: 'Adressa svara ikkje med ei regelpakke. KI-vett prøver igjen av seg sjølv.',
    en: 'The address did not answer with a rule pack. KI-vett will try again by itself.',
  },
  'packError.off_host': {
    nb: 'Adressen sendte KI-vett videre til en annen server, og derfra hentes ingenting. Den som drifter KI-vett, må rette adressen.',
    nn: 'Adressa sende KI-vett vidare til ein annan tenar, og derifrå blir ingenting henta. Den som driftar KI-vett, må rette adressa.',
    en: 'The address sent KI-vett on to another server, and nothing is fetched from there. Whoever runs KI-vett must correct the address.',
  },
  'packError.not_a_pack_file': {
    nb: 'Adressen svarte med en nettside i stedet for en regelpakke. Ofte er det en innloggingsside: pakken må ligge åpent.',
    nn: 'Adressa svara med ei nettside i staden for ei regelpakke. Ofte er det ei innloggingsside: pakka må liggje ope.',
    en: 'The address answered with a web page instead of a rule pack. Often it is a log-in page: the pack must be open to all.',
  },
  'packError.content_mismatch': {
    nb: 'Filen på serveren er ikke den som skulle ligge der. Den som la ut pakken, må legge ut alle filene på nytt.',
    nn: 'Fila på tenaren er ikkje den som skulle liggje der. Den som la ut pakka, må leggje ut alle filene på nytt.',
    en: 'The file on the server is not the one that should be there. Whoever published the pack must publish all its files again.',
  },
} as const;
