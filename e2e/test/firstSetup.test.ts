import type { Browser } from 'playwright-core';
import { Editor, findBrowser, startBrowser } from '../n8n/editor';
import { Hands } from '../n8n/hands';
import { startInstance, type Instance } from '../n8n/instance';
import { credentialsOf, FIELD_SERVICE, PAYROLL } from '../n8n/templates';
import { startSandbox, type Sandbox } from '../../sandbox';
import { installedN8n, newUserFolder } from './support/prepared';

const withBrowser = findBrowser() ? describe : describe.skip;

/** What each account is called on the button that makes it. */
const ACCOUNTS = {
	nmbrsApi: 'Connect to Nmbrs',
	eBoekhoudenSoapApi: 'Connect to E-Boekhouden SOAP',
	outSmartApi: 'Connect to OutSmart',
};

/** From an n8n that holds nothing but the package, by the steps of the guide. */
withBrowser('set up by somebody who has never seen n8n', () => {
	let sandbox: Sandbox;
	let instance: Instance;
	let browser: Browser;
	beforeEach(async () => {
		sandbox = await startSandbox({ data: 'bakery' });
		const userFolder = await newUserFolder('first-setup');
		instance = await startInstance(await installedN8n(), { userFolder });
		browser = await startBrowser();
	});
	afterEach(async () => {
		await browser.close();
		await instance.server.stop();
		await sandbox.stop();
	});

	/** n8n tests the connection, and closes the window by itself. */
	async function connect(editor: Editor, hands: Hands, type: keyof typeof ACCOUNTS): Promise<void> {
		await hands.click(editor.page.getByRole('button', { name: ACCOUNTS[type] }));
		const window = editor.part('editCredential-modal');
		const data = credentialsOf(sandbox).find((one) => one.type === type)?.data ?? {};
		for (const [name, value] of Object.entries(data))
			await hands.paste(window.locator(`[data-test-id="parameter-input-${name}"] input`), String(value));
		await hands.click(editor.part('credential-save-button'));
		await window.waitFor({ state: 'hidden' });
	}

	async function runByTheBigButton(editor: Editor, hands: Hands): Promise<string> {
		await hands.click(editor.part('execute-workflow-button'));
		const toast = editor.page.getByRole('alert').filter({ hasText: /Workflow executed|Problem/ });
		return await toast.first().innerText();
	}

	async function readReport(editor: Editor, hands: Hands): Promise<string> {
		await hands.doubleClick(editor.node('Verslag'));
		const banner = editor.part('output-panel').frameLocator('iframe').locator('.banner');
		const said = await banner.innerText();
		await hands.click(editor.part('ndv-close-button'));
		return said;
	}

	/** The time zone of the Netherlands, and Publish. */
	async function everyDay(editor: Editor, hands: Hands): Promise<void> {
		const { page } = editor;
		await hands.click(editor.part('workflow-menu'));
		await hands.click(editor.part('workflow-menu-item-settings'));
		await hands.type(editor.part('workflow-settings-timezone').locator('input'), 'Amsterdam');
		const zone = page.getByRole('option', { name: 'Europe/Amsterdam' });
		await hands.click(zone);
		await zone.waitFor({ state: 'hidden' });
		const save = editor.part('workflow-settings-save-button').getByRole('button');
		await hands.click(save);
		await save.waitFor({ state: 'hidden' });
		await hands.click(editor.part('workflow-open-publish-modal-button'));
		const published = page.waitForResponse((response) => response.url().endsWith('/activate'));
		await hands.click(page.getByRole('button', { name: /^Publish/ }).last());
		expect((await published).ok()).toBe(true);
	}

	test('payroll to a booking: clicks are few, and nothing is typed but the start and the time zone', async () => {
		const hands = new Hands();
		const editor = await Editor.open(browser, instance.url, instance.login);

		const workflow = await editor.importFromFile(PAYROLL);
		await hands.doubleClick(editor.node('Settings'));
		await connect(editor, hands, 'nmbrsApi');
		await connect(editor, hands, 'eBoekhoudenSoapApi');
		await hands.type(editor.part('parameter-input-fromYear').locator('input'), '2026');
		await hands.type(editor.part('parameter-input-fromPeriod').locator('input'), '1');
		await hands.click(editor.part('ndv-close-button'));
		expect(await runByTheBigButton(editor, hands)).toContain('Workflow executed successfully');
		expect(await readReport(editor, hands)).toContain('Proefrun: er is niets geboekt');
		expect(sandbox.writes()).toEqual([]);

		await hands.doubleClick(editor.node('Settings'));
		await hands.click(editor.part('parameter-input-preview').locator('.el-switch'));
		await hands.click(editor.part('ndv-close-button'));
		expect(await runByTheBigButton(editor, hands)).toContain('Workflow executed successfully');
		expect(await readReport(editor, hands)).toContain('11 loonjournaalposten geboekt');
		expect(sandbox.writes()).not.toEqual([]);

		await everyDay(editor, hands);
		const { nodes, settings, active } = await instance.client.workflow(workflow);
		expect({ nodes: nodes.length > 0, settings, active }).toMatchObject({
			settings: { timezone: 'Europe/Amsterdam' },
			active: true,
		});

		const { clicks, typed, pasted } = hands;
		process.stdout.write(
			`Payroll was set up, booked and published with ${clicks} clicks, ${typed.length} words typed (${typed.join(', ')}) and ${pasted.length} pasted.\n`,
		);
		expect(typed).toEqual(['2026', '1', 'Amsterdam']);
		expect(clicks).toBeLessThan(40);
	});

	test('field service to a preview: nothing is typed', async () => {
		const hands = new Hands();
		const editor = await Editor.open(browser, instance.url, instance.login);
		await editor.importFromFile(FIELD_SERVICE);
		await hands.doubleClick(editor.node('Settings'));
		await connect(editor, hands, 'eBoekhoudenSoapApi');
		await connect(editor, hands, 'outSmartApi');
		await hands.click(editor.part('ndv-close-button'));
		expect(await runByTheBigButton(editor, hands)).toMatch(/Workflow executed|Problem/);
		expect(await readReport(editor, hands)).toContain('Proefrun');
		expect(sandbox.writes()).toEqual([]);
		const { clicks, typed, pasted } = hands;
		process.stdout.write(
			`Field service came to its preview with ${clicks} clicks, ${typed.length} words typed and ${pasted.length} pasted.\n`,
		);
		expect(typed).toEqual([]);
		expect(clicks).toBeLessThan(20);
	});
});
