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

/** What n8n makes of a column, by the first value in it. */
function kindOf(value: string): string {
	if (['true', 'false'].includes(value)) return 'ja/nee';
	return value === '' || Number.isNaN(Number(value)) ? 'tekst' : 'getal';
}

test('its one client is an example that is not active, by which n8n makes each column of the kind in the guide', () => {
	expect(lines).toHaveLength(1);
	const values = (lines[0] ?? '').split(',');
	expect(values).toHaveLength(columns.length);
	const row = Object.fromEntries(columns.map((name, place) => [name, values[place]]));
	expect(columnsIn(row)).toMatchObject({ active: 'false' });
	const kinds = [...read('docs/office.nl.md').matchAll(/^\| `\w+` +\| (\S+) +\|/gm)].map(([, kind]) => kind);
	expect(values.map(kindOf)).toEqual(kinds);
});
