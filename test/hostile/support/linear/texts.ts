import { onOff, text as textField, wholeNumber } from '../../../../base/n8n/fieldTypes';
import { compileFunction } from 'node:vm';
import { NmbrsApi } from '../../../../credentials/NmbrsApi.credentials';
import { OutSmartApi } from '../../../../credentials/OutSmartApi.credentials';
import { describeEntry, fitOf } from '../../../../features/payroll/read/description';
import { findingsIn } from '../../../../base/items/fields';
import { readInvoiceOrder } from '../../../../features/invoicing/item';
import { progressOf } from '../../../../features/invoicing/progress';
import { readPayroll } from '../../../../features/payroll/item';
import { parseRulings } from '../../../../features/payroll/identify/rulingText';
import { parseVoucher } from '../../../../features/payroll/read/memorial';
import { failureIn, failureOf } from '../../../../services/eBoekhouden/soap/errors';
import { wordsIn } from '../../../../features/invoicing/sum/guards';
import { readVatExceptions } from '../../../../features/invoicing/books/vat';
import { completion } from '../../../../features/invoicing/books/relation';
import { amountIn, dateIn, valueAt } from '../../../../features/payroll/rows/values';
import { invoicesOf, ordersOn } from '../../../../base/items/orderReference';
import {
	connectNmbrsSoap,
	dateTime,
	numberIn,
	parseCurrentPeriod,
	readFault,
	subdomainOf,
} from '../../../../services/nmbrs/soapClient';
import { chooseCompanies } from '../../../../features/payroll/nmbrs/companies';
import { parseJournal } from '../../../../features/payroll/nmbrs/parseJournal';
import { connectOutSmart } from '../../../../services/outSmart/restClient';
import { date, decimal, flag, text, writtenAmount } from '../../../../services/outSmart/wire';
import { materialAmount } from '../../../../features/invoicing/orders/lines';
import { minutesIn } from '../../../../features/invoicing/orders/hours';
import { canonical, parseDecimal, parseMoney } from '../../../../base/values/money';
import { readProduct } from '../../../../base/items/product';
import { likenessOf, searchWord } from '../../../../base/items/sameCustomer';
import { readRelation } from '../../../../base/items/relation';
import { hourSettings } from '../../../../nodes/OutSmart/operations/settings';
import type { OrderMaterial } from '../../../../services/outSmart/types';
import { addressOf } from '../../../../services/outSmart/records';
import { isSameCountry } from '../../../../base/values/countries';
import { parseDate, parseTypedDate } from '../../../../base/values/dates';
import { decode } from '../../../../base/transport/http';
import { summarize } from '../../../../base/words/log';
import type { Row } from '../../../../base/words/row';
import { ServiceProblem } from '../../../../base/problems/problem';
import { Redactor } from '../../../../base/transport/redact';
import { retryAfter } from '../../../../base/transport/sender';
import { readJson } from '../../../../base/transport/rest';
import { tidy, whyNoEnvelope } from '../../../../base/transport/soap/caller';
import { readMessage } from '../../../../base/transport/soap/readMessage';
import { escapeXml } from '../../../../base/transport/soap/description';
import { brief, escapeHtml, isMailAddress, listed, quotable } from '../../../../base/values/text';
import { invoice, invoiceItem, itemLine, relation } from '../../../support/invoiceItems';

type Text = (length: number) => string;

/** So much of one piece between a beginning and an end that keep most patterns from matching. */
const long =
	(piece: string, begin = '', end = '\u00a7'): Text =>
	(length) =>
		begin + piece.repeat(Math.ceil(length / piece.length)) + end;

/** What some pattern of ours begins with, or looks for the end of. */
const PIECES = [
	'.',
	' ',
	'\n',
	'/',
	'1',
	'a ',
	"'",
	'-',
	',',
	'&',
	'<',
	'\\',
	'\u202e',
	'\ud800',
	'\0',
	' #a',
];
export const EVERYWHERE = PIECES.flatMap((piece) => [long(piece), long(piece, 'a ')]);

