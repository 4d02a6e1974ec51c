/** Text that is HTML already. */
export class Html {
	constructor(readonly markup: string) {}
}

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function render(value: unknown): string {
	if (value instanceof Html) return value.markup;
	if (Array.isArray(value)) return value.map(render).join('');
	return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A template whose values are all escaped, except those that are Html. */
export function html(parts: TemplateStringsArray, ...values: unknown[]): Html {
	return new Html(String.raw({ raw: parts }, ...values.map(render)));
}
