import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import fc from 'fast-check';
import type { INodeExecutionData } from 'n8n-workflow';
import { runWorkflow } from '../../engine';
import { table } from '../support/journalFiles';
import { runs } from '../support/runs';

const FILE = join(__dirname, '..', '..', 'examples', 'payroll-inbox-to-folder.json');
const TRIGGER = 'When a mail comes in';
const OFFICE = 'loon@kantoor.example';

interface Composer {
	createTransport(options: object): { sendMail(mail: object): Promise<{ message: Buffer }> };
}
interface Parsed {
	from?: object;
	attachments: { filename?: string; content: Buffer; contentType: string }[];
}
/** What n8n's own step reads mails with. */
const ofNodes = createRequire(require.resolve('n8n-nodes-base/package.json'));
const { createTransport } = ofNodes('nodemailer') as Composer;
const { simpleParser } = ofNodes('mailparser') as { simpleParser(message: Buffer): Promise<Parsed> };
const transport = createTransport({ streamTransport: true, buffer: true });

let outside: string;
let folder: string;
beforeAll(() => {
	outside = mkdtempSync(join(tmpdir(), 'payroll-inbox-'));
	Container.get(SecurityConfig).restrictFileAccessTo = outside;
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));
beforeEach(() => void (folder = mkdtempSync(join(outside, 'loon-'))));

type Attachment = [filename: string, content?: string];
let uid = 0;

/** A mail as n8n's trigger gives it: composed, sent as bytes, and read again. */
async function mail(from: string, ...attachments: Attachment[]): Promise<INodeExecutionData> {
	const { message } = await transport.sendMail({
		...{ from, to: 'map@bedrijf.example', subject: 'Loon mei', text: 'Bijgaand.' },
		attachments: attachments.map(([filename, content = table()]) => ({ filename, content })),
	});
	const parsed = await simpleParser(message);
	const binary = parsed.attachments.map(({ filename = '', content, contentType }, at) => [
		`attachment_${at}`,
		{ data: content.toString('base64'), fileName: filename, mimeType: contentType },
	]);
	return {
		json: { subject: 'Loon mei', from: JSON.parse(JSON.stringify(parsed.from)), attributes: { uid: ++uid } },
		...(binary.length > 0 && { binary: Object.fromEntries(binary) as INodeExecutionData['binary'] }),
	};
}

async function run(items: INodeExecutionData[], settings: Record<string, unknown> = {}) {
	const all = { folder, senders: `${OFFICE}, Anders@Kantoor.example`, ...settings };
	const { status, error } = await runWorkflow(FILE, {
		settings: all,
		startNode: TRIGGER,
		items,
		credentials: {},
	});
	return { status, told: (error?.message ?? '').split('\n') };
}

