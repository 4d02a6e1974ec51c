import type { LedgerAccount } from '../../../services/eBoekhouden/types';
import { Chart } from '../../payroll/read/chart';
import { about, asExpected, notSeen, ofPart, otherwise, type Checked } from '../verdict';
import { shapesOf, size, word, shapeOf, type Shape } from '../shape';
import type { Looked } from '../messages';
import type { eBoekhoudenChecks } from '../sentences/eBoekhouden';
import { parseDecimal } from '../../../base/values/money';
import { groupedBy, lowestOf, type UnknownFields } from '../../../base/values/records';
import { codeKey } from '../../../base/values/text';
import { hasReachedItsLimit, type BooksEvidence, type Witness } from './evidence';

type Id = keyof typeof eBoekhoudenChecks;

/** What is chosen in *Settings*, and the result of the check of the payroll. */
export interface BooksGiven {
	hourUnits: ReadonlySet<string>;
	isAdministrationChosen: boolean;
	/** Null when no payroll was read. */
	payroll: {
		ledgerAccounts: readonly string[];
		/** Null when they could not be read. */
		costCentres: readonly string[] | null;
		/** How many of the runs of a year had their journal read. */
		looked: Looked;
	} | null;
}

/** How each is decided; pure. */
export const BOOKS_CHECKS: {
	readonly [Check in Id]: (evidence: BooksEvidence, given: BooksGiven) => Checked;
} = {
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
	memorialSide: ({ payment, memorials }) =>
		about(memorials, (witnesses) => about(payment, (paid) => memorialSide(witnesses, paid))),
	newestMutations: ({ asWritten }) =>
		about(asWritten, ({ above, numbers }) => {
			const order = word(orderOf(numbers.map(Number)));
			if (!above) return notSeen([size(numbers.length), order]);
			const lowest = String(lowestOf(numbers.map(Number)));
			const others = numbers.filter((number) => number !== lowest);
			const isNewest = above.length === others.length && others.every((one) => above.includes(one));
			return isNewest ? asExpected([order]) : otherwise([], [order, size(above.length)]);
		}),
	wholeMutations: ({ asWritten }) =>
		about(asWritten, ({ beyond, numbers }) => {
			if (!beyond) return notSeen([size(numbers.length)]);
			const shapes = [size(numbers.length), size(beyond.length)];
			return beyond.length > 0 ? otherwise([], shapes) : asExpected(shapes);
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
	debtorAccount: ({ chart }) =>
		about(chart, (accounts) => {
			const debtors = accounts.filter(({ category }) => category === 'DEB');
			if (accounts.length === 0) return notSeen();
			const shapes = [size(debtors.length)];
			return debtors.length === 1 ? asExpected(shapes) : otherwise(debtors.map(named), shapes);
		}),
	articleUnits: ({ products }, { hourUnits }) =>
		about(products, ({ found, unread = [] }) => {
			const active = [...found, ...unread].filter((one) => one.active);
			if (active.length === 0) return notSeen([size(found.length)]);
			const units = groupedBy(active, ({ unit }) => codeKey(unit));
			const counted = (of: readonly string[]) =>
				of.map((unit) => `${unit === '' ? '–' : unit} (${units.get(unit)?.length ?? 0})`);
			const inHours = [...units.keys()].filter((unit) => hourUnits.has(unit));
			const hours = active.filter(({ unit }) => hourUnits.has(codeKey(unit))).length;
			const shapes = [size(hours), size(active.length), size(units.size)];
			return hours > 0 ? asExpected(shapes, counted(inHours)) : otherwise(counted([...units.keys()]), shapes);
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
				const isFull = protocol === 'codes' && counts.some(hasReachedItsLimit);
				return isFull ? otherwise(counts.map(String), shapes) : asExpected(shapes);
			}),
		),
	invoicesRead: ({ ordersInvoiced }) =>
		about(ordersInvoiced, ({ invoices, fullDays }) => {
			if (fullDays.length > 0) return otherwise(fullDays, [size(fullDays.length)]);
			return invoices > 0 ? asExpected([size(invoices)]) : notSeen();
		}),
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
	/** Those of the payroll that the books lack, in one list. */
	payrollCodes({ chart }, { payroll }) {
		if (!payroll || payroll.ledgerAccounts.length === 0) return notSeen();
		const { ledgerAccounts, looked } = payroll;
		return about(chart, (accounts) => {
			const books = new Chart(accounts, []);
			return lacking(ledgerAccounts, (code) => books.hasLedgerAccount(code), looked);
		});
	},
	payrollCostCentres({ costCentres }, { payroll }) {
		const centres = payroll?.costCentres ?? [];
		if (!payroll || centres.length === 0) return notSeen();
		return about(costCentres, (known) => {
			const books = new Chart([], known);
			return lacking(centres, (code) => books.costCentreId(code) !== null, payroll.looked);
		});
	},
};

function lacking(codes: readonly string[], isListed: (code: string) => boolean, looked: Looked): Checked {
	const missing = codes.filter((code) => !isListed(code));
	const counts = [size(codes.length), size(missing.length)];
	return ofPart(missing.length > 0 ? otherwise(missing, counts) : asExpected(counts), looked);
}

const named = ({ code, description }: LedgerAccount) => `${code} ${description}`;

/** The side on which the balance moved; null when it did not move by this amount. */
function sideOf({ amount, balance: written }: Witness): 'credit' | 'debit' | null {
	const [moved, balance] = [parseDecimal(amount), parseDecimal(written)];
	if (!moved || !balance || moved.round(2).eq(0)) return null;
	if (balance.round(2).eq(moved.round(2))) return 'debit';
	return balance.round(2).eq(moved.neg().round(2)) ? 'credit' : null;
}

/**
 * A positive row credits its account: a balance that is positive in debit moves by less that amount. Balances that follow
 * neither side, or not the same one, decide nothing: something else moved their accounts.
 */
function memorialSide(witnesses: readonly Witness[], payment: Witness | null): Checked {
	const balances = payment && sideOf(payment);
	const sides = witnesses.map((witness) => sideOf(witness));
	const shapes: Shape[] = [balances, ...sides].map((side) => word(side ?? 'neither'));
	const [moved, ...others] = new Set(sides);
	if (!balances || !moved || others.length > 0 || sides.length < 2) return notSeen(shapes);
	return moved !== balances ? asExpected(shapes) : otherwise([], shapes);
}

/** Whether all values are written as expected. */
function held(values: readonly unknown[], isRight: (value: unknown) => boolean): Checked {
	const present = values.filter((value) => !isEmpty(value));
	if (present.length === 0) return notSeen();
	const wrong = present.filter((value) => !isRight(value));
	const shapes = shapesOf((wrong.length > 0 ? wrong : present).map(shapeOf));
	return wrong.length > 0 ? otherwise(wrong.slice(0, 5).map(String), shapes) : asExpected(shapes);
}

function amountsIn(row: UnknownFields): unknown[] {
	return ['BedragInvoer', 'BedragExclBTW', 'BedragBTW', 'BedragInclBTW', 'amount'].map((name) => row[name]);
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function orderOf(numbers: readonly number[]): 'ascending' | 'descending' | 'other' {
	const isSorted = (sign: 1 | -1) =>
		numbers.every((one, at) => at === 0 || (one - (numbers[at - 1] ?? one)) * sign >= 0);
	if (isSorted(1)) return 'ascending';
	return isSorted(-1) ? 'descending' : 'other';
}
