import type { Fault } from './finding';

/** What an office that books many clients may find. */
export type OfficeFindings = {
	/** A row of the table that cannot be done as it stands there. */
	clientFaulty: { client: string; company: string; faults: Fault[] };
	/** So many active rows of the table have the same company. */
	clientTwice: { client: string; company: string; rows: number };
	/** The table could not be read, or is another. `text` is what n8n says of it; '' when it says nothing. */
	clientsNotRead: { text: string };
	noClients: object;
	/** Items among the clients that are no rows of the table. */
	notClients: { count: number };
	/** Clients that Settings names and the table lacks. */
	noSuchClients: { clients: string[] };
	/** The workflow of a client ended with an error. */
	clientStopped: { text: string };
	/** The workflow of a client gave nothing that says what became of it. */
	clientWithoutResult: object;
	/** What became of these clients could not be written into the table. */
	statusNotKept: { clients: string[] };
	/** Calls that read mutations, of one execution of a node. */
	mutationCalls: { calls: number };
	/** The calls of a month come near to what an administration may have. */
	officeQuota: { administration: string; calls: number; limit: number };
	officeQuotaTogether: { calls: number; limit: number };
};

/** What is wrong with a row of the table of clients. */
export type OfficeFaults = {
	/** A company is known by its id alone: a name may be that of two. */
	notACompanyId: { value: string };
	/** Neither an administration nor a workflow that knows it. */
	noAdministration: object;
	/** A workflow that Settings does not let a row start. */
	workflowNotListed: { value: string };
	noAddress: { field: string; value: string };
};
