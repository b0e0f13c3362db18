import type { Localized } from '../lib/contracts/language';

/**
 * What stands under «Hvorfor?»: how each finding was seen. `why.how.<validator>.<grade>` belongs to that grade of that
 * validator, `why.how.<validator>` to all its grades; what has neither gets `why.how`.
 */
export const explain = {
  'why.line': { nb: 'Linje {lines}', nn: 'Linje {lines}', en: 'Line {lines}' },
  'why.lines': { nb: 'Linje {lines}', nn: 'Linje {lines}', en: 'Lines {lines}' },
  'why.sure.medium': { nb: 'ganske sikkert', nn: 'nokså sikkert', en: 'fairly sure' },
  'why.sure.low': { nb: 'usikkert', nn: 'usikkert', en: 'not sure' },
  'why.more': { nb: 'Og {count} til.', nn: 'Og {count} til.', en: 'And {count} more.' },

  'why.how': { nb: 'Kjent igjen på formen.', nn: 'Kjent att på forma.', en: 'Recognised by its form.' },
  'why.how.fodselsnummer': {
    nb: 'Elleve sifre som stemmer med datoen og kontrollsifrene i et fødselsnummer.',
    nn: 'Elleve siffer som stemmer med datoen og kontrollsifra i eit fødselsnummer.',
    en: 'Eleven digits that fit the date and the check digits of a national identity number.',
  },
  'why.how.fodselsnummer.written': {
    nb: 'Delt opp slik folk skriver et fødselsnummer, og kontrollsifrene stemmer.',
    nn: 'Delt opp slik folk skriv eit fødselsnummer, og kontrollsifra stemmer.',
    en: 'Set out the way people write a national identity number, and the check digits fit.',
  },
  'why.how.fodselsnummer.listed': {
    nb: 'Kontrollsifrene i et fødselsnummer stemmer, også for numrene ved siden av.',
    nn: 'Kontrollsifra i eit fødselsnummer stemmer, òg for numra ved sida av.',
    en: 'The check digits of a national identity number fit, also for the numbers beside it.',
  },
  'why.how.fodselsnummer.synthetic': {
    nb: 'Elleve sifre som er bygd opp som et fødselsnummer.',
    nn: 'Elleve siffer som er bygde opp som eit fødselsnummer.',
    en: 'Eleven digits built like a national identity number.',
  },
  'why.how.fodselsnummer.relaxed': {
    nb: 'Stemmer med regelen for fødselsnumre fra 2032.',
    nn: 'Stemmer med regelen for fødselsnummer som gjeld frå 2032.',
    en: 'Fits the rule for national identity numbers from 2032.',
  },
  'why.how.fodselsnummer.odd': {
    nb: 'Elleve sifre som stemmer med kontrollsifrene, men delt opp på en uvanlig måte.',
    nn: 'Elleve siffer som stemmer med kontrollsifra, men delte opp på ein uvanleg måte.',
    en: 'Eleven digits that fit the check digits, but grouped in an unusual way.',
  },
  'why.how.fodselsnummer.ocr': {
    nb: 'Et fødselsnummer der noen sifre er blitt til bokstaver.',
    nn: 'Eit fødselsnummer der nokre siffer er vortne til bokstavar.',
    en: 'A national identity number in which some digits have become letters.',
  },
  'why.how.fodselsnummer.shape': {
    nb: 'Ser ut som et fødselsnummer, men kontrollen stemmer ikke. Det kan være en skrivefeil.',
    nn: 'Ser ut som eit fødselsnummer, men kontrollen stemmer ikkje. Det kan vere ein skrivefeil.',
    en: 'Looks like a national identity number, but the check fails. It may be mistyped.',
  },
  'why.how.hnummer': {
    nb: 'Elleve sifre som stemmer med et hjelpenummer i helsetjenesten.',
    nn: 'Elleve siffer som stemmer med eit hjelpenummer i helsetenesta.',
    en: 'Eleven digits that fit a help number of the health service.',
  },
  'why.how.fhnummer': {
    nb: 'Elleve sifre som stemmer med et felles hjelpenummer i helsetjenesten.',
    nn: 'Elleve siffer som stemmer med eit felles hjelpenummer i helsetenesta.',
    en: 'Eleven digits that fit a common help number of the health service.',
  },
  'why.how.duf': {
    nb: 'Tolv sifre som stemmer med kontrollen i et DUF-nummer.',
    nn: 'Tolv siffer som stemmer med kontrollen i eit DUF-nummer.',
    en: 'Twelve digits that fit the check of a DUF number.',
  },
  'why.how.duf.datelike': {
    nb: 'Stemmer med et DUF-nummer, men kan også være en dato og et klokkeslett.',
    nn: 'Stemmer med eit DUF-nummer, men kan òg vere ein dato og eit klokkeslett.',
    en: 'Fits a DUF number, but may also be a date and a time.',
  },
  'why.how.duf.shape': {
    nb: 'Ser ut som et DUF-nummer, men kontrollen stemmer ikke. Det kan være en skrivefeil.',
    nn: 'Ser ut som eit DUF-nummer, men kontrollen stemmer ikkje. Det kan vere ein skrivefeil.',
    en: 'Looks like a DUF number, but the check fails. It may be mistyped.',
  },
  'why.how.kontonummer.written': {
    nb: 'Skrevet som et kontonummer (4.2.5), og kontrollsifferet stemmer.',
    nn: 'Skrive som eit kontonummer (4.2.5), og kontrollsifferet stemmer.',
    en: 'Written like an account number (4.2.5), and the check digit fits.',
  },
  'why.how.kontonummer.plain': {
    nb: 'Elleve sifre der kontrollsifferet i et kontonummer stemmer.',
    nn: 'Elleve siffer der kontrollsifferet i eit kontonummer stemmer.',
    en: 'Eleven digits that fit the check digit of an account number.',
  },
  'why.how.kontonummer.shape': {
    nb: 'Skrevet som et kontonummer, men kontrollsifferet stemmer ikke.',
    nn: 'Skrive som eit kontonummer, men kontrollsifferet stemmer ikkje.',
    en: 'Written like an account number, but the check digit fails.',
  },
  'why.how.iban': {
    nb: 'Landkoden, lengden og kontrollsifrene i et IBAN stemmer.',
    nn: 'Landkoden, lengda og kontrollsifra i eit IBAN stemmer.',
    en: 'The country code, length and check digits of an IBAN fit.',
  },
  'why.how.betalingskort.grouped': {
    nb: 'Delt opp slik det står på et betalingskort, og kontrollsifferet stemmer.',
    nn: 'Delt opp slik det står på eit betalingskort, og kontrollsifferet stemmer.',
    en: 'Set out as on a payment card, and the check digit fits.',
  },
  'why.how.betalingskort.plain': {
    nb: 'Begynner og slutter slik et kortnummer gjør (kontrollsifferet stemmer).',
    nn: 'Byrjar og sluttar slik eit kortnummer gjer (kontrollsifferet stemmer).',
    en: 'Begins and ends as a card number does (the check digit fits).',
  },
  'why.how.organisasjonsnummer': {
    nb: 'Ni sifre der kontrollsifferet i et organisasjonsnummer stemmer.',
    nn: 'Ni siffer der kontrollsifferet i eit organisasjonsnummer stemmer.',
    en: 'Nine digits that fit the check digit of an organisation number.',
  },
  'why.how.organisasjonsnummer.mva': {
    nb: 'Et organisasjonsnummer skrevet med NO eller MVA.',
    nn: 'Eit organisasjonsnummer skrive med NO eller MVA.',
    en: 'An organisation number written with NO or MVA.',
  },
  'why.how.telefon.coded': {
    nb: 'Et norsk telefonnummer med landkode (+47).',
    nn: 'Eit norsk telefonnummer med landkode (+47).',
    en: 'A Norwegian phone number with its country code (+47).',
  },
  'why.how.telefon.grouped': {
    nb: 'Åtte sifre delt opp slik vi skriver telefonnumre.',
    nn: 'Åtte siffer delte opp slik vi skriv telefonnummer.',
    en: 'Eight digits set out the way we write phone numbers.',
  },
  'why.how.telefon': {
    nb: 'Sifrene passer med et telefonnummer.',
    nn: 'Sifra passar med eit telefonnummer.',
    en: 'The digits fit a phone number.',
  },
  'why.how.telefon.datelike': {
    nb: 'Åtte sifre som kan være et telefonnummer eller en dato.',
    nn: 'Åtte siffer som kan vere eit telefonnummer eller ein dato.',
    en: 'Eight digits that may be a phone number or a date.',
  },
  'why.how.telefon.foreign': {
    nb: 'Et telefonnummer med utenlandsk landkode.',
    nn: 'Eit telefonnummer med utanlandsk landkode.',
    en: 'A phone number with a foreign country code.',
  },
  'why.how.telefon.office': {
    nb: 'Telefonnummeret til et kontor eller til noen på jobb.',
    nn: 'Telefonnummeret til eit kontor eller til ein på jobb.',
    en: 'The phone number of an office or of somebody at work.',
  },
  'why.how.epost.person': {
    nb: 'En e-postadresse som ser ut til å tilhøre én person.',
    nn: 'Ei e-postadresse som ser ut til å høyre til éin person.',
    en: 'An e-mail address that seems to belong to one person.',
  },
  'why.how.epost.work': {
    nb: 'E-postadressen til noen som jobber i det offentlige.',
    nn: 'E-postadressa til ein som jobbar i det offentlege.',
    en: 'The e-mail address of somebody at a public body.',
  },
  'why.how.epost': {
    nb: 'En felles e-postadresse, ikke én persons.',
    nn: 'Ei felles e-postadresse, ikkje adressa til éin person.',
    en: 'A shared e-mail address, not one person’s.',
  },
  'why.how.saksnummer.journal': {
    nb: 'Årstall, løpenummer og dokumentnummer, slik et arkiv skriver dem.',
    nn: 'Årstal, løpenummer og dokumentnummer, slik eit arkiv skriv dei.',
    en: 'Year, running number and document number, as an archive writes them.',
  },
  'why.how.saksnummer': {
    nb: 'Årstall og løpenummer, slik et arkiv skriver saksnumre.',
    nn: 'Årstal og løpenummer, slik eit arkiv skriv saksnummer.',
    en: 'Year and running number, as an archive writes case numbers.',
  },
  'why.how.eiendom': {
    nb: 'Skrevet som gårds- og bruksnummer i matrikkelen.',
    nn: 'Skrive som gards- og bruksnummer i matrikkelen.',
    en: 'Written like a property number in the land register.',
  },
  'why.how.bilskilt': {
    nb: 'To bokstaver og sifre som på et bilskilt.',
    nn: 'To bokstavar og siffer som på eit bilskilt.',
    en: 'Two letters and digits as on a number plate.',
  },
  'why.how.ip.private': {
    nb: 'En adresse på innsiden av et nettverk.',
    nn: 'Ei adresse på innsida av eit nettverk.',
    en: 'An address on the inside of a network.',
  },
  'why.how.ip': {
    nb: 'Tall skrevet som en nettverksadresse (IP).',
    nn: 'Tal skrivne som ei nettverksadresse (IP).',
    en: 'Numbers written as a network address (IP).',
  },
  'why.list.residence': {
    nb: 'Et sted der noen bor.',
    nn: 'Ein stad der nokon bur.',
    en: 'A place where somebody lives.',
  },
  'why.list.birthplace': {
    nb: 'Et sted der noen er født.',
    nn: 'Ein stad der nokon er fødd.',
    en: 'A place where somebody was born.',
  },
  'why.how.fodselsdato': {
    nb: 'En dato eller et år noen kan være født.',
    nn: 'Ein dato eller eit år nokon kan vere fødd.',
    en: 'A date or year that somebody may be born.',
  },
  'why.how.alder.beside': {
    nb: 'En alder rett etter et navn.',
    nn: 'Ein alder rett etter eit namn.',
    en: 'An age right after a name.',
  },
  'why.how.alder': {
    nb: 'Sagt som alderen til noen.',
    nn: 'Sagt som alderen til nokon.',
    en: 'Told as somebody’s age.',
  },
  'why.how.bolignummer': {
    nb: 'Bokstav og fire sifre som i et bolignummer (H0201).',
    nn: 'Bokstav og fire siffer som i eit bustadnummer (H0201).',
    en: 'A letter and four digits as in a dwelling number (H0201).',
  },
  'why.how.pass': {
    nb: 'Skrevet som et passnummer.',
    nn: 'Skrive som eit passnummer.',
    en: 'Written like a passport number.',
  },
  'why.how.mrz.valid': {
    nb: 'De maskinlesbare linjene i et pass eller ID-kort, og kontrollsifrene stemmer.',
    nn: 'Dei maskinlesbare linjene i eit pass eller ID-kort, og kontrollsifra stemmer.',
    en: 'The machine-readable lines of a passport or id card, and the check digits fit.',
  },
  'why.how.mrz': {
    nb: 'Ser ut som de maskinlesbare linjene i et pass eller ID-kort.',
    nn: 'Ser ut som dei maskinlesbare linjene i eit pass eller ID-kort.',
    en: 'Looks like the machine-readable lines of a passport or id card.',
  },
  'why.how.hpr': {
    nb: 'Et tall skrevet som et HPR-nummer.',
    nn: 'Eit tal skrive som eit HPR-nummer.',
    en: 'A number written like one in the register of health personnel.',
  },
  'why.how.personnavn': { nb: 'Ser ut som et navn.', nn: 'Ser ut som eit namn.', en: 'Looks like a name.' },
  'why.how.hemmelighet.strong': {
    nb: 'Står etter «passord», «nøkkel» eller liknende, og er bygd opp som en hemmelighet.',
    nn: 'Står etter «passord», «nøkkel» eller liknande, og er bygd opp som ein løyndom.',
    en: 'Stands after “password”, “key” or the like, and is built like a secret.',
  },
  'why.how.hemmelighet.pin': {
    nb: 'Sifre som står der en kode eller PIN står.',
    nn: 'Siffer som står der ein kode eller PIN står.',
    en: 'Digits where a code or PIN stands.',
  },
  'why.how.hemmelighet': {
    nb: 'Ordet står rett etter «passord» eller liknende.',
    nn: 'Ordet står rett etter «passord» eller liknande.',
    en: 'The word stands right after “password” or the like.',
  },
  'why.how.adgangskode': {
    nb: 'Sifre som åpner en lås eller slår av en alarm.',
    nn: 'Siffer som opnar ein lås eller slår av ein alarm.',
    en: 'Digits that open a lock or turn off an alarm.',
  },
  'why.how.privatnokkel': {
    nb: 'En privat nøkkel, til å logge inn eller signere med.',
    nn: 'Ein privat nøkkel, til å logge inn eller signere med.',
    en: 'A private key, for logging in or signing with.',
  },
  'why.how.jwt': {
    nb: 'Bygd opp som en innloggingsnøkkel (JWT).',
    nn: 'Bygd opp som ein innloggingsnøkkel (JWT).',
    en: 'Built like a login token (JWT).',
  },
  'why.how.passordlenke': {
    nb: 'Et passord som står inne i en adresse, foran @.',
    nn: 'Eit passord som står inne i ei adresse, framfor @.',
    en: 'A password inside an address, before the @.',
  },

  'why.list.ssb': {
    nb: 'Står i listen over vanlige navn.',
    nn: 'Står i lista over vanlege namn.',
    en: 'Is in the list of common names.',
  },
  'why.list.same_text': {
    nb: 'Er en del av et navn som står helt ut i teksten.',
    nn: 'Er ein del av eit namn som står heilt ut i teksten.',
    en: 'Is part of a name that stands whole in the text.',
  },
  'why.list.streets': {
    nb: 'Et gatenavn eller gårdsnavn med det som hører til en adresse.',
    nn: 'Eit gatenamn eller gardsnamn med det som høyrer til ei adresse.',
    en: 'The name of a street or farm with what belongs to an address.',
  },
  'why.list': {
    nb: 'Står i en liste vi slår opp i.',
    nn: 'Står i ei liste vi slår opp i.',
    en: 'Is in a list that we look things up in.',
  },
  'why.model': {
    nb: 'Ser ut som et navn (navnemodellen vår).',
    nn: 'Ser ut som eit namn (namnemodellen vår).',
    en: 'Looks like a name (our name model).',
  },
  'why.repeat.up': {
    nb: 'Hele navnet{word} står lenger opp i teksten.',
    nn: 'Heile namnet{word} står lenger oppe i teksten.',
    en: 'The whole name{word} stands further up in the text.',
  },
  'why.repeat.down': {
    nb: 'Hele navnet{word} står lenger ned i teksten.',
    nn: 'Heile namnet{word} står lenger nede i teksten.',
    en: 'The whole name{word} stands further down in the text.',
  },

  'why.pattern': {
    nb: 'Har formen slike opplysninger pleier å ha.',
    nn: 'Har forma slike opplysningar pleier å ha.',
    en: 'Has the form such details usually have.',
  },
  'why.pattern.SECRET': {
    nb: 'Bygd opp som en nøkkel eller et passord.',
    nn: 'Bygd opp som ein nøkkel eller eit passord.',
    en: 'Built like a key or a password.',
  },
  'why.entropy': {
    nb: 'Tegnene ser tilfeldige ut, som i en nøkkel.',
    nn: 'Teikna ser tilfeldige ut, som i ein nøkkel.',
    en: 'The characters look random, as in a key.',
  },

  'why.synthetic': {
    nb: 'Syntetisk testnummer, ikke en ekte person.',
    nn: 'Syntetisk testnummer, ikkje ein ekte person.',
    en: 'A synthetic test number, not a real person.',
  },
  'why.synthetic.tenor': {
    nb: 'Syntetisk testnummer fra Skatteetaten (Tenor), ikke en ekte person.',
    nn: 'Syntetisk testnummer frå Skatteetaten (Tenor), ikkje ein ekte person.',
    en: 'A synthetic test number from the tax administration (Tenor), not a real person.',
  },
  'why.synthetic.nhn': {
    nb: 'Syntetisk testnummer fra Norsk helsenett, ikke en ekte person.',
    nn: 'Syntetisk testnummer frå Norsk helsenett, ikkje ein ekte person.',
    en: 'A synthetic test number from Norsk helsenett, not a real person.',
  },
  'why.synthetic.dolly': {
    nb: 'Ser ut som et testnummer fra NAV (Dolly).',
    nn: 'Ser ut som eit testnummer frå NAV (Dolly).',
    en: 'Looks like a test number from NAV (Dolly).',
  },
  'why.encoded.base64': {
    nb: 'Skrevet i koden base64, som alle kan lese.',
    nn: 'Skrive i koden base64, som alle kan lese.',
    en: 'Written in base64, which anyone can read.',
  },
  'why.encoded.percent': {
    nb: 'Skrevet med prosentkoder, som i nettadresser.',
    nn: 'Skrive med prosentkodar, som i nettadresser.',
    en: 'Written with percent codes, as in web addresses.',
  },
  'why.encoded.url': {
    nb: 'Står inne i en nettadresse.',
    nn: 'Står inne i ei nettadresse.',
    en: 'Is inside a web address.',
  },
  'why.encoded.file': { nb: 'Står i et filnavn.', nn: 'Står i eit filnamn.', en: 'Is in a file name.' },
  'why.encoded.lookalike': {
    nb: 'Noen tegn er byttet ut med andre som likner, som O for 0.',
    nn: 'Nokre teikn er bytte ut med andre som liknar, som O for 0.',
    en: 'Some characters are replaced by others that look alike, such as O for 0.',
  },

  'why.context': {
    nb: '{n|Ordet|Ordene} {word} står {where}.',
    nn: '{n|Ordet|Orda} {word} står {where}.',
    en: 'The {n|word|words} {word} {n|stands|stand} {where}.',
  },
  'why.context.unquoted': {
    nb: 'Et ord {where} sier hva det er.',
    nn: 'Eit ord {where} seier kva det er.',
    en: 'A word {where} says what it is.',
  },
  'why.where.rightBefore': { nb: 'rett foran', nn: 'rett framfor', en: 'right before it' },
  'why.where.before': { nb: 'litt foran', nn: 'litt framfor', en: 'a little before it' },
  'why.where.rightAfter': { nb: 'rett etter', nn: 'rett etter', en: 'right after it' },
  'why.where.after': { nb: 'litt etter', nn: 'litt etter', en: 'a little after it' },
  'why.where.inside': { nb: 'i det som er merket', nn: 'i det som er merkt', en: 'in what is marked' },
  'why.where.line': { nb: 'på linje {line}', nn: 'på linje {line}', en: 'on line {line}' },

  'why.topic.S': {
    nb: 'Handler om {what}, og sier mye også alene.',
    nn: 'Handlar om {what}, og seier mykje òg åleine.',
    en: 'Is about {what}, and says a lot even alone.',
  },
  'why.topic.M': { nb: 'Handler om {what}.', nn: 'Handlar om {what}.', en: 'Is about {what}.' },
  'why.topic.W': {
    nb: 'Kan handle om {what}, men sier lite alene.',
    nn: 'Kan handle om {what}, men seier lite åleine.',
    en: 'May be about {what}, but says little alone.',
  },
  'why.topic.direct': {
    nb: 'Et av ordene vi ser etter.',
    nn: 'Eit av orda vi ser etter.',
    en: 'One of the words we look for.',
  },
  'why.topic.this': { nb: 'temaet', nn: 'temaet', en: 'the topic' },
  'why.signal.strong': {
    nb: 'Står sammen med {word}, som peker på en person eller en sak.',
    nn: 'Står saman med {word}, som peikar på ein person eller ei sak.',
    en: 'Stands together with {word}, which points to a person or a case.',
  },
  'why.signal.weak': {
    nb: 'Står sammen med {word}, som kan bety at det gjelder noen bestemte.',
    nn: 'Står saman med {word}, som kan tyde på at det gjeld einskilde personar.',
    en: 'Stands together with {word}, which may mean that it concerns someone in particular.',
  },
  'why.signal.counter': {
    nb: 'Men {word} tyder på at det er sagt generelt, og det teller imot.',
    nn: 'Men {word} tyder på at det er sagt generelt, og det tel imot.',
    en: 'But {word} suggests that it is said in general, which counts against.',
  },
  'why.word': { nb: '{n|ordet|ordene} {word}', nn: '{n|ordet|orda} {word}', en: 'the {n|word|words} {word}' },
  'why.word.unquoted': { nb: 'et ord i nærheten', nn: 'eit ord i nærleiken', en: 'a word nearby' },

  'why.parts': { nb: 'Her står {what} sammen.', nn: 'Her står {what} saman.', en: 'Here {what} stand together.' },
  'why.parts.table': {
    nb: 'Her står {what} etter hverandre.',
    nn: 'Her står {what} etter kvarandre.',
    en: 'Here {what} stand in a row.',
  },
  'why.parts.one': { nb: 'Står sammen med {what}.', nn: 'Står saman med {what}.', en: 'Stands together with {what}.' },
  'why.part.topic': { nb: 'et ord om {what}', nn: 'eit ord om {what}', en: 'a word about {what}' },
  'why.part.topics': { nb: '{count} ord om {what}', nn: '{count} ord om {what}', en: '{count} words about {what}' },
  'why.part.unknown': { nb: 'noe mer om det', nn: 'meir om det', en: 'something more about it' },
  'why.smallPlace': {
    nb: 'Få mennesker bor i {word}, så lite skal til for å kjenne noen igjen.',
    nn: 'Få menneske bur i {word}, så lite skal til for å kjenne att folk.',
    en: 'Few people live in {word}, so little is needed to recognise someone.',
  },
  'why.smallPlace.unquoted': { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },

  'why.role.private': {
    nb: 'Omtalt som {word}, altså en privatperson.',
    nn: 'Omtalt som {word}, altså ein privatperson.',
    en: 'Called {word}, so a private person.',
  },
  'why.role.employee': {
    nb: 'Omtalt som {word}, altså i jobben sin.',
    nn: 'Omtalt som {word}, altså i jobben sin.',
    en: 'Called {word}, so in their job.',
  },
  'why.role.public': {
    nb: 'Omtalt som {word}, i et offentlig verv.',
    nn: 'Omtalt som {word}, i eit offentleg verv.',
    en: 'Called {word}, in a public office.',
  },
  'why.role.author': {
    nb: 'Omtalt som {word}, altså som forfatter.',
    nn: 'Omtalt som {word}, altså som forfattar.',
    en: 'Called {word}, so as an author.',
  },
  'why.role.historical': {
    nb: 'Omtalt som {word}, altså en historisk person.',
    nn: 'Omtalt som {word}, altså ein historisk person.',
    en: 'Called {word}, so a historical person.',
  },
  'why.roleOnly.private': {
    nb: 'Ser ut til å være en privatperson.',
    nn: 'Ser ut til å vere ein privatperson.',
    en: 'Seems to be a private person.',
  },
  'why.roleOnly.employee': {
    nb: 'Ser ut til å være nevnt i jobben sin.',
    nn: 'Ser ut til å vere nemnd i jobben sin.',
    en: 'Seems to be named in their job.',
  },
  'why.roleOnly.public': {
    nb: 'Kjent fra et offentlig verv.',
    nn: 'Kjend frå eit offentleg verv.',
    en: 'Known from a public office.',
  },
  'why.roleOnly.author': {
    nb: 'Ser ut til å være nevnt som forfatter.',
    nn: 'Ser ut til å vere nemnd som forfattar.',
    en: 'Seems to be named as an author.',
  },
  'why.roleOnly.historical': { nb: 'En historisk person.', nn: 'Ein historisk person.', en: 'A historical person.' },

  'one.PERSON': { nb: 'et navn', nn: 'eit namn', en: 'a name' },
  'one.NATIONAL_ID': { nb: 'et fødselsnummer', nn: 'eit fødselsnummer', en: 'a national identity number' },
  'one.DUF_NUMBER': { nb: 'et DUF-nummer', nn: 'eit DUF-nummer', en: 'a DUF number' },
  'one.PHONE': { nb: 'et telefonnummer', nn: 'eit telefonnummer', en: 'a phone number' },
  'one.EMAIL': { nb: 'en e-postadresse', nn: 'ei e-postadresse', en: 'an e-mail address' },
  'one.ADDRESS': { nb: 'en adresse', nn: 'ei adresse', en: 'an address' },
  'one.DATE_OF_BIRTH': { nb: 'en fødselsdato', nn: 'ein fødselsdato', en: 'a date of birth' },
  'one.AGE': { nb: 'en alder', nn: 'ein alder', en: 'an age' },
  'one.PASSPORT': { nb: 'et passnummer', nn: 'eit passnummer', en: 'a passport number' },
  'one.HEALTH_PERSONNEL_ID': { nb: 'et HPR-nummer', nn: 'eit HPR-nummer', en: 'a health personnel number' },
  'one.BANK_ACCOUNT': { nb: 'et kontonummer', nn: 'eit kontonummer', en: 'a bank account number' },
  'one.IBAN': { nb: 'et IBAN', nn: 'eit IBAN', en: 'an IBAN' },
  'one.CREDIT_CARD': { nb: 'et kortnummer', nn: 'eit kortnummer', en: 'a card number' },
  'one.ORG_NUMBER': { nb: 'et organisasjonsnummer', nn: 'eit organisasjonsnummer', en: 'an organisation number' },
  'one.VEHICLE_PLATE': { nb: 'et bilnummer', nn: 'eit bilnummer', en: 'a number plate' },
  'one.CASE_NUMBER': { nb: 'et saksnummer', nn: 'eit saksnummer', en: 'a case number' },
  'one.PROPERTY_ID': { nb: 'et gårds- og bruksnummer', nn: 'eit gards- og bruksnummer', en: 'a property number' },
  'one.IP_ADDRESS': { nb: 'en IP-adresse', nn: 'ei IP-adresse', en: 'an IP address' },
  'one.SECRET': { nb: 'et passord eller en nøkkel', nn: 'eit passord eller ein nøkkel', en: 'a password or key' },
} as const satisfies Record<string, Localized>;
