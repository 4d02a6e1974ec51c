import { notSent } from '../../../shared/transport/failure';
import { formatMoney, parseDecimal, sum } from '../../../shared/values/money';
import { groupedBy } from '../../../shared/values/grouped';
import type { Json } from '../../../shared/rows/row';
import type { NewMemorial } from '../types';
import { operationOf } from './callOf';
import type { Ids } from './ids';
import { MEMORIAL } from './mutationRecords';
import { numberIn } from './sent';
import type { Session } from './session';
import { unknownCode } from './unknownCode';
import { id, record } from './values';
import { noNumber } from './noNumber';

/** docs/services/e-boekhouden.md 8.5 */
export const MOST_ROWS = 500;

const OPERATION = operationOf('POST', 'mutation');
const created = record({ id: id.nullish() });

type Row = NewMemorial['rows'][number];

/** Without VAT, the same signed amounts as over the other protocol (docs/services/e-boekhouden.md 5.4). */
export async function addMemorial(session: Session, ids: Ids, entry: NewMemorial): Promise<string> {
	const rows: Json[] = [];
	for (const [place, row] of fitting(session, entry.rows).entries())
		rows.push(await toRow(session, ids, row, place));
	const body = {
		type: MEMORIAL,
		date: entry.date,
		ledgerId: Number(await ids.accounts.idOf(entry.ledgerAccount, OPERATION)),
		entryNumber: entry.voucher,
		description: entry.description,
		inExVat: 'EX',
		...(entry.reference && { paymentReference: entry.reference, checkPaymentReference: true }),
		rows,
	};
	const { id: number } = await session.post('mutation', body, created);
	if (!number || number === '0') throw noNumber(session, OPERATION, 'booking');
	return number;
}

async function toRow(session: Session, { accounts }: Ids, row: Row, place: number): Promise<Json> {
	return {
		ledgerId: Number(await accounts.idOf(row.ledgerAccount, OPERATION)),
		vatCode: 'GEEN',
		amount: numberIn(session, row.amount, { operation: OPERATION, path: `rows[${place}].amount` }),
		...(row.costCentreId !== '' && { costCenterId: costCentreIn(session, row.costCentreId) }),
		...(row.text && { description: row.text }),
	};
}

function costCentreIn(session: Session, costCentreId: string): number {
	if (/^\d{1,15}$/.test(costCentreId)) return Number(costCentreId);
	throw unknownCode(session, 'costCentre', costCentreId, OPERATION);
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
