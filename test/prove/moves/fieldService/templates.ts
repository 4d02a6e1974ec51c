import type { Sandbox } from '../../../../sandbox';
import { invoiceNumbersOf } from '../../subjects/orders';
import type { Move } from '../move';
import { addOrder, CLOSED, NEW_KEY, NEW_ORDER, unlessOrderIs } from './fixtures';

const SECOND_ORDER = '204514';
const SECOND_KEY = 'WB-2026-4514 #204514';
const KEYS: Record<string, string> = { [NEW_ORDER]: NEW_KEY, [SECOND_ORDER]: SECOND_KEY };
const ORDERS = Object.keys(KEYS);

function template({ books }: Sandbox) {
	const found = books.invoiceTemplates.find(({ name }) => name === 'Factuursjabloon');
	if (!found) throw new Error('There is no template');
	return found;
}

/** The one of the two that was invoiced, wrongly: until an invoice was read back, the clock decides which is first. */
function spoiledOf(sandbox: Sandbox): { spoiled: string; other: string } {
	const [spoiled, ...others] = ORDERS.filter((id) => invoiceNumbersOf(sandbox, id).length > 0);
	const [other] = ORDERS.filter((id) => id !== spoiled);
	if (!spoiled || !other || others.length > 0) return { spoiled: '', other: '' };
	return { spoiled, other };
}

const invoiceOf = (sandbox: Sandbox) => invoiceNumbersOf(sandbox, spoiledOf(sandbox).spoiled);
const keyOf = (id: string) => KEYS[id] ?? 'neither';

function unlessHeldAt(status: string) {
	return (sandbox: Sandbox): string[] => {
		const { spoiled, other } = spoiledOf(sandbox);
		if (spoiled === '') return ['not one of the two orders is invoiced'];
		return [
			...unlessOrderIs(spoiled, `Compleet ${status}, 1`)(sandbox),
			...unlessOrderIs(other, 'Compleet 1, 0')(sandbox),
		];
	};
}

const unlessBothInvoiced = (sandbox: Sandbox) =>
	ORDERS.flatMap((id) => unlessOrderIs(id, 'Afgehandeld 1, 1')(sandbox));

const blockedOnce = {
	rows: (sandbox: Sandbox) => {
		const { spoiled, other } = spoiledOf(sandbox);
		return [`blocked ${keyOf(spoiled)}`, `blocked invoices: ${keyOf(other)}`];
	},
	named: invoiceOf,
};

export const templateMoves: Move[] = [
	{
		name: 'templateIncludesVat',
		description: 'the invoice template is turned to prices including VAT, and two work orders are completed',
		apply: (sandbox) => {
			template(sandbox).inclVat = true;
			addOrder(sandbox);
			addOrder(sandbox, { debtorNumber: '1002' });
		},
		effect:
			'the first one is invoiced wrongly and gets the error status; the other is not invoiced, one row names the wrong invoice',
		...blockedOnce,
		problems: unlessHeldAt('99'),
		underSettings: {
			[CLOSED]: {
				effect: 'neither is invoiced; a row says so',
				rows: [`closed closedUntil: ${NEW_KEY}, ${SECOND_KEY}`],
				problems: unlessOrderIs(NEW_ORDER, 'Compleet 1, 0'),
			},
		},
		ways: [
			{
				name: 'templateMended',
				description: 'the template is turned back',
				apply: (sandbox) => void (template(sandbox).inclVat = false),
				effect:
					'the other still waits: nothing is created as long as the wrong invoice stands, which one row names',
				rows: (sandbox) => {
					const { spoiled, other } = spoiledOf(sandbox);
					return [`blocked invoices: ${keyOf(other)}`, `blocked ${keyOf(spoiled)}`];
				},
				named: invoiceOf,
				problems: unlessHeldAt('99'),
			},
			{
				name: 'templateMendedAndInvoiceCredited',
				description:
					'the template is turned back, the wrong invoice is credited, and its order put back into the queue',
				apply: (sandbox) => {
					template(sandbox).inclVat = false;
					const { spoiled } = spoiledOf(sandbox);
					sandbox.books.creditByHand(invoiceNumbersOf(sandbox, spoiled)[0] ?? '');
					sandbox.fieldService.setWorkStatus(spoiled, '1');
				},
				effect: 'both are invoiced as they should be',
				rows: [`created ${NEW_KEY}`, `created ${SECOND_KEY}`],
				problems: unlessBothInvoiced,
			},
		],
	},
];
