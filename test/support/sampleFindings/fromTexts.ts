import type { Message, Texts } from '../../../base/words/message';

/** As a fact may be, by its name; else by the kind of its place. */
const BY_NAME: Readonly<Record<string, unknown>> = {
	answer: 'NMBRS 12345/2026-05/887=leave:3fa9c1d2',
	country: 'DE',
	detail: 'EPROTO',
	errorStatus: '99',
	field: 'administration',
	host: 'service.example',
	invoiceNumber: '2026012',
	ledgerAccount: '4000',
	material: 'FLT-10',
	path: 'line 2, Amount',
	reference: 'PAYMENT-1042',
	relation: '1042',
	resource: 'relation',
	run: '887',
	service: 'e-Boekhouden',
	setting: 'clearingAccount',
	text: 'De mailserver weigert',
	todo: 'Correct it.',
	vatCode: 'BI_EU_VERK',
	voucher: 'NMBRS 12345/2026-05/887',
	workOrder: 'WB-2026-0101',
	workOrderStatus: '1',
};

const BY_KIND: Readonly<Record<string, unknown>> = {
	amounts: ['10.00', '12.50'],
	date: '2026-05-31',
	dates: ['2026-04-30', '2026-05-31'],
	faults: [{ code: 'mustNotBeEmpty', field: 'administration' }],
	join: ['100', '101'],
	label: 'closedUntil',
	list: ['4000', '4001'],
	money: '1250.00',
	mutations: ['101', '104'],
	names: ['Bakkerij Smit', 'Garage Jansen'],
	noun: 'relation',
	nouns: 'relation',
	number: 3,
};

type Facts = Record<string, unknown>;

/** Facts for texts with places: one of each, then each other word of a choice, none of a text that may be left out, one of a number. */
export function factsFor(texts: Texts): Facts[] {
	const places = texts
		.flat()
		.flatMap((text = '') => [...text.matchAll(/\{([^@{}][^{}]*)\}/g)].map(([, place = '']) => place));
	const facts: Facts = {};
	const others: Facts[] = [];
	for (const place of new Set(places)) {
		const [name = '', ...rest] = place.split(':');
		const kind = rest.join(':');
		const words = kind.split('|').flatMap((one) => /^(\w+)=/.exec(one)?.[1] ?? []);
		const mayBeNone = /^(or|with|quoted)(=|$)/.test(kind);
		if (words.length > 1 && !mayBeNone) {
			const values = words.map((word) => (word === 'true' ? true : word === 'false' ? false : word));
			facts[name] = values[0];
			others.push(...values.slice(1).map((value) => ({ [name]: value })));
		} else if (kind.includes('|')) {
			facts[name] = 3;
			others.push({ [name]: 1 });
		} else {
			facts[name] ??= BY_KIND[kind] ?? BY_NAME[name] ?? `1${name.length}`;
			if (mayBeNone) others.push({ [name]: '' });
		}
	}
	return [facts, ...others.map((one) => ({ ...facts, ...one }))];
}

/** The texts of a message; null of one that a function makes. */
export function textsOf(message: Message<never>): Texts | null {
	const says = 'says' in message ? message.says : message;
	return typeof says === 'function' ? null : says;
}
