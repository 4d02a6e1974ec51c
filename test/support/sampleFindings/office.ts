import type { FactsOf } from '../../../base/words/finding';
import type {
	officeFaults as officeFaultsMessages,
	office as officeMessages,
} from '../../../features/office/messages';
import type { NothingToDo, Samples } from './samples';

const GARAGE = { client: 'Garage B.V.', company: '12345' };

export const office: Samples<FactsOf<typeof officeMessages>> = {
	clientFaulty: [{ ...GARAGE, faults: [{ code: 'noAdministration' }] }],
	clientTwice: [{ ...GARAGE, rows: 2 }],
	clientsNotRead: [{ text: 'Data table with name "Payroll clients" not found' }, { text: '' }],
	noClients: [{}],
	notClients: [{ count: 1 }, { count: 3 }],
	noSuchClients: [{ clients: ['garrage b.v.'] }],
	clientStopped: [{ text: 'The workflow was not found' }],
	clientWithoutResult: [{}],
	statusNotKept: [{ clients: ['Garage B.V.'] }],
	overviewNotMailed: [{ faults: [{ code: 'mustBeMailAddress', field: 'recipient', value: 'kantoor' }] }],
	mutationCalls: [{ calls: 4 }],
	officeQuota: [{ administration: 'Garage B.V.', calls: 4100, limit: 5000 }],
	officeQuotaTogether: [{ calls: 4100, limit: 5000 }],
};

export const officeNothingToDo: NothingToDo<FactsOf<typeof officeMessages>> = ['mutationCalls'];

export const officeFaults: Samples<FactsOf<typeof officeFaultsMessages>> = {
	notACompanyId: [{ value: 'Garage' }],
	noAdministration: [{}],
};
