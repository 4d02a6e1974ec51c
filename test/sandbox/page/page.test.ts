import { control } from '../support/control';
import { ask, mutation } from '../support/eBoekhouden';
import { get } from '../support/outSmart';
import { useSandbox } from '../../support/sandbox';
import { lastRunOf, markedAs, pageOf } from './support';

const sandbox = useSandbox();
const book = () => ask(sandbox(), 'AddMutatie', mutation());

describe('the page', () => {
	it('shows the books first, then invoices, payroll and work orders', async () => {
		const page = await pageOf(sandbox());
		const headings = [...page.slice(page.indexOf('<main>')).matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id);
		expect(headings).toEqual(['memorialen', 'facturen', 'lonen', 'werkbonnen', 'stamgegevens']);
		for (const part of [
			'Correctierun Maart 2026',
			'2026001, Lunchroom De Linde',
			'Compleet, 1 Naar E-boekhouden',
			'Bevestigingsmateriaal',
			'&lt;leeg&gt;',
			'Reistijd',
			'Klantprijzen',
		])
			expect(page).toContain(part);
		expect(page).not.toMatch(/undefined|\[object|NaN|null/);
		expect((await fetch(`${sandbox().url}/elsewhere`)).status).toBe(404);
	});

	it('escapes every text that a service or a person gave', async () => {
		const { books, fieldService, payroll } = sandbox();
		const hostile = `<script>alert("1")</script><img src=x onerror='x'>`;
		for (const relation of books.relations) relation.name = hostile;
		for (const relation of fieldService.relations)
			Object.assign(relation, { name: hostile, debtorNumber: hostile, city: hostile });
		for (const workOrder of fieldService.workOrders)
			Object.assign(workOrder, {
				description: hostile,
				orderNumber: hostile,
				id: `${workOrder.id}"><script>`,
			});
		for (const template of books.invoiceTemplates) template.name = hostile;
		for (const company of payroll.companies) company.name = hostile;
		books.bookByHand({
			date: hostile,
			voucher: hostile,
			description: hostile,
			rows: [{ ledgerAccount: hostile, amount: '-12.50' }],
		});
		const page = await pageOf(sandbox());
		expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)');
		expect(page.match(/<script[^>]*>/g)).toEqual(['<script src="/page.js" defer>']);
		expect(page).not.toContain('<img');
	});

	it('allows no script, style or call but its own', async () => {
		const policy = (await fetch(sandbox().url)).headers.get('content-security-policy');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe|\*|https?:/);
		for (const [file, type] of [
			['page.js', 'text/javascript'],
			['page.css', 'text/css'],
		]) {
			const answer = await fetch(`${sandbox().url}/${file}`);
			expect(answer.headers.get('content-type')).toContain(type);
			expect(await answer.text()).not.toMatch(/https?:/);
		}
		expect(await pageOf(sandbox())).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|style="|\son\w+="/);
	});

	it('opens the newest memorial and the newest invoice, and no older one', async () => {
		const open = [...(await pageOf(sandbox())).matchAll(/<details id="([^"]*)"\s+open/g)].map(([, id]) => id);
		expect(open.filter((id) => /^(memoriaal|factuur)/.test(id ?? ''))).toEqual([
			'memoriaal-374',
			'factuur-2026001',
		]);
	});
});

describe('what the last run wrote', () => {
	it('is marked and counted until the next run', async () => {
		expect(await lastRunOf(sandbox())).toBe('Er is nog geen uitvoering geweest.');
		await book();
		await book();
		expect(await lastRunOf(sandbox())).toBe('Laatste uitvoering: 2 memorialen geboekt.');
		expect(await markedAs(sandbox(), 'nieuw')).toEqual(['memoriaal-376', 'memoriaal-375']);
		await control(sandbox(), 'clearFaults');
		expect(await markedAs(sandbox(), 'nieuw')).toHaveLength(2);
		await get(sandbox(), 'GetWorkorders', 'update_status=false');
		expect(await lastRunOf(sandbox())).toBe('Laatste uitvoering: alleen gelezen, niets geschreven.');
		expect(await markedAs(sandbox(), 'nieuw')).toEqual([]);
	});

	it('is told apart from what was done by hand after it', async () => {
		await get(sandbox(), 'GetWorkorder', 'row_id=204501&update_status=true');
		await control(sandbox(), 'bookRunByHand', { runId: 817 });
		await control(sandbox(), 'setStatus', { id: '204506', status: 'Compleet' });
		expect(await markedAs(sandbox(), 'met de hand')).toEqual(['memoriaal-375', 'werkbon-204506']);
		expect(await markedAs(sandbox(), 'nieuw')).toEqual([]);
		expect(await markedAs(sandbox(), 'gewijzigd')).toEqual(['werkbon-204501']);
		expect(await lastRunOf(sandbox())).toBe(
			'Laatste uitvoering: 1 werkbon gewijzigd. Daarna met de hand: 1 memoriaal erbij en 1 werkbon gewijzigd.',
		);
	});

	it('is nothing where the period is closed, and the page says that it is', async () => {
		await control(sandbox(), 'closePeriod', { from: '2026-05-01', to: '2026-05-31' });
		await book();
		expect(await lastRunOf(sandbox())).toBe(
			'Laatste uitvoering: niets geboekt, want de periode is afgesloten.',
		);
		expect(await pageOf(sandbox())).toContain('Afgesloten: 01-05-2026 tot en met 31-05-2026.');
	});
});

describe('what a next run will meet', () => {
	it.each([
		[
			{ kind: 'dropAfter', service: 'e-Boekhouden', operation: 'AddFactuur' },
			'Het antwoord op de volgende factuur van e-Boekhouden gaat verloren.',
		],
		[{ kind: 'timeoutAfter' }, 'Het antwoord op de volgende aanroep van een van de drie gaat verloren.'],
		[{ kind: 'unavailable', service: 'Nmbrs' }, 'Bij Nmbrs gaat straks iets mis (unavailable).'],
	])('is told: %j', async (fault, text) => {
		await control(sandbox(), 'inject', fault);
		expect(await pageOf(sandbox())).toContain(text);
	});
});

describe('the version of the page', () => {
	const version = async () =>
		((await (await fetch(`${sandbox().url}/control/version`)).json()) as { version: string }).version;

	it('is another one when there is something else to see, and else the same', async () => {
		const first = await version();
		expect(await version()).toBe(first);
		expect(await pageOf(sandbox())).toContain(`data-version="${first}"`);
		await control(sandbox(), 'unlockRun', { runId: 817 });
		expect(await version()).not.toBe(first);
		await control(sandbox(), 'lockRun', { runId: 817 });
		expect(await version()).toBe(first);
		sandbox().books.bookByHand({ rows: [] });
		expect(await version()).not.toBe(first);
	});
});
