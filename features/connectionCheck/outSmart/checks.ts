import { about, asExpected, notSeen, otherwise, type Checked } from '../verdict';
import { shapesOf, size, word, shapeOf, type Shape } from '../shape';
import type { outSmartChecks } from '../sentences/outSmart';
import { identityFor } from '../../../base/items/orderReference';
import { addDays, parseDate, today } from '../../../base/values/dates';
import { parseDecimal, type Money } from '../../../base/values/money';
import { codeKey, filled } from '../../../base/values/text';
import { mayBeCutOff } from '../../../services/outSmart/client';
import { otherwiseUsed } from '../../../services/outSmart/freeFields';
import { isVisible } from '../../../services/outSmart/records';
import type { OrderMaterial, WorkOrder } from '../../../services/outSmart/types';
import { ORDER_DAYS } from '../eBoekhouden/evidence';
import { errorNamedOtherwise, statusAsked } from '../../invoicing/orders/statuses';
import type { OutSmartEvidence } from './evidence';

/** What is chosen in *Settings*, and the result of the check of the books. */
export interface OutSmartGiven {
	workOrderStatus: string;
	/** '' for none. */
	errorStatus: string;
	/** The orders on invoices of ours, as `#204511`; null when these were not all read. */
	ordersInvoiced: ReadonlySet<string> | null;
}

/** How each is decided; pure. */
export const OUTSMART_CHECKS: {
	readonly [Check in keyof typeof outSmartChecks]: (
		evidence: OutSmartEvidence,
		given: OutSmartGiven,
	) => Checked;
} = {
	fieldServiceLogin: ({ login }) => {
		if (login.ok) return asExpected();
		const token = TOKENS.get(login.problem.facts.problem.code);
		return token ? otherwise([token], [word(token)]) : { problem: login.problem };
	},
	exportStatuses: ({ statuses }, { workOrderStatus, errorStatus }) => {
		if (!statuses.ok && statuses.problem.facts.kind === 'refused') return notSeen();
		return about(statuses, (known) => {
			const asked = statusAsked(workOrderStatus, known);
			const codes = [asked.code, errorStatus].filter((code) => code !== '');
			const held = known.filter(({ code }) => codes.includes(code));
			const names = held.map(({ code, name }) => `${code} ${name}`);
			const shapes = codes.map((code) => word(held.some((one) => one.code === code) ? 'there' : 'free'));
			const isStopped = (asked.other ?? errorNamedOtherwise(errorStatus, known)) !== null;
			return isStopped ? otherwise(names, shapes) : asExpected(shapes, names);
		});
	},
	ownCoupling: ({ handled, completed, exportStatus }, { ordersInvoiced }) =>
		about(handled, (orders) =>
			about(completed, (waiting) => {
				const since = addDays(today(), -ORDER_DAYS);
				const lately = orders.filter(
					({ workStatus, workDate }) =>
						workStatus === exportStatus && (parseDate(workDate) ?? since) >= since,
				);
				if (!ordersInvoiced && lately.length > 0) return notSeen([size(lately.length)]);
				const others = lately.filter(({ id }) => !ordersInvoiced?.has(codeKey(identityFor(id))));
				if (others.length > 0) return otherwise(others.map(named), [size(others.length)]);
				const isSeen = lately.length > 0 || waiting.some(({ workStatus }) => workStatus === exportStatus);
				return isSeen ? asExpected([size(lately.length)]) : notSeen();
			}),
		),
	readingMarksNothing: ({ completed, again }) =>
		about(completed, (before) =>
			about(again, (after) => {
				if (before.length === 0) return notSeen();
				const left = new Set(after.map(({ id }) => id));
				const gone = before.filter(({ id }) => !left.has(id));
				const shapes = [size(before.length), size(gone.length)];
				return gone.length > 0 ? otherwise(gone.map(named), shapes) : asExpected(shapes);
			}),
		),
	listsOfOutSmart: ({ relations, materials, hourTypes }) =>
		about(relations, (first) =>
			about(materials, (second) =>
				about(hourTypes, (third) => {
					const lists = [first, second, third];
					const shapes = lists.map((of) => size(of.length));
					if (lists.every((of) => of.length === 0)) return notSeen();
					const round = lists.filter(mayBeCutOff).map((of) => String(of.length));
					return round.length > 0 ? otherwise(round, shapes) : asExpected(shapes);
				}),
			),
		),
	materialCodesTwice: ({ materials }) =>
		about(materials, (all) => {
			if (all.length === 0) return notSeen();
			const counts = new Map<string, { code: string; count: number }>();
			for (const material of all) {
				const code = filled(material.code);
				if (code === '' || !isVisible(material)) continue;
				const before = counts.get(codeKey(code));
				counts.set(codeKey(code), { code: before?.code ?? code, count: (before?.count ?? 0) + 1 });
			}
			const twice = [...counts.values()].filter(({ count }) => count > 1).map(({ code }) => code);
			return twice.length > 0 ? otherwise(twice, [size(twice.length)]) : asExpected([size(all.length)]);
		}),
	freeFields: ({ materials }) =>
		about(materials, (all) => {
			const carrying = all.filter(({ vatCode, ledgerAccount }) => vatCode !== '' || ledgerAccount !== '');
			if (carrying.length === 0) return notSeen([size(all.length)]);
			const others = carrying.filter((card) => otherwiseUsed(card).length > 0).map(({ code }) => code);
			const shapes = [size(carrying.length), size(others.length)];
			return others.length > 0 ? otherwise(others, shapes) : asExpected(shapes);
		}),
	fieldServiceDecimals: ({ materials, completed }) =>
		about(materials, (all) =>
			about(completed, (orders) => {
				// `held` has prices as they are written; those of orders were read already.
				const prices = [
					...all.map(({ held }) => held.price),
					...linesOf(orders).map(({ price }) => price),
				].filter((price) => price !== undefined && price !== null && price !== '');
				if (prices.length === 0) return notSeen();
				const wrong = prices.filter((price) => !isPrice(price));
				const shapes = shapesOf((wrong.length > 0 ? wrong : prices).map(shapeOf));
				return wrong.length > 0 ? otherwise(wrong.slice(0, 5).map(String), shapes) : asExpected(shapes);
			}),
		),
	discounts: ({ completed }) =>
		about(completed, (orders) => {
			const meanings = linesOf(orders).flatMap((line) => meaningOf(line) ?? []);
			const shapes: Shape[] = shapesOf(meanings.map((meaning) => word(meaning)));
			const odd = meanings.filter((meaning) => meaning === 'neither').length;
			if (odd > 0) return otherwise([String(odd)], shapes);
			return new Set(meanings.filter((meaning) => meaning !== 'both')).size === 1
				? asExpected(shapes)
				: notSeen(shapes);
		}),
};

