import { type Field, type Fields, type ValuesOf, blank, blanks } from '../../../../base/n8n/field';
import {
	choice,
	chosenFromAccount,
	collection,
	decimalText,
	onOff,
	optionalDate,
	text,
	fieldTextIn,
	textUpTo,
	wholeNumber,
} from '../../../../base/n8n/fieldTypes';
import { linesAsJson, rows, specifyLines } from '../linesField';
import { NO_VAT, vatCodeOptions } from '../../../../base/values/vatCodes';
import { NEW_MUTATION_KINDS, type NewMutationKind } from '../../../../services/eBoekhouden/kinds';
import { VAT_IN_AMOUNTS } from '../fields';
import { ledgerAccountPicker, relationPicker } from '../pickers';

/** What a kind of mutation requires and allows (docs/services/e-boekhouden.md 5.5). */
interface KindRules {
	/** The description of the kind in the editor. */
	description: string;
	/** The category that the header account of this kind must have; left out where any category is right. */
	header?: 'FIN' | 'DEB' | 'CRED';
	/** The VAT codes that lines of this kind may have. */
	vat: 'sales' | 'purchases' | 'either' | 'none';
	/** Set for a kind with an invoice number and a relation: `own` for its own invoice, `paid` for the invoice that it pays. */
	invoice?: 'own' | 'paid';
	/** The kind of invoice that a payment of this kind settles. Its rows are booked on the header account of that invoice. */
	pays?: 'invoiceSent' | 'invoiceReceived';
}

export const RULES: Readonly<Record<NewMutationKind, KindRules>> = {
	invoiceReceived: {
		header: 'CRED',
		vat: 'purchases',
		invoice: 'own',
		description: 'An invoice of a supplier',
	},
	invoiceSent: {
		header: 'DEB',
		vat: 'sales',
		invoice: 'own',
		description: 'An invoice made elsewhere; for one of e-Boekhouden itself, use Invoice: Create',
	},
	invoicePaymentReceived: {
		header: 'FIN',
		vat: 'none',
		invoice: 'paid',
		pays: 'invoiceSent',
		description: 'A customer pays an invoice that is booked',
	},
	invoicePaymentSent: {
		header: 'FIN',
		vat: 'none',
		invoice: 'paid',
		pays: 'invoiceReceived',
		description: 'You pay an invoice of a supplier that is booked',
	},
	moneyReceived: { header: 'FIN', vat: 'either', description: 'Without an invoice' },
	moneySpent: { header: 'FIN', vat: 'either', description: 'Without an invoice' },
	memorial: { vat: 'none', description: 'A journal entry in debit and credit' },
};

const INVOICES = ['invoiceReceived', 'invoiceSent'] satisfies NewMutationKind[];
const PAYMENTS = ['invoicePaymentReceived', 'invoicePaymentSent'] satisfies NewMutationKind[];
const MONEY = ['moneyReceived', 'moneySpent'] satisfies NewMutationKind[];
const WITH_VAT = [...INVOICES, ...MONEY];

const vatCode: Field<string> = {
	property: {
		displayName: 'VAT Code',
		type: 'options',
		options: [{ name: 'Not Chosen', value: '' }, NO_VAT, ...namedFor('Purchases'), ...namedFor('Sales')],
		default: '',
		displayOptions: { show: { '/kind': WITH_VAT } },
		description: 'Invoices sent take codes for sales, invoices received those for purchases, money either',
	},
	read: (given) => ({ value: fieldTextIn(given) }),
};

function namedFor(side: 'Purchases' | 'Sales') {
	const options = vatCodeOptions(side === 'Sales' ? 'sales' : 'purchases');
	return options.map(({ name, value }) => ({ name: `${side}: ${name}`, value }));
}

const line = blanks({
	ledgerAccount: chosenFromAccount({
		displayName: 'Ledger Account Name or ID',
		method: 'getLedgerAccounts',
		required: true,
		description:
			'Account of this line, by its code. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	amount: decimalText({
		decimals: 2,
		displayName: 'Amount',
		placeholder: 'e.g. 121.00',
		displayOptions: { show: { '/kind': WITH_VAT } },
		description: 'At most two decimals; positive in the usual direction, negative for a credit',
	}),
	debit: decimalText({
		decimals: 2,
		displayName: 'Debit',
		placeholder: 'e.g. 100.00',
		displayOptions: { show: { '/kind': ['memorial'] } },
		description: 'Debit amount of this line; leave it empty for a credit',
	}),
	credit: decimalText({
		decimals: 2,
		displayName: 'Credit',
		placeholder: 'e.g. 100.00',
		displayOptions: { show: { '/kind': ['memorial'] } },
		description: 'Credit amount of this line; leave it empty for a debit',
	}),
	vatCode,
	vatAmount: decimalText({
		decimals: 2,
		displayName: 'VAT Amount',
		placeholder: 'e.g. 21.00',
		displayOptions: { show: { vatCode: ['AFW', 'AFW_VERK'] } },
		description: 'The VAT of this line, only for AFW and AFW_VERK; for other codes it is calculated',
	}),
	costCentre: chosenFromAccount({
		displayName: 'Cost Centre Name or ID',
		method: 'getLineCostCentres',
		description:
			'None when empty. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	description: text({
		displayName: 'Line Description',
		description: 'Text of the line itself, also of a memorial; refused without an API token',
	}),
});

export type LineValues = ValuesOf<typeof line>;

