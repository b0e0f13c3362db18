import { adgangskode } from './adgangskode';
import { adresse } from './adresse';
import { alder } from './alder';
import { betalingskort } from './betalingskort';
import { bilskilt } from './bilskilt';
import { bolignummer } from './bolignummer';
import { bosted } from './bosted';
import { duf } from './duf';
import { eiendom } from './eiendom';
import { epost } from './epost';
import { fhnummer } from './fhnummer';
import { fodested } from './fodested';
import { fodselsdato } from './fodselsdato';
import { fodselsnummer } from './fodselsnummer';
import { hemmelighet } from './hemmelighet';
import { hnummer } from './hnummer';
import { hpr } from './hpr';
import { iban } from './iban';
import { ip } from './ip';
import { jwt } from './jwt';
import { kontonummer } from './kontonummer';
import { mrz } from './mrz';
import { organisasjonsnummer } from './organisasjonsnummer';
import { pass } from './pass';
import { passordlenke } from './passordlenke';
import { personnavn } from './personnavn';
import { privatnokkel } from './privatnokkel';
import { saksnummer } from './saksnummer';
import { telefon } from './telefon';
import type { Validator } from './validator';

export type { Validator } from './validator';

/** Every validator a pack may choose, by name. A new identifier is a file here and a line in this list. */
export const validators: ReadonlyMap<string, Validator> = new Map(
  [
    adgangskode,
    adresse,
    alder,
    betalingskort,
    bilskilt,
    bolignummer,
    bosted,
    duf,
    eiendom,
    epost,
    fhnummer,
    fodselsdato,
    fodested,
    fodselsnummer,
    hemmelighet,
    hnummer,
    hpr,
    iban,
    ip,
    jwt,
    kontonummer,
    mrz,
    organisasjonsnummer,
    pass,
    passordlenke,
    personnavn,
    privatnokkel,
    saksnummer,
    telefon,
  ].map((validator) => [validator.name, validator]),
);
