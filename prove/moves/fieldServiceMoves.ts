import type { Sandbox } from '../../sandbox';
import { invoicesOf } from '../subjects/orders';
import { unless, type Move } from './move';

const ORDER = '204501';
const ORDER_KEY = 'WB-2026-0101 #204501';
const NEW_KEY = 'WB-2026-4513 #204513';

/** What became of an order, as `status work status, number of invoices`. */
function orderIs(id: string, expected: string) {
	return (sandbox: Sandbox): string[] => {
		const { status, workStatus } = sandbox.fieldService.workOrder(id);
		const actual = `${status} ${workStatus}, ${invoicesOf(sandbox, id).length}`;
		return unless(actual === expected, `order ${id} is ${actual} instead of ${expected}`);
	};
}

function relationOf({ books }: Sandbox, code: string) {
	const found = books.relations.find((relation) => relation.code === code);
	if (!found) throw new Error(`There is no relation ${code}`);
	return found;
}

function productOf({ books }: Sandbox, code: string) {
	const found = books.products.find((product) => product.code === code);
	if (!found) throw new Error(`There is no product ${code}`);
	return found;
}

const cityIs = (city: string) => (sandbox: Sandbox) =>
	[relationOf(sandbox, '1001').city, sandbox.fieldService.relation('1001')?.city ?? ''].flatMap((actual) =>
		unless(actual === city, `the city of 1001 is ${actual}`),
	);

function relationMoves(): Move[] {
	const updated = ['updated 1001'];
	return [
		{
			name: 'relationMovesInBooks',
			change: (sandbox) => void (relationOf(sandbox, '1001').city = 'Zeist'),
			rows: updated,
			wrong: cityIs('Zeist'),
		},
		{
			name: 'relationMovesInOutSmart',
			change: ({ fieldService }) => fieldService.saveRelation({ debtorNumber: '1001', city: 'Bunnik' }),
			rows: updated,
			wrong: cityIs('Utrecht'),
		},
		{
			name: 'relationMovesOnBothSides',
			change: (sandbox) => {
				relationOf(sandbox, '1001').city = 'Zeist';
				sandbox.fieldService.saveRelation({ debtorNumber: '1001', city: 'Bunnik' });
			},
			rows: updated,
			wrong: cityIs('Zeist'),
		},
		{
			name: 'relationRemovedFromBooks',
			change: ({ books }) => {
				books.relations = books.relations.filter(({ code }) => code !== '1005');
			},
			rows: [],
			wrong: ({ fieldService }) => unless(fieldService.relation('1005')?.active === true, '1005 is gone'),
		},
	];
}

function productMoves(): Move[] {
	const isHourType = (code: string, active: boolean) => (sandbox: Sandbox) =>
		unless(sandbox.fieldService.hourType(code)?.active === active, `${code}: not ${active}`);
	return [
		{
			name: 'unitFromStukToUur',
			change: (sandbox) => void (productOf(sandbox, 'VOOR').unit = 'Uur'),
			rows: ['skipped VOOR', 'created VOOR'],
			wrong: isHourType('VOOR', true),
		},
		{
			name: 'unitFromUurToStuk',
			change: (sandbox) => void (productOf(sandbox, 'UUR1').unit = 'stuk'),
			rows: ['created UUR1', 'updated UUR1'],
			wrong: isHourType('UUR1', false),
		},
		{
			name: 'hourTypeInactive',
			change: (sandbox) => void (productOf(sandbox, 'UUR1').active = false),
			rows: ['updated UUR1'],
			wrong: isHourType('UUR1', false),
		},
		{
			name: 'materialInactive',
			change: (sandbox) => void (productOf(sandbox, 'VOOR').active = false),
			rows: ['skipped VOOR'],
			wrong: ({ fieldService }) => unless(fieldService.material('VOOR') !== undefined, 'VOOR is gone'),
		},
		{
			name: 'priceChanges',
			change: (sandbox) => void (productOf(sandbox, 'VOOR').price = '36.50'),
			rows: ['updated VOOR'],
			wrong: ({ fieldService }) =>
				unless(Number(fieldService.material('VOOR')?.price) === 36.5, 'the price did not follow'),
		},
	];
}

