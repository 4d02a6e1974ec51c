import { byToken } from '../../engine';
import { textIn, textsIn } from '../../base/values/text';
import type { WorkOrderByHand } from '../../sandbox';
import { expectAllFollowed, followAdvice, type Followed, type Settings } from '../support/advice/followed';
import { askedByOthers } from '../support/advice/others';
import { dayFromNow, useOrders } from '../support/orders';
import { runOrderReport } from '../support/orderReportWorkflow';
import { EVERY_CASE } from '../support/runs';
import { orderReport } from '../support/sampleFindings/orderReport';

/** The advice of the field service report, followed to the letter: the next report is a success that says it no more. */
const world = useOrders();

const run = async (settings: Settings) => {
	const { execution, report } = await runOrderReport(world().sandbox, settings);
	const failure = [execution.error?.message, execution.error?.description].filter(Boolean).join('\n');
	return { status: execution.status, failure, rows: report.rows };
};
const order = (fields: WorkOrderByHand = {}) => world().order({ date: dayFromNow(-20), ...fields });
const invoice = async () => void (await world().run());
const invoiced = async () => {
	const id = order();
	await invoice();
	return id;
};
const inOutSmart = (id: string, fields: WorkOrderByHand) => world().fieldService.editWorkOrder(id, fields);

function ways(
	code: string,
	all: readonly string[],
	make: () => string | Promise<string>,
	follow: (way: string, id: string, row: Record<string, unknown>) => unknown,
): Followed<string>[] {
	return all.map((way) => ({ code, way, make, follow: (id, row) => follow(way, id, row) }));
}

/** A person made the same invoice, which has no line of text yet. */
async function byHand(id: string): Promise<string> {
	const like = await invoiced();
	const { number, lines } = world().invoiceOf(like);
	world().fieldService.deleteWorkOrder(like);
	for (const line of lines) if (line.code === '') line.description = `Opdracht ${id}`;
	return number;
}

const FOLLOWED = [
	...ways(
		'orderMissing',
		['invoiced by hand', 'its invoice', 'Explained'],
		() => order({ status: 'Afgehandeld' }),
		async (way, id, row) => {
			if (way === 'Explained') return { explained: `${id}=garantie` };
			if (way === 'its invoice') {
				world().reopen(id);
				await invoice();
				return {};
			}
			world().addText(await byHand(id), textIn(row.text));
			return {};
		},
	),
	...ways(
		'orderCredited',
		['invoiced again', 'Explained'],
		async () => {
			const id = await invoiced();
			world().books.creditByHand(world().invoiceOf(id).number);
			return id;
		},
		async (way, id) => {
			if (way === 'Explained') return { explained: `${id}=coulance` };
			world().reopen(id);
			await invoice();
			return {};
		},
	),
	...ways(
		'orderStillOpen',
		['its invoice', 'Explained'],
		() => order({ date: dayFromNow(-80), workStatus: '5' }),
		async (way, id) => {
			if (way === 'Explained') return { explained: `${id}=vervallen` };
			world().reopen(id);
			await invoice();
			return {};
		},
	).map((one) => ({ ...one, settings: { from: dayFromNow(-100) } })),
	...ways(
		'ordersDiffer',
		['one invoice', 'Explained'],
		async () => {
			const [id, other] = [await invoiced(), await invoiced()];
			const credit = world().books.creditByHand(world().invoiceOf(id).number);
			world().addText(credit, world().textOf(other));
			return id;
		},
		(way, id, row) => {
			if (way === 'Explained') return { explained: `${id}=afgesproken` };
			const [number = ''] = textsIn(row.invoices);
			const { books } = world();
			const made = structuredClone(books.invoice(number));
			books.invoices.push({ ...made, id: undefined, number: 'SAMEN' });
			for (const text of textsIn(row.texts)) world().addText('SAMEN', text);
			return {};
		},
	),
	...ways(
		'orderDiffers',
		['the order', 'a credit note', 'Explained'],
		async () => {
			const id = await invoiced();
			inOutSmart(id, { hours: [{ hourType: 'MONT', total: '00:30' }] });
			return id;
		},
		(way, id) => {
			if (way === 'Explained') return { explained: `${id}=afgesproken` };
			if (way === 'the order') return inOutSmart(id, { hours: [{ hourType: 'MONT', total: '01:00' }] });
			const credit = world().books.creditByHand(world().invoiceOf(id).number);
			const [line] = world().books.invoice(credit).lines;
			if (line) line.quantity = '-0.5';
			return {};
		},
	),
];

/** What cannot be followed here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	ordersBeforeStart: 'the first month: fieldServiceReport.test.ts',
	orderWaitsForInvoice: 'asks nothing: the next execution makes the invoice',
	orderNotCompared: 'asks to look at two things and judge: told in the report of its month only',
	completedOrdersCutOff: 'a list of exactly as many orders as OutSmart gives',
	orderInvoiceDaysNotWhole: 'more invoices of a day than a list holds',
	orderPeriodMissing: 'steps wired otherwise than in the shipped workflow',
	orderNotReadable: 'steps wired otherwise than in the shipped workflow',
};

test('every code with advice is followed here, or there is a reason why not', () =>
	expectAllFollowed(orderReport, FOLLOWED, ELSEWHERE));

/** In each run of the tests what an office meets each month; all of it in `npm run prove -- workflows`. */
const tried = FOLLOWED.filter(({ code }) => EVERY_CASE || code === 'orderMissing');
test.each(tried.map((one) => [`${one.code} ${one.way}`, one] as const))('%s', async (_name, one) => {
	// The period is that of the report alone.
	const { from: _from, ...settings } = (await followAdvice(one, run)).settings;
	// Over each protocol in turn.
	const edit = FOLLOWED.indexOf(one) % 2 === 0 ? undefined : byToken;
	expect(await askedByOthers(world().sandbox, settings, edit)).toEqual([]);
});
