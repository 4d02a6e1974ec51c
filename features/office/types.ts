import type { Row } from '../../base/words/row';
import type { UnknownFields } from '../../base/values/records';
import type { ClientCounts, ClientLine, ClientState } from './clientLine';

/** What the table stores of the last run of a client. All of it may be lost, because the books decide. */
export interface ClientStatus {
	/** When, in Dutch time: `2026-11-22 02:14`; '' for never. */
	lastRun: string;
	/** In one word: `booked`, with `preview: ` before it when nothing was written. */
	result: string;
	/** `booked 2, blocked 1`: those that are not zero. */
	counts: string;
	message: string;
	/** Calls that read mutations in `callsMonth`. */
	callsThisMonth: number;
	/** `2026-11`. */
	callsMonth: string;
}

/** A client, as the table has it. */
export interface Client {
	/** Its id in n8n's table. */
	row: string | number;
	client: string;
	/** The company in the payroll, by its id. */
	company: string;
	/** Name or Guid. */
	administration: string;
}

/** A row of the table. */
export interface ClientRow extends Client, ClientStatus {
	isActive: boolean;
	fromYear: number;
	fromPeriod: number;
	/** Columns that override a setting. */
	own: Readonly<Record<string, string>>;
}

/** One client to do, with all settings of its steps; each step checks its own part. */
export interface ClientItem extends UnknownFields, Client, ClientStatus {
	office: 'client';
	fromYear: number;
	fromPeriod: number;
	/** The time until which a client may be started. */
	until: string;
}

/** The result of one client. */
export interface Conclusion extends Client, ClientStatus {
	office: 'conclusion';
	preview: boolean;
	state: ClientState;
	/** The number of its runs by result. */
	came: ClientCounts;
	/** Calls in this execution that read mutations; null when they were not counted. */
	calls: number | null;
	/** Whether the table had another result before. */
	isNews: boolean;
	/** Its rows, without unchanged ones. */
	rows: Row[];
}

/** The clients that an execution does not do, for the overview. */
export interface Plan {
	office: 'plan';
	/** The number of rows in the table that are not empty. */
	clients: number;
	preview: boolean;
	lines: ClientLine[];
}
