import { brief } from '../../../values/text';
import type { AccountUse, MutationFaults, MutationFindings } from '../../findings/mutations';
import type { Clauses, Sentences } from '../sentence';

export const mutations: Sentences<MutationFindings> = {
	noSuchMutation: {
		what: ({ number }) => `There is no mutation '${brief(number)}'.`,
		todo: 'Check the number in e-Boekhouden under Boekhouden > Mutaties.',
	},
	noSuchLedgerAccount: {
		what: ({ ledgerAccount }) => `There is no ledger account '${brief(ledgerAccount)}'.`,
		todo: 'Check the code in e-Boekhouden; leading zeros count.',
	},
	noSuchCostCentre: {
		what: ({ costCentre }) => `There is no cost centre with ID '${brief(costCentre)}'.`,
		todo: 'Choose it from the list, or take its id from Cost Centre: Get Many.',
	},
	ledgerAccountExists: {
		what: ({ ledgerAccount, description }) =>
			`There is a ledger account '${brief(ledgerAccount)}' already: '${brief(description)}'. Nothing was written.`,
		todo: 'Choose another code, or update that account.',
	},
	costCentreExists: {
		what: ({ description, id }) =>
			`There is a cost centre '${brief(description)}' in that place already (ID ${id}). Nothing was written.`,
		todo: 'Choose another name, or use the one that is there.',
	},
	nothingGiven: { what: 'There is nothing to change: no field was added.', todo: 'Add a field to change.' },
};

export const mutationFaults: Clauses<MutationFaults> = {
	noLines: 'there are no lines',
	tooManyLines: ({ count, most }) => `there are ${count} lines, and e-Boekhouden takes ${most}`,
	linesUnreadable: ({ value }) => `'Lines (JSON)' is not a list of lines: '${value}'`,
	fieldNotKnown: ({ path, field, known }) =>
		`${path} has a field '${field}', which is none of ${known.join(', ')}`,
	debitOrCredit: ({ path }) => `${path} must have either a debit or a credit amount`,
	notInBalance: ({ debit, credit }, { amount }) =>
		`the lines are not in balance: debit ${amount(debit)}, credit ${amount(credit)}`,
	accountNotThere: ({ path, account }) => `${path}: there is no ledger account '${account}'`,
	accountOfOtherUse: ({ path, account, category, use }) =>
		`${path}: ledger account ${account} is of category ${category}, but ${USES[use]}`,
	costCentreNotThere: ({ path, costCentre }) => `${path}: there is no cost centre with ID '${costCentre}'`,
	fieldOfOtherKind: ({ path }) => `${path} does not go with this kind of mutation`,
	keptWithTokenOnly: ({ path }) => `${path}: e-Boekhouden keeps it with an API token alone`,
	nothingPaid: ({ path, value }) => `${path}: '${value}' is not an amount that can be paid`,
	yearOutOfRange: ({ path, value, first, last }) =>
		`${path}: '${value}' is not a date from ${first} to ${last}`,
	vatCodeNotKnown: ({ path, vatCode }) =>
		vatCode === ''
			? `${path} is not chosen (GEEN for no VAT)`
			: `${path}: nothing new can be booked with '${vatCode}'`,
	vatCodeOfOtherSide: ({ path, vatCode, side }) => `${path}: ${vatCode} is not a code for ${side}`,
	vatAmountMissing: ({ path, vatCode }) => `${path} is missing, which ${vatCode} needs`,
	vatAmountNotTaken: ({ path, vatCode }) =>
		`${path} goes with AFW and AFW_VERK alone; the VAT of ${vatCode} is counted`,
	reversedVatIncluded: ({ path, vatCode }) =>
		`${path}: ${vatCode} shifts the VAT to you, so the amounts must be excluding VAT`,
	relationNotThere: ({ relation }) => `there is no relation with code '${relation}'`,
	relationTwice: ({ relation }) => `more than one relation has the code '${relation}'`,
	numberTaken: ({ invoiceNumber, mutation }) =>
		`invoice '${invoiceNumber}' is booked already, as mutation ${mutation}`,
	invoiceNotBooked: ({ invoiceNumber, relation }) =>
		`no invoice '${invoiceNumber}' of relation '${relation}' is booked; if it stands in the opening balance, give its account at 'Account of the Invoice'`,
	invoicesBooked: ({ invoiceNumber, relation, mutations: found }) =>
		`invoice '${invoiceNumber}' of relation '${relation}' is booked more than once: ${found.join(', ')}`,
};

const USES: Record<AccountUse, string> = {
	FIN: 'must be a bank or cash account (FIN)',
	DEB: 'must be a debtors account (DEB)',
	CRED: 'must be a creditors account (CRED)',
	line: 'a line takes no bank, cash, debtors or creditors account',
};
