import type { Books } from '../../books/books';
import { nextId } from '../../books/ids';
import type { CostCentre } from '../../books/types';
import { bodyOf, created, done, found } from '../call';
import type { Operation, RestCall } from '../call';
import { invalid, notFound, require } from '../errors';
import { flag, integer, text } from '../json/fields';
import { counted } from '../json/write';
import { byText, pageOf } from '../lists';

const DESCRIPTION = text({ max: 50, tooLong: 'COST_004' });

function costCentreOf({ books, id }: RestCall): CostCentre {
	const costCentre = books.costCentres.find((one) => one.id === id);
	if (!costCentre) throw notFound('COST_001');
	return costCentre;
}

/** Names from the top down. */
function pathOf({ costCentres }: Books, costCentre: CostCentre): string {
	const path = [costCentre.description];
	for (let above = costCentre.parentId; above !== 0;) {
		const parent = costCentres.find(({ id }) => id === above);
		path.unshift(parent?.description ?? '');
		above = parent?.parentId ?? 0;
	}
	return path.join('>');
}

const toItem = ({ id, description, parentId, inactive }: CostCentre) => ({
	id,
	description,
	parentId: counted(parentId),
	active: !inactive,
});

function checkName({ costCentres }: Books, wanted: Omit<CostCentre, 'id'>, id?: number): void {
	const { description, parentId } = wanted;
	const same = costCentres.some(
		(other) => other.id !== id && other.description === description && other.parentId === parentId,
	);
	if (same) throw invalid('COST_005', 'description');
}

function checkParent({ costCentres }: Books, parentId: number): void {
	if (parentId === 0) return;
	const parent = costCentres.find(({ id }) => id === parentId);
	if (!parent) throw invalid('COST_008', 'parentId');
	if (parent.inactive) throw invalid('COST_007', 'parentId');
}

function isUsed({ mutations, invoices, products }: Books, id: number): boolean {
	const lines = [...mutations.flatMap(({ rows }) => rows), ...invoices.flatMap((invoice) => invoice.lines)];
	return [...lines, ...products].some(({ costCentreId }) => costCentreId === id);
}

export const costCentreOperations: Record<string, Operation> = {
	'GET /v1/costcenter': (call) =>
		pageOf(
			call,
			call.books.costCentres,
			{
				parentId: byText<CostCentre>(({ parentId }) => String(parentId)),
				description: byText<CostCentre>(({ description }) => description),
			},
			toItem,
		),

	'GET /v1/costcenter/{id}': (call) => {
		const costCentre = costCentreOf(call);
		return found({ ...toItem(costCentre), fullPath: pathOf(call.books, costCentre) });
	},

	'POST /v1/costcenter': (call) => {
		const { books } = call;
		const sent = bodyOf(call, { description: DESCRIPTION, parentId: integer, active: flag });
		const { parentId = 0, active = true } = sent;
		const description = require(sent.description, 'COST_003', 'description');
		checkParent(books, parentId);
		const costCentre = { id: nextId(books.costCentres), description, parentId, inactive: !active };
		checkName(books, costCentre);
		books.costCentres.push(costCentre);
		return created({ id: costCentre.id, active });
	},

	'PATCH /v1/costcenter/{id}': (call) => {
		const costCentre = costCentreOf(call);
		const sent = bodyOf(call, { description: DESCRIPTION, active: flag });
		const { description = costCentre.description, active = !costCentre.inactive } = sent;
		const changed = { ...costCentre, description: require(description, 'COST_003'), inactive: !active };
		checkName(call.books, changed, costCentre.id);
		Object.assign(costCentre, changed);
		return done;
	},

	'DELETE /v1/costcenter/{id}': (call) => {
		const { books, id } = call;
		costCentreOf(call);
		if (books.costCentres.some(({ parentId }) => parentId === id)) throw invalid('COST_009');
		if (isUsed(books, id)) throw invalid('COST_002');
		books.removeCostCentre(id);
		return done;
	},
};
