import type { ClientOfTable } from '../officeWorkflow';
import type { OfficeClient } from './office';
import { rowOf } from './officeRun';

/** A typing error of a person in the row of a client: every row of that client must be held back. */
type Mistake = (client: OfficeClient, other: OfficeClient) => ClientOfTable[];

export const MISTAKES: Record<string, Mistake> = {
	twice: (client) => [rowOf(client), { ...rowOf(client), client: `${client.client} (nieuw)` }],
	twiceUnderOneName: (client) => [rowOf(client), rowOf(client)],
	unknownAdministration: (client) => [{ ...rowOf(client), administration: 'Klant die er niet is B.V.' }],
	halfAGuid: (client) => [{ ...rowOf(client), administration: client.administration.guid.slice(0, 20) }],
	noAdministration: (client) => [{ ...rowOf(client), administration: ' ' }],
	noCompany: (client) => [{ ...rowOf(client), company: null }],
	companyByName: (client) => [{ ...rowOf(client), company: client.client }],
	unknownCompany: (client) => [{ ...rowOf(client), company: '99999' }],
	companyWithStar: (client) => [{ ...rowOf(client), company: '*' }],
	severalCompanies: (client, other) => [{ ...rowOf(client), company: `${client.company},${other.company}` }],
	periodOfNoYear: (client) => [{ ...rowOf(client), fromYear: 2026, fromPeriod: 99 }],
	yearWithoutPeriod: (client) => [{ ...rowOf(client), fromYear: 2026 }],
	halfANumber: (client) => [{ ...rowOf(client), fromYear: 2026, fromPeriod: 9.5 }],
	closedUntilNoDate: (client) => [{ ...rowOf(client), closedUntil: 'vorige maand' }],
	notSaidWhetherActive: (client) => [{ ...rowOf(client), active: null }],
};
