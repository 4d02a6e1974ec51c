import { emptyRelation } from '../../../sandbox/eboekhouden/data/relations';
import type { Invoice } from '../../../sandbox/eboekhouden/books/types';
import type { Sandbox } from '../../../sandbox';
import { BAKERY } from '../../support/payrollWorkflow';
import { ODD_TEXTS, type Marks } from './wire';

/** A record that is right, and that nothing else needs. */
export interface Twin {
	name: string;
	/** Its own texts, by which it is recognised in an answer, in what was written and in a row. */
	marks: Marks;
	/** Texts of what an odd one may stop: its debtor's orders, the run of its month. */
	concerns?: readonly string[];
	add(sandbox: Sandbox): void;
	/** The workflow runs before, and this is done then. */
	again?(sandbox: Sandbox): void;
}

/** In the texts of every twin. */
const NAME = 'Tweeling';
const [FIRST_ID, DATE] = [990_001, '2026-11-05'];
let used = 0;

/** Whether a text is of it, odd or not. */
export const isOf = ({ marks }: Twin, text: string) =>
	[NAME, ...marks, ...ODD_TEXTS].some((mark) => text.includes(mark));

/** One with an id of its own, which is one of its marks. */
function twin(name: string, marks: Marks, add: (sandbox: Sandbox, id: number) => void): Twin {
	const id = FIRST_ID + used++;
	return { name, marks: [String(id), ...marks], add: (sandbox) => add(sandbox, id) };
}

/** Such a record, and what it may be of. */
const of = (concerns: readonly string[], twin: Twin): Twin => ({ ...twin, concerns });

/** What comes of it is there already, and is odd as well: it is never made a second time. */
const made = (twin: Twin, again: (sandbox: Sandbox) => void = () => undefined): Twin => ({
	...{ ...twin, again },
	name: `${twin.name}, done before`,
});

/** On accounts that no run has, by default. */
const memorial = (voucher: string, description: string, account = '4500', against = '1100') => ({
	...{ voucher, description, date: '2026-07-15', ledgerAccount: '2999', inExVat: 'EX' as const },
	rows: [
		{ ledgerAccount: account, amount: '-12.34' },
		{ ledgerAccount: against, amount: '12.34' },
	],
});

/** On accounts of every run, with amounts of none. */
const wages = (voucher: string, date: string) => ({
	...memorial(voucher, `${NAME} lonen`, '4000', '1710'),
	date,
});

type ByHand = Parameters<Sandbox['books']['bookByHand']>[0] & { voucher: string; description: string };

/** A mutation that was booked by hand. */
const booked = (name: string, given: ByHand, also: Marks = []): Twin =>
	twin(name, [given.voucher, given.description, ...also].filter(Boolean), ({ books }, id) => {
		books.bookByHand(given);
		const last = books.mutations.at(-1);
		if (last) last.number = id;
	});

/** What an order of the world of field service comes to, and what is said of it. */
const TOTAL_OF_ORDER = '210.79';
const ORDER_OF_TOTAL = ['204501', 'WB-2026-0101'];

/** An invoice of one line, and what else it has. */
const billed = (name: string, number: string, total?: string, also: Partial<Invoice> = {}): Twin =>
	twin(name, [number], ({ books }, id) => {
		const [first] = books.invoices;
		const [line] = first?.lines ?? [];
		if (!first || !line) throw new Error('The sandbox has no invoice');
		const amount = total === undefined ? {} : { quantity: '1', unitPrice: total };
		const lines = [{ ...line, description: `${NAME} regel`, ...amount }];
		const text = `Werkbon ${also.reference}`;
		if (also.reference) lines.push({ ...line, ...NO_AMOUNT, description: text });
		books.invoices.push({ ...first, id, number, relationCode: '2005', date: DATE, lines, ...also });
	});
const NO_AMOUNT = { quantity: '0', code: '', unitPrice: '0.00' };

