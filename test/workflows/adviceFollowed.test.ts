import { byToken } from '../../engine';
import { textIn } from '../../base/values/text';
import type { Row } from '../../base/words/row';
import { findingsIn, waysIn } from '../../base/words/say';
import type { WorkOrderByHand } from '../../sandbox';
import { enter } from '../../sandbox/eboekhouden/books/invoices';
import { expectAllFollowed, followAdvice, type Followed, type Settings } from '../support/advice/followed';
import { askedByOthers } from '../support/advice/others';
import { dayFromNow, ONE_HOUR, useOrders } from '../support/orders';
import { few } from '../support/runs';
import { invoices } from '../support/sampleFindings/invoices';
import { masterData } from '../support/sampleFindings/masterData';

/**
 * Every advice that the field service workflow gives, followed to the letter: the next execution is a success, the row is gone,
 * and the order has the invoices that it should have.
 */
const world = useOrders();

interface OrderFollowed extends Followed<string> {
	/** How much of its first line is invoiced and not credited then; all of it when left out. */
	billed?: number;
}

const TWO_HOURS = { hours: [{ hourType: 'MONT', total: '02:00' }] };
const JANSEN = { name: 'Fam. Jansen', street: 'Kerkweg 2', postalCode: '4811 AA', city: 'Breda' };
const GERMAN = {
	...{ address: 'Hauptstraße 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
	vatNumber: 'DE123456789',
};
const IMPORTS = { importHourTypes: true };
const FILTER = { code: 'FLT-10', quantity: '1', price: '12.50' };

const order = (fields: WorkOrderByHand = {}) => world().order(fields);
const of = (code: string, relation = {}, fields: WorkOrderByHand = {}) => {
	world().customer(code, relation);
	return order({ debtorNumber: code, ...fields });
};
const edit = (id: string, fields: WorkOrderByHand) => world().fieldService.editWorkOrder(id, fields);
const handle = (id: string) => world().fieldService.setStatus(id, 'Afgehandeld');
const credit = (number: unknown, keepsText = true) =>
	world().books.creditByHand(textIn(number), { keepsText });
const inOutSmart = (code: string) => world().fieldService.relation(code) ?? {};
const inBooks = (code: string) => world().relation(code) ?? {};
const product = (code: string) => world().books.products.find((one) => one.code === code) ?? {};

/** An order that was invoiced, and then set back. */
async function invoiced(settings: Settings, { fields = {} }: { fields?: WorkOrderByHand } = {}) {
	const id = order(fields);
	await world().run(settings);
	world().reopen(id);
	return id;
}

/** The invoice that a person makes of an hour, with a line of text. */
function byHand(id: string, text: unknown) {
	writeByHand(id, text);
	handle(id);
}

function writeByHand(id: string, text: unknown) {
	const [like] = world().books.invoices;
	if (!like) throw new Error('no invoice to make another like');
	const { debtorNumber } = world().fieldService.workOrder(id).customer;
	const line = { ...like.lines[0], code: '', quantity: '1', unitPrice: '62.50', description: 'Monteur' };
	const texts = { ...line, quantity: '0', unitPrice: '0.00', description: textIn(text) };
	const made = { ...structuredClone(like), number: '2026901', relationCode: debtorNumber, booked: true };
	const lines = [{ ...line, code: 'MONT' }, texts] as typeof like.lines;
	enter(world().books, { ...made, date: dayFromNow(0), lines }, { description: '' });
}

/** Puts a line of text on an invoice without one, by its number. */
function nameOn(number: unknown, text = '') {
	const found = world().books.invoices.find((one) => one.number === number);
	const [line] = found?.lines ?? [];
	if (line) found?.lines.push({ ...line, quantity: '0', unitPrice: '0.00', description: text });
}

const textsOf = (row: Row) => waysIn(row).flatMap((way) => (way.do === 'answer' ? way.texts : []));

const statusNamed = (name: string, code = '1') => world().fieldService.saveWorkStatus({ code, name });
const faulty = (fields: WorkOrderByHand) => () => order(fields);
const fault = (
	way: string,
	fields: WorkOrderByHand,
	follow: OrderFollowed['follow'],
	settings: Settings = {},
	billed?: number,
): OrderFollowed => ({
	...{ code: 'orderNotInvoiceable', way, settings, make: faulty(fields), follow, billed },
});
const vat = (
	code: string,
	way: 'example' | 'asItIs' | 'taxed',
	make: () => string,
	settings = {},
): OrderFollowed => ({
	...{ code, way, settings, make },
	follow: (_id, row) => ({
		vatExceptions: [textIn(settings['vatExceptions' as never]), textIn(row[way])].filter(Boolean).join(', '),
	}),
});
const german = () => of('K300', GERMAN, { invoiceDebtorNumber: 'K300' });
const free = { hours: [{ hourType: 'GRATIS', total: '01:00' }], materials: [FILTER] };
const freeType = (fields: WorkOrderByHand = free) => {
	Object.assign(product('UUR2'), { code: 'GRATIS', price: '0.00' });
	world().fieldService.saveHourType({
		code: 'GRATIS',
		name: 'Gratis',
		salePrice: '0.00',
		saleBooking: true,
		active: true,
	});
	return order(fields);
};
const renamed = () => {
	Object.assign(product('MONT'), { code: 'MONT-9' });
	return order();
};
const other = () => {
	const id = of('K100');
	Object.assign(inOutSmart('K100'), JANSEN);
	for (const part of ['customer', 'invoiceCustomer'] as const) edit(id, { [part]: JANSEN });
	return id;
};
const newOne = (fields: object) => {
	world().fieldService.saveRelation({ debtorNumber: 'K900', name: 'Nieuw B.V.', country: 'NL', ...fields });
	return order({ debtorNumber: 'K900' });
};
const ADDRESS = { street: 'Kade 1', postalCode: '1011 AA', city: 'Amsterdam' };
const sameAs20410 = () => {
	of('D-2041');
	Object.assign(inBooks('D-2041'), { code: '20410' });
	const [id = ''] = world().fieldService.workOrders.map((one) => one.id);
	return id;
};
const UNKNOWN_PART = { code: '', name: 'Kraan', quantity: '1', price: '18.50' };
const wasWorked = { date: dayFromNow(-40) };

const FOLLOWED: OrderFollowed[] = [
	{
		...{ code: 'defaultsWrong', way: '', settings: { defaultLedgerAccount: '7777' } },
		...{ make: () => order(), follow: () => ({ defaultLedgerAccount: '8000' }) },
	},
	{
		...{ code: 'defaultAccountMissing', way: '', settings: { defaultLedgerAccount: '' } },
		...{ make: () => order({ materials: [UNKNOWN_PART] }), follow: () => ({ defaultLedgerAccount: '8000' }) },
	},
	...(['the order', 'the invoice'] as const).map((way): OrderFollowed => ({
		...{ code: 'orderSumDiffers', way },
		async make(settings) {
			const id = await invoiced(settings);
			edit(id, TWO_HOURS);
			return id;
		},
		follow(id, row) {
			if (way === 'the order') edit(id, ONE_HOUR);
			else credit(row.invoiceNumber);
		},
	})),
	...(['of this order', 'of another', 'of none'] as const).map((way, at): OrderFollowed => ({
		...{ code: 'invoiceMayBeOfOrder', way, billed: 1 },
		make() {
			const id = order();
			writeByHand(id, 'Monteur');
			return id;
		},
		follow: (_id, row) => nameOn('2026901', textsOf(row)[at]),
	})),
	{
		...{ code: 'creditMayBeOfOrder', way: 'of this order', billed: 1 },
		async make(settings) {
			const id = await invoiced(settings);
			credit(world().invoiceOf(id).number, false);
			return id;
		},
		follow: (_id, row) => nameOn(row.creditNumber, textsOf(row)[0]),
	},
	{
		// A later visit for the same price: the credit is of the first one.
		...{ code: 'creditMayBeOfOrder', way: 'of one with this amount', billed: 1 },
		async make(settings) {
			const id = order();
			await world().run(settings);
			credit(world().invoiceOf(id).number, false);
			return order();
		},
		follow(_id, row) {
			const [, , , text = ''] = textsOf(row);
			nameOn(row.creditNumber, text);
			return {};
		},
	},
	{
		...{ code: 'noInvoiceSeen', way: '' },
		make() {
			const id = order();
			world().fieldService.setWorkStatus(id, '99');
			return id;
		},
		follow: () => undefined,
	},
	...(['Afgehandeld', 'an earlier day'] as const).map((way): OrderFollowed => ({
		...{ code: 'workOrderTooOld', way, settings: { completedFrom: dayFromNow(-20) } },
		...{ make: () => order(wasWorked), billed: way === 'Afgehandeld' ? 0 : 1 },
		follow(id) {
			if (way === 'an earlier day') return { completedFrom: dayFromNow(-60) };
			handle(id);
		},
	})),
	{
		...{ code: 'wrongTotalStands', way: '', settings: { invoiceTemplate: 'Incl' } },
		make() {
			world().books.invoiceTemplates.push({ name: 'Incl', inclVat: true });
			const id = order();
			order();
			return id;
		},
		follow(id, _row, rows) {
			const waits = rows.filter(({ code }) => code === 'orderSumDiffers');
			expect(waits).toMatchObject([
				{ advice: expect.stringContaining('Crediteer alles, met tekstregel') as string },
			]);
			expect(waits[0]?.advice).not.toContain('de rest');
			credit(world().invoiceOf(id).number);
			return { invoiceTemplate: 'Factuursjabloon' };
		},
	},
	vat('foreignCustomerWithDutchVat', 'example', german),
	vat('foreignCustomerWithDutchVat', 'asItIs', german),
	{
		...{ code: 'invoiceNumberTaken', way: '', settings: { invoiceNumber: 'workOrder' } },
		make() {
			const [earlier] = world().books.invoices;
			if (earlier) earlier.number = 'WB-1';
			return order({ orderNumber: 'WB-1', workOrderNumber: 'WB-1' });
		},
		follow: (id) => edit(id, { orderNumber: 'WB-2', workOrderNumber: 'WB-2' }),
	},
	...([{ invoiceDate: 'today' }, { closedUntil: dayFromNow(-60) }] as Settings[]).map(
		(way): OrderFollowed => ({
			...{ code: 'invoiceDatesClosed', way: JSON.stringify(way), make: faulty(wasWorked), follow: () => way },
			settings: { closedUntil: dayFromNow(-20), invoiceDate: 'workDate' },
		}),
	),
	...(['today', 'open'] as const).map((way): OrderFollowed => ({
		...{ code: 'invoicePeriodClosed', way, settings: { invoiceDate: 'workDate' } },
		make() {
			world().books.closePeriod(dayFromNow(-60), dayFromNow(-20));
			return order(wasWorked);
		},
		follow() {
			if (way === 'today') return { invoiceDate: 'today' };
			world().books.openPeriod(dayFromNow(-60), dayFromNow(-20));
		},
	})),
	{
		...{ code: 'invoiceNotFoundBack', way: '', settings: { bookDirectly: false } },
		make() {
			world().books.settings.draftsListed = false;
			return order();
		},
		follow(id) {
			// A person books the draft.
			const { books } = world();
			const draft = world().invoiceOf(id);
			books.invoices = books.invoices.filter((one) => one !== draft);
			enter(books, { ...draft, booked: true }, { description: '' });
			handle(id);
		},
	},
	{
		...{ code: 'relationNotUnique', way: '' },
		make() {
			const id = of('K100');
			const { books } = world();
			books.relations.push({ ...structuredClone(inBooks('K100')), id: 999_999 } as never);
			return id;
		},
		follow: () => void world().books.relations.pop(),
	},
	...(['added', 'switched on'] as const).map((way): OrderFollowed => ({
		...{ code: 'relationUnknown', way, settings: { exportRelations: false }, make: () => newOne(ADDRESS) },
		follow() {
			if (way === 'switched on') return { exportRelations: true };
			world().customer('K900', { name: 'Nieuw B.V.' });
		},
	})),
	{
		...{ code: 'relationIsOther', way: 'another number', make: other },
		follow(id) {
			Object.assign(inOutSmart('K100'), { debtorNumber: 'K200' });
			edit(id, { debtorNumber: 'K200' });
		},
	},
	{
		...{ code: 'relationIsOther', way: 'known', make: other },
		follow: (_id, row) => ({ knownRelations: row.answer }),
	},
	...(['known', 'another number'] as const).map((way): OrderFollowed => ({
		...{ code: 'relationIsOtherHere', way, settings: { importRelations: true, exportInvoices: false } },
		...{ make: other, billed: 0 },
		follow(_id, row) {
			if (way === 'known') return { knownRelations: row.answer };
			Object.assign(inBooks('K100'), { code: 'K200' });
		},
	})),
	...(['its number', 'known'] as const).map((way): OrderFollowed => ({
		...{ code: 'relationIsThereHere', way, settings: { importRelations: true, exportInvoices: false } },
		billed: 0,
		make() {
			const id = of('K100', { email: 'info@k100.example' });
			edit(id, { debtorNumber: '1001' });
			Object.assign(inOutSmart('K100'), { debtorNumber: '21' });
			return id;
		},
		follow(_id, row) {
			if (way === 'known') return { knownRelations: row.answer };
			Object.assign(inOutSmart('21'), { debtorNumber: row.key });
		},
	})),
	{
		...{ code: 'relationIsThereAlready', way: 'its number', make: sameAs20410 },
		follow(id) {
			Object.assign(inOutSmart('D-2041'), { debtorNumber: '20410' });
			edit(id, { debtorNumber: '20410' });
		},
	},
	{
		...{ code: 'relationIsThereAlready', way: 'known', make: sameAs20410 },
		follow: (_id, row) => ({ knownRelations: row.answer }),
	},
	...(['OutSmart', 'e-Boekhouden'] as const).map((way): OrderFollowed => ({
		...{ code: 'relationWithoutAddress', way, make: () => newOne({}) },
		follow(id) {
			if (way === 'e-Boekhouden') return world().customer('K900', { name: 'Nieuw B.V.' });
			Object.assign(inOutSmart('K900'), ADDRESS);
			edit(id, { debtorNumber: 'K900' });
		},
	})),
	{
		...{ code: 'paymentMethodsUnknown', way: '', settings: { blockedPaymentMethods: 'pin betalng' } },
		...{ make: () => order({ paymentMethod: '' }) },
		follow: (_id, row) => ({ blockedPaymentMethods: (row.choices as string[]).at(-1) }),
	},
	{
		...{ code: 'errorStatusNamedOtherwise', way: '' },
		make() {
			statusNamed('Offerte maken', '99');
			return order();
		},
		follow: () => ({ errorStatus: '98' }),
	},
	{
		...{ code: 'orderStatusOther', way: '' },
		make() {
			statusNamed('Materiaal bestellen');
			return order();
		},
		follow: (_id, row) => ({ workOrderStatus: `${textIn(row.status)} ${textIn(row.name)}` }),
	},
	{
		...{ code: 'workOrderChangedSince', way: '' },
		make() {
			const id = order();
			world().sandbox.faults.inject({
				...{ kind: 'own', service: 'e-Boekhouden', operation: 'AddFactuur' },
				answer(carryOut) {
					edit(id, TWO_HOURS);
					return carryOut();
				},
			});
			return id;
		},
		follow: (id) => edit(id, ONE_HOUR),
	},
	{
		...{ code: 'freeFieldsKept', way: '', settings: { importMaterials: true } },
		make: () => {
			world().fieldService.saveMaterial({ code: 'FLT-10', freeField1: 'Stelling 4' });
			return order();
		},
		follow: () => ({ materialFreeFields: 'notUsed' }),
	},
	{
		...{ code: 'productNotSent', way: '', settings: { importMaterials: true } },
		make() {
			Object.assign(product('FLT-10'), { description: '' });
			return order();
		},
		follow: () => void Object.assign(product('FLT-10'), { description: 'Filter' }),
	},
	{
		...{ code: 'relationNotSent', way: '', settings: { importRelations: true } },
		make() {
			of('K100');
			Object.assign(inBooks('K100'), { name: '' });
			return order();
		},
		follow: () => void Object.assign(inBooks('K100'), { name: 'Klant K100' }),
	},
	fault('nothing to bill: Afgehandeld', { hours: [], materials: [] }, handle, {}, 0),
	fault('warranty: another type', { typeOfWork: 'Garantie' }, (id) => edit(id, { typeOfWork: 'Service' })),
	fault('warranty: Afgehandeld', { typeOfWork: 'Garantie' }, handle, {}, 0),
	{
		...{ code: 'orderByQuotation', way: '', make: faulty({ paymentMethod: 'conform offerte' }) },
		follow: (id, row) => byHand(id, row.text),
	},
	...(['its number', 'another code'] as const).map((way): OrderFollowed => ({
		...{ code: 'vatNumberMissing', way, settings: { vatExceptions: 'K300=VERL_VERK' } },
		make: () => of('K300'),
		follow() {
			if (way === 'another code') return { vatExceptions: 'K300=HOOG_VERK_21' };
			Object.assign(inBooks('K300'), { vatNumber: 'NL001234567B01' });
		},
	})),
	fault('minimum: the hours', { minimumHours: '2.00' }, (id) => edit(id, TWO_HOURS)),
	fault('minimum: emptied', { minimumHours: '2.00' }, (id) => edit(id, { minimumHours: '' })),
	fault('material: a price', { materials: [{ ...FILTER, price: '0.00' }] }, (id) =>
		edit(id, { materials: [FILTER] }),
	),
	fault('material: free', { materials: [{ ...FILTER, price: '0.00', total: '0.00' }] }, (id) =>
		edit(id, { materials: [{ ...FILTER, price: '0.00', total: '0.00', discountPercentage: '100' }] }),
	),
	...(
		[
			['a price', () => void Object.assign(product('GRATIS'), { price: '50.00' })],
			[
				'agreed',
				() => world().fieldService.addPrice({ hourType: 'GRATIS', debtorNumber: '1001', price: '0.00' }),
			],
			['not billable', () => world().fieldService.saveHourType({ code: 'GRATIS', saleBooking: false })],
		] as const
	).map(([way, follow]): OrderFollowed => ({
		...{ code: 'orderNotInvoiceable', way: `hours at 0.00: ${way}`, settings: IMPORTS },
		...{ make: () => freeType(), follow: () => follow() },
	})),
	...(
		[
			['the product', () => void Object.assign(product('MONT-9'), { code: 'MONT' })],
			['another hour type', (id: string) => edit(id, { hours: [{ hourType: 'UUR2', total: '01:00' }] })],
			['own hour type', () => ({ ownHourTypes: 'MONT' })],
		] as const
	).map(([way, follow]): OrderFollowed => ({
		...{ code: 'orderNotInvoiceable', way: `hours without a product: ${way}`, settings: IMPORTS },
		...{ make: renamed, follow: (id) => follow(id) },
	})),
	...(['number', 'known'] as const).map((way): OrderFollowed => ({
		...{ code: 'orderNotInvoiceable', way: `a name typed over: ${way}` },
		make: () => of('K100', {}, { invoiceCustomer: JANSEN }),
		follow(id, row) {
			const [fault] = row.faults as { answer: string }[];
			if (way === 'known') return { knownRelations: fault?.answer };
			edit(id, { invoiceDebtorNumber: '1002' });
		},
	})),
];

/** What cannot be followed here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	notAnOrder: 'steps wired otherwise than in the shipped workflow',
	orderGivenTwice: 'steps wired otherwise than in the shipped workflow',
	lookedUpElsewhere: 'steps of another credential: outsmartElsewhere.test.ts',
	itemNotInvoiceable: 'by hand, where an order may come from anywhere',
	itemNotSent: 'by hand, where an item may come from anywhere',
	notYetLookedUp: 'steps wired otherwise than in the shipped workflow',
	invoiceNotSeenTo: 'steps wired otherwise than in the shipped workflow',
	workOrderUnreadable: 'what the service writes wrong: test/oddRecords sees it said',
	completedOrdersCutOff: 'a list of exactly as many orders as OutSmart gives',
	productCodesUnclear: 'steps wired otherwise than in the shipped workflow',
	noWorkOrderId: 'steps wired otherwise than in the shipped workflow',
	unknownState: 'steps wired otherwise than in the shipped workflow',
	invoiceDaysCutOff:
		'more invoices of a day than a list holds: a person invoices by hand, and nothing makes the day shorter',
	invoiceUnreadable: 'what the service writes wrong: test/oddRecords sees it said',
	invoiceReferenceInUse: 'over REST only: overRestRefusals.prove.ts',
	hourTypeRenamed: 'a remark of a row: outsmartHourTypes.test.ts',
	hourTypesWithoutProduct: 'is about no order: outsmartHourTypes.test.ts',
	relationCodeTaken: 'over REST only: overRestRefusals.prove.ts',
	orderStatusesNotAdded: 'asks to do in OutSmart what the call was refused: a right of the account',
	claimFailed: 'said behind what failed; back on its status it is an order like any other',
	claimStays: 'said behind what failed; back on its status it is an order like any other',
	hasErrorStatus: 'said behind the reason for which an order waits',
	errorStatusSet: 'said behind what is wrong: every case above sets the order back',
	placeholdersSent: 'a remark on a record that was made: nothing waits for it',
	relationTypeAssumed: 'a remark on a record that was made: nothing waits for it',
	materialStays: 'a remark: the materials may stay',
	recordNotKept: 'the next run tries again by itself',
};

test('every code with advice is followed here, or there is a reason why not', () =>
	expectAllFollowed({ ...invoices, ...masterData }, FOLLOWED, ELSEWHERE));

const quantity = (text = '') => Number(text.replace(/:.*/, ''));
const billedOf = (id: string) =>
	world()
		.invoicesOf(id)
		.reduce((sum, { lines }) => sum + Number(lines[0]?.quantity ?? 0), 0);

test.each(few(FOLLOWED.map((one) => [`${one.code} ${one.way}`, one] as const)))('%s', async (_name, one) => {
	const follow: OrderFollowed['follow'] = (id, row, rows) => {
		const changed = one.follow(id, row, rows);
		// "Zet hem daarna weer op '1'.", where a row of the order says so.
		const own = rows.filter(({ key }) => key.endsWith(`#${id}`)).flatMap(findingsIn);
		const isSaid = own.some(({ ways = [] }) => ways.some((way) => way.do === 'status' && way.to === '1'));
		if (world().state(id) === 'Compleet 99' && isSaid) world().fieldService.setWorkStatus(id, '1');
		return changed;
	};
	const { made: id, settings } = await followAdvice({ ...one, follow }, (given) => world().run(given));
	expect(billedOf(id)).toBe(one.billed ?? quantity(world().fieldService.workOrder(id).hours[0]?.total));
	if (one.settings?.exportInvoices !== false) expect(world().state(id)).toMatch(/^Afgehandeld/);
	// Over each protocol in turn.
	const edit = FOLLOWED.indexOf(one) % 2 === 0 ? undefined : byToken;
	expect(await askedByOthers(world().sandbox, settings, edit)).toEqual([]);
});
