import { notDone, type ServiceProblem } from '../../../base/problems/problem';
import type { Fault, Problem } from '../../../base/words/finding';
import { addAll, isRecord, type Json } from '../../../base/values/records';
import { brief, storableIn } from '../../../base/values/text';
import type { ComposedRequest, ComposedRequests } from '../books';
import { otherParameters, readAll, words } from './composedReads';
import { operationOf, type Query, type Session } from './session';

export function composedRequestsOver(session: Session): ComposedRequests {
	return {
		async send({ method, path: given, query, body, all = false }) {
			const path = pathIn(given);
			if (path === null) throw refused('-', { code: 'pathWrong', path: brief(given) });
			const call = operationOf(method, path);
			checkCall(method, path, call);
			const faults = [...faultsInQuery(call, query, all), ...bodyFaults(method, call, body)];
			if (faults.length > 0) throw refused(call, { code: 'callWrong', faults });
			const sent = hasBody(method) ? { body: body as Json } : {};
			const answer = all
				? await readAll(session, call, path, toQuery(query))
				: await session.any({ method, path, query: toQuery(query), ...sent });
			return answer === undefined ? null : (JSON.parse(session.clean(JSON.stringify(answer))) as unknown);
		},
	};
}

/**
 * A path of words and ids that leads nowhere else; the version and the first '/' may be left out. A path that ends in '/' may
 * lack an id, and would give the whole list.
 */
