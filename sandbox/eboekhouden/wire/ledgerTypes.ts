import { dateTime, double, long, nillable, optional, string } from '../../soap/simpleTypes';

/** Elements as in the WSDL (docs/services/e-boekhouden.md 1.1 and 4.3). */
export const cGrootboekrekening = {
	ID: long,
	Code: string,
	Omschrijving: string,
	Categorie: string,
	Groep: string,
};

export const cGrootboekrekeningFilter = { ID: long, Code: string, Categorie: string };

export const cSaldoFilter = {
	GbCode: string,
	KostenPlaatsId: long,
	DatumVan: nillable(dateTime),
	DatumTot: nillable(dateTime),
};

export const cSaldiFilter = {
	KostenPlaatsId: long,
	DatumVan: nillable(dateTime),
	DatumTot: nillable(dateTime),
	Categorie: string,
};

export const cSaldo = { ID: long, Code: string, Categorie: string, Saldo: double };

export const cKostenplaatsFilter = {
	KostenplaatsID: optional(long),
	KostenplaatsParentID: optional(long),
	Omschrijving: string,
};

export const cKostenplaats = { KostenplaatsId: long, Omschrijving: string, KostenplaatsParentId: long };

export const cAdministratie = { Bedrijf: string, Plaats: string, Guid: string, StartBoekjaar: string };
