import { FindingError } from '../../../shared/problems/problem';
import { perItem } from '../kinds';
import { book, bookedAs } from './book';
import { checkedAgainst } from './check';
import { createFields } from './createFields';
import { mutationOf } from './given';

export const createMutation = perItem({
	name: 'Create',
	value: 'create',
	action: 'Create a mutation',
	description: 'Book a mutation; twice books it twice',
	details: 'An invoice, payment, receipt, expense or journal entry. It cannot be changed or deleted here.',
	writes: 'once',
	onlyReads: ({ preview }) => preview,
	fields: createFields,
	async execute({ client, values }) {
		const given = mutationOf(values);
		if ('faults' in given) throw new FindingError({ code: 'fieldsWrong', faults: given.faults });
		const checked = await checkedAgainst(client, given.mutation);
		if ('faults' in checked) throw new FindingError({ code: 'fieldsWrong', faults: checked.faults });
		if (values.preview) return { ...bookedAs(checked.mutation, ''), action: 'wouldBeCreated' };
		return await book(client, checked.mutation);
	},
});
<<<<<<< HEAD

/** As it was sent, in the shape in which mutations are read. */
function bookedAs(sent: NewMutation, number: string): Mutation {
	const { paymentTermDays, invoiceNumber, ...mutation } = without('reference', sent);
	return {
		number,
		...mutation,
		invoiceNumber,
		paymentTermDays: paymentTermDays === undefined ? '' : String(paymentTermDays),
		rows: sent.rows.map((row) => ({
			amount: row.amount,
			...vatAmountsOf(row, sent),
			vatCode: row.vatCode,
			ledgerAccount: row.ledgerAccount,
			costCentreId: row.costCentreId,
			invoiceNumber,
		})),
	};
}

/** The years that the manual allows in a filter (docs/services/e-boekhouden.md 1.4). */
const EVER = { from: '1980-01-01', to: '2049-12-31' } as const;

/** The mutation with what it refers to in the books, or all faults. Only reads. */
async function checkedAgainst(
	client: Books,
	given: NewMutation,
): Promise<{ mutation: NewMutation } | { faults: Fault[] }> {
	const faults = lostIn(client, given);
	if (faults.length > 0) return { faults };
	const mutation = { ...given, relationCode: await relationOf(client, given, faults) };
	if (faults.length === 0) await checkInvoice(client, mutation, faults);
	const { mostRows = Infinity } = client.mutations;
	if (mutation.rows.length > mostRows)
		faults.push({ code: 'tooManyLines', count: mutation.rows.length, most: mostRows });
	const needsCentres = mutation.rows.some(({ costCentreId }) => costCentreId !== '');
	// When its invoice was not found, a payment lacks its account; that fault was reported.
	if (faults.length === 0 || RULES[given.kind].invoice !== 'paid')
		faults.push(...accountFaults(await chartOf(client, needsCentres), mutation));
	return faults.length > 0 ? { faults } : { mutation };
}

/** Fields that the protocol cannot store: they would be lost. */
function lostIn(
	{ mutations: { keepsReferencesOf } }: Books,
	{ kind, reference, rows }: NewMutation,
): Fault[] {
	if (!keepsReferencesOf) return [];
	const paths = rows.flatMap(({ text }, index) => (text ? [`line ${index + 1}, Line Text`] : []));
	if (reference && !keepsReferencesOf.includes(kind)) paths.push('Payment Reference');
	return paths.map((path) => ({ code: 'keptWithTokenOnly', path }));
}

async function relationOf(client: Books, { relationCode }: NewMutation, faults: Fault[]): Promise<string> {
	if (relationCode === '') return '';
	const found = await client.relations.find(relationCode);
	const exact = found.filter(({ code }) => code === relationCode);
	const [only, ...others] = exact.length > 0 ? exact : found;
	if (only && others.length === 0) return only.code;
	faults.push({ code: only ? 'relationTwice' : 'relationNotThere', relation: relationCode });
	return relationCode;
}

