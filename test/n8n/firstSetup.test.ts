import type { Browser } from 'playwright-core';
import { findBrowser, startBrowser } from '../support/browser';
import { Editor } from './server/editor';
import { Hands } from './server/hands';
import { startInstance, type Instance } from './server/instance';
import { credentialsOf, FIELD_SERVICE, PAYROLL, PAYROLL_FORM } from './server/templates';
import { until } from './server/wait';
import { startSandbox, type Sandbox } from '../../sandbox';
import { installedN8n, newUserFolder } from './support/prepared';

const withBrowser = findBrowser() ? describe : describe.skip;

/** The name of each account on the button that makes it. */
const ACCOUNTS = {
	nmbrsApi: 'Connect to Nmbrs',
	eBoekhoudenSoapApi: 'Connect to E-Boekhouden (Security Codes)',
	outSmartApi: 'Connect to OutSmart',
};

/** Starts from an n8n that contains only the package, and follows the steps of the guide. */
withBrowser('set up by somebody who has never seen n8n', () => {
	let sandbox: Sandbox;
	let instance: Instance;
	let browser: Browser;
	beforeEach(async () => {
		sandbox = await startSandbox({ data: 'bakery' });
		const n8n = await installedN8n();
		const userFolder = newUserFolder('first-setup', n8n);
		instance = await startInstance(n8n, { userFolder });
		browser = await startBrowser();
	});
	afterEach(async () => {
		await browser.close();
		await instance.server.stop();
		await sandbox.stop();
	});

	/** n8n tests the connection, closes the window and saves the workflow by itself. Only the sandbox has another address than the usual one. */
	async function connect(
		editor: Editor,
		hands: Hands,
		type: keyof typeof ACCOUNTS,
		node = 'Settings',
	): Promise<void> {
		await hands.click(editor.page.getByRole('button', { name: ACCOUNTS[type] }));
		const window = editor.part('editCredential-modal');
		const data = credentialsOf(sandbox).find((one) => one.type === type)?.data ?? {};
		for (const [name, value] of Object.entries(data)) {
			const field = window.locator(`[data-test-id="parameter-input-${name}"] input`);
			if (name === 'baseUrl') await field.fill(String(value));
			else await hands.paste(field, String(value));
		}
		await editor.saveCredential(node, type, hands);
	}

	/** Until the button can be clicked again; gives how it ended, with the reason of an error. */
	async function runByTheBigButton(editor: Editor, hands: Hands): Promise<string> {
		const { page } = editor;
		const begun = page.waitForResponse((response) => response.url().endsWith('/run'));
		const button = editor.part('execute-workflow-button');
		await hands.click(button);
		const { data } = (await (await begun).json()) as { data: { executionId: string } };
		const execution = await instance.client.ended(data.executionId);
		await button.filter({ hasText: /^Execute workflow/ }).waitFor();
		return [execution.status, execution.data?.resultData.error?.message].filter(Boolean).join(': ');
	}

	/** Over the whole width, in the panel below the canvas, which stays open. */
	async function readReport(editor: Editor, hands: Hands): Promise<string> {
		const panel = editor.part('logs-panel');
		const report = panel.getByRole('treeitem', { name: 'Verslag' });
		if ((await panel.getByRole('treeitem').count()) === 0)
			await hands.click(editor.part('logs-overview-header').getByText('Logs'));
		// n8n shows a part of a long list; scrolling does not count as a click.
		await panel.getByRole('treeitem').first().hover();
		await editor.page.mouse.wheel(0, 5000);
		await hands.click(report);
		const page = panel.frameLocator('iframe').locator('body');
		await page.locator('.banner').waitFor();
		return await page.innerText();
	}

	async function publish(editor: Editor, hands: Hands): Promise<void> {
		const { page } = editor;
		await hands.click(editor.part('workflow-open-publish-modal-button'));
		const published = page.waitForResponse((response) => response.url().endsWith('/activate'));
		await hands.click(page.getByRole('dialog').getByRole('button', { name: 'Publish' }));
		expect((await published).ok()).toBe(true);
	}

	function tell(what: string, { clicks, typed, pasted }: Hands): void {
		const words = typed.length > 0 ? `${typed.length} words typed (${typed.join(', ')})` : 'nothing typed';
		process.stdout.write(`${what}: ${clicks} clicks, ${words}, ${pasted.length} pasted.\n`);
	}

	test('payroll to a booking, published: clicks are few, and only the first year is typed', async () => {
		const hands = new Hands();
		const editor = await Editor.open(browser, instance.url, instance.login);

		const workflow = await editor.importFromFile(PAYROLL, hands);
		expect(await editor.smallestLetters()).toBeGreaterThanOrEqual(12);
		await hands.doubleClick(editor.node('Settings'));
		await connect(editor, hands, 'nmbrsApi');
		await connect(editor, hands, 'eBoekhoudenSoapApi');
		await hands.type(editor.part('parameter-input-fromYear').locator('input'), '2026');
		await hands.click(editor.part('ndv-close-button'));
		expect(await runByTheBigButton(editor, hands)).toBe('success');
		const preview = await readReport(editor, hands);
		expect(preview).toContain('Proefrun: er is niets geboekt');
		expect(preview).not.toContain('tijdzone');
		expect(sandbox.writes()).toEqual([]);

		await hands.doubleClick(editor.node('Settings'));
		await hands.click(editor.part('parameter-input-preview').locator('.el-switch'));
		await hands.click(editor.part('ndv-close-button'));
		expect(await runByTheBigButton(editor, hands)).toBe('success');
		expect(await readReport(editor, hands)).toContain('11 loonjournaalposten geboekt');
		expect(sandbox.writes()).not.toEqual([]);

		await publish(editor, hands);
		expect(await instance.client.workflow(workflow)).toMatchObject({ active: true });
		tell('Payroll set up, booked and published', hands);
		expect(hands.typed).toEqual(['2026']);
		expect(hands.clicks).toBeLessThanOrEqual(26);
	});

	test('a file to a booking, sent from a phone', async () => {
		const hands = new Hands();
		const editor = await Editor.open(browser, instance.url, instance.login);
		const { page } = editor;
		const workflow = await editor.importFromFile(PAYROLL_FORM, hands);
		expect(await editor.smallestLetters()).toBeGreaterThanOrEqual(12);
		await hands.doubleClick(editor.node('The form'));
		await hands.click(page.getByRole('button', { name: 'Connect to Basic Auth' }));
		const window = editor.part('editCredential-modal');
		const login = { username: 'loon', password: 'password-of-the-form' };
		const field = (name: string) => window.locator(`[data-test-id="parameter-input-${name}"] input`);
		await hands.type(field('user'), login.username);
		await hands.type(field('password'), login.password);
		await editor.saveCredential('The form', 'httpBasicAuth', hands);
		await page.keyboard.press('Escape');
		await editor.part('ndv').waitFor({ state: 'hidden' });

		await hands.doubleClick(editor.node('Settings'));
		await connect(editor, hands, 'eBoekhoudenSoapApi');
		await hands.type(editor.part('parameter-input-company').locator('input'), '12345');
		await hands.type(editor.part('parameter-input-fromYear').locator('input'), '2026');
		await hands.click(editor.part('parameter-input-preview').locator('.el-switch'));
		await page.keyboard.press('Escape');
		await editor.part('ndv').waitFor({ state: 'hidden' });
		await editor.untilSaved('Settings', ({ parameters }) => parameters.preview === false);
		await publish(editor, hands);
		expect(await instance.client.workflow(workflow)).toMatchObject({ active: true });

		const phone = await browser.newContext({
			...{ viewport: { width: 390, height: 844 }, isMobile: true, httpCredentials: login },
		});
		const form = await phone.newPage();
		await until(async () => (await form.goto(`${instance.url}/form/loonjournaalpost`))?.ok() || undefined, {
			what: 'the form',
			seconds: 60,
		});
		const chooser = form.waitForEvent('filechooser');
		await form.locator('input[type=file]').click();
		await hands.choose(await chooser, {
			...{ name: 'mei.csv', mimeType: 'text/csv' },
			buffer: Buffer.from(
				'Periode;Boekdatum;Grootboekrekening;Omschrijving;Bedrag;Kostenplaats: Code\n5;31-05-2026;4000;Loon;1,00;\n5;31-05-2026;1710;Netto;-1,00;\n',
			),
		});
		await hands.click(form.locator('#submit-btn'));
		const book = form.getByText(/^Boek dit/);
		await book.waitFor();
		expect(await form.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
		expect(sandbox.writes()).toEqual([]);
		await hands.click(book);
		await hands.click(form.locator('#submit-btn'));
		await form.getByText(/mutatie \d/).waitFor();
		await phone.close();
		expect(sandbox.writes()).toHaveLength(1);
		tell('A file to its booking', hands);
		expect(hands.typed).toEqual(['loon', 'password-of-the-form', '12345', '2026']);
		expect(hands.clicks).toBeLessThanOrEqual(23);
	});

	test('field service to a preview: nothing is typed', async () => {
		const hands = new Hands();
		const editor = await Editor.open(browser, instance.url, instance.login);
		await editor.importFromFile(FIELD_SERVICE, hands);
		await hands.doubleClick(editor.node('Settings'));
		await connect(editor, hands, 'eBoekhoudenSoapApi');
		await connect(editor, hands, 'outSmartApi');
		await editor.page.keyboard.press('Escape');
		await editor.part('ndv').waitFor({ state: 'hidden' });
		expect(await runByTheBigButton(editor, hands)).toMatch(/^(success|error: Proefrun: .*aandacht)$/);
		expect(await readReport(editor, hands)).toContain('Proefrun');
		expect(sandbox.writes()).toEqual([]);
		tell('Field service to its preview', hands);
		expect(hands.typed).toEqual([]);
		expect(hands.clicks).toBeLessThanOrEqual(16);
	});
});