/** Of the books, for whoever reads them. */
export const IN_BOOKS: readonly Twin[] = [
	twin('relation', ['TW01', `${NAME} Relatie`], ({ books }, id) => {
		const address = { address: 'Dubbelstraat 2', postalCode: '9712 AB', city: 'Groningen', country: 'NL' };
		const mail = { email: 'tweeling@example.com', vatNumber: 'NL861234567B01', iban: 'NL91ABNA0417164300' };
		books.relations.push({ ...emptyRelation(id, 'TW01', `${NAME} Relatie`), ...address, ...mail });
	}),
	twin('material', ['TWP1', `${NAME} Artikel`], ({ books }, id) => {
		const like = books.products.find(({ code }) => code === 'FLT-10') ?? books.products[0];
		if (like) books.products.push({ ...like, id, code: 'TWP1', description: `${NAME} Artikel` });
	}),
	twin('hour type', ['TWH1', `${NAME} Uur`], ({ books }, id) => {
		const like = books.products.find(({ unit }) => unit === 'uur') ?? books.products[0];
		if (like) books.products.push({ ...like, id, code: 'TWH1', description: `${NAME} Uur` });
	}),
	twin('ledger account', ['9990', `${NAME} Rekening`], ({ books }, id) => {
		const account = { code: '9990', description: `${NAME} Rekening`, category: 'VW', group: '' } as const;
		books.ledgerAccounts.push({ id, ...account });
	}),
	twin('cost centre', [`990 ${NAME} Plaats`], ({ books }, id) => {
		books.costCentres.push({ id, description: `990 ${NAME} Plaats`, parentId: 0 });
	}),
	twin('unit', [`${NAME} eenheid`], ({ books }, id) => {
		books.units.push({ id, singular: `${NAME} eenheid`, plural: `${NAME} eenheden` });
	}),
	twin('product group', [`${NAME} Groep`], ({ books }, id) => {
		books.productGroups.push({ id: id + 500, code: 'AND', description: 'Andere groep' });
		books.productGroups.push({ id, code: 'TWG', description: `${NAME} Groep` });
	}),
	twin('template', [`${NAME} Sjabloon`], ({ books }, id) => {
		books.invoiceTemplates.push({ id, name: `${NAME} Sjabloon`, inclVat: false });
	}),
	billed('invoice', 'TWF1'),
	billed('invoice of ours', 'TWF2', undefined, { reference: 'WB-2025-0999 #999' }),
	billed('invoice of the total of an order', 'TWF4', TOTAL_OF_ORDER),
	of(ORDER_OF_TOTAL, billed('invoice to the debtor of an order', 'TWF5', '17.00', { relationCode: '1001' })),
	booked(
		'booking of an invoice',
		{
			...memorial('', `${NAME} boeking`),
			...{ kind: 'FactuurVerstuurd', ledgerAccount: '1300', relationCode: '2005', invoiceNumber: 'TWF3' },
			...{ date: DATE, paymentTerm: '14', rows: [{ ledgerAccount: '8000', amount: '12.34' }] },
		},
		['TWF3'],
	),
	booked('money', {
		...{ ...memorial('', `${NAME} geld`), kind: 'GeldUitgegeven', ledgerAccount: '1100' },
		rows: [{ ledgerAccount: '4500', amount: '12.34' }],
	}),
	booked('memorial of others', memorial('TW-2026-1', `${NAME} memoriaal`)),
	booked('memorial of others like a run', wages('TW-2026-2', '2026-11-10')),
	of(['2026-10/'], booked('memorial of others in the month of a run', wages('TW-2026-3', '2026-10-15'))),
	booked('memorial of another company', memorial('NMBRS 99901/2026-10/999001', `${NAME} loon`)),
];

/** The journal of a run has only texts of its lines. */
const TEXT_OF_RUN = `${NAME} regel`;

const run = twin('run', [`${NAME} run`, TEXT_OF_RUN], ({ payroll }, id) => {
	const line = (ledgerAccount: string, side: 'debit' | 'credit') =>
		({ ledgerAccount, side, amount: '10.00', description: `${NAME} regel` }) as const;
	const lines = [line('4000', 'debit'), line('1710', 'credit')];
	payroll.addRun(BAKERY, {
		...{ id, year: 2026, periodStart: 11, description: `${NAME} run`, number: 99 },
		journals: [{ date: '2026-11-10', period: 11, year: 2026, lines }],
	});
});
/** Its entry has its number in its Boekstuk alone. */
const RUNS = [run, made({ ...run, marks: [...run.marks, `NMBRS ${BAKERY}/2026-11/${run.marks[0]}`] })];

