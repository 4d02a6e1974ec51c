import { between, wrongValue } from '../../../../base/words/faults';
import { FindingError } from '../../../../base/problems/problem';
import type { Fault } from '../../../../base/words/finding';
import { isWithin, yearOf } from '../../../../base/values/dates';
import { formatMoney, type Money, parseMoney, sum, ZERO } from '../../../../base/values/money';
import type { Books } from '../../../../services/eBoekhouden/books';
import { EVER } from '../../../../services/eBoekhouden/filters';
import type { NewMutation, NewMutationRow } from '../../../../services/eBoekhouden/types';
import { vatCodeOf } from '../../../../base/values/vatCodes';
import { empty, tooLong } from '../limits';
import { type CreateValues, type LineValues, RULES } from './createFields';

/** The longest texts that the service takes (docs/services/e-boekhouden.md 5.1). */
const LONGEST = { text: 50, relation: 15, account: 10 };

/** Makes a mutation of the fields. @throws FindingError with all faults that are found without reading the books */
export function mutationOf(values: CreateValues, { mutations }: Books): NewMutation {
	const { kind, date, ledgerAccount, invoiceNumber, fields } = values;
	const { invoice } = RULES[kind];
	const rows = invoice === 'paid' ? paymentOf(values) : linesOf(values);
	const faults = [
		...empty([
			['Date', date],
			['Counter Account', ledgerAccount],
			...(invoice
				? ([
						['Relation', values.relationCode],
						['Invoice Number', invoiceNumber],
					] as const)
				: []),
		]),
		...tooLong([
			['Counter Account', ledgerAccount, LONGEST.account],
			['Relation', values.relationCode, LONGEST.relation],
			['Invoice Number', invoiceNumber, LONGEST.text],
			['Description', values.description, LONGEST.text],
			['Voucher', fields.voucher, LONGEST.text],
			['Payment Reference', fields.paymentReference, LONGEST.text],
		]),
		...yearFaults(date),
		...fieldsOfOtherKinds(values),
		...rows.flatMap(({ faults: own }) => own),
		...balanceFaults(values),
		...lostIn(values, mutations),
	];
	if (invoice !== 'paid' && rows.length === 0) faults.push({ code: 'mustNotBeEmpty', field: 'Lines' });
	stopFor(faults);
	return {
		kind,
		date,
		ledgerAccount,
		relationCode: kind === 'memorial' ? '' : values.relationCode,
		invoiceNumber: invoice ? invoiceNumber : '',
		voucher: fields.voucher ?? '',
		description: values.description,
		...(invoice === 'own' && { paymentTermDays: values.paymentTermDays }),
		...(fields.paymentReference && { reference: fields.paymentReference }),
		vatIncluded: RULES[kind].vat !== 'none' && values.amountsAre === 'includingVat',
		rows: rows.map(({ row }) => row),
	};
}

/** A fault for each field that the protocol cannot store: its value would be lost. */
function lostIn(values: CreateValues, { keepsReferencesOf }: Books['mutations']): Fault[] {
	if (!keepsReferencesOf) return [];
	const { kind, fields } = values;
	const paths = givenLines(values).flatMap(({ description }, index) =>
		description ? [`line ${index + 1}, Line Description`] : [],
	);
	if (fields.paymentReference && !keepsReferencesOf.includes(kind)) paths.push('Payment Reference');
	return paths.map((path) => ({ code: 'keptWithTokenOnly', path, instead: 'nothing' }));
}

/** Stops the item. @throws FindingError with these faults, when there are any */
export function stopFor(faults: Fault[]): void {
	if (faults.length > 0) throw new FindingError({ code: 'fieldsWrong', faults });
}

/**
 * A fault for each value in a field of another kind. When an expression gives the kind, the editor shows the fields of all kinds,
 * and a value must never be dropped silently.
 */
function fieldsOfOtherKinds(values: CreateValues): Fault[] {
	const { kind, relationCode, invoiceNumber, amount, fields } = values;
	const { invoice } = RULES[kind];
	const isPayment = invoice === 'paid';
	const others: [isGiven: boolean, name: string][] = [
		[kind === 'memorial' && relationCode !== '', 'Relation'],
		[!invoice && invoiceNumber !== '', 'Invoice Number'],
		[!isPayment && amount !== '', 'Amount'],
		[isPayment && givenLines(values).length > 0, 'Lines'],
		[!isPayment && Boolean(fields.invoiceAccount), 'Account of the Invoice'],
		[kind !== 'memorial' && fields.headerTakesRest === true, 'Lines Need Not Balance'],
	];
	return others
		.filter(([isGiven]) => isGiven)
		.map(([, path]) => ({ code: 'fieldOfOtherKind', path, vatCode: '' }));
}

/** Refuses dates outside the years that a filter takes, because such a booking could not be looked up. */
function yearFaults(date: string): Fault[] {
	if (date === '' || isWithin(date, EVER)) return [];
	return [wrongValue('Date', 'date', date, between(yearOf(EVER.from), yearOf(EVER.to)))];
}

interface ReadRow {
	row: NewMutationRow;
	faults: Fault[];
}