const TOKENS = new Map<string, 'Software Token' | 'Token'>([
	['tokenMissing', 'Token'],
	['wrongToken', 'Token'],
	['softwareTokenMissing', 'Software Token'],
	['wrongSoftwareToken', 'Software Token'],
]);

const named = ({ workOrderNumber, orderNumber, id }: WorkOrder) => workOrderNumber || orderNumber || id;

const linesOf = (orders: readonly WorkOrder[]): OrderMaterial[] =>
	orders.flatMap(({ materials }) => materials);

/** With a dot or with a comma. */
function isPrice(given: unknown): boolean {
	return typeof given === 'number' || (typeof given === 'string' && /^-?\d+([.,]\d+)?$/.test(given.trim()));
}

type Meaning = 'both' | 'neither' | 'price' | 'total';

/** Null for a line without a discount, or without an amount. */
export function meaningOf({
	quantity,
	price,
	totalPrice,
	discountPercentage,
}: OrderMaterial): Meaning | null {
	const [times, each, total, percentage] = [quantity, price, totalPrice, discountPercentage].map(
		parseDecimal,
	);
	if (!times || !each || !total || !percentage || percentage.eq(0) || total.eq(0)) return null;
	const whole = times.times(each);
	const off = whole.times(percentage.div(100).times(-1).plus(1));
	// Half a cent per unit is rounding.
	const slack = times.abs().times('0.005').plus('0.005');
	const is = (amount: Money) => amount.minus(total).abs().lte(slack);
	if (is(whole)) return is(off) ? 'both' : 'price';
	return is(off) ? 'total' : 'neither';
}
