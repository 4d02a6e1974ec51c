import { shapesOf, word, type Shape } from '../shape';
import { canonicalAmount } from '../../../base/values/money';
import { isSameCode } from '../../../base/values/text';
import type { Mutation } from '../../../services/eBoekhouden/types';
import type { Evidence } from './evidence';
import { addAll } from '../../../base/values/records';

interface Difference {
	/** Of the account, for its owner. */
	found: string[];
	/** Which fields. */
	shapes: Shape[];
	compared: number;
}

/** Over REST twenty of each are read; each is looked up among those of the other protocol. */
export function differences(one: Evidence, other: Evidence): Difference {
	const [few, many] = one.protocol === 'token' ? [one, other] : [other, one];
	const found: string[] = [];
	const fields: Shape[] = [];
	let compared = 0;
	const hold = (name: string, a: object, b: object | undefined) => {
		compared += 1;
		const [left, right] = [a, b ?? {}] as Readonly<Record<string, unknown>>[];
		const wrong = Object.keys(a).filter(
			(field) => JSON.stringify(left?.[field]) !== JSON.stringify(right?.[field]),
		);
		if (wrong.length === 0) return;
		found.push(`${name} (${b ? wrong.join(', ') : '–'})`);
		addAll(fields, b ? wrong.map((field) => word(field)) : [word('missing')]);
	};
	if (few.newest.ok && many.newest.ok)
		for (const mutation of few.newest.value)
			hold(
				mutation.number,
				essence(mutation),
				mapped(
					many.newest.value.find(({ number }) => number === mutation.number),
					essence,
				),
			);
	for (const kind of ['relations', 'products'] as const) {
		const [mine, theirs] = [few[kind], many[kind]];
		if (!mine.ok || !theirs.ok) continue;
		for (const record of mine.value.found) {
			const same = theirs.value.found.find(({ code }) => isSameCode(code, record.code));
			hold(record.code, namesOf(record), mapped(same, namesOf));
		}
	}
	return { found, shapes: shapesOf(fields), compared };
}

/** The fields that either protocol has. */
function essence({ kind, date, ledgerAccount, voucher, rows }: Mutation) {
	return {
		...{ kind, date, ledgerAccount, voucher },
		rows: rows
			.map((row) => `${row.ledgerAccount} ${canonicalAmount(row.amount)} ${row.vatCode}`)
			.sort()
			.join('; '),
	};
}

function namesOf(record: object) {
	const { name, description, city, email, unit, vatCode, price } = record as Partial<Record<string, string>>;
	const fields = { name, description, city, email, unit, vatCode, price };
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function mapped<T, R>(value: T | undefined, by: (value: T) => R): R | undefined {
	return value === undefined ? undefined : by(value);
}
