import { inItsOwnProcess } from './support/ownProcess';
import { startSandbox, type Sandbox } from '../../sandbox';

/** Of Node.js's own; n8n's engine takes some 100 MB besides. */
const HEAP = 450;
const MEGABYTES_AT_MOST = 700;

let sandbox: Sandbox;
beforeEach(async () => {
	sandbox = await startSandbox();
});
afterEach(async () => await sandbox.stop());

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

const synchronized = async () => {
	// Its VAT code and account are on the card alone.
	sandbox.fieldService.addWorkOrder({
		debtorNumber: '1001',
		materials: [{ code: 'W199', quantity: '2', price: '10.00', freeField1: '', freeField2: '' }],
	});
	return await inItsOwnProcess('synchronize', sandbox, HEAP);
};

const billed = () => sandbox.books.invoices.find(({ lines }) => lines.some(({ code }) => code === 'W199'));

test('200,000 materials in 100 MB are synchronized, invoiced, chosen from and changed within 700 MB', async () => {
	await addMaterials(200, 270);
	const few = await synchronized();
	const invoice = billed();
	expect(invoice?.lines).toContainEqual(expect.objectContaining({ code: 'W199', ledgerAccount: '8210' }));
	sandbox.reset();
	const size = await addMaterials(200_000, 270);
	expect(size).toBeGreaterThan(99);
	const run = await synchronized();
	expect([run.message, run.codes]).toEqual([few.message, few.codes]);
	expect(billed()).toEqual(invoice);
	const picker = await inItsOwnProcess('picker', sandbox, HEAP);
	expect(picker.shown).toBe(500);
	const changed = await inItsOwnProcess('change', sandbox, HEAP);
	expect([changed.status, changed.message]).toEqual(['success', 'updated']);
	const material = sandbox.fieldService.materials.find(({ code }) => code === 'W7');
	expect(material).toMatchObject({ description: 'Nieuw', note: 'x'.repeat(270) });
	for (const { megabytes } of [run, picker, changed]) expect(megabytes).toBeLessThan(MEGABYTES_AT_MOST);
});
