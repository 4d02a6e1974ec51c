import { about, asExpected, notSeen, otherwise, type Checked } from '../verdict';
import { shapesOf, size, word, written, type Shape } from '../shape';
import type { outSmartChecks } from '../sentences/outSmart';
import { parseDecimal, type Money } from '../../../base/values/money';
import { codeKey } from '../../../base/values/text';
import { mayBeCutOff } from '../../../services/outSmart/client';
import { otherUse } from '../../../services/outSmart/freeFields';
import type { OrderMaterial, WorkOrder } from '../../../services/outSmart/types';
import { statusAsked } from '../../invoicing/orders/statuses';
import { ERROR_STATUS, EXPORT_STATUS, type Evidence } from './evidence';

/** How each is decided; pure. */
export const CHECKS: {
	readonly [Check in keyof typeof outSmartChecks]: (evidence: Evidence) => Checked;
} = {
	fieldServiceLogin: ({ login }) => {
		if (login.ok) return asExpected();
		const token = TOKENS.get(login.problem.facts.problem.code);
		return token ? otherwise([token], [word(token)]) : { problem: login.problem };
	},
	bearerToken: ({ login, withoutBearer }) => {
		if (!login.ok) return notSeen();
		if (withoutBearer === null || withoutBearer.ok) return asExpected();
		return withoutBearer.problem.facts.kind === 'login' ? otherwise() : { problem: withoutBearer.problem };
	},
	exportStatuses: ({ statuses }) => {
		if (!statuses.ok && statuses.problem.facts.kind === 'refused') return notSeen();
		return about(statuses, (known) => {
			const held = known.filter(({ code }) => code === EXPORT_STATUS || code === ERROR_STATUS);
			const names = held.map(({ code, name }) => `${code} ${name}`);
			const shapes = [EXPORT_STATUS, ERROR_STATUS].map((code) =>
				word(held.some((one) => one.code === code) ? 'there' : 'free'),
			);
			const asked = statusAsked(EXPORT_STATUS, known);
			return 'stop' in asked ? otherwise(names, shapes) : asExpected(shapes, names);
		});
	},
	ownCoupling: ({ handled, completed }) =>
		about(handled, (orders) =>
			about(completed, (waiting) => {
				if (orders.length > 0) return otherwise(orders.map(named), [size(orders.length)]);
				return waiting.some(({ workStatus }) => workStatus === EXPORT_STATUS) ? asExpected() : notSeen();
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
			const counts = new Map<string, number>();
			for (const { code } of all) {
				const key = codeKey(code);
				if (key !== '' && key !== '-') counts.set(key, (counts.get(key) ?? 0) + 1);
			}
			const twice = [...counts].filter(([, count]) => count > 1).map(([code]) => code);
			return twice.length > 0
				? otherwise(twice.slice(0, 100), [size(twice.length)])
				: asExpected([size(all.length)]);
		}),
	freeFields: ({ materials }) =>
		about(materials, (all) => {
			const filled = all.filter(({ vatCode, ledgerAccount }) => vatCode !== '' || ledgerAccount !== '');
			if (filled.length === 0) return notSeen([size(all.length)]);
			const others = otherUse(filled);
			return others ? otherwise(others, [size(filled.length)]) : asExpected([size(filled.length)]);
		}),
	fieldServiceDecimals: ({ materials, completed }) =>
		about(materials, (all) =>
			about(completed, (orders) => {
				// The held rows have them as they are written; those of orders were read already.
				const prices = [
					...all.slice(0, 2_000).map(({ held }) => held.price),
					...linesOf(orders).map(({ price }) => price),
				].filter((price) => price !== undefined && price !== null && price !== '');
				if (prices.length === 0) return notSeen();
				const wrong = prices.filter((price) => !isPrice(price));
				const shapes = shapesOf((wrong.length > 0 ? wrong : prices).map(written));
				return wrong.length > 0 ? otherwise(wrong.slice(0, 5).map(String), shapes) : asExpected(shapes);
			}),
		),
	discounts: ({ completed }) =>
		about(completed, (orders) => {
			const meanings = linesOf(orders).flatMap((line) => meaningOf(line) ?? []);
			if (meanings.length === 0) return notSeen();
			const shapes: Shape[] = shapesOf(meanings.map((meaning) => word(meaning)));
			const odd = meanings.filter((meaning) => meaning === 'neither').length;
			return odd > 0 ? otherwise([String(odd)], shapes) : asExpected(shapes);
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
function meaningOf({ quantity, price, totalPrice, discountPercentage }: OrderMaterial): Meaning | null {
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
