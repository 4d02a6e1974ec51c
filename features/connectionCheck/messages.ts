import { set } from '../../base/words/advice';
import { brief, withoutEnd } from '../../base/values/text';
import { checks, type CheckId } from './sentences/allChecks';
import type { Both } from '../../base/words/language';
import type { Locale, Messages } from '../../base/words/message';

/** How much was looked at, of how much. */
export type Looked = { seen: number; all: number };

/** `found`: what was seen, of the account, for its owner. */
type Checked = { check: CheckId; found: string[]; looked?: Looked };

/** More than this are only in the row. */
const MOST = 12;

function said([en, nl]: Both<string>, { found, looked }: Checked, t: Locale): [string, string] {
	const names = t.names(found.map(brief), MOST, found.length);
	const seen = `${names === '' ? '' : ': '}${withoutEnd(names, '.')}.`;
	if (!looked) return [en + seen, nl + seen];
	return [
		`${en}${seen} ${looked.seen} of ${looked.all} were looked at.`,
		`${nl}${seen} Bekeken zijn er ${looked.seen} van de ${looked.all}.`,
	];
}

/** The outcome of one check of an account. */
export const connection = {
	checkAsExpected: (facts: Checked, t) => said(checks[facts.check].asExpected, facts, t),
	checkOtherwise: (facts: Checked, t) => {
		const { otherwise, advice } = checks[facts.check];
		return [...said(otherwise, facts, t), advice];
	},
	/** Nothing in this account shows it. */
	checkNotSeen: (facts: Checked, t) => said(checks[facts.check].notSeen, facts, t),
	/** The service refused what it needs, or did not answer. */
	checkNotMade: ['This could not be checked.', 'Dit was niet na te kijken.'],
	/** `block`: the node, by the name that the user sees. */
	accountNotChosen: ({ service, block }: { service: string; block: string }) => [
		`No account of ${service} is chosen, so it was not checked.`,
		`Er is geen account van ${service} gekozen, dus daar is niets nagekeken.`,
		set(
			'credential',
			`Choose your account in the step '${block}', or switch that step off (click it, press D) if you do not use ${service}.`,
			`Kies je account in het blok '${block}', of zet dat blok uit (klik erop, druk op D) als je ${service} niet gebruikt.`,
		),
	],
} satisfies Messages;
