import type { Sandbox } from '../../../sandbox';
import type { Move } from '../move';
import { closedByTheSetting, newOrder, NEW_KEY, NEW_ORDER, orderIs } from './places';

const [FROM, TO] = ['2000-01-01', '2099-12-31'];
const DRAFTS = 'bookDirectly=false';

const waits = orderIs(NEW_ORDER, 'Compleet 1, 0');
const invoiced = orderIs(NEW_ORDER, 'Afgehandeld 1, 1');
const closed = closedByTheSetting(NEW_ORDER, NEW_KEY);

function closeAndOrder(sandbox: Sandbox): void {
	sandbox.books.closePeriod(FROM, TO);
	newOrder(sandbox);
}

export const bookMoves: Move[] = [
	{
		name: 'templateRenamed',
		what: 'the invoice template is renamed, and a work order is completed',
		change: (sandbox) => {
			for (const template of sandbox.books.invoiceTemplates) template.name = `${template.name} oud`;
			newOrder(sandbox);
		},
		then: 'nothing is invoiced; a row gives the refusal; the order stays as it is',
		rows: [`blocked ${NEW_KEY}`],
		wrong: waits,
		under: {
			...closed,
			[DRAFTS]: {
				then: 'the same; each time the order is on the error status for a moment, because no draft was ever found back',
				rows: [`blocked ${NEW_KEY}`],
				wrong: waits,
			},
		},
	},
	{
		name: 'periodClosed',
		what: 'the period is closed in e-Boekhouden, and a work order is completed',
		change: closeAndOrder,
		then: 'it is not invoiced; a row gives the refusal; the order stays as it is',
		rows: [`closed ${NEW_KEY}`],
		wrong: waits,
		under: {
			...closed,
			[DRAFTS]: {
				then: 'it is invoiced: a draft is not booked yet',
				rows: [`created ${NEW_KEY}`],
				wrong: invoiced,
			},
		},
	},
	{
		name: 'periodOpenedAgain',
		what: 'that period is opened again',
		takesTime: true,
		change: async (sandbox, run) => {
			closeAndOrder(sandbox);
			await run();
			sandbox.books.openPeriod(FROM, TO);
		},
		then: 'the order is invoiced',
		rows: [`created ${NEW_KEY}`],
		wrong: invoiced,
		under: {
			...closed,
			[DRAFTS]: { then: 'nothing: it was invoiced before', rows: [], wrong: invoiced },
		},
	},
	{
		name: 'defaultLedgerAccountRemoved',
		what: 'the default ledger account is removed, and a work order is completed',
		change: (sandbox) => {
			sandbox.books.removeLedgerAccount('8000');
			newOrder(sandbox);
		},
		then: 'no order is touched; one row says what is missing',
		rows: ['blocked invoices'],
		wrong: waits,
	},
];
