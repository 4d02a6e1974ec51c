import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOWS } from '../../../sandbox/page/tour/steps';
import { control } from '../support/control';
import { ask, mutation, mutationFilter } from '../support/eBoekhouden';
import { invoice } from '../support/invoice';
import { journal } from '../support/nmbrs';
import { useSandbox } from '../../support/sandbox';
import { pageOf, stepsOf, unescapeHtml } from './support';

const sandbox = useSandbox();

const LOOK = mutationFilter({ from: '2026-01-01', to: '2026-12-31' });
const done = async () => (await stepsOf(sandbox())).done;

/** A press of a button ends the run before it. */
async function aRun(...calls: (() => Promise<unknown>)[]): Promise<void> {
	await control(sandbox(), 'clearFaults');
	for (const call of calls) await call();
}

const read = () => journal(sandbox(), 817);
const look = () => ask(sandbox(), 'GetMutaties', LOOK);
const book = (voucher: string, date?: string) => () =>
	ask(sandbox(), 'AddMutatie', mutation({ middle: `<Boekstuk>${voucher}</Boekstuk>`, date }));

const lose = () => Promise.resolve(sandbox().faults.inject({ kind: 'dropAfter', operation: 'AddMutatie' }));
const losing = (voucher: string) => () => book(voucher)().catch(() => 'lost');

test('nothing is ticked off before anything happened, and the first step is next', async () => {
	expect(await stepsOf(sandbox())).toEqual({
		done: [],
		next: ['Proefrun'],
		later: ['Boeken', 'Correctie', 'Afgesloten periode', 'Factuur', 'Verloren antwoord'],
	});
});

test('a preview reads the payroll and writes nothing', async () => {
	await aRun(look);
	expect(await done()).toEqual([]);
	await aRun(read, look);
	expect(await done()).toEqual(['Proefrun']);
	expect((await stepsOf(sandbox())).next).toEqual(['Boeken']);
});

test('a run that books is no preview', async () => {
	await aRun(read, book('A'));
	expect(await stepsOf(sandbox())).toMatchObject({ done: ['Boeken'], next: ['Proefrun'] });
});

test('a correction is a second memorial of one voucher in a later run, and not of the same one', async () => {
	await aRun(book('A'), book('A'), book('B'));
	expect(await done()).toEqual(['Boeken']);
	await aRun(book('C'));
	expect(await done()).toEqual(['Boeken']);
	await aRun(book('B'));
	expect(await done()).toEqual(['Boeken', 'Correctie']);
});

test('a closed period counts when a booking was refused because of it', async () => {
	await control(sandbox(), 'closePeriod', { from: '2026-05-01', to: '2026-05-31' });
	expect(await done()).toEqual([]);
	await aRun(book('A'));
	expect(await done()).toEqual(['Afgesloten periode']);
});

describe('an answer that was lost', () => {
	test('did no harm when a later run looked and booked nothing twice', async () => {
		await aRun(lose, losing('A'));
		expect(await done()).toEqual(['Boeken']);
		await aRun(look);
		expect(await done()).toEqual(['Boeken', 'Verloren antwoord']);
	});

	test('did harm when the same stands in the books twice', async () => {
		await aRun(lose, losing('A'));
		await aRun(book('A'));
		expect(await done()).toEqual(['Boeken', 'Correctie']);
	});
});

test('an invoice counts when a run made it, and not when a person did', async () => {
	await aRun(look);
	await control(sandbox(), 'creditInvoice', { number: '2026001' });
	expect(await done()).toEqual([]);
	await aRun(() => ask(sandbox(), 'AddFactuur', invoice()));
	expect(await done()).toEqual(['Factuur']);
});

test('each step opens its workflow where an n8n is beside it, and names it where there is none', async () => {
	expect(await pageOf(sandbox())).not.toContain('target="n8n"');
	const [payroll, orders] = ['http://127.0.0.1:5678/workflow/a"b', 'http://127.0.0.1:5678/workflow/c'];
	sandbox().linkWorkflows({ [WORKFLOWS.payroll]: payroll, [WORKFLOWS.fieldService]: orders });
	await control(sandbox(), 'reset');
	const links = [...(await pageOf(sandbox())).matchAll(/<a href="([^"]*)" target="n8n">/g)];
	expect(links.map(([, address = '']) => unescapeHtml(address))).toEqual([
		...[payroll, payroll, payroll, payroll, orders, payroll],
	]);
});

test('who has seen all is told how to go on in an n8n of their own', async () => {
	await control(sandbox(), 'closePeriod', { from: '2026-05-01', to: '2026-05-31' });
	await aRun(book('Z'));
	await control(sandbox(), 'openPeriod', { from: '2026-05-01', to: '2026-05-31' });
	await aRun(read, look);
	await aRun(book('A'));
	await aRun(book('A', '2026-04-30T00:00:00'), () => ask(sandbox(), 'AddFactuur', invoice()));
	await aRun(lose, losing('B'));
	expect(await pageOf(sandbox())).not.toContain('README.nl.md');
	await aRun(look);
	expect(await done()).toHaveLength(6);
	expect(await pageOf(sandbox())).toMatch(/Je hebt alles gezien.*README\.nl\.md/s);
});

test('begin anew is the tour anew', async () => {
	await aRun(read, book('A'));
	await control(sandbox(), 'reset');
	expect(await done()).toEqual([]);
});

test.each([
	['payroll', 'nmbrs-payroll-sync'],
	['fieldService', 'outsmart-sync'],
] as const)('names the workflow of %s and its blocks as they are', (key, file) => {
	const path = join(__dirname, '..', '..', '..', 'workflows', `${file}.json`);
	const { name, nodes } = JSON.parse(readFileSync(path, 'utf8')) as {
		name: string;
		nodes: { name: string }[];
	};
	expect(WORKFLOWS[key]).toBe(name);
	expect(nodes.map((node) => node.name)).toEqual(expect.arrayContaining(['Settings', 'Log']));
});
