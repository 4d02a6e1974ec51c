import { notSent } from '../../../shared/transport/failure';
import { formatMoney, parseDecimal, sum } from '../../../shared/values/money';
import { groupedBy } from '../../../shared/values/grouped';
import { memorialOf } from '../memorialOf';
import type { NewMemorial } from '../types';
import { createMutation, OPERATION } from './createMutation';
import type { Ids } from './ids';
import type { Session } from './session';

/** docs/services/e-boekhouden.md 8.5 */
export const MOST_ROWS = 500;

type Row = NewMemorial['rows'][number];

/** Without VAT, the same signed amounts as over the other protocol (docs/services/e-boekhouden.md 5.4). */
export async function addMemorial(session: Session, ids: Ids, entry: NewMemorial): Promise<string> {
	return await createMutation(
		session,
		ids,
		memorialOf({ ...entry, rows: [...fitting(session, entry.rows)] }),
	);
}

/** More rows than fit become one for each account and cost centre. @throws ServiceProblem when these are too many as well */
function fitting(session: Session, rows: readonly Row[]): readonly Row[] {
	if (rows.length <= MOST_ROWS) return rows;
	const groups = groupedBy(rows, ({ ledgerAccount, costCentreId }) =>
		JSON.stringify([ledgerAccount, costCentreId]),
	);
	const merged = [...groups.values()].map(together);
	if (merged.length <= MOST_ROWS) return merged;
	const problem = { code: 'tooManyRows', rows: merged.length, most: MOST_ROWS } as const;
	throw session.problem({ operation: OPERATION, writes: true }, notSent(problem));
}

/** An amount that is no number stays alone, and is refused where it is sent. */
function together(rows: readonly Row[]): Row {
	const [first] = rows as [Row];
	const amounts = rows.map(({ amount }) => parseDecimal(amount));
	const wrong = rows.find((_, place) => amounts[place] === null);
	if (wrong) return wrong;
	const text = rows.every((row) => row.text === first.text) ? first.text : undefined;
	return { ...first, text, amount: formatMoney(sum(amounts.filter((amount) => amount !== null))) };
}
