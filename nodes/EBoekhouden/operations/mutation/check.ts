import type { Fault } from '../../../../base/words/finding';
import { isSameCode } from '../../../../base/values/text';
import type { Books } from '../../../../services/eBoekhouden/books';
import type { Mutation, NewMutation } from '../../../../services/eBoekhouden/types';
import { accountFaults, type ChartOfItem, chartOf, costCentreFaults, relationsIn } from '../chart';
import { RULES } from './createFields';
import { stopFor } from './given';
import { mutationsKnownTo } from './known';
import { addAll } from '../../../../base/values/records';

/**
 * Completes a mutation with what it refers to in the books (accounts, relation, invoice). It only reads. @throws FindingError
 * with all faults
 */
export async function checkedMutation(client: Books, given: NewMutation): Promise<NewMutation> {
	const faults: Fault[] = [];
	const mutation = { ...given, relationCode: await relationOf(client, given, faults) };
	if (faults.length === 0) await checkInvoice(client, mutation, faults);
	const { mostRows = Infinity } = client.mutations;
	if (mutation.rows.length > mostRows)
		faults.push({ code: 'tooManyLines', count: mutation.rows.length, most: mostRows });
	const needsCentres = mutation.rows.some(({ costCentreId }) => costCentreId !== '');
	// A payment whose invoice was not found gets no account; that fault is reported already.
	if (faults.length === 0 || RULES[given.kind].invoice !== 'paid')
		addAll(faults, faultsIn(await chartOf(client, needsCentres), mutation));
	stopFor(faults);
	return mutation;
}

async function relationOf(client: Books, { relationCode }: NewMutation, faults: Fault[]): Promise<string> {
	if (relationCode === '') return '';
	const found = await relationsIn(client)(relationCode)();
	const exact = found.filter(({ code }) => code === relationCode);
	const [only, ...others] = exact.length > 0 ? exact : found;
	if (only && others.length === 0) return only.code;
	const about = { path: 'Relation', of: 'relation', value: relationCode } as const;
	faults.push({ code: 'notOneRecord', found: only ? 'several' : 'none', ...about });
	return relationCode;
}

/** The number of a new invoice must not exist yet; an invoice that is paid must exist, and gives the account. */
async function checkInvoice(client: Books, mutation: NewMutation, faults: Fault[]): Promise<void> {
	const { kind, invoiceNumber, relationCode } = mutation;
	const { invoice, pays } = RULES[kind];
	const [row] = mutation.rows;
	if (!invoice || (invoice === 'paid' && row?.ledgerAccount !== '')) return;
	const found = await mutationsKnownTo(client).ofInvoice(invoiceNumber, pays ?? kind);
	const theirs = found.filter((one) => isSameCode(one.relationCode, relationCode));
	if (invoice === 'own') {
		// The number of an invoice sent is unique, that of one received is unique for each relation.
		const [taken] = kind === 'invoiceSent' ? found : theirs;
		if (taken)
			faults.push({ code: 'invoiceBooked', invoiceNumber, often: 'once', mutations: [taken.number] });
		return;
	}
	setAccount(mutation, theirs, faults);
}

function setAccount(mutation: NewMutation, invoices: readonly Mutation[], faults: Fault[]): void {
	const { invoiceNumber, relationCode: relation } = mutation;
	const accounts = new Set(invoices.map(({ ledgerAccount }) => ledgerAccount));
	const [account, ...others] = accounts;
	if (account !== undefined && others.length === 0) {
		mutation.rows = mutation.rows.map((row) => ({ ...row, ledgerAccount: account }));
		return;
	}
	const mutations = invoices.map(({ number }) => number);
	faults.push(
		account === undefined
			? { code: 'invoiceNotBooked', invoiceNumber, relation }
			: { code: 'invoiceBooked', invoiceNumber, often: 'several', mutations },
	);
}

function faultsIn(chart: ChartOfItem, { kind, ledgerAccount, rows }: NewMutation): Fault[] {
	const { header, pays } = RULES[kind];
	const rowUse = pays ? RULES[pays].header : kind === 'memorial' ? undefined : 'line';
	return [
		...accountFaults(chart, ['Counter Account', ledgerAccount], header),
		...rows.flatMap(({ ledgerAccount: account, costCentreId }, index) => {
			const path = pays ? 'Account of the Invoice' : `line ${index + 1}, Ledger Account`;
			return [
				...accountFaults(chart, [path, account], rowUse),
				...costCentreFaults(chart, [`line ${index + 1}, Cost Centre`, costCentreId]),
			];
		}),
	];
}
