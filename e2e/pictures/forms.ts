import { exactOnlineXml } from '../../demo/exactOnlineXml';
import { october } from '../../demo/payrollFile';
import type { Picture } from './picture';
import { FORM_LOGIN } from './stage';

/** The second page of the form for payroll files: what would be booked, and the question. */
const payrollFile: Picture = {
	name: 'payroll-file-form',
	async arrange({ editor: { page }, stage }) {
		const { client, plays, sandbox, server } = stage;
		sandbox.reset('bakery');
		await client.activate(plays.payrollFile);
		const { user, password } = FORM_LOGIN.data;
		const login = Buffer.from(`${String(user)}:${String(password)}`).toString('base64');
		await page.setExtraHTTPHeaders({ Authorization: `Basic ${login}` });
		await page.goto(`${server.url}/form/loonjournaalpost`);
		await page.locator('input[type=file]').setInputFiles({
			name: 'journaalpost-2026-10.xml',
			mimeType: 'text/xml',
			buffer: Buffer.from(exactOnlineXml(october(sandbox))),
		});
		await page.locator('#submit-btn').click();
		await page.getByText('Niet boeken').first().waitFor();
		await page.setViewportSize({ width: 900, height: 2400 });
		return [page.locator('.card').first()];
	},
};

export const forms: Picture[] = [payrollFile];
