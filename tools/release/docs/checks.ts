import { inLanguage, waysOf } from '../../../base/words/advice';
import { sayWaysIn } from '../../../base/words/say';
import { join } from 'node:path';
import { checksByService } from '../../../features/connectionCheck/sentences';
import type { CheckTexts, CheckWeight } from '../../../features/connectionCheck/sentences/check';
import { ROOT } from '../built';
import { checksHead, openQuestions } from './texts/checks';

const FILE = join(ROOT, 'docs', 'reference', 'checks.md');

const MEANS: Readonly<Record<CheckWeight, string>> = {
	stop: 'Otherwise: switch nothing on',
	choose: 'Otherwise: a choice',
	know: 'Otherwise: the package copes',
};

/** The open questions about the services, each with the check that asks an account. */
export function checksPage(): { file: string; text: string } {
	const services = Object.entries(checksByService).flatMap(([service, checks]) => [
		`## ${service}`,
		'',
		...Object.entries<CheckTexts>(checks).flatMap(([id, check]) => entry(id, check)),
	]);
	return { file: FILE, text: [checksHead, ...services, ...everyQuestion()].join('\n').trimEnd() + '\n' };
}

function everyQuestion(): string[] {
	const asked = Object.entries(openQuestions).flatMap(([service, questions]) =>
		questions.map((one) => {
			const answer =
				'asks' in one ? one.asks.map((id) => `\`${id}\``).join(', ') : `none. ${one.why} ${one.until}`;
			return `- ${service}. ${one.question}: ${answer}`;
		}),
	);
	return ['## Every open question, and its check', '', ...asked];
}

function entry(id: string, { asks, until, weight, advice }: CheckTexts): string[] {
	const ways = waysOf(advice).map((way) => inLanguage(way, 'en'));
	return [
		`### \`${id}\``,
		'',
		asks,
		'',
		`- Until it is known: ${uncapital(until)}`,
		`- ${MEANS[weight]}. ${sayWaysIn(ways, 'en')}`,
		'',
	];
}

/** The names of protocols keep their capitals. */
function uncapital(text: string): string {
	return /^[A-Z][a-z,]/.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