function newOrder({ fieldService }: Sandbox): void {
	fieldService.addWorkOrder({
		debtorNumber: '1001',
		hours: [{ hourType: 'MONT', total: '01:00', employeeNumber: '7' }],
	});
}

function orderMoves(): Move[] {
	return [
		{
			name: 'orderSetBack',
			change: ({ fieldService }) => fieldService.setStatus(ORDER, 'Compleet'),
			rows: [`unchanged ${ORDER_KEY}`],
			wrong: orderIs(ORDER, 'Afgehandeld 1, 1'),
		},
		{
			name: 'orderSetBackAndEdited',
			change: ({ fieldService }) => {
				fieldService.setStatus(ORDER, 'Compleet');
				fieldService.editWorkOrder(ORDER, { materials: [{ code: 'FLT-10', quantity: '9', price: '12.50' }] });
			},
			rows: [`blocked ${ORDER_KEY}`],
			wrong: orderIs(ORDER, 'Compleet 99, 1'),
		},
		{
			name: 'invoiceDeletedAndOrderSetBack',
			change: (sandbox) => {
				const { books, fieldService } = sandbox;
				const gone = invoicesOf(sandbox, ORDER);
				books.invoices = books.invoices.filter(({ number }) => !gone.includes(number));
				fieldService.setStatus(ORDER, 'Compleet');
			},
			rows: [`created ${ORDER_KEY}`],
			wrong: orderIs(ORDER, 'Afgehandeld 1, 1'),
		},
		{
			name: 'faultyOrderMended',
			change: ({ fieldService }) => {
				fieldService.editWorkOrder('204510', { hours: [{ hourType: 'MONT', total: '01:45' }] });
				fieldService.setWorkStatus('204510', '1');
			},
			rows: ['created WB-2026-0110 #204510'],
			wrong: orderIs('204510', 'Afgehandeld 1, 1'),
		},
		{
			name: 'newOrder',
			change: newOrder,
			rows: [`created ${NEW_KEY}`],
			wrong: orderIs('204513', 'Afgehandeld 1, 1'),
		},
	];
}

function bookMoves(): Move[] {
	const [FROM, TO] = ['2000-01-01', '2099-12-31'];
	const rename = ({ books }: Sandbox) => {
		for (const template of books.invoiceTemplates) template.name = `${template.name} oud`;
	};
	return [
		{
			name: 'templateRenamed',
			change: (sandbox) => {
				rename(sandbox);
				newOrder(sandbox);
			},
			rows: [`blocked ${NEW_KEY}`],
			wrong: orderIs('204513', 'Compleet 1, 0'),
		},
		{
			name: 'periodClosed',
			change: (sandbox) => {
				sandbox.books.closePeriod(FROM, TO);
				newOrder(sandbox);
			},
			rows: [`closed ${NEW_KEY}`],
			wrong: orderIs('204513', 'Compleet 1, 0'),
		},
		{
			name: 'periodOpenedAgain',
			change: async (sandbox, run) => {
				sandbox.books.closePeriod(FROM, TO);
				newOrder(sandbox);
				await run();
				sandbox.books.openPeriod(FROM, TO);
			},
			rows: [`created ${NEW_KEY}`],
			wrong: orderIs('204513', 'Afgehandeld 1, 1'),
		},
		{
			name: 'defaultLedgerAccountRemoved',
			change: (sandbox) => {
				sandbox.books.removeLedgerAccount('8000');
				newOrder(sandbox);
			},
			rows: ['blocked invoices'],
			wrong: orderIs('204513', 'Compleet 1, 0'),
		},
	];
}

export const fieldServiceMoves: Move[] = [
	...relationMoves(),
	...productMoves(),
	...orderMoves(),
	...bookMoves(),
];
