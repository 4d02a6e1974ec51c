import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOOKS_SOAP } from '../../../services/eBoekhouden/soap/messages';
import {
	bodyOf,
	contract,
	faultsBySchema,
	itWith,
	oneElementPerLine,
	schemaOf,
} from '../../support/contract';
import { NAMESPACE, result } from './support/answers';
import { CALLS, INVOICE_SENT, OPERATIONS } from './support/calls';
import { clientWith, operationOf } from './support/clientWith';
import { setNow, restoreCalendar } from '../../support/calendar';

const wsdl = contract('eboekhouden.wsdl') ?? '';

const GOLDEN = join(__dirname, '../../golden/eboekhouden');
const golden = (operation: string) => readFileSync(join(GOLDEN, `${operation}.xml`), 'utf8');

beforeAll(() => {
	// A new relation carries the day it was added, in the Netherlands; only the clock is set.
	setNow(new Date('2026-11-19T23:30:00Z'));
});
afterAll(() => void restoreCalendar());

/** As many mutations as an answer holds, then all but the first again: these are asked for by number. */
const FULL = Array.from(
	{ length: 500 },
	(_, index) =>
		`<cMutatieList><MutatieNr>${501 + index}</MutatieNr><Datum>2026-05-01T00:00:00</Datum></cMutatieList>`,
);
const MUTATIONS = [FULL, FULL.slice(1)].map((mutations) =>
	result('GetMutaties', `<Mutaties>${mutations.join('')}</Mutaties>`),
);

const ACCOUNT = result(
	'GetGrootboekrekeningen',
	'<Rekeningen><cGrootboekrekening><ID>5024</ID><Code>4000</Code><Omschrijving>Lonen</Omschrijving>' +
		'<Categorie>VW</Categorie><Groep>Personeel &amp; meer</Groep></cGrootboekrekening></Rekeningen>',
);

async function requestOf(operation: string) {
	const { client, requests } = clientWith({ GetMutaties: MUTATIONS, GetGrootboekrekeningen: ACCOUNT });
	await CALLS[operation]?.(client);
	const request = requests.findLast((sent) => operationOf(sent) === operation);
	if (!request) throw new Error(`${operation} was not sent`);
	return request;
}

test('every operation of the table is called', () => {
	expect(OPERATIONS.sort()).toEqual(Object.keys(BOOKS_SOAP.operations).sort());
});

test.each(OPERATIONS)('%s is sent as in test/golden/eboekhouden', async (operation) => {
	expect(oneElementPerLine((await requestOf(operation)).body ?? '')).toBe(golden(operation));
});

/** What AddMutatie has for other kinds than the memorial entry above, with VAT in its amounts. */
async function invoiceRequest() {
	const { client, requests } = clientWith({});
	await client.mutations.create(INVOICE_SENT);
	return requests.find((sent) => operationOf(sent) === 'AddMutatie')?.body ?? '';
}

test('AddMutatie of an invoice is sent as in test/golden/eboekhouden', async () => {
	expect(oneElementPerLine(await invoiceRequest())).toBe(golden('AddMutatie.invoice'));
});

test.each(OPERATIONS)('%s goes out as SOAP 1.1 with its action in quotes', async (operation) => {
	expect(await requestOf(operation)).toMatchObject({
		method: 'POST',
		url: 'https://soap.e-boekhouden.nl/soap.asmx',
		headers: {
			'Content-Type': 'text/xml; charset=utf-8',
			SOAPAction: `"${NAMESPACE}/${operation}"`,
		},
		timeoutMs: 120_000,
	});
});

itWith(wsdl)('the bodies are valid by the published schema', async () => {
	const bodies = await Promise.all(
		OPERATIONS.map(async (operation) => bodyOf((await requestOf(operation)).body ?? '')),
	);
	bodies.push(bodyOf(await invoiceRequest()));
	// The check itself must be able to find fault: here the first element comes last.
	const wrong = bodyOf(golden('AddMutatie').replaceAll('\n', '')).replace(
		/(<MutatieNr>0<\/MutatieNr>)(.*)(<\/oMut>)/,
		'$2$1$3',
	);
	const faults = await faultsBySchema(schemaOf(wsdl), [...bodies, wrong]);
	expect(faults.slice(0, -1)).toEqual(bodies.map(() => []));
	expect(faults.at(-1)).toEqual([expect.stringContaining('MutatieNr')]);
});