/** The number of a new invoice must not exist yet; an invoice that is paid must exist, and gives the account. */
async function checkInvoice(client: Books, mutation: NewMutation, faults: Fault[]): Promise<void> {
	const { kind, invoiceNumber, relationCode } = mutation;
	const { invoice } = RULES[kind];
	const [row] = mutation.rows;
	if (!invoice || (invoice === 'paid' && row?.ledgerAccount !== '')) return;
	const invoices = invoice === 'own' ? kind : paidBy(kind).invoices;
	const found = (await client.mutations.list({ ...EVER, invoiceNumber, kind: invoices })).filter(
		(one) => one.invoiceNumber === invoiceNumber,
	);
	const theirs = found.filter((one) => isSameCode(one.relationCode, relationCode));
	if (invoice === 'own') {
		// The number of an invoice sent is unique, that of one received is unique for each relation.
		const [taken] = kind === 'invoiceSent' ? found : theirs;
		if (taken) faults.push({ code: 'numberTaken', invoiceNumber, mutation: taken.number });
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
	faults.push(
		account === undefined
			? { code: 'invoiceNotBooked', invoiceNumber, relation }
			: { code: 'invoicesBooked', invoiceNumber, relation, mutations: invoices.map(({ number }) => number) },
	);
}

const NOT_IN_LINES = ['FIN', 'DEB', 'CRED'];

function accountFaults(
	{ categories, costCentres }: Chart,
	{ kind, ledgerAccount, rows }: NewMutation,
): Fault[] {
	const { header, invoice } = RULES[kind];
	const look = (path: string, account: string, use: AccountUse | undefined): Fault[] => {
		const category = categories.get(account);
		if (category === undefined) return [{ code: 'accountNotThere', path, account }];
		const fits = use === 'line' ? !NOT_IN_LINES.includes(category) : !use || use === category;
		return fits ? [] : [{ code: 'accountOfOtherUse', path, account, category, use: use ?? 'line' }];
	};
	const rowUse = kind === 'memorial' ? undefined : invoice === 'paid' ? paidBy(kind).account : 'line';
	return [
		...look('Counter Account', ledgerAccount, header),
		...rows.flatMap(({ ledgerAccount: account, costCentreId }, index) => {
			const path = invoice === 'paid' ? 'Account of the Invoice' : `line ${index + 1}, Ledger Account`;
			const isThere = costCentreId === '' || costCentres.has(costCentreId);
			const centre: Fault = {
				code: 'costCentreNotThere',
				path: `line ${index + 1}, Cost Centre`,
				costCentre: costCentreId,
			};
			return [...look(path, account, rowUse), ...(isThere ? [] : [centre])];
		}),
	];
}

/** Books a mutation once; existing ones of that kind and date are read first, to recognize the new one. */
async function book(
	client: Books,
	mutation: NewMutation,
): Promise<{ number: string; confirmedBy: ConfirmedBy }> {
	const { date, kind } = mutation;
	const day = { from: date, to: date };
	const kinds = [kind];
	const before = await client.mutations.within(day, { kinds, listedOnly: true });
	const numbers = new Set(before.map(({ number }) => number));
	const lookUp = async (): Promise<LookedUp<string>> => {
		const keep = ({ number }: { number: string }) => !numbers.has(number);
		const added = await client.mutations.within(day, { kinds, keep });
		const [only, ...others] = added.filter((one) => isIt(one, mutation));
		if (only && others.length === 0) return { is: only.number };
		return { candidates: added.map(({ number }) => number) };
	};
	const { written: number, confirmedBy } = await certainly(
		{ made: 'mutation' },
		async () => await client.mutations.create(mutation),
		lookUp,
	);
	return { number, confirmedBy };
}

type Row = Pick<NewMutation['rows'][number], 'ledgerAccount' | 'amount' | 'vatCode' | 'costCentreId'>;

function isIt(found: Mutation, sent: NewMutation): boolean {
	const isPayment = RULES[sent.kind].invoice === 'paid';
	return (
		found.ledgerAccount === sent.ledgerAccount &&
		found.voucher === sent.voucher &&
		found.description === sent.description &&
		(isPayment ? isFor(found, sent) : isOf(found, sent) && found.invoiceNumber === sent.invoiceNumber) &&
		keyOf(found.rows, isPayment) === keyOf(sent.rows, isPayment)
	);
}

function isOf(found: Mutation, sent: NewMutation): boolean {
	return isSameCode(found.relationCode, sent.relationCode);
}

/** For a payment, relation and invoice may only be in its rows. Another invoice can have the same amount. */
function isFor(found: Mutation, sent: NewMutation): boolean {
	const numbers = [found, ...found.rows].map(({ invoiceNumber }) => invoiceNumber).filter(Boolean);
	return (
		(found.relationCode === '' || isOf(found, sent)) &&
		numbers.length > 0 &&
		numbers.every((number) => number === sent.invoiceNumber)
	);
}

/** Its rows, in any order; the service itself knows the account of a payment. */
function keyOf(rows: readonly Row[], isPayment: boolean): string {
	return rows
		.map(({ ledgerAccount, amount, vatCode, costCentreId }) =>
			JSON.stringify([
				isPayment ? '' : ledgerAccount,
				parseDecimal(amount)?.toFixed(2) ?? amount,
				vatCode,
				costCentreId,
			]),
		)
		.sort()
		.join('\n');
}
=======
>>>>>>> main
