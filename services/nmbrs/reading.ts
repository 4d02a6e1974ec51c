import type { HttpRequest } from '../../base/transport/http';
import { soapCall } from '../../base/transport/onlyReading';

const READING: ReadonlySet<string> = new Set([
	...['List_GetAll', 'Environment_Get', 'Run_GetList'],
	...['Journals_GetByRunCompany_v2', 'Journals_GetByRunCostCenter_v2'],
]);

/** All that a check sends. */
export function isReading(request: HttpRequest): boolean {
	return READING.has(soapCall(request));
}
