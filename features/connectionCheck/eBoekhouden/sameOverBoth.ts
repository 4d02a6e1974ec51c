import { shapesOf, word, type Shape } from '../shape';
import { RELATION_FIELDS } from '../../../base/items/relation';
import { canonicalAmount } from '../../../base/values/money';
import { addAll, groupedBy } from '../../../base/values/records';
import { codeKey } from '../../../base/values/text';
import type { Mutation } from '../../../services/eBoekhouden/types';
import { hasReachedItsLimit, type BooksEvidence } from './evidence';

interface Difference {
	/** Of the account, for its owner. */
	found: string[];
	/** Which fields. */
	shapes: Shape[];
	compared: number;
}

type Facts = Readonly<Record<string, unknown>>;

/**
 * Over REST twenty of each are read; each is looked up among those of the other protocol. One that is missing there says
 * something only when that list is whole.
 */
export function differencesOverBoth(one: BooksEvidence, other: BooksEvidence): Difference {
	const [few, many] = one.protocol === 'token' ? [one, other] : [other, one];
	const found: string[] = [];
	const fields: Shape[] = [];
	let compared = 0;
	/** Compares a record; of several with its code, one equal one is enough. */
	const hold = (name: string, mine: Facts, theirs: readonly Facts[], isWhole: boolean) => {
		if (theirs.length === 0 && !isWhole) return;
		compared += 1;
		const wrong = theirs.map((their) =>
			Object.keys(mine).filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(their[field])),
		);
		if (wrong.some((of) => of.length === 0)) return;
		const [first] = wrong;
		found.push(`${name} (${first ? first.join(', ') : '–'})`);
		addAll(fields, first ? first.map((field) => word(field)) : [word('missing')]);
	};
	if (few.newest.ok && many.newest.ok) {
		const all = groupedBy(many.newest.value, ({ number }) => number);
		const isWhole = !hasReachedItsLimit(many.newest.value.length);
		for (const mutation of few.newest.value)
			hold(mutation.number, essence(mutation), (all.get(mutation.number) ?? []).map(essence), isWhole);
	}
	for (const kind of ['relations', 'products'] as const) {
		const [mine, theirs] = [few[kind], many[kind]];
		if (!mine.ok || !theirs.ok) continue;
		const all = groupedBy<{ code: string }, string>(theirs.value.found, ({ code }) => codeKey(code));
		const isWhole = !hasReachedItsLimit(theirs.value.found.length);
		for (const record of mine.value.found)
			hold(record.code, contentOf(record), (all.get(codeKey(record.code)) ?? []).map(contentOf), isWhole);
	}
	return { found, shapes: shapesOf(fields, 12), compared };
}

/** The fields that either protocol has. */
function essence({ kind, date, ledgerAccount, voucher, ...mutation }: Mutation) {
	const { relationCode, invoiceNumber, description, rows } = mutation;
	const facts = (of: (row: Mutation['rows'][number]) => string) => rows.map(of).sort().join('; ');
	return {
		...{ kind, date, ledgerAccount, voucher, relationCode, invoiceNumber, description },
		rows: facts((row) => `${row.ledgerAccount} ${canonicalAmount(row.amount)} ${row.vatCode}`),
		costCentres: facts((row) => row.costCentreId),
		invoiceNumbers: facts((row) => row.invoiceNumber),
	};
}

/** What is read of a relation, or of a product. */
const CONTENT = [...RELATION_FIELDS, 'description', 'unit', 'vatCode', 'price', 'ledgerAccount', 'active'];

function contentOf(record: object): Facts {
	const given = record as Facts;
	return Object.fromEntries(CONTENT.filter((name) => name in given).map((name) => [name, given[name]]));
}
