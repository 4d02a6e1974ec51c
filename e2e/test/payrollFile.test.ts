import type { SavedWorkflow } from '../n8n/rest';
import { messageOf } from '../n8n/execution';
import { PAYROLL_FILES, prepared } from '../n8n/templates';
import { FormVisit } from './support/form';
import { useN8n } from './support/useN8n';

const LOGIN = { user: 'loon', password: 'password-of-the-form' };
const MAY = [
	'Datum;Grootboek;Omschrijving;Debet;Credit',
	'31-05-2026;4000;Bruto lonen <script>alert(1)</script>;12500,00;',
	'31-05-2026;1710;Netto lonen;;12500,00',
	'',
].join('\r\n');
const file = (content = MAY) => new File([content], 'Journaal 2026-05.csv', { type: 'text/csv' });

const world = useN8n('payroll-file');

async function published(settings: Record<string, unknown>): Promise<SavedWorkflow> {
	const { client, credentials } = world();
	const login = await client.createCredential({ name: 'Formulier', type: 'httpBasicAuth', data: LOGIN });
	const workflow = prepared(PAYROLL_FILES, {
		credentials: [...credentials, login],
		settings: { companies: '12345', ...settings },
	});
	const saved = await client.createWorkflow(workflow);
	await client.activate(saved.id);
	return saved;
}

async function visit({ id, nodes }: SavedWorkflow): Promise<FormVisit> {
	const { url } = world();
	const trigger = nodes.find(({ type }) => type.endsWith('.formTrigger'));
	const name = encodeURIComponent((trigger?.name ?? '').toLowerCase());
	const path = trigger?.webhookId ? 'loonjournaalpost' : `${id}/${name}/loonjournaalpost`;
	return new FormVisit(`${url}/form/${path}`, LOGIN);
}

const booked = () =>
	world()
		.sandbox.books.memorials()
		.filter(({ voucher }) => voucher.startsWith('NMBRS 12345/2026-05'));

test('a file is shown first and booked after a yes; a no and the same file again book nothing', async () => {
	const { client, sandbox } = world();
	const workflow = await published({ preview: false });

	const stranger = await visit(workflow);
	expect(await stranger.open()).toContain('Loonjournaalpost boeken');
	expect(await stranger.statusForStrangers()).toBe(401);

	const refusing = await visit(workflow);
	await refusing.open();
	const preview = await refusing.send({ 'field-0': file() });
	expect(preview).toContain('zou geboekt worden');
	expect(preview).toContain('12.500,00');
	expect(preview).toContain('<td');
	expect(preview).not.toContain('<script>alert');
	expect(await refusing.send({ 'field-1': '["Niet boeken"]' })).toContain('Niet geboekt');
	await refusing.leave();
	expect(sandbox.writes()).toEqual([]);

	const booking = await visit(workflow);
	await booking.open();
	await booking.send({ 'field-0': file() });
	expect(sandbox.writes()).toEqual([]);
	const result = await booking.send({ 'field-1': '["Boeken"]' });
	expect(result).toMatch(/Geboekt als mutatie \d+/);
	await booking.leave();
	expect(booked()).toHaveLength(1);
	expect(sandbox.books.balance('4000', { from: '2026-05-01', to: '2026-05-31' })).toBe('12500.00');

	const again = await visit(workflow);
	await again.open();
	expect(await again.send({ 'field-0': file() })).toContain('ongewijzigd');
	await again.leave();
	expect(booked()).toHaveLength(1);

	await client.deactivate(workflow.id);
	const executions = await client.executionsOf(workflow.id);
	for (const { id } of executions) expect((await client.ended(id)).status).toBe('success');
	const told = await client.execution(executions.at(-2)?.id ?? '');
	expect(messageOf(told)).toBe('1 payroll journals booked');
});

test('with preview on, the page says so and asks for nothing', async () => {
	const { client, sandbox } = world();
	const workflow = await published({});
	const looking = await visit(workflow);
	await looking.open();
	const page = await looking.send({ 'field-0': file() });
	expect(page).toContain('preview staat niet uit in Settings: er is niets geboekt.');
	expect(page).toContain('zou geboekt worden');
	await looking.leave();
	await client.deactivate(workflow.id);
	expect(sandbox.writes()).toEqual([]);
});
