/** Endings that make a word a street, in bokmål, nynorsk, Northern Sámi and Kven («Storgata», «Johtolatgeaidnu»). */
const STRICT =
  /(?:veien|vegen|vei|veg|gata|gaten|gate|gt|gutua|alléen|alleen|allé|stien|stigen|svingen|stredet|streten|smauet|smuget|smoget|almenningen|allmenningen|geaidnu|luodda|bálggis|gáhta|katu|polku)$/;
/** Endings of streets that end many a place name too: «Solbakken», «Nordhaugen», «Fjordtunet». */
const LOOSE =
  /(?:bakken|bakkane|bakke|berget|plass|plassen|torget|torg|brygga|brygge|bryggen|kaia|kai|tunet|ringen|kroken|haugen|haugane|høgda|høyden|kleiva|kollen|lia|lien|lunden|løkka|moen|myra|neset|odden|roa|skogen|skrenten|stranda|stubben|stykket|sletta|tjernet|toppen|tråkket|vika|vollen|åsen|bråten|eggen|engen|enga|ekra|faret|flata|gjerdet|grenda|gropa|holtet|jordet|marka|hagen|terrasse|bygda|geila|hamna|sundet|fjellet|elva|brenna|nesset|vågen|heia|dalen)$/;
/** The word of its own that follows a name: «Kari Nordmanns gate». */
const OWN_WORD = new Set(
  'gate gata gaten gt vei veg veien vegen plass allé alle torg sti stien geaidnu terrasse brygge veita almenning'.split(
    ' ',
  ),
);
/** «Storgt 5», «Åsvn 14», and with a dot «Parkgt. 5», «Kirkev. 5». */
const SHORT = /(?:[ersdø]gt|vn)$/;
const DOTTED = /(?:gt|[esrkndgt]v)$/;
/** «solgt», «navn», «brev»: words of their own that end so, often before a number. */
const NO_SHORT =
  /(?:[laun]gt|brugt|strengt|avn|ovn|øvn|jevn|hevn|brev|elev|skrev|blev|rev|lev|kurv|verv|nerv|torv|larv|arv)$/;
/** Words with such an ending that are no street's name: kinds of road, and places of another kind. */
const NO_STREET =
  /^(?:riks|fylkes|europa|kommune|kommunal|privat|stam|hoved|skogs?|gang|sykkel|sykkel- og gang|tur|drifts?|adkomst|atkomst|tilkomst|samle|skole|skule|kjøre|køyre|om|under|halv|blind|ski|jern|motor|dør|av|hel|enig|traktor|anleggs|vinter|arbeids|gjennomfarts)(?:vei|veg|veien|vegen)$|(?:arbeids|leke|leike|parkerings|barnehage|skole|skule|studie|sykehjems|sjukeheims|lærling|praksis|tiltaks|oppstillings|camping|sove|senge|døgn|avlastnings|raste|snu|møte|første|andre|tredje|flyplass|lager)plass(?:en)?$|^(?:barnehage|barnehagen|skolehagen|underveis|undervegs|bygningen|foreningen|regningen|ordningen|flyplass|flyplassen|mellomalle|overalle|innhegningen|hverdagen|avdalen|kommunehagen|sammenheng|jernstangen|prosjektveg|mellomringen)$/;

const BEFORE_STREET =
  /^(?:nedre|øvre|indre|ytre|gamle|store|lille|litle|vestre|østre|nordre|søndre|søre|austre|vesle|nye|sankt|st)$/;

/** The last two letters of every word that `streetWord` knows: most words before a number have others. */
const LAST_TWO: ReadonlySet<string> = new Set(
  [...`${STRICT.source}|${LOOSE.source}`.matchAll(/\p{L}+/gu)]
    .map(([ending]) => ending)
    .concat([...OWN_WORD], 'vn', 'gt')
    .map((ending) => ending.slice(-2)),
);

export type StreetWord = 'strict' | 'loose' | 'own' | 'short';

/** What kind of street word this is (lower case), or null. */
export function streetWord(word: string, dotted: boolean): StreetWord | null {
  if (!LAST_TWO.has(word.slice(-2)) && !(dotted && word.endsWith('v'))) return null;
  if (OWN_WORD.has(word)) return 'own';
  if (word.length < 4 || NO_STREET.test(word)) return null;
  if (SHORT.test(word) || (dotted && DOTTED.test(word))) return NO_SHORT.test(word) ? null : 'short';
  if (word.length < 5) return null;
  if (STRICT.test(word)) return word.length >= 6 ? 'strict' : null;
  return LOOSE.test(word) ? 'loose' : null;
}

/** «Nedre» in «Nedre Storgate 5». */
export const opensStreet = (word: string): boolean => BEFORE_STREET.test(word);
