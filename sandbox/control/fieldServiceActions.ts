import { STATUSES } from '../outsmart/fieldService/types';
import type { WorkOrderByHand } from '../outsmart/fieldService/newWorkOrder';
import { blankUsedMaterial, blankWorkOrder, blankWorkPeriod } from '../outsmart/fieldService/blanks';
import type { World } from '../world';
import { ControlError } from './jsonBody';
import type { JsonBody } from './jsonBody';

function checkStatus(value: unknown) {
	const status = STATUSES.find((name) => name === value);
	if (!status) throw new ControlError(`"status" must be ${STATUSES.join(' or ')}.`);
	return status;
}

/** Fields by name, each of the kind that a blank one has. */
type Shape = Record<string, unknown>;

const NOT_HEADER = ['id', 'hours', 'materials'];
const HEADER = Object.entries(blankWorkOrder()).filter(([name]) => !NOT_HEADER.includes(name));
const WORK_ORDER: Shape = { ...Object.fromEntries(HEADER), debtorNumber: '', invoiceDebtorNumber: '' };
const LINES: Record<string, Shape> = {
	hours: { ...blankWorkPeriod() },
	materials: { ...blankUsedMaterial() },
};

function checkFields(fields: Record<string, unknown>, shape: Shape): void {
	for (const [name, value] of Object.entries(fields)) {
		const fits = Object.hasOwn(shape, name) && (shape[name] === null || typeof value === typeof shape[name]);
		if (!fits) throw new ControlError(`"${name}" cannot be set to ${JSON.stringify(value)}.`);
	}
}

/** What sandbox.fieldService.addWorkOrder accepts: every field is known and has the right type. */
function workOrderFrom(body: JsonBody, name: string): WorkOrderByHand {
	const { hours = [], materials = [], ...fields } = body.object(name);
	checkFields(fields, WORK_ORDER);
	if (fields.status !== undefined) checkStatus(fields.status);
	for (const [list, lines] of Object.entries({ hours, materials })) {
		if (!Array.isArray(lines)) throw new ControlError(`"${list}" must be a list.`);
		for (const line of lines) checkFields({ ...(line as object) }, LINES[list] ?? {});
	}
	return body.object(name);
}

export const fieldServiceActions: Record<string, (world: World, body: JsonBody) => unknown> = {
	/** id, status */
	setStatus: ({ fieldService }, body) =>
		fieldService.setStatus(body.text('id'), checkStatus(body.text('status'))),
	/** workOrder: { debtorNumber, hours: [{ hourType, total }], materials: [{ code, quantity }], … }; gives the id */
	addWorkOrder: ({ fieldService }, body) => fieldService.addWorkOrder(workOrderFrom(body, 'workOrder')),
};
