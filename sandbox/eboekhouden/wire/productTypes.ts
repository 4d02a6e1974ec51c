import { boolean, decimal, long, optional, string } from '../../soap/simpleTypes';

/** apis/eboekhouden.md 1.6 */
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
