import type { Page } from 'playwright-core';
import { fetchOnce } from '../server/fetchOnce';
import { until } from '../server/wait';
import type { Picture, Scene } from './picture';
import { FORM_LOGIN } from './stage';

/** The second page of the form for payroll files, for a file whose run cannot be known: the likely answer is chosen. */
const question: Picture = {
	name: 'payroll-file-question',
	async arrange(scene) {
		const { page } = scene.editor;
		await asked(scene);
		await page.setViewportSize({ width: 900, height: 2400 });
		return [page.locator('.card').first()];
	},
};

/** The last page after that answer. */
const result: Picture = {
	name: 'payroll-file-result',
	async arrange(scene) {
		const { page } = scene.editor;
		await asked(scene);
		await confirm(page);
		await page.setViewportSize({ width: 900, height: 2400 });
		return [page.locator('.page')];
	},
};

const FORM = '/form/loonjournaalpost';

const wages = (gross: string, net: string) =>
	[
		'Datum;Grootboek;Omschrijving;Debet;Credit',
		`31-10-2026;4000;Bruto lonen;${gross};`,
		'31-10-2026;1700;Loonheffingen;;10388,47',
		`31-10-2026;1710;Nettolonen;;${net}`,
		'',
	].join('\r\n');

async function opened({ editor: { page }, stage }: Scene): Promise<void> {
	stage.sandbox.reset('bakery');
	await stage.client.activate(stage.plays.payrollForm);
	const { user, password } = FORM_LOGIN.data;
	const login = Buffer.from(`${String(user)}:${String(password)}`).toString('base64');
	const headers = { Authorization: `Basic ${login}` };
	await page.setExtraHTTPHeaders(headers);
	const isThere = async () => (await fetchOnce(stage.server.url + FORM, { headers })).ok || undefined;
	await until(isThere, { what: 'the form', seconds: 60 });
}

async function send({ editor: { page }, stage }: Scene, name: string, content: string): Promise<void> {
	await page.goto(stage.server.url + FORM);
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.locator('#submit-btn').click();
	await page.locator('#submit-btn', { hasText: 'Verstuur' }).waitFor();
}

async function asked(scene: Scene): Promise<void> {
	const { page } = scene.editor;
	await opened(scene);
	await send(scene, 'oktober.csv', wages('30063,41', '19674,94'));
	await page.getByText(/^Boek dit/).click();
	await confirm(page);
	await send(scene, 'oktober nieuw.csv', wages('30163,41', '19774,94'));
	await page.getByText(/^Nieuwere versie/).click();
}

async function confirm(page: Page): Promise<void> {
	const button = page.locator('#submit-btn');
	await button.click();
	// The page that asks may name a mutation too.
	await button.waitFor({ state: 'hidden' });
	await page
		.getByText(/mutatie \d/)
		.first()
		.waitFor();
}

export const forms: Picture[] = [question, result];
