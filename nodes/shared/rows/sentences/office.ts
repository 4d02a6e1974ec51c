import type { ClientState } from '../officeLine';

/** What an execution of an office came to, for one sentence. */
export interface OfficeFacts {
	/** Clients in the table that are active, whether they were done now or not. */
	clients: number;
	/** Clients that this execution did. */
	done: number;
	/** Payroll runs: booked, and those that a preview would book. */
	booked: number;
	waiting: number;
	/** Clients of which a person must look at something. */
	attention: number;
	/** Clients that are left for a later execution. */
	later: number;
	preview: boolean;
}

/** What stands in the overview of an office, beside the words of a page. */
export interface OfficeWords {
	subject(facts: OfficeFacts): string;
	opening(facts: OfficeFacts): string;
	title(facts: OfficeFacts): string;
	clients: string;
	/** Heads of columns. */
	client: string;
	booked: string;
	waiting: string;
	blocked: string;
	closed: string;
	failed: string;
	calls: string;
	administration: string;
	limit: string;
	/** What became of a client. */
	states: Readonly<Record<ClientState, string>>;
	/** Above the calls of each administration, and what they are. */
	quota: string;
	quotaMeans: string;
	/** An administration that only the client's own workflow knows. */
	ownWorkflow: string;
}
