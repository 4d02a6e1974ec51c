import type { INode } from 'n8n-workflow';
import { isInstalled } from './server/install';
import { installOldest, OLDEST } from './server/oldest';
import { prepared, WEEKLY_DIGEST } from './server/templates';
import { silently } from './server/tell';
import { MailServer } from './support/mailServer';
import { installedN8n } from './support/prepared';
import { useN8n } from './support/useN8n';

const OLDEST_N8N = async () => await installOldest(silently);
const SETTINGS = { sender: 'n8n@bedrijf.example', fromPeriod: 9 };

/** All of the shipped file that wants an account of OutSmart, and what comes before it. */
const isOfFieldService = ({ name, credentials = {} }: INode) =>
	name !== 'Settings' && ('outSmartApi' in credentials || /invoice|Field service/i.test(name));

describe.each([
	['this', installedN8n, true],
	['the oldest', OLDEST_N8N, isInstalled(OLDEST)],
] as const)('the weekly digest in %s n8n', (which, installed, isThere) => {
	const when = isThere ? test : test.skip;
	const world = isThere ? useN8n(`digest-${which.replace(' ', '-')}`, 'bakery', installed) : undefined;
	let mailServer: MailServer;
	beforeAll(async () => {
		mailServer = await MailServer.start();
	});
	afterAll(async () => await mailServer.stop());

	/** Published, and started by its schedule; gives the mail of this workflow, to an address of its own. */
	async function mailedTo(
		recipient: string,
		changed: (node: INode) => void = () => undefined,
		without: string[] = [],
	) {
		if (!world) throw new Error('This n8n is not installed.');
		const { client, credentials, sandbox } = world();
		const smtp = await client.createCredential(mailServer.credential);
		const own = credentials.filter(({ type }) => !without.includes(type));
		const workflow = prepared(WEEKLY_DIGEST, {
			credentials: [...own, smtp],
			settings: { ...SETTINGS, recipient, fieldService: !without.includes('outSmartApi') },
			schedule: 'onceAMinute',
		});
		for (const node of workflow.nodes) changed(node);
		const { id } = await client.createWorkflow(workflow);
		expect((await client.runBySchedule(id)).status).toBe('success');
		expect(sandbox.writes()).toEqual([]);
		return mailServer.mailTo(recipient);
	}

	when('is mailed, and says what waits', async () => {
		const mail = await mailedTo('administratie@bedrijf.example');
		expect(mail?.subject).toMatch(/^Weekbericht: /);
		expect(mail?.text).toContain('loonjournaalposten');
		// The runs of the bakery are of September and October 2026; this n8n has the clock of the machine.
		expect(mail?.html).toContain('Nog niet geboekt, meer dan twee weken na de boekdatum.');
	});

	when('who has no OutSmart publishes it with these nodes switched off', async () => {
		const mail = await mailedTo(
			'alleen-lonen@bedrijf.example',
			(node) => {
				node.disabled = isOfFieldService(node);
				delete node.credentials?.outSmartApi;
			},
			['outSmartApi'],
		);
		expect(mail?.subject).toMatch(/^Weekbericht: /);
		expect(mail?.text).not.toContain('Facturen van werkbonnen');
	});
});
