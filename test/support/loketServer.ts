import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type State = 'waits' | 'none' | 'failed' | 'removed' | 'done' | 'exported';
const STATUS: Record<State, number> = { waits: 0, none: 1, failed: 2, removed: 3, done: 4, exported: 7 };
export type LoketState = State;

/** A journal run as Loket's OpenAPI description has it. */
export const journalRun = (
	id: string,
	payrollRunId: string,
	state: State,
	period: number,
	testYear = false,
) => ({
	...{
		id,
		sequenceNumber: 1,
		removedBy: null,
		removeTime: state === 'removed' ? '2026-06-01T10:00:00Z' : null,
	},
	journalRunStatus: { key: STATUS[state], value: state },
	payrollRun: {
		payrollRunId,
		sequenceNumberApproved: 1,
		payrollPeriod: {
			...{ year: 2026, periodNumber: period, testYear },
			...{ periodStartDate: `2026-0${period}-01`, periodEndDate: `2026-0${period}-25` },
		},
	},
});

/** A line of its results: of the two amounts one is null. */
export const resultLine = (code: string, debetAmount: number | null, creditAmount: number | null) => ({
	generalLedgerAccount: { key: 1, code, description: 'Loon' },
	...{ costCenter: null, costUnit: null, debetAmount, creditAmount },
	payrollComponent: { key: 1, description: 'Salaris' },
});

type Answer = [status: number, body: string, location?: string];

interface Given {
	runs: object[];
	/** By the id of the journal run. */
	results: Record<string, object[]>;
	/** In the place of the list of runs. */
	instead?: Answer;
	perPage?: number;
}

/** Loket, with the payroll administration 42: what it answers by its description, in pages. */
export class LoketServer {
	/** The addresses that were asked for. */
	readonly asked: string[] = [];
	private given: Given = { runs: [], results: {} };

	private constructor(private readonly server: Server) {}

	static async start(): Promise<LoketServer> {
		const server = createServer((request, response) => {
			const { url = '', headers } = request;
			const isAllowed = headers.accept === 'application/json;version=2018-01-01';
			const [status, body, location]: Answer = isAllowed ? loket.answer(url) : [406, '{}'];
			const type = body.startsWith('<') ? 'text/html' : 'application/json';
			response.writeHead(status, { 'Content-Type': type, ...(location && { location }) }).end(body);
		});
		const loket = new LoketServer(server);
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		return loket;
	}

	get address(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	gives(given: Partial<Given>): void {
		this.given = { ...this.given, ...given };
	}

	private answer(url: string): Answer {
		this.asked.push(url);
		const { pathname, searchParams } = new URL(url, 'http://localhost');
		const [, id] = /^\/journalruns\/([^/]+)\/results$/.exec(pathname) ?? [];
		if (id !== undefined && searchParams.get('consolidate') === 'BasedOnLedgerAccountConfiguration')
			return pageOf(this.given.results[id], 1, 250);
		if (pathname !== '/42/journalruns') return pageOf(undefined, 1, 250);
		const page = Number(searchParams.get('pageNumber') ?? 1);
		return this.given.instead ?? pageOf(this.given.runs, page, this.given.perPage ?? 250);
	}

	async stop(): Promise<void> {
		this.server.close();
		this.server.closeAllConnections();
		await once(this.server, 'close');
	}
}

function pageOf(all: object[] | undefined, currentPage: number, pageSize: number): Answer {
	if (!all) return [404, JSON.stringify({ messages: [{ code: '404' }] })];
	const _embedded = all.slice((currentPage - 1) * pageSize, currentPage * pageSize);
	const totalPages = Math.max(1, Math.ceil(all.length / pageSize));
	return [200, JSON.stringify({ currentPage, pageSize, totalPages, totalSize: all.length, _embedded })];
}
