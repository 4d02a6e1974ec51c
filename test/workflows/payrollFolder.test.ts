import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Container } from '@n8n/di';
import { SecurityConfig } from '@n8n/config';
import { whyOf } from '../../base/words/codes';
import { isAway } from '../../base/words/away';
import { table } from '../support/journalFiles';
import { usePayrollFolder } from '../support/payrollFolder';
import { few } from '../support/runs';
import { useSandbox } from '../support/sandbox';

const sandbox = useSandbox();
const folder = usePayrollFolder(sandbox);

const put = (name: string, content: string) => folder.put(name, content);
const look = async (settings?: Record<string, unknown>) => await folder.run(settings);

test('every file of the folder is booked, and the next morning nothing', async () => {
	put('2026-04.csv', table('100,00', '30-04-2026'));
	put('2026-05.CSV', table());
	put('lees mij.pdf', '%PDF-1.7');
	const { status, message } = await look();
	expect([status, message]).toEqual(['success', '2 payroll journals booked']);
	const before = sandbox().writes().length;
	expect((await look()).message).toBe('nothing to synchronize');
	expect((await folder.run({}, { startNode: 'Start by hand' })).message).toBe('nothing to synchronize');
	expect(sandbox().writes()).toHaveLength(before);
});

test.each(['GetMutaties', 'OpenSession'])(
	'a file that an outage kept from being booked is not to be sent again: the next morning reads it (%s)',
	async (operation) => {
		put('mei.csv', table());
		sandbox().faults.inject({ kind: 'unavailable', operation, times: 50 });
		const { status, rows } = await look();
		expect([status, rows.map(({ action }) => action)]).toEqual(['error', ['failed']]);
		expect(rows.map(isAway)).toEqual([true]);
		sandbox().faults.clear();
		expect((await look()).message).toBe('1 payroll journals booked');
	},
);

test.each([
	['an empty folder', {}],
	['no folder', { folder: '' }],
])('%s is no failure, and said', async (_what, settings) => {
	const { status, rows } = await look(settings);
	expect([status, rows]).toMatchObject(['success', [{ action: 'skipped', code: 'noPayrollFile' }]]);
	expect(rows[0]?.reason.length).toBeGreaterThan(30);
});

test('what other programs leave in the folder is passed over without a word', async () => {
	for (const name of ['~$mei.xlsx', '~$x.CSV', '.mei.csv.swp', '._mei.csv', 'Thumbs.db', 'desktop.ini'])
		put(name, 'x');
	expect((await look()).rows.map(({ code }) => code)).toEqual(['noPayrollFile']);
	put('mei.csv', table());
	expect((await look()).rows.map(({ code }) => code)).toEqual(['journalBooked']);
});

test.each(['weg', join('weg', 'nog', 'verder')])(
	'a folder that is not there (%s) needs somebody every morning',
	async (name) => {
		put('mei.csv', table());
		const path = join(folder.path, name);
		const { status, rows, failure } = await look({ folder: path });
		expect([status, rows]).toMatchObject(['error', [{ action: 'blocked', code: 'folderNotThere' }]]);
		expect(failure).toContain(`De map '${path}' is er niet`);
	},
);

test('an empty folder that n8n may not read needs somebody too', async () => {
	Container.get(SecurityConfig).restrictFileAccessTo = join(folder.path, 'elders');
	const { status, rows } = await look();
	expect([status, rows]).toMatchObject(['error', [{ code: 'folderNotThere' }]]);
	expect(rows[0]?.reason).toContain('mag n8n niet lezen');
});

test('a folder that n8n may not read is told', async () => {
	put('mei.csv', table());
	Container.get(SecurityConfig).restrictFileAccessTo = join(folder.path, 'elders');
	const { status, rows } = await look();
	expect([status, rows]).toMatchObject(['error', [{ action: 'blocked', code: 'folderNotThere' }]]);
	expect(sandbox().writes()).toEqual([]);
});

// n8n's own step for files takes a pattern.
test.each(few(["Jansen's loon", '*', '!"`$&', 'loon+bonus@kantoor', '{a,b} [2026] (oud)']))(
	'a folder may be called %s',
	async (name) => {
		const path = join(folder.path, name);
		mkdirSync(path);
		writeFileSync(join(path, "mei '26.csv"), table());
		expect((await look({ folder: path })).message).toBe('1 payroll journals booked');
	},
);

test.each(few(['2026-05.tsv', '2026-05.prn', 'mei.csv.part', '2026-05']))(
	'wages may be in %s, which is not read: it is named, and needs somebody',
	async (name) => {
		put(name, table());
		expect(await look()).toMatchObject({
			status: 'error',
			rows: [{ action: 'blocked', why: 'folderFilesUnknown', files: [name] }],
		});
		put('april.csv', table('100,00', '30-04-2026'));
		const { rows, failure } = await look();
		expect(rows.map(whyOf).sort()).toEqual(['folderFilesUnknown', 'journalBooked']);
		expect(failure).toContain(name);
	},
);

test('a folder with documents only says which', async () => {
	put('loonstroken.pdf', '%PDF-1.7');
	const { status, rows } = await look();
	expect([status, rows]).toMatchObject(['success', [{ code: 'noPayrollFile', files: ['loonstroken.pdf'] }]]);
	expect(rows[0]?.reason).toContain('loonstroken.pdf');
});

describe('a file that cannot be read is told, and stops no other', () => {
	const bad = async () => {
		put('mei.csv', table());
		const { status, rows } = await look();
		expect([status, rows.map(({ code }) => code).sort()]).toEqual([
			'error',
			['folderFileUnread', 'journalBooked'],
		]);
		return rows.find(({ code }) => code === 'folderFileUnread');
	};

	test('a name in another encoding, as of a share', async () => {
		writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from('ff2e637376', 'hex')]), table());
		expect((await bad())?.key).toBe('\uFFFD.csv');
	});

	test('a link to a file where n8n may not read', async () => {
		const outside = join(tmpdir(), `outside-${process.pid}.csv`);
		writeFileSync(outside, table('99,00', '30-04-2026'));
		symlinkSync(outside, join(folder.path, 'april.csv'));
		expect((await bad())?.key).toBe('april.csv');
	});

	test('a link to nothing', async () => {
		symlinkSync(join(folder.path, 'weg'), join(folder.path, 'april.csv'));
		expect((await bad())?.reason).toContain("'april.csv'");
	});

	test('one that is far too large is not read to its end', async () => {
		put('mei.csv', table());
		folder.put('april.csv', Buffer.alloc(30_000_000, '\n'));
		const { rows } = await look();
		expect(rows.map(({ code }) => code).sort()).toEqual(['fileTooLarge', 'journalBooked']);
	});
});

test('folders in it, and links to folders, are passed over', async () => {
	mkdirSync(join(folder.path, 'oud.csv'));
	symlinkSync(join(folder.path, 'oud.csv'), join(folder.path, 'archief'));
	expect((await look()).rows.map(({ code }) => code)).toEqual(['noPayrollFile']);
});
