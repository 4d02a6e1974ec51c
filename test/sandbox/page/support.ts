import type { Sandbox } from '../../../sandbox';

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

export function unescapeHtml(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

export async function pageOf(sandbox: Sandbox): Promise<string> {
	return await (await fetch(sandbox.url)).text();
}

interface ShownButton {
	label: string;
	action: string;
	body: unknown;
}

export async function buttonsOf(sandbox: Sandbox): Promise<ShownButton[]> {
	const found = (await pageOf(sandbox)).matchAll(
		/<button[^>]*data-action="([^"]*)"[^>]*data-body="([^"]*)"[^>]*>([^<]*)<\/button\s*>/g,
	);
	return [...found].map(([, action = '', body = '', label = '']) => ({
		label: unescapeHtml(label).trim(),
		action: unescapeHtml(action),
		body: JSON.parse(unescapeHtml(body)) as unknown,
	}));
}

/** What is marked with this word, by the id of what it stands in. */
export async function markedAs(sandbox: Sandbox, word: string): Promise<string[]> {
	const titles = (await pageOf(sandbox)).matchAll(/<details id="([^"]*)"[^>]*>\s*<summary>(.*?)<\/summary/gs);
	return [...titles].filter(([, , title]) => title?.includes(`>${word}</mark`)).map(([, id = '']) => id);
}

/** The steps of the tour by state. */
export async function stepsOf(sandbox: Sandbox): Promise<Record<'done' | 'next' | 'later', string[]>> {
	const all = [
		...(await pageOf(sandbox)).matchAll(
			/<li class="(done|next|later)">.*?<span class="step">([^<]*)<\/span/gs,
		),
	];
	const named = (state: string) => all.filter(([, found]) => found === state).map(([, , name = '']) => name);
	return { done: named('done'), next: named('next'), later: named('later') };
}

/** What the page says of the last run. */
export async function lastRunOf(sandbox: Sandbox): Promise<string> {
	return /<p class="last-run">\s*<strong>([^<]*)</.exec(await pageOf(sandbox))?.[1] ?? '';
}
