import { lookInAProcess, runInAProcess } from '../../measure/inAProcess';
import { startSandbox, type Sandbox } from '../../sandbox';
import { addMany } from '../../sandbox/eboekhouden/data/many';

jest.setTimeout(900_000);
/** Of Node.js's own; n8n's engine takes some 100 MB besides. */
const HEAP = 450;
const MEGABYTES_AT_MOST = 700;

let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await startSandbox();
});
afterEach(async () => await sandbox.stop());

const services = () => {
	const { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart } = sandbox;
	return { eBoekhouden, eBoekhoudenRest, nmbrs, outSmart };
};

/** So many, each with a text of that length beside what is used of it; gives the megabytes of the answer. */
async function addMaterials(count: number, length: number): Promise<number> {
	const { fieldService, outSmart } = sandbox;
	const [material] = fieldService.materials;
	if (!material) throw new Error('The sandbox has no material');
	for (let at = 0; at < count; at++)
		fieldService.materials.push({
			...{ ...material, code: `W${at}`, description: `Wandcontactdoos ${at}`, note: 'x'.repeat(length) },
		});
	const { token, softwareToken } = outSmart.credentials;
	const answer = await fetch(`${outSmart.url}/materials/?token=${token}&software_token=${softwareToken}`);
	return Math.round((await answer.arrayBuffer()).byteLength / 1e6);
}

const said = (what: string, { seconds, megabytes }: { seconds: number; megabytes: number }, size: number) =>
	void process.stdout.write(
		`${what}: ${size} MB answered, ${seconds.toFixed(1)} s, ${megabytes} MB of memory\n`,
	);

test('200,000 materials in 100 MB are synchronized, chosen from and checked within 700 MB', async () => {
	const size = await addMaterials(200_000, 270);
	expect(size).toBeGreaterThan(99);
	const synchronized = await runInAProcess({ protocol: 'soap', byHand: true, services: services() }, HEAP);
	said('synchronization', synchronized, size);
	expect(synchronized.status).toBe('success');
	const picker = await lookInAProcess({ look: 'picker', both: false, services: services() }, HEAP);
	said('drop-down', picker, size);
	expect(picker.shown).toBeGreaterThan(0);
	const check = await lookInAProcess({ look: 'check', both: false, services: services() }, HEAP);
	said('check', check, size);
	expect(check.message).toMatch(/zoals verwacht/);
	for (const { megabytes } of [synchronized, picker, check])
		expect(megabytes).toBeLessThan(MEGABYTES_AT_MOST);
});

test('the check of 2,000 relations, 10,000 mutations and 150,000 materials takes less than a minute', async () => {
	const { books } = sandbox;
	addMany(books, { relations: 1_990, products: 1_900 });
	const rows = [{ ledgerAccount: '8000', amount: '10.00' }];
	for (let at = 0; at < 10_000; at++)
		books.bookByHand({
			...{
				kind: 'FactuurVerstuurd',
				ledgerAccount: '1300',
				relationCode: '1001',
				invoiceNumber: `V${at}`,
				rows,
			},
			date: `2026-${String((at % 10) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
		});
	const size = await addMaterials(150_000, 30);
	for (const both of [false, true]) {
		const check = await lookInAProcess({ look: 'check', both, services: services() }, HEAP);
		said(both ? 'check of both protocols' : 'check', check, size);
		expect([check.status, check.seconds < 60]).toEqual(['success', true]);
	}
});
