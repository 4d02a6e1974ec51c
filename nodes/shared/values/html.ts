/** Text that is neither printed nor a letter: controls, marks that turn the direction, what joins or hides. */
const UNSEEN = /[\p{Cf}\uFFFE\uFFFF]/gu;
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * Everything that means something in HTML, in an attribute, in an expression of n8n (braces), in the text that a
 * replacement puts in ($) or as a line end in n8n's forms (backslash).
 */
const MEANT = /[&<>"'`=${}\\]/g;

/** What another wrote, as the text of an element. */
export function escapeHtml(text: string): string {
	return text
		.toWellFormed()
		.replace(BREAKS, ' ')
		.replace(UNSEEN, '')
		.replace(MEANT, (character) => `&#${character.charCodeAt(0)};`);
}