const saved = () =>
	readdirSync(outside, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
const inFolder = () => readdirSync(folder).sort();
/** Without the number of its mail. */
const bare = (name: string) => name.replace(/ \(\d+\)/, '');

test('exports of listed senders are saved, and a corrected one is saved over where its name has year and month', async () => {
	const mails = [
		await mail(OFFICE, ['2026-05.csv']),
		await mail('Jan <ANDERS@kantoor.example>', ['2026-05 bonus.xlsx', 'x']),
	];
	expect(await run(mails)).toMatchObject({ status: 'success' });
	expect(inFolder()).toEqual(['2026-05 bonus.xlsx', '2026-05.csv']);
	await run([await mail(OFFICE, ['2026-05.csv', 'corrected'])]);
	expect(readFileSync(join(folder, '2026-05.csv'), 'utf8')).toBe('corrected');
	const same = [
		await mail(OFFICE, ['Journaalpost 20260601.csv', 'wages']),
		await mail(OFFICE, ['Journaalpost 20260601.csv', 'holiday pay']),
	];
	for (const one of same) await run([one]);
	const numbered = same.map(
		({ json }) => `Journaalpost 20260601 (${(json.attributes as { uid: number }).uid}).csv`,
	);
	expect(inFolder()).toEqual(['2026-05 bonus.xlsx', '2026-05.csv', ...numbered].sort());
});

test.each<[string, string, Attachment[], RegExp]>([
	[
		'a sender that is not listed',
		'wie@elders.example',
		[['2026-05.csv']],
		/^'2026-05.csv' van wie@elders.example staat niet in de map: deze afzender/,
	],
	['a PDF', OFFICE, [['2026-05.pdf']], /dit is geen csv, txt of xlsx/],
	['a name without an ending', OFFICE, [['csv']], /dit is geen csv, txt of xlsx/],
	['a name of nothing but an ending', OFFICE, [['.csv']], /dit is geen csv, txt of xlsx/],
	[
		'two attachments of one name',
		OFFICE,
		[
			['mei.csv', 'a'],
			['MEI.csv', 'b'],
		],
		/twee bestanden met deze naam/,
	],
])('%s: nothing is saved, and it is told', async (_what, from, attachments, words) => {
	const { status, told } = await run([await mail(from, ...attachments)]);
	expect([status, told.length]).toEqual(['error', attachments.length]);
	for (const line of told) expect(line).toMatch(words);
	expect(inFolder()).toEqual([]);
});

test('a name with a path in it is saved by its last part, in the folder', async () => {
	await run([await mail(OFFICE, ['../../etc/mei.csv']), await mail(OFFICE, ['C:\\loon\\juni.csv'])]);
	expect(inFolder().map(bare)).toEqual(['juni.csv', 'mei.csv']);
});

test('a folder that is not there, or cannot be written: each file is told, with what to do', async () => {
	const two = async () => [
		await mail(OFFICE, ['mei.csv']),
		await mail(OFFICE, ['logo.png', 'x'], ['juni.csv']),
	];
	const { status, told } = await run(await two(), { folder: join(folder, 'nergens') });
	expect([status, told.length]).toEqual(['error', 2]);
	for (const line of told) expect(line).toMatch(/Maak de map, en stuur de mail opnieuw/);
});

test('nobody is listed as it is shipped; logos are left out without a word', async () => {
	expect(await run([await mail(OFFICE, ['logo.png', 'x'])])).toMatchObject({ status: 'success' });
	expect(await run([await mail(OFFICE)])).toMatchObject({ status: 'success' });
	expect(await run([await mail(OFFICE, ['mei.csv'])], { senders: '' })).toMatchObject({ status: 'error' });
	expect(inFolder()).toEqual([]);
});

test('of any mails together: what is in the folder was sent by who is listed, and each other file is told', async () => {
	const name = fc.constantFrom(
		'mei.csv',
		'juni.xlsx',
		'MEI.csv',
		'brief.pdf',
		'../juli.txt',
		'logo.png',
		'x',
	);
	const some = fc.array(
		fc.tuple(fc.constantFrom(OFFICE, 'wie@elders.example'), fc.array(name, { maxLength: 4 })),
		{ maxLength: 4 },
	);
	await fc.assert(
		fc.asyncProperty(some, async (given) => {
			folder = mkdtempSync(join(outside, 'loon-'));
			const mails = [];
			for (const [at, [from, names]] of given.entries())
				mails.push(await mail(from, ...names.map((one): Attachment => [one, `mail ${at}`])));
			const { told } = await run(mails);
			const last = (one: string) => one.split('/').pop() ?? '';
			const isTable = (one: string) => /[.](csv|txt|xlsx)$/.test(one);
			const all = given.flatMap(([, names]) => names.map((one) => last(one).toLowerCase()));
			const isOnly = (one: string) => all.filter((other) => other === last(one).toLowerCase()).length === 1;
			const good = given.flatMap(([from, names]) =>
				from === OFFICE ? names.filter((one) => isTable(one) && isOnly(one)) : [],
			);
			expect(inFolder().map(bare)).toEqual([...new Set(good.map(last))].sort());
			const others =
				given.flatMap(([, names]) => names).filter((one) => !one.endsWith('.png')).length - good.length;
			expect(told.filter(Boolean)).toHaveLength(others);
		}),
		{ numRuns: runs(10) },
	);
	expect(saved().every((one) => one.startsWith('loon-'))).toBe(true);
});
