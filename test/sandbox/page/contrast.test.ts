import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CSS = readFileSync(join(__dirname, '..', '..', '..', 'sandbox', 'page', 'browser', 'page.css'), 'utf8');

/** The colours of both themes, in the order of the file. */
const [light = {}, dark = {}] = [...CSS.matchAll(/:root \{([^}]*)\}/g)].map(
	([, block = '']): Record<string, string> =>
		Object.fromEntries(
			[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
		),
);

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const PAIRS = [
	['ink', 'paper'],
	['ink', 'card'],
	['soft', 'paper'],
	['soft', 'card'],
	['accent', 'card'],
	['accent', 'paper'],
	['accent-ink', 'accent'],
	['new-ink', 'new'],
	['hand-ink', 'hand'],
	['warning', 'paper'],
] as const;

describe.each([
	['light', light],
	['dark', dark],
])('in the %s theme', (_, colours) => {
	it.each(PAIRS)('%s can be read on %s (AA)', (text, ground) => {
		expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
	});
});

test('both themes have the same colours', () => {
	expect(Object.keys(dark)).toEqual(Object.keys(light));
});
