import type { Browser, Page } from 'playwright-core';
import { findBrowser, startBrowser } from '../support/browser';
import { startSandbox, type Sandbox } from '../../sandbox';
import { CLOSE_JANUARY } from '../../sandbox/page/buttons/booksButtons';
import { control } from '../sandbox/support/control';

const isThere = findBrowser() !== undefined;
const why = isThere ? '' : ' (skipped: there is no Chromium; name one in CHROMIUM)';

(isThere ? describe : describe.skip)(`the page of the sandbox in a browser${why}`, () => {
	let sandbox: Sandbox;
	let browser: Browser;
	let page: Page;
	const faults: string[] = [];
	beforeAll(async () => {
		sandbox = await startSandbox({ data: 'bakery' });
		browser = await startBrowser();
	});
	beforeEach(async () => {
		sandbox.reset('bakery');
		page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		page.on('pageerror', (error) => faults.push(error.message));
		await page.goto(sandbox.url);
	});
	afterEach(async () => {
		await page.close();
		expect(faults).toEqual([]);
	});
	afterAll(async () => {
		await browser.close();
		await sandbox.stop();
	});

	const runs = () => sandbox.payroll.companies[0]?.runs.length;
	const button = (label: string) => page.getByRole('button', { name: label }).last();
	const folded = (title: string) => page.locator('summary').filter({ hasText: title }).first();

	test('a pressed button does it, and the page says so by itself', async () => {
		const before = runs();
		await button('Maak een correctierun over maart').click();
		await page.getByText('Gedaan: Maak een correctierun over maart.').waitFor();
		expect(runs()).toBe(Number(before) + 1);
		await page
			.getByText(`${Number(before) + 1} loonruns`)
			.first()
			.waitFor();
	});

	test('what somebody else does is seen without a reload, and what was unfolded stays so', async () => {
		await folded('Laat iets misgaan').click();
		const mishap = button('Laat e-Boekhouden vijf keer niet werken');
		await mishap.waitFor();
		expect((await control(sandbox, CLOSE_JANUARY.action, CLOSE_JANUARY.body)).status).toBe(200);
		await page.getByRole('button', { name: 'Open alles weer' }).first().waitFor();
		expect(await mishap.isVisible()).toBe(true);
	});

	test('what cannot be done is said, with its reason', async () => {
		const deleted = button('Verwijder de loonrun van juli');
		await deleted.evaluate((element) => element.setAttribute('data-body', '{"runId":-1}'));
		await deleted.click();
		await page.getByText(/^Dat kon niet: /).waitFor();
	});

	test('a sandbox that is gone is said', async () => {
		await page.route('**/control/**', async (route) => await route.abort());
		await button('Maak een correctierun over maart').click();
		await page.getByText('De zandbak antwoordt niet. Draait hij nog?').waitFor();
	});
});
