import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { payrollElsewhere } from '../prove/moves/payroll/elsewhere';

test.each(payrollElsewhere.map(({ test: [file, title] }) => [title, file]))(
	'what the page on changes tells beside the moves has its test: %s',
	(title, file) => {
		expect(readFileSync(join(__dirname, '..', file), 'utf8')).toContain(title);
	},
);
