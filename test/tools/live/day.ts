import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox';
import { beginTrial as begin } from '../../../sandbox/settings';
import { liveDay, type newLimits } from '../../../tools/live/liveDay';
import { sandboxAt } from '../../../tools/live/connect';
import type { Result } from '../../../tools/live/results';
import type { SendHttp } from '../../../base/transport/http';
import { sendTo } from '../../support/inProcess';

export const NAME = 'Bakkerij De Korst B.V.';
export const CLOSED_DAY = '2026-01-15';

/** A trial with a day in a period that was closed, and a run without a journal. */
export function beginTrial(world: Sandbox): void {
	begin(world);
	world.books.closePeriod(CLOSED_DAY, CLOSED_DAY);
	const [company] = world.payroll.companies;
	if (company) world.payroll.addRun(company.id, { year: 2026, periodStart: 11, locked: true });
}

export interface Day {
	results: Result[];
	lines: string[];
	/** What was found of a setting, over each protocol. */
	found: Record<string, string>;
	folder: string;
}

interface Given {
	send?: SendHttp;
	/** What the person types for the names. */
	name?: string;
	credentials?: 'file' | 'none';
	folder?: string;
	limits?: ReturnType<typeof newLimits>;
	only?: ('nmbrs' | 'outSmart' | 'rest' | 'soap')[];
}

/** A live day of a person who types the name, and does in OutSmart what is asked. */
export async function dayIn(
	sandbox: Sandbox,
	{
		send = sendTo(sandbox),
		name = NAME,
		folder = newFolder(),
		limits,
		only = ['soap', 'rest', 'nmbrs', 'outSmart'],
	}: Given = {},
): Promise<Day> {
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox;
	const soap = only.includes('soap') ? eBoekhouden.credentials : {};
	const rest = only.includes('rest') ? eBoekhoudenRest.credentials : {};
	writeFileSync(
		join(folder, 'credentials.json'),
		JSON.stringify({
			eBoekhouden: { ...soap, ...rest, closedDay: CLOSED_DAY },
			...(only.includes('nmbrs') && { nmbrs: nmbrs.credentials }),
			...(only.includes('outSmart') && {
				outSmart: { ...outSmart.credentials, bearerToken: outSmart.credentials.token },
			}),
		}),
	);
	const lines: string[] = [];
	const person = {
		async ask(question: string) {
			if (question.startsWith('Name of') || question.includes('once more')) return name;
			byHand(sandbox, question);
			return '';
		},
		secret: async () => '',
		say: (line: string) => void lines.push(line),
	};
	const addresses = sandboxAt(sandbox.url);
	const results = await liveDay({ folder, addresses, send, person, limits, wait: async () => undefined });
	const found = Object.fromEntries(
		results.map((one) => [
			`${one.setting === 'answer' ? one.question : one.setting} ${one.over}`,
			textOf(one),
		]),
	);
	return { results, lines, found, folder };
}

const textOf = ({ is, value, shapes }: Result) => (is === 'found' ? value : `${is}: ${shapes.join(', ')}`);

/** What a person does in OutSmart when the command asks. */
function byHand({ fieldService }: Sandbox, question: string): void {
	const [, completed = ''] = /complete work order (\w+)/.exec(question) ?? [];
	const [, archived = ''] = /archive work order (\w+)/.exec(question) ?? [];
	for (const order of fieldService.workOrders) {
		if (order.workOrderNumber === completed)
			fieldService.editWorkOrder(order.id, {
				...{ status: 'Compleet', worksheetCode: `5e0a${order.id}` },
				materials: [{ code: 'X', quantity: '2.00', price: '10.00', discountPercentage: '10', total: null }],
			});
		if (order.workOrderNumber === archived) fieldService.archive(order.id);
	}
}

export function newFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'live-day-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
