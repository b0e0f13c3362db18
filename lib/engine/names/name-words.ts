/** Words that tell the name validator what a capitalised word is not. Lower case. */

/** Between the parts of one name. */
export const PARTICLES = new Set(
  'von van de der den du la le da di dos del bin bint ibn al el ben af av abu ter ten'.split(' '),
);

/**
 * Capitalised words that stand next to names without being part of them: units, offices, companies, products, months,
 * places that many texts hold, and words that often begin a sentence.
 */
export const NOT_NAMES = new Set(
  (
    'arkiv kongelige kongelege dronning kong prins prinsesse land hoff kommune kommunen fylke fylkeskommune fylkeskommunen kommunestyre kommunestyret formannskap formannskapet utvalg utvalget ' +
    'barnehage skole skule ungdomsskole ungdomsskule barneskole sykehus sjukehus sykehjem sjukeheim legevakt legekontor helse ' +
    'nav bup ppt dps uio uit ntnu nrk vg as asa ans da sa kf iks ba hf rhf ks ab ltd gmbh inc avd avdeling avdelinga seksjon ' +
    'senter sentrum kirke kyrkje kapell menighet hotell park stadion flyplass lufthavn stasjon terminal bru tunnel fjord ' +
    'fjorden elv elva øy øya dal dalen lov loven forskrift forskriften kapittel vedlegg sak saksnr side punkt tabell figur ' +
    'januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag ' +
    'lørdag søndag måndag tysdag laurdag sundag jul påske pinse ' +
    'norge noreg norway oslo bergen trondheim stavanger tromsø europa sverige danmark finland island tyskland usa eu eøs ' +
    'norsk norske nord sør øst vest nordre søndre vestre østre stortinget regjeringen regjeringa departementet direktoratet ' +
    'helsedirektoratet datatilsynet digdir skatteetaten politiet tingrett tingretten lagmannsrett høyesterett statsforvalteren ' +
    'statsforvaltaren fylkesmannen barnevernet barnevernstjenesten barnevernstenesta ' +
    'chatgpt copilot gemini claude teams word excel outlook sharepoint onedrive powerpoint windows microsoft google apple openai ' +
    'facebook instagram snapchat whatsapp youtube altinn visma acos ephorte elements websak gerica profil cosdoc familia modulus ' +
    'hei hallo hilsen helsing mvh vennlig venleg kjære takk god gode beste dear regards ' +
    'jeg eg du han hun ho vi dere de dei det den dette denne disse desse dei i på til fra frå for av med om ved etter før under ' +
    'over mellom mot og eller men at som når da så fordi hvis dersom ikke ikkje også kan skal vil må bør har er var blir ble vart ' +
    'hva hvem hvor hvordan hvorfor kva kven kor korleis kvifor hvilken hvilke alle noen nokon ingen en ei et ein eit ' +
    'skriv lag gi gje vær ver oppsummer forklar oversett hjelp sjekk finn send svar vurder analyser referat notat søknad ' +
    'the of and are is my what who our your this that not new you they he she it we ' +
    'vedtak rapport epost e-post brev tlf telefon mobil adresse dato født fødd fnr fødselsnummer personnummer navn namn'
  ).split(' '),
);

/** What after a capitalised row makes it a street, a company or a foundation instead of a person. */
export const MAKES_IT_A_THING = new Set(
  (
    'gate gata gaten gt vei veien veg vegen plass plassen allé alle torg torget bakke bakken sti stien park parken skole skolen ' +
    'skule skulen barnehage barnehagen kirke kyrkje hus huset gård gard minne minnefond fond fondet stiftelse stiftelsen legat ' +
    'legatet senter senteret sykehjem sjukeheim sykehus hotell kommune fylke fjord fjorden stadion hall hallen bru brua vika ' +
    'as asa ans da sa kf iks ba hf ab ltd inc gmbh'
  ).split(' '),
);

/** Titles that are verbs too («bruker Teams», «søker Lånekassen»): only a listed name may follow. */
export const UNSURE_TITLES = new Set(
  'bruker brukar søker søkjar klager klagar barnet navn namn heter heiter ansatt tilsett kona kjære hilsen helsing mvh hei'.split(
    ' ',
  ),
);

/** Places that are named like people. */
export const PLACES = new Set([
  'jan mayen',
  'carl berner',
  'st. olav',
  'olav kyrre',
  'maria kirken',
  'santa maria',
  'san jose',
  'los angeles',
]);

/** How Norwegian and Nordic surnames end that the list (200 bearers and more) does not hold. */
export const SURNAME_ENDING =
  /^\p{L}{2,}(?:sen|ssen|sson|sdatter|dahl|gaard|gård|stad|rud|heim|haug|haugen|myhr|vold|volden|lund|bråten|brekke|sæter|sether|bakk|bakken|mo[ée]n|hus|næs|nes)$/u;
