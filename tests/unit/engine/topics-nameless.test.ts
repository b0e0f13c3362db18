// Texts about one person without a name, and the same words about nobody: everyday words, compounds, ages, small places.
import { describe, expect, it } from 'vitest';
import { types, weighed } from './base-words';

const found = (text: string, rule: string) => weighed(text).filter((one) => one.startsWith(`${rule}:`));

describe('special categories in everyday words', () => {
  it.each([
    'Kantineverten vår er adventist, og hun ber om fri hver lørdag.',
    'Læreren på ungdomstrinnet faster i ramadan og orker ikke gymtimen.',
    'Vikaren har meldt seg ut av Fagforbundet etter streiken, skriv et svar til henne.',
    'Den nye assistenten er trans og vil bruke herregarderoben.',
    'Den nytilsette kokken er kurder og snakkar berre arabisk.',
    'Faren stemmer frp og krangler med læreren om det på hvert møte.',
    'Mora er tamil og treng tolk på dialogmøtet på torsdag.',
    'My colleague is gay and has asked us not to tell the others.',
  ])('%s', (text) => {
    expect(types(text)).toContain('SPECIAL_CATEGORY');
  });
});

describe('who is told about may be called by a compound', () => {
  it.each([
    ['SPECIAL_CATEGORY', 'Transgutten på åttende vil dusje alene, har han sagt.'],
    ['HEALTH', 'Musikklæraren har hatt to spontanabortar sidan påske.'],
    ['CHILD_WELFARE', 'Fosterfamilien ringte i går og har bedt om avlastning.'],
  ])('%s: %s', (type, text) => {
    expect(types(text)).toContain(type);
  });

  it.each(['Kommunen søker fosterfamilie til neste år.', 'Skriv om å være fosterfamilie.'])(
    'but the word alone is a topic: %s',
    (text) => {
      expect(found(text, 'tema.barnevern')).toEqual([]);
    },
  );
});

describe('an age or a family tells who', () => {
  it.each([
    ['HEALTH', 'Gutt (14) har selvskading og spiser ikke. Hva skriver jeg til helsesykepleier?'],
    ['SOCIAL_SERVICES', 'Alenemor med tre barn er blakk og har søkt om nødhjelp.'],
    ['CHILD_WELFARE', 'Trebarnsmora på feltet drikker, og ungane er redde for å gå heim.'],
    ['CRIMINAL_OFFENCE', 'Trenaren for jentelaget vart avhøyrd av politiet på tysdag.'],
  ])('%s: %s', (type, text) => {
    expect(types(text)).toContain(type);
  });
});

describe('fiction, campaigns and courses are about nobody', () => {
  it.each([
    'Skriv ei bokmelding av ein roman om ei jente i fosterheim.',
    'Foreslå filmer om demens og noveller om psykose til temahylla.',
    'Lag lysark til fagdag om selvskading, med råd til læreren.',
    'Lag et foredrag om ramadan i barnehagen.',
  ])('%s', (text) => {
    expect(types(text).filter((type) => type !== 'SCHOOL')).toEqual([]);
  });
});

describe('where, when and how something is guarded', () => {
  it.each([
    ['base.sikring-sted-og-tid', 'Vekterne bytter vakt ved sideinngangen på rådhuset.'],
    ['base.sikring-sted-og-tid', 'Statsråden ankommer med bil og går inn bakdøra på kulturhuset.'],
    ['base.sikring-sted-og-tid', 'Reservenøkkelen ligg under dørmatta på barnehagen.'],
    ['base.svakhet-i-sikring', 'Filserveren kjører på Windows Server 2012 og er åpen mot internett.'],
    ['base.svakhet-i-sikring', 'Drikkevasskjelda er uten gjerde på nordsida.'],
    ['base.svakhet-i-sikring', 'Rømningsveien fra gymsalen er blokkert av stoler.'],
    ['base.svakhet-i-sikring', 'Our firewall is outdated and the supplier knows.'],
  ])('%s: %s', (rule, text) => {
    expect(found(text, rule)).toHaveLength(1);
  });

  it.each([
    'Lag en rutine for når alarmanlegget er ute av drift.',
    'Lag en sjekkliste: hva gjør vi når serveren er nede og brannmuren er utdatert?',
    'Skriv en veileder om nøkkelboks, og om den bør henge ved døra eller ligge i skuffen.',
    'Rømningsveien skal være merket.',
    'Statsråden kommer til åpningen, skriv en velkomsttale.',
  ])('not: %s', (text) => {
    expect(types(text)).not.toContain('SECURITY_DETAIL');
  });
});

describe('what is decided but not known', () => {
  it.each([
    ['base.upublisert-avgjorelse', 'Vi vurderer å legge ned svømmehallen, det er ikke offentlig ennå.'],
    ['base.upublisert-avgjorelse', 'Talepunkter om nedbemanning på Solheim, de ansatte vet ikke noe før mandag.'],
    ['base.prosessstrategi', 'Kommuneadvokaten meiner vi tapar saka, og at vi bør gå med på 300 000.'],
  ])('%s', (rule, text) => {
    expect(found(text, rule)).toHaveLength(1);
  });

  it.each([
    'Kommunestyret har vedtatt å legge ned svømmehallen.',
    'Hva er prosessrisiko, og hva er en motpart?',
    'Lag mal for halvårsvurderinger.',
  ])('not: %s', (text) => {
    expect(weighed(text).filter((one) => /upublisert|prosess|navn-og/.test(one))).toEqual([]);
  });
});
