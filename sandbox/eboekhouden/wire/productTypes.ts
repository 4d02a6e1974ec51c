import { boolean, decimal, long, optional, string } from '../../soap/simpleTypes';

/** Elements as in the WSDL (docs/services/e-boekhouden.md 1.1 and 4.2). */
export const cArtikelFilter = {
	ArtikelID: optional(long),
	ArtikelOmschrijving: string,
	ArtikelCode: string,
	GroepOmschrijving: string,
	GroepCode: string,
};

export const cArtikel = {
	ArtikelID: long,
	ArtikelOmschrijving: string,
	ArtikelCode: string,
	GroepOmschrijving: string,
	GroepCode: string,
	Eenheid: string,
	InkoopprijsExclBTW: decimal,
	VerkoopprijsExclBTW: decimal,
	VerkoopprijsInclBTW: decimal,
	BTWCode: string,
	TegenrekeningCode: string,
	BtwPercentage: decimal,
	KostenplaatsID: long,
	Actief: boolean,
};
