import { readFileSync } from 'node:fs';
import { fileIn, LANGUAGES, movingWorld } from '../../prove/movingWorld';

/** Lines are as long as their words happen to be. */
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each(LANGUAGES)('the document on a moving world says what is proven: %s', (language) => {
	expect(squeezed(readFileSync(fileIn(language), 'utf8'))).toBe(squeezed(movingWorld(language)));
});