const FACTS = { service: 'S', operation: 'O', outcome: 'notDone' } as const;
const SECRETS = ['5d41402abc4b2a76b9719d911017c592', 'fedcba98/+ =\\\\%25&amp;', '11111111', '....'];
const LOGIN = {
	...{ username: 'u', domain: 'd', token: SECRETS[0] ?? '', softwareToken: 's' },
	send: async () => answering(''),
	wait: async () => {},
};
const COMPANY = {
	...{ id: '1', number: '2', phone: '', fax: '', email: '', website: '', taxReturnPeriod: '' },
	chamberOfCommerceNumber: '',
};
const MATERIAL: OrderMaterial = {
	...{ code: '', name: 'x', unit: '', quantity: '1', price: '1', totalPrice: '', originalPrice: '' },
	...{ type: '', discountPercentage: '', freeField1: '', freeField2: '' },
};
const ROW: Row = {
	service: 'S',
	resource: 'invoice',
	key: '',
	action: 'failed',
	code: 'asWritten',
	reason: '',
	attention: true,
	preview: false,
};
const shown = { displayName: 'X' };
const answering = (body: string) => ({ status: 200, headers: {}, body });
const entry = (description: string, voucher = 'NMBRS 1/2026-05/7') => ({
	...{ number: '1', date: '2026-05-31', voucher, description, header: '1', rows: [] },
});
const journal = (line: string, date = '20260531') =>
	`<transactions><transaction><header><date>${date}</date></header><lines><line>${line}</line></lines></transaction></transactions>`;
const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function readOrRefuse(text: string): void {
	try {
		readMessage(`<r>${text}</r>`);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
	}
}

