import type { Simplify } from '../../../shared/n8n/kinds/perItem';

/** What is done for whom, with its lines. */
export const SIMPLIFIED_WORK_ORDER: Simplify = {
	fields: [
		'id',
		'workOrderNumber',
		'status',
		'workStatus',
		'workDate',
		'typeOfWork',
		'description',
		'employeeNumber',
		'hours',
		'materials',
	],
	default: false,
};
