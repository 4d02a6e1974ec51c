import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecurityConfig } from '@n8n/config';
import { Container } from '@n8n/di';
import fc from 'fast-check';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
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
	from?: IDataObject;
	to?: IDataObject;
	date?: string;
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

interface Sent {
	from?: string;
	to?: string;
	subject?: string;
	attachments?: Attachment[];
}

/** As n8n writes the size of what comes in. */
const sizeOf = ({ length }: Buffer) => (length < 1000 ? `${length} B` : `${length / 1000} kB`);

/** A mail as n8n's trigger gives it: composed, sent as bytes, and read again. */
async function mailOf({
	from = OFFICE,
	to = 'map@bedrijf.example',
	subject = 'Loon mei',
	attachments = [],
}: Sent): Promise<INodeExecutionData> {
	const { message } = await transport.sendMail({
		...{ from, to, subject, text: 'Bijgaand.', date: new Date('2026-06-01T08:30:00Z') },
		attachments: attachments.map(([filename, content = table()]) => ({ filename, content })),
	});
	const parsed = await simpleParser(message);
	const binary = parsed.attachments.map(({ filename = '', content, contentType }, at) => [
		`attachment_${at}`,
		{
			...{ data: content.toString('base64'), fileName: filename, mimeType: contentType },
			fileSize: sizeOf(content),
		},
	]);
	const { from: sender, to: recipients, date } = JSON.parse(JSON.stringify(parsed)) as Parsed;
	return {
		json: { subject, from: sender, to: recipients, date, attributes: { uid: ++uid } },
		...(binary.length > 0 && { binary: Object.fromEntries(binary) as INodeExecutionData['binary'] }),
	};
}

const mail = async (from: string, ...attachments: Attachment[]) => await mailOf({ from, attachments });

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
		await mail('Jan <ANDERS@kantoor.example>', ['2026-05 bonus.xlsx', 'a workbook']),
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
			['mei.csv', 'the one'],
			['MEI.csv', 'the other'],
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

test.each<[string, Attachment[]]>([
	['no attachment, but a link', []],
	[
		'nothing but a logo and a signature',
		[
			['logo.png', 'x'],
			['smime.p7s', 'x'],
		],
	],
])(
	'a mail of a listed sender with %s is told; one of a stranger is none of ours',
	async (_what, attachments) => {
		const good = await mail(OFFICE, ['2026-05.csv'], ['logo.png', 'x']);
		const { status, told } = await run([
			good,
			await mailOf({ subject: 'Je export staat klaar', attachments }),
		]);
		expect([status, told]).toEqual([
			'error',
			[
				"Geen bestand in de mail van loon@kantoor.example ('Je export staat klaar', 01-06-2026 10:30), dus er staat niets van in de map. Vraag de export als bijlage (csv, txt of xlsx).",
			],
		]);
		expect(inFolder()).toEqual(['2026-05.csv']);
		expect(await run([await mail('wie@elders.example', ...attachments)])).toMatchObject({
			status: 'success',
		});
	},
);

test.each(['', '\uFEFF'])('an empty file (%j) takes the place of none, and is told', async (nothing) => {
	await run([await mail(OFFICE, ['2026-05.csv', 'wages'])]);
	const { told } = await run([
		await mail(OFFICE, ['2026-05.csv', nothing], ['2026-06.csv', 'x'.repeat(5000)]),
	]);
	expect(told).toEqual([expect.stringMatching(/^'2026-05.csv' .*staat niet in de map: het is leeg/)]);
	expect(readFileSync(join(folder, '2026-05.csv'), 'utf8')).toBe('wages');
	expect(inFolder()).toEqual(['2026-05.csv', '2026-06.csv']);
});

