import type { Browser, Page } from 'playwright-core';
import { findBrowser, startBrowser } from '../support/browser';
import { startSandbox, type Sandbox } from '../../sandbox';

const isThere = findBrowser() !== undefined;
const why = isThere ? '' : ' (skipped: there is no Chromium; name one in CHROMIUM)';

(isThere ? describe : describe.skip)(`the page of the sandbox in a browser${why}`, () => {
	let sandbox: Sandbox;
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		sandbox = await startSandbox({ data: 'bakery' });
		browser = await startBrowser();
		page = await browser.newPage();
		await page.goto(sandbox.url);
	});
	afterAll(async () => {
		await browser.close();
		await sandbox.stop();
	});

	const button = (label: string) => page.getByRole('button', { name: label });

	test('every button of the tour does what it says, and the page shows what came of it', async () => {
		const { books, payroll, fieldService, faults } = sandbox;
		fieldService.workOrder('204506').customer.name = '<img src="x">';
		const before = JSON.stringify(payroll.run(12345, 817).journals);
		for (const label of await page.getByRole('button').allInnerTexts()) {
			if (label === 'Begin opnieuw' || label === 'Open alles weer') continue;
			await button(label).click();
			await page.getByText(`Gedaan: ${label}.`).waitFor();
		}
		expect(JSON.stringify(payroll.run(12345, 817).journals)).not.toBe(before);
		expect(fieldService.workOrder('204506').status).toBe('Compleet');
		expect(faults.pending).toMatchObject([{ kind: 'dropAfter', operation: 'AddMutatie' }]);
		await page.getByText('Afgesloten: 01-01-2026 tot en met 31-01-2026.').waitFor();
		await page.getByText('<img src="x">').waitFor();
		await button('Open alles weer').click();
		await page.getByText('Gedaan: Open alles weer.').waitFor();
		expect(books.closedPeriods.list()).toEqual([]);
		await button('Begin opnieuw').click();
		await page.getByText('Gedaan: Begin opnieuw.').waitFor();
		expect([faults.pending, JSON.stringify(payroll.run(12345, 817).journals)]).toEqual([[], before]);
	});

	test('what cannot be done is said, with its reason', async () => {
		const wages = button('Verhoog het loon van mei');
		await wages.evaluate((element) => element.setAttribute('data-body', '{"month":99}'));
		await wages.click();
		await page.getByText(/^Dat kon niet: Company 12345 has no run 911/).waitFor();
	});
});
