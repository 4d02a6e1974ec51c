import type { FieldService } from '../fieldService/fieldService';
import { STATUSES } from '../fieldService/types';
import type { WorkOrder } from '../fieldService/types';
import { outSmartError } from '../errors';
import { dayFrom, timeFrom } from '../wire/jsonTypes';
import { written } from '../wire/table';
import type { Sent } from '../wire/table';
import { WORK_ORDER } from '../wire/workOrder';
import { filtered } from './filters';
import type { Operation } from './operation';

/** Without the parameter they are set; only the word false leaves them alone (docs/services/outsmart.md 4.3). */
export function setsStatus(query: URLSearchParams): boolean {
	return query.get('update_status') !== 'false';
}

function mark(workOrder: WorkOrder, { marksAnyStatus }: FieldService['settings']): void {
	if (marksAnyStatus || workOrder.status === 'Compleet') workOrder.status = 'Afgehandeld';
}

/** Returns the work orders, and sets them to Afgehandeld before or after that when the query says so. */
function read(workOrders: readonly WorkOrder[], query: URLSearchParams, { settings }: FieldService): Sent[] {
	const isShown = ({ isPrivate }: { isPrivate?: boolean }) =>
		isPrivate !== true || query.get('include_private_photos') === 'true';
	const answer = () =>
		workOrders.map((workOrder) =>
			written(WORK_ORDER, { ...workOrder, photos: workOrder.photos.filter(isShown) }, settings),
		);
	if (!setsStatus(query)) return answer();
	const before = answer();
	for (const workOrder of workOrders) mark(workOrder, settings);
	return settings.markAnswers === 'old' ? before : answer();
}

/** By row_id, else by workorder_no, where the first one counts. */
function find({ workOrders }: FieldService, query: URLSearchParams): WorkOrder {
	const id = query.get('row_id');
	const number = query.get('workorder_no');
	const found = workOrders.find((workOrder) =>
		id ? workOrder.id === id : number && workOrder.workOrderNumber === number,
	);
	if (!found) throw outSmartError('noWorkOrder');
	return found;
}

/** INVENTED: no source has the answer to an unknown status. */
function statusOf(query: URLSearchParams): string {
	const status = query.get('status') ?? '';
	const known = ['Alle', ...STATUSES].includes(status);
	if (!known) throw outSmartError('uncaught', 'Required parameter missing: status');
	return status;
}

interface Update {
	change: Partial<WorkOrder>;
	complaint?: string;
}

/** The parameters of UpdateWorkorder, one by one (docs/services/outsmart.md 4.5). */
const UPDATES: Record<string, (value: string, fieldService: FieldService) => Update> = {
	workdate: (value) => {
		const date = dayFrom(value);
		return date === undefined
			? { change: {}, complaint: 'Date invalid. Format: 20-02-2016' }
			: { change: { date } };
	},
	worktime: (value) => {
		const time = timeFrom(value);
		return time === undefined
			? { change: {}, complaint: 'Time invalid. Format: 07:08' }
			: { change: { time } };
	},
	employee_nr: (value, { employees }) =>
		employees.some(({ number }) => number === value)
			? { change: { employeeNumber: value } }
			: { change: {}, complaint: 'Employee not updated' },
	/** INVENTED: no source has the answer to an unknown work status. */
	workstatus: (value, fieldService) =>
		fieldService.workStatus(value) || fieldService.settings.unknownWorkStatus === 'accepted'
			? { change: { workStatus: value } }
			: { change: {}, complaint: 'Workstatus not updated' },
};

export const workOrderOperations: Record<string, Operation> = {
	'GET GetWorkorders': ({ fieldService, query }) => {
		const { settings } = fieldService;
		const status = statusOf(query);
		const workStatus = settings.filtersIgnored ? '' : query.get('workstatus');
		const found = fieldService.workOrders.filter(
			(workOrder) =>
				(status === 'Alle' || workOrder.status === status) &&
				(!workStatus || workOrder.workStatus === workStatus),
		);
		return read(filtered(found, WORK_ORDER, query, settings), query, fieldService);
	},

	'GET GetWorkorder': ({ fieldService, query }) => {
		const workOrder = find(fieldService, query);
		if (workOrder.archived && !fieldService.settings.archivedFound) throw outSmartError('noWorkOrder');
		return read([workOrder], query, fieldService)[0];
	},

	'GET UpdateWorkorder': ({ fieldService, query }) => {
		const workOrder = find(fieldService, query);
		const updates = Object.entries(UPDATES).flatMap(([name, update]) => {
			const value = query.get(name);
			return value === null || value === '' ? [] : [update(value, fieldService)];
		});
		if (updates.length === 0) throw outSmartError('noUpdate');
		const complaints = updates.flatMap(({ complaint = [] }) => complaint);
		if (complaints.length > 0) throw outSmartError('unparsableUpdate', ...complaints);
		const before = JSON.stringify(workOrder);
		for (const { change } of updates) Object.assign(workOrder, change);
		if (JSON.stringify(workOrder) === before) throw outSmartError('noChange');
		return null;
	},
};
