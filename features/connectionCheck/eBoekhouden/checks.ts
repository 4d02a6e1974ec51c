import type { LedgerAccount } from '../../../services/eBoekhouden/types';
import { Chart } from '../../payroll/chart';
import { about, asExpected, notSeen, otherwise, type Checked } from '../verdict';
import { oneOf, shapesOf, size, word, written, type Shape } from '../shape';
import type { eBoekhoudenChecks } from '../sentences/eBoekhouden';
import { parseDecimal } from '../../../base/values/money';
import { groupedBy, lowestOf, type UnknownFields } from '../../../base/values/records';
import { codeKey, textIn } from '../../../base/values/text';
import { isVatCode } from '../../../base/values/vatCodes';
import type { Evidence, Witness } from './evidence';
import { differences } from './sameOverBoth';

type Id = keyof typeof eBoekhoudenChecks;

/** What is chosen in *Settings*, and the result of the check of the payroll. */
export interface Given {
	hourUnits: ReadonlySet<string>;
	isAdministrationChosen: boolean;
	/** Null when no payroll was read. */
	payroll: { ledgerAccounts: readonly string[]; costCentres: readonly string[] } | null;
}

type OfOne = Exclude<Id, 'payrollCodes' | 'sameOverBoth'>;

/** How each is decided over one protocol; pure. */
export const OVER_ONE: { readonly [Check in OfOne]: (evidence: Evidence, given: Given) => Checked } = {
	booksLogin: ({ chart }) =>
		about(chart, (accounts) => (accounts.length > 0 ? asExpected([size(accounts.length)]) : otherwise())),
	administrations: ({ administrations, protocol }, { isAdministrationChosen }) => {
		if (!administrations.ok) {
			const isHidden = ['account', 'rights'].includes(administrations.problem.facts.kind);
			return isHidden ? notSeen() : { problem: administrations.problem };
		}
		const names = administrations.value.map(({ company }) => company);
		const isClear = protocol === 'token' || names.length <= 1 || isAdministrationChosen;
		return isClear ? asExpected([size(names.length)]) : otherwise(names, [size(names.length)]);
	},
	balanceSide: ({ payment }) => about(payment, balanceSide),
	balanceLastDay: ({ payment }) =>
		about(payment, (witness) => {
			if (!witness || sideOf(witness) === null) return notSeen();
			return parseDecimal(witness.dayAlone)?.eq(0)
				? otherwise([], [word('excluded')])
				: asExpected([word('included')]);
		}),
	memorialSide: ({ payment, memorial }) =>
		about(memorial, (witness) => about(payment, (paid) => memorialSide(witness, paid))),
	newestMutations: ({ asWritten }) =>
		about(asWritten, ({ above, numbers }) => {
			const order = word(orderOf(numbers.map(Number)));
			if (!above) return notSeen([size(numbers.length), order]);
			const lowest = String(lowestOf(numbers.map(Number)));
			const others = numbers.filter((number) => number !== lowest);
			const isNewest = above.length === others.length && others.every((one) => above.includes(one));
			return isNewest ? asExpected([order]) : otherwise([], [order, size(above.length)]);
		}),
	booksDates: ({ asWritten }) =>
		about(asWritten, ({ mutations }) =>
			held(
				mutations.map((one) => one.Datum ?? one.date),
				(date) => typeof date === 'string' && /^\d{4}-\d{2}-\d{2}(T00:00:00(\.0+)?)?$/.test(date),
			),
		),
	booksDecimals: ({ asWritten }) =>
		about(asWritten, ({ rows }) =>
			held(
				rows.flatMap(amountsIn),
				(amount) => typeof amount === 'number' || parseDecimal(String(amount)) !== null,
			),
		),
	booksEmpties: ({ asWritten }) => about(asWritten, ({ mutations }) => empties(mutations)),
	ledgerCategories: ({ chart }) =>
		about(chart, (accounts) => {
			const categories = new Set(accounts.map(({ category }) => category));
			const unknown = [...categories].filter((one) => !CATEGORIES.includes(one));
			if (accounts.length === 0) return notSeen();
			const shapes = shapesOf(
				[...categories].map((one) => oneOf(one, CATEGORIES)),
				12,
			);
			return unknown.length > 0 ? otherwise(unknown, shapes) : asExpected(shapes);
		}),
	debtorAccount: ({ chart }) =>
		about(chart, (accounts) => {
			const debtors = accounts.filter(({ category }) => category === 'DEB');
			if (accounts.length === 0) return notSeen();
			const shapes = [size(debtors.length)];
			return debtors.length === 1 ? asExpected(shapes) : otherwise(debtors.map(named), shapes);
		}),
	booksVatCodes: ({ newest, products }) =>
		about(newest, (mutations) =>
			about(products, ({ found }) => {
				const used = [
					...mutations.flatMap(({ rows }) => rows.map(({ vatCode }) => vatCode)),
					...found.map(({ vatCode }) => vatCode),
				].filter((code) => code !== '');
				const unknown = [...new Set(used.filter((code) => !isVatCode(code)))];
				if (used.length === 0) return notSeen();
				return unknown.length > 0 ? otherwise(unknown, [size(unknown.length)]) : asExpected();
			}),
		),
	articleUnits: ({ products }, { hourUnits }) =>
		about(products, ({ found, unread = [] }) => {
			const active = [...found, ...unread].filter((one) => one.active);
			if (active.length === 0) return notSeen([size(found.length)]);
			const units = groupedBy(active, ({ unit }) => codeKey(unit));
			const isHour = (unit: string) => hourUnits.has(unit);
			const counts = [...units].map(
				([unit, those]) => `${unit === '' ? '–' : unit} (${those.length})${isHour(unit) ? ' *' : ''}`,
			);
			const hours = active.filter(({ unit }) => isHour(codeKey(unit))).length;
			const shapes = [size(hours), size(active.length), size(units.size)];
			return hours > 0 ? asExpected(shapes, counts) : otherwise(counts, shapes);
		}),
	codeCase: ({ relations, products }) =>
		about(relations, (known) =>
			about(products, (articles) => {
				const codes = [known, articles].map(({ found, unread = [] }) =>
					[...found, ...unread].map(({ code }) => code).filter((code) => code !== ''),
				);
				if (codes.every((one) => one.length === 0)) return notSeen();
				const twice = codes.flatMap((of) =>
					[...groupedBy(of, codeKey).values()].filter((group) => group.length > 1),
				);
				return twice.length > 0
					? otherwise(
							twice.map((group) => group.join(' / ')),
							[size(twice.length)],
						)
					: asExpected();
			}),
		),
	listSizes: ({ protocol, relations, products }) =>
		about(relations, (known) =>
			about(products, (articles) => {
				const counts = [known, articles].map(({ found, unread = [] }) => found.length + unread.length);
				const shapes = counts.map(size);
				const isFull = protocol === 'codes' && counts.some((count) => count >= 2_000);
				return isFull ? otherwise(counts.map(String), shapes) : asExpected(shapes);
			}),
		),
	invoiceTemplates: ({ templates }) =>
		templates === null
			? notSeen()
			: about(templates, (all) => {
					const active = all.filter((one) => one.active !== false);
					return active.length > 0
						? asExpected(
								[size(active.length)],
								active.map(({ name }) => name),
							)
						: otherwise([], [size(all.length)]);
				}),
};

