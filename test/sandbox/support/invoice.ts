import type { Sandbox } from '../../../sandbox';
import { ask } from './eBoekhouden';

/** By default a line of hours. */
export function line(change: Partial<typeof HOURS> = {}): string {
	const { quantity, code, description, price, vatCode } = { ...HOURS, ...change };
	return (
		`<cFactuurRegel><Aantal>${quantity}</Aantal><Eenheid>uur</Eenheid>${code && `<Code>${code}</Code>`}` +
		`<Omschrijving>${description}</Omschrijving><PrijsPerEenheid>${price}</PrijsPerEenheid>` +
		`<BTWCode>${vatCode}</BTWCode><TegenrekeningCode>8020</TegenrekeningCode>` +
		'<KostenplaatsID>0</KostenplaatsID></cFactuurRegel>'
	);
}
const HOURS = { quantity: '5', code: '', description: 'Workshop', price: '21.00', vatCode: 'HOOG_VERK_21' };
export const LINE = line({ code: 'UUR1' });

export interface Parts {
	number?: string;
	relation?: string;
	template?: string;
	book?: boolean;
	lines?: string;
	date?: string;
	term?: number;
}

/** The invoice of a number, or all of them. */
export async function findInvoices(sandbox: Sandbox, number = ''): Promise<string> {
	const own = number && `<Factuurnummer>${number}</Factuurnummer>`;
	const dates = '<DatumVan>1900-01-01</DatumVan><DatumTm>2200-01-01</DatumTm>';
	return await ask(sandbox, 'GetFacturen', `<cFilter>${own}${dates}</cFilter>`);
}

/** A complete oFact with everything in the order of the contract. */
export function invoice(parts: Parts = {}): string {
	const { number = '', relation = '1001', template = 'Factuursjabloon', book = true, lines = LINE } = parts;
	const { date = '2026-05-20', term = 14 } = parts;
	return (
		`<oFact><Factuurnummer>${number}</Factuurnummer><Relatiecode>${relation}</Relatiecode>` +
		`<Datum>${date}</Datum><Betalingstermijn>${term}</Betalingstermijn>` +
		`<Factuursjabloon>${template}</Factuursjabloon><PerEmailVerzenden>false</PerEmailVerzenden>` +
		'<AutomatischeIncasso>false</AutomatischeIncasso>' +
		'<IncassoMachtigingDatumOndertekening>1970-01-01</IncassoMachtigingDatumOndertekening>' +
		`<IncassoMachtigingFirst>false</IncassoMachtigingFirst><InBoekhoudingPlaatsen>${book}</InBoekhoudingPlaatsen>` +
		`<BoekhoudmutatieOmschrijving>Workshop</BoekhoudmutatieOmschrijving><Regels>${lines}</Regels></oFact>`
	);
}
