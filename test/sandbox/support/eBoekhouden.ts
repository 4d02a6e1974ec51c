import type { Sandbox } from '../../../sandbox';
import { envelope, post, text } from './http';
import type { Answer } from './http';

export const NAMESPACE = 'http://www.e-boekhouden.nl/soap';

/** Calls an operation with the elements given, and nothing else. */
export function call(sandbox: Sandbox, operation: string, elements: string): Promise<Answer> {
	const body = envelope(`<${operation} xmlns="${NAMESPACE}">${elements}</${operation}>`);
	return post(sandbox.eBoekhouden.url, body, { SOAPAction: `"${NAMESPACE}/${operation}"` });
}

/** Opens a session and gives the two elements that every later call begins with. */
export async function logIn(sandbox: Sandbox): Promise<string> {
	const { username, securityCode1, securityCode2 } = sandbox.eBoekhouden.credentials;
	const login =
		`<Username>${username}</Username><SecurityCode1>${securityCode1}</SecurityCode1>` +
		`<SecurityCode2>${securityCode2}</SecurityCode2><Source>test</Source>`;
	const { body } = await call(sandbox, 'OpenSession', login);
	const id = text(body, 'SessionID') ?? '';
	return `<SessionID>${id}</SessionID><SecurityCode2>${securityCode2}</SecurityCode2>`;
}

/** Logs in and calls. */
export async function ask(sandbox: Sandbox, operation: string, elements: string): Promise<string> {
	const session = await logIn(sandbox);
	const { status, body } = await call(sandbox, operation, session + elements);
	if (status !== 200) throw new Error(body);
	return body;
}

export function errorOf(xml: string): string {
	return text(xml, 'LastErrorCode') ?? '';
}

export function row(
	amount: string,
	ledgerAccount: string,
	{ costCentreId = 0, vatCode = 'GEEN' } = {},
): string {
	return (
		`<cMutatieRegel><BedragInvoer>${amount}</BedragInvoer><BedragExclBTW>${amount}</BedragExclBTW>` +
		`<BedragBTW>0.00</BedragBTW><BedragInclBTW>${amount}</BedragInclBTW><BTWCode>${vatCode}</BTWCode>` +
		`<BTWPercentage>0</BTWPercentage><TegenrekeningCode>${ledgerAccount}</TegenrekeningCode>` +
		`<KostenplaatsID>${costCentreId}</KostenplaatsID></cMutatieRegel>`
	);
}

export const BALANCED_ROWS = row('-100.00', '4000') + row('100.00', '1710');

interface MemorialParts {
	kind?: string;
	date?: string;
	ledgerAccount?: string;
	/** Elements between Rekening and Omschrijving. */
	middle?: string;
	inExVat?: string;
	rows?: string;
}

/** A complete oMut with everything in the order of the contract. */
export function mutation(parts: MemorialParts = {}): string {
	const { kind = 'Memoriaal', date = '2026-05-31T00:00:00', ledgerAccount = '2999' } = parts;
	const { middle = '<Boekstuk>LOON 5</Boekstuk>', inExVat = 'IN', rows = BALANCED_ROWS } = parts;
	return (
		`<oMut><MutatieNr>0</MutatieNr><Soort>${kind}</Soort><Datum>${date}</Datum>` +
		`<Rekening>${ledgerAccount}</Rekening>${middle}<Omschrijving>Lonen &amp; meer</Omschrijving>` +
		`<InExBTW>${inExVat}</InExBTW><MutatieRegels>${rows}</MutatieRegels></oMut>`
	);
}

export function mutationFilter({
	number = 0,
	from = '1900-01-01',
	to = '2200-01-01',
	extra = '',
} = {}): string {
	return (
		`<cFilter><MutatieNr>${number}</MutatieNr>${extra}` +
		`<DatumVan>${from}</DatumVan><DatumTm>${to}</DatumTm></cFilter>`
	);
}
