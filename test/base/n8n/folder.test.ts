import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../../base/n8n/folder';

const path = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(path, { recursive: true }));

const same = async (given: unknown) => await Promise.resolve(String(given));
const reading = { createReadStream: async (given: unknown) => createReadStream(await same(given)) };
const open = async (helpers: object, folder = path) => await openFolder(helpers as never, folder);

test.each([
	['n8n allows it', { ...reading, resolvePath: same, isFilePathBlocked: () => false }],
	['an older n8n allows it', reading],
])('%s: its files, each as far as it may be', async (_what, helpers) => {
	writeFileSync(join(path, 'b.csv'), 'x'.repeat(200_000));
	writeFileSync(join(path, 'a.csv'), 'abc');
	const folder = await open(helpers);
	if ('fault' in folder) throw new Error(folder.fault);
	expect(folder.names).toEqual(expect.arrayContaining(['a.csv', 'b.csv']));
	expect(await folder.read('a.csv', 3)).toEqual({ content: Buffer.from('abc') });
	expect(await folder.read('b.csv', 99)).toEqual({ content: Buffer.alloc(100, 'x') });
	expect(await folder.read('weg.csv', 99)).toMatchObject({ fault: expect.stringContaining('ENOENT') });
});

test('what n8n does not allow is not looked into', async () => {
	expect(await open({ ...reading, resolvePath: same, isFilePathBlocked: () => true })).toEqual({ fault: '' });
	const refused = async () => await Promise.reject(new Error('Access is not allowed'));
	expect(await open({ createReadStream: refused })).toEqual({ fault: 'Access is not allowed' });
});

test('a pipe, which nobody may ever write to, is not opened', async () => {
	execFileSync('mkfifo', [join(path, 'pipe.csv')]);
	const folder = await open({ ...reading, resolvePath: same, isFilePathBlocked: () => false });
	if ('fault' in folder) throw new Error(folder.fault);
	expect(await folder.read('pipe.csv', 9)).toEqual({ fault: 'ENOTSUP: not a file' });
});