const OVER = [
	'2026-05.csv',
	'Journaalpost 202605.csv',
	'05-2026 bonus.csv',
	'L01 2026-05.csv',
	'4711-2026_05.csv',
];
const NUMBERED = [
	...['mei.csv', 'export 31-05-2026.csv', '01-05-2026 tm 31-05-2026.csv', 'export 31.05.2026 10.30.csv'],
	...['2026-05-31.csv', 'Journaalpost 20260601.csv', '31052026.csv', '2026_05_31.csv', '31 05 2026.csv'],
	...[
		'2026-05 op 03-06-2026.csv',
		'2026-05 van 3.6.26.csv',
		'202605311030.csv',
		'2026-05_14.30.csv',
		'2026.csv',
	],
];
test.each([
	...OVER.map((name) => [name, true] as const),
	...['2026-12 13e maand.csv', '2026-05 (2).csv'].map((name) => [name, true] as const),
	...NUMBERED.map((name) => [name, false] as const),
])('%s is saved over by a second one of that name: %s', async (name, isOver) => {
	await run([await mail(OFFICE, [name, 'wages'])]);
	await run([await mail(OFFICE, [name.replace('.csv', '.CSV'), 'bonus'])]);
	expect(inFolder().every((one) => one.endsWith('.csv'))).toBe(true);
	const contents = inFolder().map((one) => readFileSync(join(folder, one), 'utf8'));
	expect(contents.sort()).toEqual(isOver ? ['bonus'] : ['bonus', 'wages']);
});

test('a file of that name of somebody else keeps ours out no more', async () => {
	const mails = [
		await mail('wie@elders.example', ['2026-05.csv', 'x']),
		await mail(OFFICE, ['2026-05.csv', 'wages']),
	];
	expect((await run(mails)).told).toEqual([expect.stringContaining('deze afzender')]);
	expect(readFileSync(join(folder, '2026-05.csv'), 'utf8')).toBe('wages');
});

test('for an office the folder follows from the address; without one that is clear nothing is saved', async () => {
	const settings = { folderPerAddress: true };
	const attachments: Attachment[] = [['2026-05.csv']];
	for (const client of ['korst', 'bakkerij-vos']) mkdirSync(join(folder, client));
	const to = (address: string) => mailOf({ to: address, attachments });
	const sent = [
		'Loon <loon+korst@kantoor.example>, baas@elders.example',
		'LOON+Bakkerij-Vos@kantoor.example',
	];
	expect(await run([await to(sent[0] ?? ''), await to(sent[1] ?? '')], settings)).toMatchObject({
		status: 'success',
	});
	expect(saved().map((one) => one.split('/').slice(1).join('/'))).toEqual(
		expect.arrayContaining(['korst/2026-05.csv', 'bakkerij-vos/2026-05.csv']),
	);
	for (const address of ['loon@kantoor.example', 'loon+a@x.example, loon+b@x.example', 'loon+..@x.example'])
		expect((await run([await to(address)], settings)).told).toEqual([
			expect.stringContaining('één adres met een +'),
		]);
	expect((await run([await to('loon+nieuw@x.example')], settings)).told).toEqual([
		expect.stringMatching(/Maak de map, en stuur de mail opnieuw/),
	]);
});

test('what fails in the middle may have left a part: it is told to throw that away, and not to make the folder', async () => {
	mkdirSync(join(folder, '2026-05.csv'));
	const { told } = await run([await mail(OFFICE, ['2026-05.csv'])]);
	expect(told).toEqual([expect.stringMatching(/of maar voor een deel, in de map: .*Gooi dat deel daar weg/)]);
	expect(told.join()).not.toContain('Maak de map');
});

test('nobody is listed as it is shipped', async () => {
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
			// Each name has the number of its mail: two are the same only within one.
			const good = given.flatMap(([from, names]) => {
				const all = names.map((one) => last(one).toLowerCase());
				const isOnly = (one: string) => all.filter((other) => other === last(one).toLowerCase()).length === 1;
				return from === OFFICE ? names.filter((one) => isTable(one) && isOnly(one)) : [];
			});
			expect(inFolder().map(bare).sort()).toEqual(good.map(last).sort());
			const isFile = (one: string) => !one.endsWith('.png');
			const files = given.flatMap(([, names]) => names).filter(isFile).length;
			const without = given.filter(([from, names]) => from === OFFICE && !names.some(isFile)).length;
			expect(told.filter(Boolean)).toHaveLength(files - good.length + without);
		}),
		{ numRuns: runs(10) },
	);
	expect(saved().every((one) => one.startsWith('loon-'))).toBe(true);
});