/** The one row of a payment. The account is that of its invoice, which is looked up unless the user gives it. */
function paymentOf({ amount, fields: { invoiceAccount = '' } }: CreateValues): ReadRow[] {
	const { money, faults } = moneyIn(amount, 'Amount');
	if (faults.length === 0 && money.eq(0)) faults.push(wrongValue('Amount', 'paid', amount));
	const row = {
		amount: formatMoney(money),
		vatCode: 'GEEN',
		ledgerAccount: invoiceAccount,
		costCentreId: '',
	};
	return [{ row, faults }];
}

function givenLines({ specifyLines, lines, linesJson }: CreateValues): readonly LineValues[] {
	return specifyLines === 'json' ? linesJson : lines;
}

function linesOf(values: CreateValues): ReadRow[] {
	return givenLines(values).map((line, index) => lineOf(line, `line ${index + 1}`, values));
}

function lineOf(line: LineValues, path: string, values: CreateValues): ReadRow {
	const { ledgerAccount, costCentre: costCentreId, description: text } = line;
	const isMemorial = values.kind === 'memorial';
	const { money, faults } = isMemorial ? sidesIn(line, path) : moneyIn(line.amount, `${path}, Amount`);
	const vat = isMemorial ? null : moneyIn(line.vatAmount || '0', `${path}, VAT Amount`);
	const row: NewMutationRow = {
		amount: formatMoney(money),
		vatCode: isMemorial ? 'GEEN' : line.vatCode,
		...(vat && vatCodeOf(line.vatCode)?.percentage === null && { vat: formatMoney(vat.money) }),
		ledgerAccount,
		costCentreId,
		...(text !== '' && { text }),
	};
	const account: Fault[] = ledgerAccount === '' ? [{ code: 'missing', path: `${path}, Ledger Account` }] : [];
	const vatFaults = isMemorial ? [] : vatFaultsIn(line, path, values);
	return {
		row,
		faults: [...faults, ...(vat?.faults ?? []), ...account, ...vatFaults, ...otherKinds(line, path, values)],
	};
}

/**
 * A fault for each field of a line that belongs to another kind. The editor hides such fields and n8n drops them, so a value that
 * still comes, in JSON or with a kind from an expression, was meant.
 */
function otherKinds(line: LineValues, path: string, { kind }: CreateValues): Fault[] {
	const isEmpty = (value: string) => value === '' || (parseMoney(value)?.eq(0) ?? false);
	const others: [value: string, name: string][] =
		kind === 'memorial'
			? [
					[line.amount, 'Amount'],
					[line.vatCode === 'GEEN' ? '' : line.vatCode, 'VAT Code'],
					[line.vatAmount, 'VAT Amount'],
				]
			: [
					[line.debit, 'Debit'],
					[line.credit, 'Credit'],
				];
	return others
		.filter(([value]) => !isEmpty(value))
		.map(([, name]) => ({ code: 'fieldOfOtherKind', path: `${path}, ${name}`, vatCode: '' }));
}

/**
 * The amount of a line of a memorial entry, in which a positive amount credits the account of the line
 * (docs/services/e-boekhouden.md 5.4).
 */
function sidesIn({ debit, credit }: LineValues, path: string): { money: Money; faults: Fault[] } {
	const [left, right] = [moneyIn(debit || '0', `${path}, Debit`), moneyIn(credit || '0', `${path}, Credit`)];
	const faults = [...left.faults, ...right.faults];
	if (faults.length === 0 && left.money.eq(0) === right.money.eq(0))
		faults.push({ code: 'oneOfTwo', path, of: 'amount' });
	return { money: right.money.minus(left.money), faults };
}

function balanceFaults(values: CreateValues): Fault[] {
	const { kind, fields } = values;
	if (kind !== 'memorial' || fields.headerTakesRest) return [];
	const side = (name: 'debit' | 'credit') =>
		sum(givenLines(values).map((line) => parseMoney(line[name] || '0') ?? ZERO));
	const [debit, credit] = [side('debit'), side('credit')];
	if (debit.eq(credit)) return [];
	return [{ code: 'notInBalance', debit: formatMoney(debit), credit: formatMoney(credit) }];
}

function vatFaultsIn({ vatCode: code, vatAmount }: LineValues, path: string, values: CreateValues): Fault[] {
	const { vat } = RULES[values.kind];
	const [at, amountAt] = [`${path}, VAT Code`, `${path}, VAT Amount`];
	const known = vatCodeOf(code);
	if (!known) return [wrongValue(at, 'vatCode', code)];
	const faults: Fault[] = [];
	if ((vat === 'sales' || vat === 'purchases') && known.side !== 'both' && known.side !== vat)
		faults.push(wrongValue(at, vat === 'sales' ? 'vatCodeOfSales' : 'vatCodeOfPurchases', code));
	if (known.isReversed && values.amountsAre === 'includingVat')
		faults.push({ code: 'reversedVatIncluded', path: at, vatCode: code });
	const isAmountGiven = known.percentage === null;
	if (isAmountGiven && vatAmount === '') faults.push({ code: 'vatCodeNeeds', path: amountAt, vatCode: code });
	if (!isAmountGiven && vatAmount !== '')
		faults.push({ code: 'fieldOfOtherKind', path: amountAt, vatCode: code });
	return faults;
}

/** An amount of a line. An empty one is a fault; any other text was refused when the field was read. */
function moneyIn(given: string, path: string): { money: Money; faults: Fault[] } {
	const money = parseMoney(given);
	return money ? { money, faults: [] } : { money: ZERO, faults: [{ code: 'missing', path }] };
}