/** With both protocols, or with one of them and the other's null. */
export function sameOverBoth(one: Evidence, other: Evidence | null): Checked {
	if (!other) return notSeen();
	for (const { newest, relations, products } of [one, other])
		for (const read of [newest, relations, products]) if (!read.ok) return { problem: read.problem };
	const { found, shapes, compared } = differences(one, other);
	if (compared === 0) return notSeen();
	return found.length > 0 ? otherwise(found, shapes) : asExpected([size(compared)]);
}

/** Of the payroll, what the books lack: in one list. */
export function payrollCodes({ chart, costCentres }: Evidence, { payroll }: Given): Checked {
	if (!payroll || payroll.ledgerAccounts.length === 0) return notSeen();
	const { ledgerAccounts, costCentres: centres } = payroll;
	return about(chart, (accounts) =>
		about(costCentres, (known) => {
			const books = new Chart(accounts, known);
			const missing = [
				...ledgerAccounts.filter((code) => !books.hasLedgerAccount(code)),
				...centres.filter((code) => books.costCentreId(code) === null),
			];
			const counts = [size(ledgerAccounts.length), size(centres.length), size(missing.length)];
			return missing.length > 0 ? otherwise(missing, counts) : asExpected(counts);
		}),
	);
}

/** The documented ones (docs/services/e-boekhouden.md 4.3). */
const CATEGORIES = [...['BAL', 'VW', 'FIN', 'DEB', 'CRED', 'AF', 'AF6', 'AF19', 'AFOVERIG', 'BTWRC', 'VOOR']];

