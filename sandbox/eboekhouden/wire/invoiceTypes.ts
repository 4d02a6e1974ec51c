import { list, sequence } from '../../soap/sequence';
import { boolean, dateTime, double, long, string } from '../../soap/simpleTypes';

/** Elements as in the WSDL (docs/services/e-boekhouden.md 1.1 and 6). */
const cFactuurRegel = {
	Aantal: double,
	Eenheid: string,
	Code: string,
	Omschrijving: string,
	PrijsPerEenheid: double,
	BTWCode: string,
	TegenrekeningCode: string,
	KostenplaatsID: long,
};

const regels = list('cFactuurRegel', sequence(cFactuurRegel));

export const cFactuur = {
	Factuurnummer: string,
	Relatiecode: string,
	Datum: dateTime,
	Betalingstermijn: long,
	Factuursjabloon: string,
	PerEmailVerzenden: boolean,
	EmailOnderwerp: string,
	EmailBericht: string,
	EmailVanAdres: string,
	EmailVanNaam: string,
	AutomatischeIncasso: boolean,
	IncassoIBAN: string,
	IncassoMachtigingSoort: string,
	IncassoMachtigingID: string,
	IncassoMachtigingDatumOndertekening: dateTime,
	IncassoMachtigingFirst: boolean,
	IncassoRekeningNummer: string,
	IncassoTnv: string,
	IncassoPlaats: string,
	IncassoOmschrijvingRegel1: string,
	IncassoOmschrijvingRegel2: string,
	IncassoOmschrijvingRegel3: string,
	InBoekhoudingPlaatsen: boolean,
	BoekhoudmutatieOmschrijving: string,
	Regels: regels,
};

export const cFactuurFilter = {
	Factuurnummer: string,
	Relatiecode: string,
	DatumVan: dateTime,
	DatumTm: dateTime,
};

/** Relatiecode is declared without a type, which .NET marks as a string on the wire. */
const anyTypeAsString = {
	...string,
	write: (name: string, value: string | undefined) =>
		string.write(name, value).replace(`<${name}`, `<${name} xsi:type="xsd:string"`),
};

export const cFactuurList = {
	Factuurnummer: string,
	Relatiecode: anyTypeAsString,
	Datum: dateTime,
	Betalingstermijn: long,
	TotaalExclBTW: double,
	TotaalBTW: double,
	TotaalInclBTW: double,
	TotaalOpenstaand: double,
	URLPDFBestand: string,
	Regels: regels,
};

export const cOpenPost = {
	MutDatum: dateTime,
	MutFactuur: string,
	RelCode: string,
	RelBedrijf: string,
	Bedrag: double,
	Voldaan: double,
	Openstaand: double,
};
