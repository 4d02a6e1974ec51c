import { Books } from '../../../../sandbox/eboekhouden/books/books';
import { identified } from '../../../../sandbox/eboekhouden/books/ids';
import { allGroups, allUnits } from '../../../../sandbox/eboekhouden/books/units';
import { REST_CREDENTIALS } from '../../../../sandbox/eboekhouden/data/initialBooks';
import { BASE_PATH, dispatch, operationName } from '../../../../sandbox/eboekhouden/rest/service';
import { itWith } from '../../../support/contract';
import { readRestRequests } from '../../../support/restContract';
import { adapted, isRecord } from '../../../support/restDocument';
import type { RestDocument, Schema } from '../../../support/restDocument';

const found = readRestRequests();
const document = found && adapted(found, { strict: false });

const relation = {
	...{ type: 'B', name: 'Bakker', salutation: 'x', contact: 'x', gender: 'v', address: 'x', postalCode: 'x' },
	...{
		city: 'x',
		country: 'x',
		address2: 'x',
		postalCode2: 'x',
		city2: 'x',
		country2: 'x',
		phoneNumber: '1',
	},
	...{
		mobilePhoneNumber: '1',
		faxNumber: '1',
		emailAddress: 'a@b.example',
		emailAddressInvoice: 'a@b.example',
	},
	...{ emailAddressReminder: 'a@b.example', website: 'x', note: 'x', vatNumber: 'x', inactive: false },
	...{
		termOfPayment: 14,
		companyRegistrationNumber: '1',
		iban: 'NL1',
		bic: 'x',
		doNotReceiveNewsletters: true,
	},
	...{ ledgerId: 5001, mandate: true, mandateType: 'E', mandateId: 'x', mandateSignedDate: '2026-01-02' },
	...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`freeText${index + 1}`, 'x'])),
};

/** A request with everything filled in that the service takes. */
function bodies(books: Books): Record<string, object> {
	const id = (code: string) => books.ledgerAccount(code)?.id;
	const product = {
		...{ code: 'NEW', description: 'x', unitId: 4001, active: true, groupId: 4501, purchasePriceExcl: 1 },
		...{ priceExcl: 1, vat: 'GEEN', ledgerId: id('8000'), costCenterId: 61, inStockManagement: true },
	};
	return {
		'POST /v1/session': { ...REST_CREDENTIALS, source: 'n8n' },
		'POST /v1/relation': { ...relation, code: 'NEW' },
		'PATCH /v1/relation/7001': { ...relation, code: '1001' },
		'POST /v1/product': product,
		'PATCH /v1/product/9001': { ...product, updateSubscriptions: 1 },
		'POST /v1/ledger': { code: '4021', description: 'x', category: 'VW', group: 'x' },
		'PATCH /v1/ledger/5001': { code: '0100', description: 'x', category: 'BAL', group: 'x' },
		'POST /v1/costcenter': { description: 'x', parentId: 61, active: true },
		'PATCH /v1/costcenter/61': { description: 'x', active: true },
		'POST /v1/mutation': {
			...{ type: 2, date: '2026-05-31', ledgerId: id('1300'), invoiceNumber: 'W1', entryNumber: 'x' },
			...{ termOfPayment: 14, checkPaymentReference: true, paymentReference: 'x', inExVat: 'EX' },
			...{ description: 'x', relationId: 7001 },
			rows: [
				{
					...{ ledgerId: id('8000'), vatCode: 'AFW_VERK', vatAmount: 1, costCenterId: 61, amount: 10 },
					...{ description: 'x', invoiceNumber: 'x', relationId: 7001 },
				},
			],
		},
		'POST /v1/invoice': {
			...{ invoiceNumber: 'W1', relationId: 7001, date: '2026-05-31', termOfPayment: 14, inExVat: 'EX' },
			...{ templateId: 3001, emailTemplateId: 3501, reference: 'x', text: 'x', print: true },
			email: {
				...{ fromEmail: 'a@b.example', fromName: 'x', subject: 'x', body: 'x' },
				...{ attachUbl: true, invoiceUbl: true },
			},
			directDebit: {
				...{ iban: 'NL1', mandateType: 'E', mandateId: 'x', mandateSignedDate: '2026-01-02', name: 'x' },
				...{ city: 'x', descriptionLine1: 'x', descriptionLine2: 'x', descriptionLine3: 'x' },
			},
			mutation: {
				...{ description: 'x', checkPaymentReference: true, paymentReference: 'x', ledgerId: id('1300') },
			},
			items: [
				{
					...{ quantity: 1, amount: 1, unitId: 4001, code: 'x', productId: 9001, description: 'x' },
					...{ pricePerUnit: 1, vatCode: 'AFW_VERK', vatAmount: 1, ledgerId: id('8000'), costCenterId: 61 },
					...{ discountAmount: 0, discountPercentage: 5 },
				},
			],
		},
	};
}

function resolved({ components }: RestDocument, schema: Schema): Schema {
	return components.schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
}

/** Values that the schema forbids. */
function forbidden(schema: Schema): unknown[] {
	const types = [schema.type ?? []].flat();
	return [
		...(schema.maxLength !== undefined ? ['1'.repeat(schema.maxLength + 1)] : []),
		...(schema.enum ? ['?', 9] : []),
		...(schema.format === 'date' ? ['31-01-2026'] : []),
		...(types.includes('boolean') ? [] : [true]),
		...(types.includes('string') ? [] : ['1']),
		...(types.includes('integer') && !types.includes('string') ? [1.5] : []),
		...(types.includes('number') || types.includes('integer') ? [] : [5]),
		...(types.includes('array') ? [{}] : [[]]),
		...(schema.minimum !== undefined ? [schema.minimum - 1] : []),
	];
}