function pathIn(given: string): string | null {
	const path = given.trim().replace(/^\//, '').replace(/^v1\//i, '');
	return /^[a-z]{1,40}(\/([a-z]{1,40}|\d{1,15})){0,4}$/i.test(path) ? path.toLowerCase() : null;
}

function checkCall(method: ComposedRequest['method'], path: string, call: string): void {
	// Only single records are deleted, by id.
	const namesOneRecord = /\/[1-9]\d*$/.test(path);
	if (path.split('/')[0] === 'session' || (method === 'DELETE' && !namesOneRecord))
		throw refused(call, { code: 'callNotAllowed', call });
	if (method === 'GET' || KNOWN_CALLS.includes(call)) return;
	const resource = call.split(' ')[1]?.split('/')[2] ?? '';
	const known = KNOWN_CALLS.filter((one) => one.split(/[ /]/)[3] === resource);
	throw refused(call, { code: 'callUnknown', call, known: known.length > 0 ? known : [...KNOWN_CALLS] });
}

const hasBody = (method: string) => method === 'POST' || method === 'PATCH';

function bodyFaults(method: string, call: string, body: ComposedRequest['body']): Fault[] {
	const known = BODIES[call];
	if (hasBody(method)) return known ? faultsIn(body, known, '') : [];
	return Object.keys(body).length > 0 ? [{ code: 'notUsable', path: 'Body' }] : [];
}

const PARAMETER = /^[a-z]{1,40}(\[(eq|not_eq|like|not_like|gt|gte|lt|lte|range)\])?$/i;
const BOUNDS = new Map<string, readonly [low: number, high: number]>([
	['limit', [1, 2_000]],
	['offset', [0, 999_999_999]],
]);

function faultsInQuery(call: string, query: ComposedRequest['query'], all: boolean): Fault[] {
	return Object.entries(query).flatMap(([name, value]): Fault[] => {
		const path = brief(`Query.${name}`);
		if (!PARAMETER.test(name) || (all && BOUNDS.has(name.toLowerCase())))
			return [{ code: 'notUsable', path }];
		const known = otherParameters(call, name);
		if (known) return [{ code: 'fieldUnknown', path, known: [...known] }];
		if (!['string', 'number', 'boolean'].includes(typeof value))
			return [{ code: 'wrongType', path, expected: 'text' }];
		// The service would give everything.
		if (storableIn(value) === '') return [{ code: 'missing', path }];
		const [low, high] = BOUNDS.get(name.toLowerCase()) ?? [];
		if (low === undefined || high === undefined) return [];
		const isWithinRange = /^\d{1,9}$/.test(String(value)) && Number(value) >= low && Number(value) <= high;
		return isWithinRange ? [] : [{ code: 'notAWholeNumber', path, value: brief(String(value)), low, high }];
	});
}

function toQuery(query: ComposedRequest['query']): Query {
	return Object.entries(query).map(([name, value]) => [name, String(value)]);
}

function refused(operation: string, problem: Problem): ServiceProblem {
	return notDone({ service: 'e-Boekhouden', operation }, problem);
}

function faultsIn(given: unknown, { fields, needed = [], parts = {} }: Body, path: string): Fault[] {
	if (!isRecord(given)) return [{ code: 'notAnObject', path: path || 'Body' }];
	const known = [...fields, ...Object.keys(parts)];
	const faults: Fault[] = [];
	const present = new Map<string, unknown>();
	for (const [written, value] of Object.entries(given)) {
		const name = known.find((one) => one.toLowerCase() === written.toLowerCase());
		if (name === undefined) faults.push({ code: 'fieldUnknown', path: brief(path + written), known });
		// Only the service knows which of the two it uses.
		else if (present.has(name)) faults.push({ code: 'notUsable', path: brief(path + written) });
		else if (value !== null && value !== undefined) present.set(name, value);
	}
	for (const name of fields)
		if (typeof present.get(name) === 'object')
			faults.push({ code: 'wrongType', path: path + name, expected: 'text' });
	for (const name of needed)
		if (!present.has(name) || present.get(name) === '') faults.push({ code: 'missing', path: path + name });
	for (const [name, part] of Object.entries(parts))
		if (present.has(name)) addAll(faults, faultsInPart(present.get(name), part, path + name));
	return faults;
}

function faultsInPart(given: unknown, part: Body, path: string): Fault[] {
	if (!part.isList) return faultsIn(given, part, `${path}.`);
	if (!Array.isArray(given)) return [{ code: 'wrongType', path, expected: 'list' }];
	return given.flatMap((one: unknown, at) => faultsIn(one, part, `${path}[${at + 1}].`));
}

/** The possible fields in the body of a call, by its description (docs/services/e-boekhouden.md 8). */
interface Body {
	fields: readonly string[];
	needed?: readonly string[];
	/** Objects in it, or lists of them. */
	parts?: Readonly<Record<string, Body>>;
	isList?: true;
}

const RELATION = {
	fields: words(
		'type|code|name|salutation|contact|gender|address|postalCode|city|country|address2|postalCode2|city2|country2|phoneNumber|mobilePhoneNumber|faxNumber|emailAddress|emailAddressInvoice|emailAddressReminder|website|note|vatNumber|inactive|termOfPayment|companyRegistrationNumber|iban|bic|freeText1|freeText2|freeText3|freeText4|freeText5|freeText6|freeText7|freeText8|freeText9|freeText10|doNotReceiveNewsletters|ledgerId|mandate|mandateType|mandateId|mandateSignedDate',
	),
	needed: words('name'),
};

/** By call. */
export const BODIES: Readonly<Record<string, Body>> = {
	'POST /v1/costcenter': {
		fields: words('description|parentId|active'),
		needed: words('description'),
	},
	'PATCH /v1/costcenter/{id}': {
		fields: words('description|active'),
	},
	'POST /v1/invoice': {
		fields: words(
			'invoiceNumber|relationId|date|termOfPayment|inExVat|templateId|emailTemplateId|reference|text|print',
		),
		needed: words('relationId|termOfPayment|templateId|items|date'),
		parts: {
			email: {
				fields: words('fromEmail|fromName|subject|body|attachUbl|invoiceUbl'),
			},
			directDebit: {
				fields: words(
					'iban|mandateType|mandateId|mandateSignedDate|name|city|descriptionLine1|descriptionLine2|descriptionLine3',
				),
				needed: words('iban'),
			},
			mutation: {
				fields: words('description|checkPaymentReference|paymentReference|ledgerId'),
			},
			items: {
				isList: true,
				fields: words(
					'quantity|amount|unitId|code|productId|description|pricePerUnit|vatCode|vatAmount|ledgerId|costCenterId|discountAmount|discountPercentage',
				),
				needed: words('description|vatCode|ledgerId'),
			},
		},
	},
	'POST /v1/ledger': {
		fields: words('code|description|category|group'),
		needed: words('code|description|category'),
	},
	'PATCH /v1/ledger/{id}': {
		fields: words('code|description|category|group'),
	},
	'POST /v1/mutation': {
		fields: words(
			'type|date|ledgerId|invoiceNumber|entryNumber|termOfPayment|checkPaymentReference|paymentReference|inExVat|description|relationId',
		),
		needed: words('type|date|ledgerId|inExVat|rows'),
		parts: {
			rows: {
				isList: true,
				fields: words('ledgerId|vatCode|vatAmount|costCenterId|amount|description|invoiceNumber|relationId'),
				needed: words('vatCode|amount'),
			},
		},
	},
	'POST /v1/product': {
		fields: words(
			'code|description|unitId|active|groupId|purchasePriceExcl|priceExcl|priceIncl|vat|ledgerId|costCenterId|inStockManagement',
		),
		needed: words('code|description|vat|ledgerId'),
	},
	'PATCH /v1/product/{id}': {
		fields: words(
			'code|description|unitId|active|groupId|purchasePriceExcl|priceExcl|priceIncl|vat|ledgerId|costCenterId|inStockManagement|updateSubscriptions',
		),
	},
	'POST /v1/relation': RELATION,
	'PATCH /v1/relation/{id}': RELATION,
};

/** All calls that write. */
export const KNOWN_CALLS: readonly string[] = [
	...Object.keys(BODIES),
	'DELETE /v1/costcenter/{id}',
	'DELETE /v1/product/{id}',
];
