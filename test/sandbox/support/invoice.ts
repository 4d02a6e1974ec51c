/** A line of hours. */
export const LINE =
	'<cFactuurRegel><Aantal>5</Aantal><Eenheid>uur</Eenheid><Code>UUR1</Code><Omschrijving>Workshop</Omschrijving>' +
	'<PrijsPerEenheid>21.00</PrijsPerEenheid><BTWCode>HOOG_VERK_21</BTWCode>' +
	'<TegenrekeningCode>8020</TegenrekeningCode><KostenplaatsID>0</KostenplaatsID></cFactuurRegel>';

export interface Parts {
	number?: string;
	relation?: string;
	template?: string;
	book?: boolean;
	lines?: string;
	date?: string;
	term?: number;
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
