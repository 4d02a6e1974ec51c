import { readFileSync } from 'node:fs';
import { FILE, movingWorld } from '../../prove/movingWorld';

/** As wide as its columns happen to be. */
const squeezed = (text: string) =>
	text
		.replace(/-{3,}/g, '---')
		.replace(/\s*\n\s*/g, '\n')
		.replace(/ {2,}/g, ' ')
		.trim();

test('the document on a moving world says what is proven', () => {
	expect(squeezed(readFileSync(FILE, 'utf8'))).toBe(squeezed(movingWorld()));
});
