import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, LANGUAGES, movingWorld } from '../../prove/movingWorld';
import { payrollElsewhere } from '../../prove/moves/payroll/elsewhere';

/** Lines are as long as their words happen to be. */
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each(LANGUAGES)('the document on a moving world says what is proven: %s', (language) => {
	expect(squeezed(readFileSync(fileIn(language), 'utf8'))).toBe(squeezed(movingWorld(language)));
});

test.each(payrollElsewhere.map(({ test: [file, title] }) => [title, file]))(
	'what the document tells beside the moves has its test: %s',
	(title, file) => {
		expect(readFileSync(join(__dirname, '..', file), 'utf8')).toContain(title);
	},
);