/** How packages name their exports. The name of a month is the same for all that is sent of it. */
const STYLES = {
	month: (month: string, word: string) => `2026-${month}${word}.csv`,
	date: (month: string) => `export 28-${month}-2026.csv`,
	range: (month: string) => `01-${month}-2026 tm 28-${month}-2026.csv`,
	plain: () => 'Journaalpost.csv',
};
const HAPPENS = ['wages', 'corrected', 'bonus', 'again', 'link', 'empty', 'picture', 'stranger'] as const;

test('a year of mails of an office: each file is in the folder, gave way to a newer one of its name, or is told', async () => {
	const event = fc.record({
		month: fc.constantFrom('04', '05', '06'),
		what: fc.constantFrom(...HAPPENS),
		// n8n was off: it comes with the one before.
		isTogether: fc.boolean(),
	});
	const years = fc.tuple(
		fc.constantFrom(...Object.keys(STYLES)),
		fc.array(event, { minLength: 1, maxLength: 8 }),
	);
	await fc.assert(
		fc.asyncProperty(years, async ([style, events]) => {
			folder = mkdtempSync(join(outside, 'loon-'));
			const nameOf = STYLES[style as keyof typeof STYLES];
			/** What was sent as payroll, by its content, which no two have but one that is sent again. */
			const sent: { name: string; content: string; at: number }[] = [];
			const told: string[][] = [];
			const batches: { items: Sent[]; first: number }[] = [];
			for (const [at, { month, what, isTogether }] of events.entries()) {
				const before = sent.filter(({ name }) => name.includes(month)).at(-1);
				const name = nameOf(month, what === 'bonus' ? ' bonus' : '');
				const content = what === 'again' && before ? before.content : `${at} ${what}`;
				const isPayroll = !['link', 'empty', 'picture', 'stranger'].includes(what);
				const last = batches.at(-1);
				const isIn = isTogether && last !== undefined;
				if (isPayroll) sent.push({ name, content, at: isIn ? batches.length - 1 : batches.length });
				const one: Sent = {
					...(what === 'stranger' && { from: 'wie@elders.example' }),
					attachments:
						what === 'link'
							? []
							: [[what === 'picture' ? 'logo.png' : name, what === 'empty' ? '' : content]],
				};
				if (isIn) last.items.push(one);
				else batches.push({ items: [one], first: at });
			}
			for (const { items } of batches) {
				const mails = [];
				for (const one of items) mails.push(await mailOf(one));
				told.push((await run(mails)).told.filter(Boolean));
			}
			const contents = inFolder().map((one) => readFileSync(join(folder, one), 'utf8'));
			for (const { name, content, at } of sent) {
				const isThere = contents.includes(content);
				const isTold = told[at]?.some((line) => line.startsWith(`'${name}' van ${OFFICE}`)) ?? false;
				const isReplaced = style === 'month' && sent.some((other) => other.name === name && other.at > at);
				expect([name, content, isThere || isTold || isReplaced]).toEqual([name, content, true]);
			}
			// Nothing that nobody of ours sent, and as many of each as were sent.
			for (const content of new Set(contents))
				expect(contents.filter((one) => one === content).length).toBeLessThanOrEqual(
					sent.filter((one) => one.content === content).length,
				);
			const silent = events.filter(({ what }) => ['link', 'empty', 'picture', 'stranger'].includes(what));
			expect(told.flat().length).toBeGreaterThanOrEqual(silent.length);
		}),
		{ numRuns: runs(15) },
	);
});
