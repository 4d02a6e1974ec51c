import type { Sandbox } from '../../../../sandbox';
import { protocol } from '../../protocol';
import type { Move } from '../move';
import { closedByTheSetting, addOrder, DRAFTS, NEW_KEY, NEW_ORDER, unlessOrderIs } from './fixtures';

const [FROM, TO] = ['2000-01-01', '2099-12-31'];

const unlessWaiting = unlessOrderIs(NEW_ORDER, 'Compleet 1, 0');
const unlessInvoiced = unlessOrderIs(NEW_ORDER, 'Afgehandeld 1, 1');
const closed = closedByTheSetting(NEW_ORDER, NEW_KEY);

/** Over REST, products refer to their account by id: when it is deleted, they have no account any more. */
const WITHOUT_ACCOUNT = ['BR01', 'BR02', 'BR03'].map((code) => `updated ${code}`);

function closeAndOrder(sandbox: Sandbox): void {
	sandbox.books.closePeriod(FROM, TO);
	addOrder(sandbox);
}

export const bookMoves: Move[] = [
	{
		name: 'templateRenamed',
		description: 'the invoice template is renamed, and a work order is completed',
		apply: (sandbox) => {
			for (const template of sandbox.books.invoiceTemplates) template.name = `${template.name} oud`;
			addOrder(sandbox);
		},
		effect: 'nothing is invoiced; one row gives the refusal, and every order stays as it is',
		rows: [`blocked invoices: ${NEW_KEY}`],
		named: ['Factuursjabloon'],
		problems: unlessWaiting,
		underSettings: closed,
	},
	{
		name: 'periodClosed',
		description: 'the period is closed in e-Boekhouden, and a work order is completed',
		apply: closeAndOrder,
		effect: 'it is not invoiced; a row gives the refusal; the order stays as it is',
		rows: [`closed invoices: ${NEW_KEY}`],
		problems: unlessWaiting,
		underSettings: {
			...closed,
			[DRAFTS]: {
				effect: 'it is invoiced: a draft is not booked yet',
				rows: [`created ${NEW_KEY}`],
				problems: unlessInvoiced,
			},
		},
	},
	{
		name: 'periodOpenedAgain',
		description: 'that period is opened again',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => {
			closeAndOrder(sandbox);
			await run();
			sandbox.books.openPeriod(FROM, TO);
		},
		effect: 'the order is invoiced',
		rows: [`created ${NEW_KEY}`],
		problems: unlessInvoiced,
		underSettings: {
			...closed,
			[DRAFTS]: { effect: 'nothing: it was invoiced before', rows: [], problems: unlessInvoiced },
		},
	},
	{
		name: 'defaultLedgerAccountRemoved',
		description: 'the default ledger account is removed, and a work order is completed',
		apply: (sandbox) => {
			sandbox.books.removeLedgerAccount('8000');
			addOrder(sandbox);
		},
		effect: 'no order is touched; one row says what is missing',
		rows: () => ['blocked invoices', ...(protocol() === 'rest' ? WITHOUT_ACCOUNT : [])],
		problems: unlessWaiting,
	},
];
