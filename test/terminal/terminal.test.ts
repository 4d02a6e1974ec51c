import { setTimeout as pause } from 'node:timers/promises';
import { during } from '../../terminal/during';
import { duration, progressLine } from '../../terminal/progress';
import { Screen } from '../../terminal/screen';
import { tableLines } from '../../terminal/table';
import { shortened, wrapped } from '../../terminal/wrap';

class Paper {
	text = '';
	constructor(
		readonly isTTY: boolean,
		readonly columns = 40,
	) {}

	write(text: string): void {
		this.text += text;
	}
}

const REASON = 'Zou gefactureerd worden: 105,00 exclusief btw. De werkbon zou Afgehandeld worden.';

test.each([30, 40, 60, 200])('a table in %d columns is no wider, and nothing of it is lost', (width) => {
	const lines = tableLines(
		['Key', '-Amount', 'Reason'],
		[
			['2018010', '105.00', REASON],
			['TEST1', '1234567.89', 'x'.repeat(70)],
		],
		width,
	);
	expect(lines.filter((line) => line.length > width)).toEqual([]);
	const column = (lines[1] ?? '').lastIndexOf('  ') + 2;
	const said = lines.slice(2).map((line) => line.slice(column).trim());
	// A word that is too long for its column is broken.
	expect(said.join('').replaceAll(' ', '')).toBe(`${REASON}${'x'.repeat(70)}`.replaceAll(' ', ''));
	expect(lines.join('\n')).toContain('1234567.89');
	expect(lines.length > 4).toBe(width < 100);
});

test('amounts stand under each other, and never give way', () => {
	const lines = tableLines(
		['What', '-Amount'],
		[
			['words that are many', '1234567.89'],
			['b', '1.00'],
		],
		10,
	);
	expect(lines[0]?.endsWith('    Amount')).toBe(true);
	expect(lines.at(-1)).toBe('b               1.00');
});

test('words are broken between, and what is cut says so', () => {
	expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
	expect(wrapped('', 7)).toEqual(['']);
	expect(wrapped('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
	expect([shortened('abcdef', 6), shortened('abcdef', 5)]).toEqual(['abcdef', 'abcd…']);
});

test('on a terminal what goes on is one line that renews itself, never wider than the terminal', () => {
	const paper = new Paper(true, 20);
	const screen = new Screen(paper);
	screen.show('a'.repeat(50));
	screen.show('now');
	screen.say('done');
	const back = '\r\u001b[2K';
	expect(paper.text).toBe(`${back}${'a'.repeat(18)}…${back}now${back}done\n`);
});

test('in a log it is a plain line now and then', () => {
	let now = 0;
	const paper = new Paper(false);
	const screen = new Screen(paper, () => now);
	screen.say('Begun');
	for (now = 1000; now <= 45_000; now += 1000) screen.show(`after ${now / 1000} s`);
	expect(paper.text).toBe('Begun\nafter 20 s\nafter 40 s\n');
});

test('what is done gives its result, and what fails its reason, with no line left behind', async () => {
	const paper = new Paper(true);
	const screen = new Screen(paper);
	const work = async () => await pause(1, 'result');
	await expect(during(screen, () => 'busy', work)).resolves.toBe('result');
	await expect(
		during(
			screen,
			() => 'busy',
			async () => await Promise.reject(new Error('no')),
		),
	).rejects.toThrow('no');
	expect(paper.text.endsWith('\r\u001b[2K')).toBe(true);
});

test('the bar: how far, how much, how long, and what is left once the speed is known', () => {
	const line = (done: number, seconds: number) => progressLine({ done, total: 2000, bytes: 1.24e9, seconds });
	expect(line(500, 60)).toBe(
		`[${'█'.repeat(6)}${' '.repeat(18)}] 500 of 2,000 packages, 1.2 GB of disk, 1 min, about 3 min to go`,
	);
	expect(line(0, 60)).toContain('1 min, npm is fetching the first ones');
	expect(line(20, 60)).not.toContain('to go');
	expect(line(500, 5)).not.toContain('to go');
	expect(line(1990, 60)).toContain('the last ones are large');
	expect(line(1990, 60)).not.toContain('to go');
	expect(line(2000, 60)).toBe(`[${'█'.repeat(24)}] 2,000 of 2,000 packages, 1.2 GB of disk, 1 min`);
	expect([duration(0), duration(59.6), duration(61), duration(125)]).toEqual([
		'0 s',
		'1 min',
		'1 min 1 s',
		'2 min 5 s',
	]);
});
