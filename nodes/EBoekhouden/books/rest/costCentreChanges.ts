import { unexpected } from '../../../shared/transport/failure';
import type { CostCentreChanges } from '../books';
import { costCentre } from './accountIds';
import { operationOf } from './callOf';
import { findById } from './findById';
import { readList } from './paging';
import type { Session } from './session';
import { unknownCode } from './unknownCode';
import { id, record } from './values';

const PATH = 'costcenter';
const created = record({ id: id.nullish() });

export function costCentreChangesOver(session: Session): CostCentreChanges {
	// What is no number cannot be asked for.
	const find = async (wanted: string) =>
		/^[1-9]\d{0,14}$/.test(wanted) ? await findById(session, PATH, wanted, costCentre) : null;
	const existing = async (wanted: string, method: string) => {
		const found = await find(wanted);
		if (!found) throw unknownCode(session, 'costCentre', wanted, operationOf(method, `${PATH}/0`));
		return found;
	};
	return {
		find,
		async below(parentId) {
			// Which value stands for the top is not documented, so that those are looked for among all.
			const query: [string, string][] = parentId === '' ? [] : [['parentId', parentId]];
			const found = await readList(session, PATH, costCentre, { query });
			return found.filter((one) => one.parentId === parentId);
		},
		async create({ description, parentId, active }) {
			const body = { description, ...(parentId !== '' && { parentId: Number(parentId) }), active };
			const answer = await session.post(PATH, body, created);
			if (answer.id && answer.id !== '0') return answer.id;
			const call = { operation: operationOf('POST', PATH), writes: true };
			throw session.problem(call, unexpected('recordWithout', 'id'));
		},
		async update(wanted, change) {
			const found = await existing(wanted, 'PATCH');
			await session.patch(`${PATH}/${found.id}`, change);
			return { ...found, ...change };
		},
		async delete(wanted) {
			const found = await existing(wanted, 'DELETE');
			await session.delete(`${PATH}/${found.id}`);
			return found;
		},
	};
}