export const IN_NMBRS: readonly Twin[] = [
	twin('company', [`${NAME} B.V.`], ({ payroll }, id) => {
		const like = structuredClone(payroll.company(BAKERY));
		payroll.companies.push({ ...like, id, number: 77, name: `${NAME} B.V.`, runs: [] });
	}),
	...RUNS,
];

const order: Twin = {
	name: 'work order',
	marks: ['990900', 'WB-TW-1', 'TW03'],
	add: ({ books, fieldService }) => {
		const address = { postalCode: '9712 AB', city: 'Groningen', country: 'NL' };
		const relation = { ...emptyRelation(990_903, 'TW03', `${NAME} Debiteur`), address: 'Dubbelstraat 4' };
		books.relations.push({ ...relation, ...address });
		fieldService.saveRelation({
			debtorNumber: 'TW03',
			name: `${NAME} Debiteur`,
			street: 'Dubbelstraat 4',
			...address,
		});
		const id = fieldService.addWorkOrder({
			...{ orderNumber: 'WB-TW-1', description: `${NAME} werk`, debtorNumber: 'TW03', date: DATE },
			hours: [{ hourType: 'MONT', total: '02:00' }],
			materials: [{ code: 'FLT-10', quantity: '3.00' }],
		});
		fieldService.workOrder(id).id = '990900';
	},
};
const ORDERS = [
	order,
	made({ ...order, marks: [...order.marks, 'Werkbon WB-TW-1 #990900', '#990900'] }, ({ fieldService }) => {
		// As if its mark had been lost.
		fieldService.setStatus('990900', 'Compleet');
		fieldService.setWorkStatus('990900', '1');
	}),
];

export const IN_OUTSMART: readonly Twin[] = [
	twin('relation of OutSmart', ['TW11', `${NAME} Klant`], ({ fieldService }) => {
		const address = { street: 'Dubbelstraat', houseNumber: '3', postalCode: '9712 AB', city: 'Groningen' };
		fieldService.saveRelation({ debtorNumber: 'TW11', name: `${NAME} Klant`, ...address, country: 'NL' });
	}),
	twin('material of OutSmart', ['TWM1', `${NAME} Materiaal`], ({ fieldService }) => {
		const content = {
			description: `${NAME} Materiaal`,
			price: '2.50',
			unit: 'stuk',
			eanCode: '8712345000301',
		};
		fieldService.saveMaterial({ code: 'TWM1', ...content, freeField1: 'HOOG_VERK_21', freeField2: '8210' });
	}),
	twin('hour type of OutSmart', ['TWT1', `${NAME} Uursoort`], ({ fieldService }) => {
		fieldService.saveHourType({ code: 'TWT1', name: `${NAME} Uursoort`, salePrice: '50.00' });
	}),
	twin('work order status', ['TW55', `${NAME} Status`], ({ fieldService }) => {
		fieldService.saveWorkStatus({ code: 'TW55', name: `${NAME} Status` });
	}),
	twin('price', ['TWPR'], ({ fieldService }) => {
		fieldService.addPrice({ material: 'KIT-01', price: '8.00', debtorNumber: '1002' });
		fieldService.addPrice({ material: 'TWPR', price: '9.99', debtorNumber: 'TW12' });
	}),
	twin('employee', ['TW77', `${NAME}s`], ({ fieldService }) => {
		fieldService.employees.push({ number: 'TW77', firstName: 'Twee', lastName: `${NAME}s`, active: true });
	}),
	twin('payment method', [`${NAME} betaling`], ({ fieldService }) => {
		fieldService.paymentMethods.push({ description: 'op rekening' }, { description: `${NAME} betaling` });
	}),
	twin('work type', [`${NAME} werk`], ({ fieldService }) => {
		fieldService.workTypes.push({ name: `${NAME} werk`, description: '', minutes: '60', active: true });
	}),
	...ORDERS,
];
