import { adresse } from './adresse';
import { betalingskort } from './betalingskort';
import { bilskilt } from './bilskilt';
import { duf } from './duf';
import { eiendom } from './eiendom';
import { epost } from './epost';
import { fhnummer } from './fhnummer';
import { fodselsdato } from './fodselsdato';
import { fodselsnummer } from './fodselsnummer';
import { hemmelighet } from './hemmelighet';
import { hnummer } from './hnummer';
import { iban } from './iban';
import { ip } from './ip';
import { kontonummer } from './kontonummer';
import { organisasjonsnummer } from './organisasjonsnummer';
import { personnavn } from './personnavn';
import { saksnummer } from './saksnummer';
import { telefon } from './telefon';
import type { Validator } from './validator';

export type { Validator } from './validator';

/** Every validator a pack may choose, by name. A new identifier is a file here and a line in this list. */
export const validators: ReadonlyMap<string, Validator> = new Map(
  [
    adresse,
    betalingskort,
    bilskilt,
    duf,
    eiendom,
    epost,
    fhnummer,
    fodselsdato,
    fodselsnummer,
    hemmelighet,
    hnummer,
    iban,
    ip,
    kontonummer,
    organisasjonsnummer,
    personnavn,
    saksnummer,
    telefon,
  ].map((validator) => [validator.name, validator]),
);
