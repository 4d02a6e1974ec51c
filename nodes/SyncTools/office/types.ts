import type { Row } from '../../shared/rows/row';
import type { ClientCounts, ClientLine, ClientState } from '../../shared/rows/office/line';

/** What every client of an office is booked with, as Settings gives it; each step checks its own part. */
export type SharedSettings = Readonly<Record<string, unknown>>;

/** What the table keeps of the last time that a client was done. All of it may be lost: the books are the truth. */
export interface ClientStatus {
	/** When, on the clocks of the Netherlands: `2026-11-22 02:14`; '' for never. */
	lastRun: string;
	/** In one word: `booked`, with `preview: ` before it when nothing was written. */
	result: string;
	/** `booked 2, blocked 1`: those that are not nothing. */
	counts: string;
	message: string;
	/** Calls that read mutations in `callsMonth`. */
	callsThisMonth: number;
	/** `2026-11`. */
	callsMonth: string;
}

/** A row of the table. */
export interface ClientRow extends ClientStatus {
	/** Its place in n8n's table; '' when it comes from a file. */
	row: string | number;
	client: string;
	/** The company in the payroll, by its id. */
	company: string;
	/** Name or Guid; '' when a workflow of its own knows it. */
	administration: string;
	/** An own sub-workflow, by its id; '' for the one that all share. */
	workflow: string;
	reviewer: string;
	isActive: boolean;
	fromYear: number;
	fromPeriod: number;
	/** Columns that take the place of a setting. */
	own: Readonly<Record<string, string>>;
}

/** One client that is to be done, with all that its steps need. */
export interface ClientItem extends SharedSettings, ClientStatus {
	office: 'client';
	row: string | number;
	client: string;
	company: string;
	administration: string;
	workflow: string;
	reviewer: string;
	fromYear: number;
	fromPeriod: number;
	/** The moment until which a client may be begun. */
	until: string;
}

/** What became of one client. */
export interface Conclusion extends ClientStatus {
	office: 'conclusion';
	row: string | number;
	client: string;
	company: string;
	administration: string;
	workflow: string;
	reviewer: string;
	preview: boolean;
	state: ClientState;
	/** How many of its runs came to what. */
	came: ClientCounts;
	/** Calls of this time that read mutations; null when nobody counted. */
	calls: number | null;
	/** Whether the table said otherwise before. */
	isNews: boolean;
	/** Its rows, without those of what stayed as it was. */
	rows: Row[];
}

/** What an execution found and does not do, for the overview. */
export interface Plan {
	office: 'plan';
	/** How many rows of the table have something in them. */
	clients: number;
	preview: boolean;
	lines: ClientLine[];
}