const NOT_PAYMENTS = { kind: PAYMENTS };

const common = {
	kind: choice({
		displayName: 'Kind',
		default: 'memorial',
		description: 'What is booked',
		options: NEW_MUTATION_KINDS.map((kind) => ({ ...kind, description: RULES[kind.value].description })),
	}),
	date: optionalDate({
		displayName: 'Date',
		required: true,
		description: 'Book date',
	}),
	ledgerAccount: ledgerAccountPicker({
		displayName: 'Counter Account',
		required: true,
		description:
			'The other side of all lines: debtors for an invoice sent, creditors for one received, bank or cash for money and payments. e-Boekhouden demands one for a memorial too: lines in balance leave nothing on it, so any will do, such as Verrekeningen.',
	}),
	description: blank(text({ displayName: 'Description', description: 'At most 50 characters' })),
	relationCode: blank(
		relationPicker({
			displayName: 'Relation',
			displayOptions: { hide: { kind: ['memorial'] } },
			description: 'Customer or supplier; invoices and their payments need one, money may have one',
		}),
	),
	invoiceNumber: blank(
		text({
			displayName: 'Invoice Number',
			placeholder: 'e.g. 2026001',
			displayOptions: { show: { kind: [...INVOICES, ...PAYMENTS] } },
			description:
				'At most 50 characters. For an invoice its own number, which must not be booked yet; for a payment the number of the one invoice that is paid.',
		}),
	),
	paymentTermDays: wholeNumber({
		displayName: 'Payment Term in Days',
		default: 14,
		low: 0,
		high: 999,
		displayOptions: { show: { kind: INVOICES } },
		description: 'Days within which the invoice must be paid',
	}),
	amountsAre: choice({
		displayName: 'Amounts Are',
		default: 'excludingVat',
		displayOptions: { show: { kind: WITH_VAT } },
		description: 'Whether the amounts of the lines include VAT',
		options: VAT_IN_AMOUNTS,
	}),
	amount: blank(
		decimalText({
			decimals: 2,
			displayName: 'Amount',
			placeholder: 'e.g. 121.00',
			displayOptions: { show: { kind: PAYMENTS } },
			description:
				'The amount paid, with at most two decimals; it may be a part of the invoice, and is negative for a credit note',
		}),
	),
	specifyLines: specifyLines({ hide: NOT_PAYMENTS }),
	lines: rows({
		displayName: 'Lines',
		rowName: 'Line',
		description: 'What is booked against the counter account; the sides of a memorial must be equal',
		displayOptions: { show: { specifyLines: ['fields'] }, hide: NOT_PAYMENTS },
		fields: line,
	}),
	linesJson: linesAsJson({
		displayName: 'Lines (JSON)',
		examples: [
			{
				shown: { show: { specifyLines: ['json'], kind: ['memorial'] } },
				lines: [
					{ ledgerAccount: '4000', debit: '100.00' },
					{ ledgerAccount: '1710', credit: '100.00' },
				],
			},
			{
				shown: { show: { specifyLines: ['json'] }, hide: { kind: [...PAYMENTS, 'memorial'] } },
				lines: [{ ledgerAccount: '8000', amount: '100.00', vatCode: 'HOOG_VERK_21' }],
			},
		],
		known: [
			'ledgerAccount',
			'debit or credit (for a memorial)',
			'amount and vatCode (for other kinds)',
			'vatAmount (for AFW and AFW_VERK)',
			'costCentre',
			'description',
		],
		description:
			'A list of lines with ledgerAccount, amount and vatCode (vatAmount for AFW and AFW_VERK), or debit or credit for a memorial; costCentre (an ID) and description may be added. Amounts are text with a dot.',
		fields: line,
	}),
};

const additional = {
	invoiceAccount: chosenFromAccount({
		displayName: 'Account of the Invoice Name or ID',
		method: 'getLedgerAccounts',
		description:
			'For a payment of an invoice without a mutation, as in an opening balance: its debtors or creditors account. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	}),
	headerTakesRest: onOff({
		displayName: 'Lines Need Not Balance',
		default: false,
		description:
			'Whether the lines of a memorial may leave a difference between debit and credit, which is booked on Counter Account',
	}),
	paymentReference: blank(
		text({
			displayName: 'Payment Reference',
			description:
				'Betalingskenmerk, at most 50 characters; without an API token only for invoices. With an API token, e-Boekhouden refuses a second booking with the same reference.',
		}),
	),
};

function additionalFields<F extends Fields>(fields: F) {
	return collection({ displayName: 'Additional Fields', placeholder: 'Add Field', fields });
}

export const createFields = {
	...common,
	fields: additionalFields({
		...additional,
		voucher: blank(text({ displayName: 'Voucher', description: 'Boekstuk, at most 50 characters' })),
	}),
};

export const createOrGetFields = {
	reference: textUpTo(50, {
		displayName: 'Reference',
		required: true,
		placeholder: 'e.g. PAYMENT-1042',
		description:
			'A reference of your own, at most 50 characters and unique for each booking; stored as Boekstuk. With an API token it is also the payment reference, which e-Boekhouden refuses a second time.',
	}),
	...common,
	searchDays: wholeNumber({
		displayName: 'Search Days',
		default: 31,
		low: 0,
		high: 366,
		description:
			'Within how many days before and after the date the reference is looked for; read once for all items',
	}),
	fields: additionalFields(additional),
};

export type CreateValues = ValuesOf<typeof createFields>;
