import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox';
import { findBrowser, startBrowser } from '../support/browser';
import { Editor } from './server/editor';
import { itemsOf, type Execution } from './server/execution';
import { startInstance, type Instance } from './server/instance';
import { CONNECTION_CHECK, credentialsOf } from './server/templates';
import { installedN8n, newUserFolder } from './support/prepared';

const withBrowser = findBrowser() ? describe : describe.skip;
/** A folder for pictures of the screens. */
const { CHECK_PICTURES } = process.env;

/** As for somebody who has just imported it: accounts are chosen, and there is one click. */
withBrowser('the check of connections', () => {
	let sandbox: Sandbox;
	let instance: Instance;
	let browser: Browser;
	let editor: Editor;
	beforeAll(async () => {
		sandbox = await startSandbox({ data: 'bakery' });
		const env = { GENERIC_TIMEZONE: 'Europe/Amsterdam' };
		const n8n = await installedN8n();
		const userFolder = newUserFolder('connection-check', n8n);
		instance = await startInstance(n8n, { userFolder, env });
		browser = await startBrowser();
		editor = await Editor.open(browser, instance.url, instance.login);
		for (const credential of credentialsOf(sandbox)) await instance.client.createCredential(credential);
	});
	afterAll(async () => {
		await browser.close();
		await instance.server.stop();
		await sandbox.stop();
	});

	/** Starts it by its button; gives the execution and the seconds until its end. */
	async function run(): Promise<{ execution: Execution; seconds: number }> {
		const begun = performance.now();
		const asked = editor.page.waitForResponse((response) => response.url().endsWith('/run'));
		await editor.part('execute-workflow-button').click();
		const { data } = (await (await asked).json()) as { data: { executionId: string } };
		const execution = await instance.client.ended(data.executionId);
		expect(execution).toMatchObject({ status: 'success' });
		return { execution, seconds: (performance.now() - begun) / 1000 };
	}

	/** The page of Verslag in the panel below the canvas. */
	async function readReport(): Promise<string> {
		const { page } = editor;
		await editor
			.part('execute-workflow-button')
			.filter({ hasText: /^Execute workflow/ })
			.waitFor();
		const panel = editor.part('logs-panel');
		await editor.part('logs-overview-header').getByText('Logs').click();
		await panel.getByRole('treeitem').first().hover();
		await page.mouse.wheel(0, 5000);
		await panel.getByRole('treeitem', { name: 'Verslag' }).click();
		const report = panel.frameLocator('iframe').locator('body');
		await report.locator('.banner').waitFor();
		if (CHECK_PICTURES) await page.screenshot({ path: join(CHECK_PICTURES, 'connection-check.png') });
		return await report.innerText();
	}

	test('of all three services: the page is there in less than a minute', async () => {
		await editor.importFromFile(CONNECTION_CHECK);
		expect(await editor.notesCutOff()).toEqual([]);
		for (const node of ['Check Nmbrs', 'Check e-Boekhouden', 'Check OutSmart']) {
			await editor.openNode(node);
			await editor.part('node-credentials-select').last().click();
			await editor.page.getByRole('option').first().click();
			await editor.part('ndv-close-button').click();
		}
		const { seconds } = await run();
		const text = await readReport();
		for (const service of ['Nmbrs', 'e-Boekhouden (SOAP)', 'OutSmart'])
			expect(text).toContain(`${service}: `);
		expect(text).toContain('Voor de makers');
		expect(seconds).toBeLessThan(60);
		expect(sandbox.writes()).toEqual([]);
		process.stdout.write(`The check of three services took ${seconds.toFixed(1)} s.\n`);
	});

	test('of one service: the blocks of the others are switched off', async () => {
		await editor.importFromFile(CONNECTION_CHECK);
		for (const node of ['Check Nmbrs', 'Check e-Boekhouden']) await editor.switchOff(node);
		const { execution } = await run();
		const text = String(itemsOf(execution, 'Verslag')[0]?.html);
		expect(text).toContain('OutSmart: ');
		expect(text).not.toContain('Nmbrs: ');
		expect(sandbox.writes()).toEqual([]);
	});

	test('of a service of which n8n has no account: told on the page', async () => {
		for (const { id, type } of await instance.client.credentials())
			if (type === 'nmbrsApi') await instance.client.deleteCredential(id);
		await editor.importFromFile(CONNECTION_CHECK);
		const { execution } = await run();
		const text = String(itemsOf(execution, 'Verslag')[0]?.html);
		expect(text).toContain('Er is geen account van Nmbrs gekozen, dus daar is niets nagekeken.');
		expect(text).toContain('OutSmart: ');
	});
});
