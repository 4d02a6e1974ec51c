import type { Sandbox } from '../../../../sandbox';
import { invoiceNumbersOf, invoicesWithLineOf } from '../../subjects/orders';
import { problemUnless, type Move, type Run } from '../move';
import {
	addOrder,
	closedByTheSetting,
	NEW_KEY,
	NEW_NUMBER,
	NEW_ORDER,
	OWN_NUMBERS,
	unlessOrderIs,
} from './fixtures';

const unlessInvoiced = unlessOrderIs(NEW_ORDER, 'Afgehandeld 1, 1');
const REFERENCE = `Werkbon ${NEW_KEY}`;

/** An order is invoiced, its invoice is credited by a copy, and it is set back. */
async function creditAndSetBack(sandbox: Sandbox, run: Run, keepsText: boolean): Promise<void> {
	const { books, fieldService } = sandbox;
	addOrder(sandbox);
	await run({ closedUntil: '' });
	const [number = ''] = invoiceNumbersOf(sandbox, NEW_ORDER);
	books.creditByHand(number, { keepsText });
	fieldService.setStatus(NEW_ORDER, 'Compleet');
	fieldService.setWorkStatus(NEW_ORDER, '1');
}

/** The last invoice of all. */
function creditOf({ books }: Sandbox) {
	const last = books.invoices.at(-1);
	if (!last) throw new Error('There is no credit');
	return last;
}

/** The text that a person copies from the row. */
function addText(sandbox: Sandbox): void {
	const credit = creditOf(sandbox);
	const [line] = credit.lines;
	if (!line) throw new Error('The credit has no lines');
	credit.lines.push({ ...line, quantity: '0', unitPrice: '0.00', code: '', description: REFERENCE });
	sandbox.fieldService.setWorkStatus(NEW_ORDER, '1');
}

const invoicedAnew = {
	effect: 'it is invoiced anew',
	rows: [`created ${NEW_KEY}`],
	problems: unlessInvoiced,
};

const numberedAnew = (sandbox: Sandbox): string[] => {
	const numbers = invoicesWithLineOf(sandbox, NEW_ORDER).map(({ number }) => number);
	const expected = [NEW_NUMBER, `${NEW_NUMBER}-2`];
	const are = [numbers[0], numbers.at(-1)];
	return problemUnless(are.join() === expected.join(), `the numbers are ${numbers.join()}`);
};

export const creditMoves: Move[] = [
	{
		name: 'invoiceCreditedAndOrderSetBack',
		description:
			'an invoice is credited by a copy with its lines of text, and its work order set back to Compleet',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => await creditAndSetBack(sandbox, run, true),
		...invoicedAnew,
		underSettings: {
			...closedByTheSetting(NEW_ORDER, NEW_KEY),
			[OWN_NUMBERS]: {
				effect: 'it is invoiced anew, with -2 behind its number',
				rows: [`created ${NEW_KEY}`],
				problems: (sandbox) => [...unlessInvoiced(sandbox), ...numberedAnew(sandbox)],
			},
		},
	},
	{
		name: 'creditedWithoutTextAndOrderSetBack',
		description: 'the same, but the credit has no lines of text',
		onlyBetweenExecutions: true,
		apply: async (sandbox, run) => await creditAndSetBack(sandbox, run, false),
		effect:
			'it is not invoiced: it gets the error status, a row names both invoices and the line to add to the credit',
		rows: [`blocked ${NEW_KEY}`],
		named: (sandbox) => [...invoiceNumbersOf(sandbox, NEW_ORDER), creditOf(sandbox).number, REFERENCE],
		problems: unlessOrderIs(NEW_ORDER, 'Compleet 99, 1'),
		ways: [
			{
				name: 'textAdded',
				description: 'that line is added, and the order put back into the queue',
				apply: addText,
				...invoicedAnew,
			},
		],
	},
];
