import type { Sandbox } from '../../sandbox';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();

async function pageOf({ url }: Sandbox): Promise<string> {
	return await (await fetch(url)).text();
}

describe('the page', () => {
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
});
