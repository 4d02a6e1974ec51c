import { inLanguage, waysOf } from '../../../base/words/advice';
import { sayWaysIn } from '../../../base/words/say';
import { join } from 'node:path';
import { checksByService } from '../../../features/connectionCheck/sentences/allChecks';
import type { CheckTexts, CheckWeight } from '../../../features/connectionCheck/sentences/check';
import { QUESTIONS } from '../../live/questions';
import { UNASKED_ROWS } from '../../live/unasked';
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
	return {
		file: FILE,
		text: [checksHead, ...services, ...everyQuestion(), ...liveDay()].join('\n').trimEnd() + '\n',
	};
}

function everyQuestion(): string[] {
	const asked = Object.entries(openQuestions).flatMap(([service, questions]) =>
		questions.map((one) => {
			if ('asks' in one) return `- ${service}. ${one.question}: ${named(one.asks)}`;
			const why = 'live' in one ? `the live day asks ${named(one.live)}.` : `none. ${one.why}`;
			return `- ${service}. ${one.question}: ${why} ${one.until}`;
		}),
	);
	return ['## Every open question, and its check', '', ...asked, ''];
}

const named = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');

/** The questions of the live day, each with what it settles, and what nobody can ask. */
function liveDay(): string[] {
	const asked = QUESTIONS.flatMap(({ service, questions }) => [
		`### ${service}: questions`,
		'',
		...questions.map(([id, { asks, writes, settings }]) => {
			const of = settings.filter((one) => one !== 'answer');
			const stands = of.length > 0 ? ` (in the sandbox ${named(of)})` : '';
			return `- \`${id}\`${writes ? '' : ', only reads'}: ${asks}${stands}`;
		}),
		'',
	]);
	const notAsked = Object.entries(UNASKED_ROWS).flatMap(([document, rows]) =>
		Object.entries(rows).map(
			([row, one]) =>
				`- ${document}: ${row}: ${'check' in one ? `the check ${named([one.check])}` : one.why}`,
		),
	);
	return ['## What the live day asks', '', ...asked, '### Not asked', '', ...notAsked];
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
