import { list, sequence } from '../../soap/sequence';
import { dateTime, decimal, enumeration, long, optional, string } from '../../soap/simpleTypes';
import { MUTATION_KINDS } from '../books/types';

/** Elements as in the WSDL (docs/services/e-boekhouden.md 1.1 and 5.1). */
const cMutatieRegel = {
	BedragInvoer: decimal,
	BedragExclBTW: decimal,
	BedragBTW: decimal,
	BedragInclBTW: decimal,
	BTWCode: string,
	BTWPercentage: decimal,
	TegenrekeningCode: string,
	KostenplaatsID: long,
};

const enMutatieSoorten = enumeration('enMutatieSoorten', MUTATION_KINDS);

export const cMutatie = {
	MutatieNr: long,
	Soort: enMutatieSoorten,
	Datum: dateTime,
	Rekening: string,
	RelatieCode: string,
	Factuurnummer: string,
	Boekstuk: string,
	Omschrijving: string,
	Betalingstermijn: string,
	Betalingskenmerk: string,
	InExBTW: string,
	MutatieRegels: list('cMutatieRegel', sequence(cMutatieRegel)),
};

export const cMutatieFilter = {
	MutatieNr: long,
	MutatieNrVan: optional(long),
	MutatieNrTm: optional(long),
	Factuurnummer: string,
	DatumVan: dateTime,
	DatumTm: dateTime,
};

/** The invoice number of a row exists in answers only. */
const cMutatieListRegel = {
	BedragInvoer: decimal,
	BedragExclBTW: decimal,
	BedragBTW: decimal,
	BedragInclBTW: decimal,
	BTWCode: string,
	BTWPercentage: decimal,
	Factuurnummer: string,
	TegenrekeningCode: string,
	KostenplaatsID: long,
};

export const cMutatieList = {
	MutatieNr: long,
	Soort: enMutatieSoorten,
	Datum: dateTime,
	Rekening: string,
	RelatieCode: string,
	Factuurnummer: string,
	Boekstuk: string,
	Omschrijving: string,
	Betalingstermijn: string,
	InExBTW: string,
	MutatieRegels: list('cMutatieListRegel', sequence(cMutatieListRegel)),
};
