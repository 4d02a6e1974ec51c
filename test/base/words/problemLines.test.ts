import { problemLines } from '../../../base/words/report/points';
import { payrollRow } from '../../support/reportRows';

const more = (count: number) => `en nog ${count}`;
const failed = (key: string, reason: string) =>
	payrollRow({ action: 'failed', attention: true, key, reason });

test('rows with the same reason are one line, and what does not fail is none', () => {
	const same = Array.from({ length: 8 }, (_, index) =>
		failed(`run ${index + 1}`, 'Er is geen rekening 4020.'),
	);
	expect(problemLines([payrollRow(), ...same, failed('other', 'Anders.')], more)).toBe(
		'<b>run 1, run 2, run 3, run 4, run 5, run 6 en nog 2</b>: Er is geen rekening 4020.<br><b>other</b>: Anders.',
	);
});

test('what a service said is text, and quotes stay as they are', () => {
	const said = `<img src=x onerror="alert(1)"> & 'closedUntil'`;
	expect(problemLines([failed('<b>', said)], more)).toBe(
		`<b>&#60;b&#62;</b>: &#60;img src=x onerror="alert(1)"&#62; &#38; 'closedUntil'`,
	);
});

test('there is an end to it', () => {
	const many = Array.from({ length: 500 }, (_, index) => failed('x'.repeat(5_000), `Reason ${index}.`));
	const lines = problemLines(many, more).split('<br>');
	expect([lines.length, lines.at(-1)]).toEqual([51, 'en nog 450']);
	expect(lines[0]?.length).toBeLessThan(100);
});
