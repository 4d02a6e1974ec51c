import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_COLUMNS, columnsIn } from '../../features/office/columns';

const read = (file: string) => readFileSync(join(__dirname, '..', '..', file), 'utf8');
const [head = '', ...lines] = read('workflows/payroll-clients.csv').trim().split('\n');
const columns = head.split(',');

test('the table of clients to import has the columns that the workflow reads, as the guide has them', () => {
	expect([...columns].sort()).toEqual(Object.keys(CLIENT_COLUMNS).sort());
	const guide = read('docs/office.nl.md');
	expect([...guide.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name)).toEqual(columns);
	expect(guide).toContain('payroll-clients.csv');
});

test('its one client is an example that is not active, with a text in each column: n8n makes all columns of text', () => {
	expect(lines).toHaveLength(1);
	const values = (lines[0] ?? '').split(',');
	expect(values).toHaveLength(columns.length);
	const row = Object.fromEntries(columns.map((name, place) => [name, values[place]]));
	expect(columnsIn(row)).toMatchObject({ active: 'nee' });
	// What n8n's import takes for a number, a switch or a date.
	for (const value of values) expect(value).not.toMatch(/^(true|false|[\d/:-]*)$/);
});
