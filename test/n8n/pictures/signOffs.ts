import { prepared, SIGN_OFF } from '../server/templates';
import { MailServer } from '../support/mailServer';
import type { Picture } from './picture';

/** The page behind the button of the mail, where the reviewer answers. */
const page: Picture = {
	name: 'sign-off-page',
	async arrange({ editor, stage: { client, sandbox } }) {
		sandbox.reset('bakery');
		const mailServer = await MailServer.start();
		try {
			const smtp = await client.createCredential(mailServer.credential);
			const others = (await client.credentials()).filter(({ type }) => type !== 'smtp');
			const workflow = prepared(SIGN_OFF, {
				credentials: [...others, smtp],
				settings: { preview: false, fromPeriod: 10, reviewer: 'controle@bedrijf.example' },
				schedule: 'onceAMinute',
			});
			const { id } = await client.createWorkflow(workflow);
			await client.activate(id);
			const { html } = await mailServer.firstMail();
			await client.deactivate(id);
			const [, address] = /href="([^"]+)"/.exec(html || '') ?? [];
			await editor.page.goto((address ?? '').replace(/&amp;/g, '&'));
		} finally {
			await mailServer.stop();
		}
		await editor.page.setViewportSize({ width: 900, height: 2400 });
		await editor.page.getByText('Niet akkoord').first().waitFor();
		return [editor.page.locator('.card').first()];
	},
};

export const signOffs: Picture[] = [page];