/** Everything that a service's text meets, and a text that it dislikes most beside those that all get. */
export const TEXTS: [name: string, read: (text: string) => unknown, worst?: Text[]][] = [
	[
		'a problem',
		(text) => {
			const problem = { code: 'answerUnexpected', cause: 'notAPeriod', field: text } as const;
			return new ServiceProblem({ ...FACTS, problem, code: text, text });
		},
	],
	['a time to wait', (text) => retryAfter(text, 0), [long('1'), long('1 ', 'Fri, 20 Nov 2026 ')]],
	['quotable', quotable],
	['brief', brief],
	['listed', (text) => listed([text, text])],
	[
		'the redactor',
		(text) => new Redactor(...SECRETS).clean(text),
		[long('\\'), long('%25'), long('&amp;amp;'), long('&amp;'), long('5d41402abc4b2a76')],
	],
	[
		'the redactor, of backslashes',
		(text) => new Redactor(`${'\\'.repeat(20)}x`).clean(text),
		[long('\\u005c')],
	],
	[
		'the redactor, of few others',
		(text) => new Redactor('a\\b&c%d"e', '&amp;\\x').clean(text),
		[long('&amp;')],
	],
	['parseDate', parseDate, [long('1', '2026-05-31T00:00:00.')]],
	['parseTypedDate', parseTypedDate, [long('1', '31-12-')]],
	['parseMoney', parseMoney, [long('0', '1.5')]],
	['parseDecimal', parseDecimal],
	['decode', (text) => decode([Buffer.from(text)], text), [long('charset'), long('charset ')]],
	['the log', (text) => summarize([{ ...ROW, key: text, reason: text }])],
	['a field of text', (value) => textField(shown).read(value, 'x')],
	['a field of a number', (value) => wholeNumber({ ...shown, default: 1, low: 1, high: 9 }).read(value, 'x')],
	['a switch', (value) => onOff({ ...shown, default: true }).read(value, 'x')],
	['readJson', (text) => readJson(answering(JSON.stringify({ text })))],
	['a base URL of SOAP', (baseUrl) => connectNmbrsSoap({ ...LOGIN, baseUrl }), [long('/', 'https://')]],
	['a base URL of REST', (baseUrl) => connectOutSmart({ ...LOGIN, baseUrl }), [long('/?'), long('?\n')]],
	['the test of the Nmbrs credential', testAddressOf(new NmbrsApi())],
	['the test of the OutSmart credential', testAddressOf(new OutSmartApi()), [long('/?'), long('?\n')]],
	['readJson, none', (text) => readJson(answering(text)), [long('<html'), long('['), long('{"a":')]],
	[
		'whyNoEnvelope',
		(text) => whyNoEnvelope(answering(`<Envelope>${text}</Envelope>`)),
		[long('</Envelope> ')],
	],
	[
		'whyNoEnvelope, none',
		(text) => whyNoEnvelope(answering(text)),
		[long('<Envelope'), long('</a:Envelope>')],
	],
	['tidy', tidy, [long('<![CDATA['), long('<![CDATA[]]>'), long('&#'), long('1', '&#'), long('1', '&#x')]],
	[
		'readMessage',
		readOrRefuse,
		[long('<a>'), long('<a/>'), long(' a="1"', '<a'), long('&lt;', '<a>'), long('</a>')],
	],
	['escapeXml', escapeXml],
	['escapeHtml', escapeHtml],
	['a mail address', isMailAddress, [long('a.', 'a@')]],

	['fitOf', (text) => fitOf(entry(text, text), 'NMBRS'), [long(' n8n:01234567'), long('n8n:0123456')]],
	['what a person settled', parseRulings, [long('887=book, '), long('='), long(':1', '887=book')]],
	['describeEntry', (text) => describeEntry(text, entry(''), 'NMBRS')],
	[
		'parseVoucher',
		(text) => parseVoucher(text, 'NMBRS'),
		[long(' ', 'NMBRS '), long('1/2026-1/', 'NMBRS '), long('@', 'NMBRS 1/2026-1/1')],
	],
	['a payroll', (text) => readPayroll({ source: text, company: text, scope: text, journals: [] })],
	[
		'a journal of a payroll',
		(text) => {
			const lines = [{ ledgerAccount: text, description: text, debit: text, credit: text, costCentre: text }];
			const entries = [{ date: text, period: text, lines }];
			const scope = { fromYear: 2026, fromPeriod: 1 };
			const journals = [{ run: '7', year: 2026, description: text, problem: text, entries }];
			return readPayroll({ source: 'NMBRS', company: '1', scope, journals });
		},
	],
	[
		'an error',
		(text) => failureIn('AddFactuur', { LastErrorCode: text, LastErrorDescription: text }),
		[long("'a\n"), long("'a"), long('factuurnummer '), long('aanmaken '), long('account ')],
	],
	[
		'an error at the login',
		(text) => failureOf('OpenSession', { OpenSessionResult: { SessionID: text, ErrorMsg: null } }),
	],
	['ordersOn', (text) => ordersOn(withLine(text)), [long('Werkbon a'), long('Werkbon a #b ')]],
	[
		'ordersOn, many lines',
		(text) => ordersOn(invoice('1', linesOf(text))),
		[long('Werkbon a #b '), long(' #a', 'Werkbon a')],
	],
	['invoicesOf', (text) => invoicesOf('WB-1 #204', [withLine(text)]), [long('WB-1 #204')]],
	['invoicesOf, a long reference', (text) => invoicesOf(text.slice(0, text.length / 2), [withLine(text)])],
	['invoicesOf, many lines', (text) => invoicesOf(text.slice(0, 499), [invoice('1', linesOf(text))])],
	['readVatExceptions', readVatExceptions],
	['readVatExceptions, many', (text) => readVatExceptions(text.replaceAll(' ', ','))],
	['wordsIn', (text) => wordsIn(withLine(text))],
	['completion', (text) => completion(relation({ name: text }), relation({ city: text }), true)],
	['an order', (text) => readInvoiceOrder(invoiceItem('1', { reference: text, number: text, date: text }))],
	['lines of an order', (text) => readInvoiceOrder(invoiceItem('1', { lines: linesOf(text).slice(0, 1) }))],
	[
		'a line of an order',
		(text) => readInvoiceOrder(invoiceItem('1', { lines: [itemLine({ quantity: text, unitPrice: text })] })),
	],
	[
		'what an order carries',
		(text) =>
			progressOf({
				invoice: {
					...{ state: 'found', number: text, total: text },
					findings: findingsWith(text),
				},
			}),
	],
	['what an item says in words', (text) => findingsIn([text, { code: text }])],

	['subdomainOf', subdomainOf, [long('a', 'https://x.nmbrs.'), long('a', 'https://x.nmbrs.nl/', '\n')]],
	[
		'readFault',
		(text) => readFault({ operation: 'O', code: text, text }),
		[long('---> '), long('---> 1: '), long('Client')],
	],
	['a number', (text) => numberIn(text)],
	['a time', dateTime],
	[
		'parseCurrentPeriod',
		parseCurrentPeriod,
		[long(' ', '2026'), long(' ', '2026-5'), long(' ', '2026 - 5 -')],
	],
	[
		'chooseCompanies',
		(text) => chooseCompanies(text, [{ ...COMPANY, name: 'A, B' }], '2026-06-15'),
		[long('a,'), long('a, b,'), long(' from '), long(' ', 'a from'), long('a,', '', ' from 2026-5')],
	],
	['parseJournal', parseJournal, [long('<transactions>'), long(' ', '<?xml '), long('?', '<?xml ')]],
	[
		'names of elements',
		(text) => parseJournal(`<transactions>${text}`),
		[long('<a>'), long('<a></a>'), long('<line>')],
	],
	['a line of a journal', (text) => parseJournal(journal(`<description>${escaped(text)}</description>`))],
	['an amount of a journal', (text) => parseJournal(journal(`<value>${escaped(text)}</value>`))],
	['a date of a journal', (text) => parseJournal(journal('', escaped(text)))],

	['a date of a table', (text) => dateIn(text, ''), [long('0', '2026-05-31T00:00:00.'), long(' 00:00')]],
	['a date of a table in a format', (text) => dateIn(text, 'd MMM yyyy')],
	['an amount of a table', (text) => amountIn(text, 'comma')],
	['a column of a table', (text) => valueAt({ a: { b: 1 } }, text), [long('.a'), long('[0]')]],

	['text', text],
	['a flag', (value) => flag(value, true)],
	['a decimal', decimal, [long('.111', '1'), long('1', '1,'), long('.111', '1', ',1')]],
	[
		'a discount',
		(text) => materialAmount({ ...MATERIAL, discountPercentage: text }, { position: 1, material: 'x' }),
		[long(' ', '1', 'x'), long('%', '1')],
	],
	[
		'a material',
		(text) => {
			const amounts = { quantity: text, price: text, totalPrice: text, originalPrice: text };
			return materialAmount({ ...MATERIAL, ...amounts }, { position: 1, material: text });
		},
	],
	['a date', date, [long('T', '31-05-2026')]],
	['an amount', (amount) => writtenAmount(amount, ',')],
	['minutesIn', minutesIn],
	['canonical', canonical],
	['a product', (text) => readProduct({ code: text, description: text, price: text, active: text })],
	['the units of hours', (text) => hourSettings.hourUnits.read(text, 'hourUnits')],
	['a relation', (text) => readRelation({ code: text, name: text })],
	['addressOf', (text) => addressOf({ street: text, houseNumber: text })],
	['isSameCountry', (text) => isSameCountry(text, 'NL')],
	['searchWord', searchWord, [long('ver. v. ')]],
	[
		'likenessOf',
		(text) => likenessOf(readRelation({ name: text, address: text }), readRelation({ name: text })),
	],
];