const named = ({ code, description }: LedgerAccount) => `${code} ${description}`;

/** Debit, credit, or neither: the balance is not what moved. */
function sideOf({ amount, withNextDay }: Witness): 'credit' | 'debit' | null {
	const [moved, balance] = [parseDecimal(amount), parseDecimal(withNextDay)];
	if (!moved || !balance) return null;
	if (balance.round(2).eq(moved.round(2))) return 'debit';
	return balance.round(2).eq(moved.neg().round(2)) ? 'credit' : null;
}

function balanceSide(witness: Witness | null): Checked {
	if (!witness) return notSeen();
	const side = sideOf(witness);
	const shapes: Shape[] = [word(side ?? 'neither'), written(witness.withNextDay)];
	return side === 'debit' ? asExpected(shapes) : otherwise([], shapes);
}

/** A positive row credits its account: a balance that is positive in debit moves by less that amount. */
function memorialSide(row: Witness | null, payment: Witness | null): Checked {
	if (!row) return notSeen();
	// Without a payment the side of a balance is that which is documented for REST.
	const balances = payment ? sideOf(payment) : 'debit';
	const moved = sideOf(row);
	if (balances === null) return notSeen();
	const shapes = [word(balances), word(moved ?? 'neither'), word(payment ? 'witnessed' : 'assumed')];
	if (moved === null) return otherwise([], shapes);
	return moved !== balances ? asExpected(shapes) : otherwise([], shapes);
}

/** Whether all values are written as expected. */
function held(values: readonly unknown[], isRight: (value: unknown) => boolean): Checked {
	const present = values.filter((value) => value !== undefined && value !== null && value !== '');
	if (present.length === 0) return notSeen();
	const wrong = present.filter((value) => !isRight(value));
	const shapes = shapesOf((wrong.length > 0 ? wrong : present).map(written));
	return wrong.length > 0 ? otherwise(wrong.slice(0, 5).map(String), shapes) : asExpected(shapes);
}

function amountsIn(row: UnknownFields): unknown[] {
	return ['BedragInvoer', 'BedragExclBTW', 'BedragBTW', 'BedragInclBTW', 'amount'].map((name) => row[name]);
}

/** Fields that are often not filled in. */
const OPTIONAL = [
	...['RelatieCode', 'Factuurnummer', 'Boekstuk', 'Betalingstermijn', 'invoiceNumber', 'entryNumber'],
];
/** What other services write in an empty field. */
const PLACEHOLDERS = ['-', '<leeg>', '<empty>', 'null'];

function empties(mutations: readonly UnknownFields[]): Checked {
	if (mutations.length === 0) return notSeen();
	const values = mutations.flatMap((one) => OPTIONAL.map((name) => one[name]));
	const odd = values.map(textIn).filter((value) => PLACEHOLDERS.includes(value));
	const shapes = shapesOf(
		values.filter((value) => value === undefined || value === null || value === '').map(written),
	);
	return odd.length > 0 ? otherwise([...new Set(odd)], shapes) : asExpected(shapes);
}

function orderOf(numbers: readonly number[]): 'ascending' | 'descending' | 'other' {
	const isSorted = (sign: 1 | -1) =>
		numbers.every((one, at) => at === 0 || (one - (numbers[at - 1] ?? one)) * sign >= 0);
	if (isSorted(1)) return 'ascending';
	return isSorted(-1) ? 'descending' : 'other';
}