interface Wrong {
	at: string;
	value: unknown;
	body: unknown;
}

/** The body, wrong in one place: every place, every way. */
function wrongs(given: RestDocument, schema: Schema, body: unknown, at = ''): Wrong[] {
	const { properties = {}, required = [], items } = resolved(given, schema);
	if (Array.isArray(body) && items)
		return wrongs(given, items, body[0], `${at}[0]`).map((one) => ({ ...one, body: [one.body] }));
	if (!isRecord(body)) return [];
	return Object.entries(properties).flatMap(([name, inner]) => {
		const path = `${at}.${name}`;
		const changed = (value: unknown) => ({ ...body, [name]: value });
		const values = [...forbidden(resolved(given, inner)), ...(required.includes(name) ? [undefined] : [])];
		const own = values.map((value) => ({ at: path, value, body: changed(value) }));
		const deeper = wrongs(given, inner, body[name], path).map((one) => ({ ...one, body: changed(one.body) }));
		return [...own, ...deeper];
	});
}

/** Books in which everything has the ids that the bodies name. */
function filledBooks(): Books {
	const books = new Books();
	allUnits(books);
	allGroups(books);
	identified(books.invoiceTemplates, 3001);
	return books;
}

function dispatched(
	books: Books,
	call: string,
	{ query = '', body }: { query?: string; body?: unknown } = {},
) {
	const [method = '', path = ''] = call.split(' ');
	const authorization = books.restSessions.open(Infinity);
	const request = { method, path: BASE_PATH + path, query: new URLSearchParams(query), authorization };
	const ignored: string[] = [];
	const sent = { ...request, contentType: 'application/json', body: body ? JSON.stringify(body) : '' };
	return { ...dispatch(books, sent, ignored), ignored };
}

const operationAt = (call: string) => {
	const [method = '', path = ''] = call.split(' ');
	return document?.paths[path.replace(/\d{2,}$/, '{id}')]?.[method.toLowerCase()];
};

it.each(Object.keys(bodies(new Books())))('%s takes all there is', (call) => {
	const books = filledBooks();
	const { status, ignored } = dispatched(books, call, { body: bodies(books)[call] });
	expect([status < 300, ignored]).toEqual([true, []]);
});

itWith(document).each(Object.keys(bodies(new Books())).filter((call) => !call.endsWith('/session')))(
	'%s has every field of its schema, and refuses what that forbids',
	(call) => {
		const books = filledBooks();
		const body = bodies(books)[call];
		const schema = operationAt(call)?.requestBody?.content['application/json']?.schema;
		if (!document || !schema) throw new Error(`${call} has no schema`);
		const unfilled = Object.keys(schema.properties ?? {}).filter((one) => !Object.hasOwn(body ?? {}, one));
		// A product has one price or the other.
		expect(unfilled.filter((one) => one !== 'priceIncl')).toEqual([]);
		const all = wrongs(document, schema, body);
		expect(all.length).toBeGreaterThan(2);
		const accepted = all.filter((wrong) => dispatched(books, call, { body: wrong.body }).status !== 400);
		expect(accepted.map(({ at, value }) => [at, value])).toEqual([]);
	},
);

/** Of members, which only clubs have, the sandbox knows nothing. */
const LISTED = Object.entries(document?.paths ?? {}).flatMap(([path, methods]) =>
	Object.keys(methods)
		.map((method) => `${method.toUpperCase()} ${path}`)
		.filter((call) => !call.includes('/member')),
);

itWith(document)('has every call of the vendor', () => {
	const nameOf = (call: string) => {
		const [method = '', path = ''] = call.replace('{id}', '1').split(' ');
		return operationName({ method, path: BASE_PATH + path });
	};
	expect(LISTED.length).toBeGreaterThan(32);
	expect(LISTED.filter((call) => nameOf(call) !== call)).toEqual([]);
});

const SAMPLES: Record<string, string> = { 'filter-date': '2026-05-31', 'filter-int64': '1', credDeb: 'D' };

itWith(document)('knows every parameter of every call that reads, and which of them is needed', () => {
	for (const call of LISTED.filter((one) => one.startsWith('GET '))) {
		const parameters = operationAt(call)?.parameters?.filter((one) => one.in === 'query') ?? [];
		const values = parameters.map(({ name, schema: { type, format = '' } = {} }): [string, string] => [
			name,
			SAMPLES[name] ?? SAMPLES[format] ?? (type === 'integer' ? '1' : 'true'),
		]);
		const statusOf = (given: [string, string][]) => {
			const books = filledBooks();
			const { status, ignored } = dispatched(books, call.replace('{id}', '1'), {
				query: new URLSearchParams(given).toString(),
			});
			return [call, status, ignored];
		};
		const needed = parameters.filter(({ required }) => required).map(({ name }) => name);
		const [, status] = statusOf(values.filter(([name]) => needed.includes(name)));
		expect(statusOf(values)).toEqual([call, status, []]);
		for (const name of needed)
			expect(statusOf(values.filter(([given]) => given !== name))).toEqual([call, 400, []]);
	}
});