function findingsWith(text: string): object[] {
	return [
		{
			...{ code: 'orderSumDiffers', why: 'otherTotal', invoiceNumbers: [text], text },
			...{ ofInvoices: text, ofOrder: text, others: text },
		},
		{ code: 'lineLeftOut', of: 'hours', position: 1, name: text, minutes: '0' },
		{ code: 'orderNotInvoiceable', faults: [{ code: 'notANumber', path: text, value: text }] },
	];
}

/** As n8n works out the expression. */
function testAddressOf({ test }: NmbrsApi | OutSmartApi): (baseUrl: string) => unknown {
	const [, expression = ''] = /^=\{\{(.+?)\}\}/.exec(test.request.url ?? '') ?? [];
	const addressOf = compileFunction(`return ${expression}`, ['$credentials']) as (
		credentials: object,
	) => string;
	expect(addressOf({ baseUrl: 'https://a.example/b// ' })).toBe('https://a.example/b');
	return (baseUrl) => addressOf({ baseUrl });
}

function withLine(description: string) {
	return invoice('1', [itemLine({ description, quantity: description, unitPrice: description })]);
}

/** The same text in lines that are just short enough to be looked at. */
function linesOf(text: string) {
	const count = Math.floor(text.length / 1_000);
	return Array.from({ length: count }, (_, at) =>
		itemLine({ description: text.slice(at * 1_000, (at + 1) * 1_000) }),
	);
}
