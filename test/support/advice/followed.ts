import { whyOf } from '../../../base/words/codes';
import type { Finding } from '../../../base/words/finding';
import type { Row } from '../../../base/words/row';
import { todo } from '../../../base/words/say';

export type Settings = Record<string, unknown>;

/** An advice that a test follows to the letter. */
export interface Followed<Made = void> {
	code: string;
	/** Which of the ways in the sentence. */
	way: string;
	settings?: Settings;
	/** Makes the situation, up to the execution that gives the advice. */
	make(settings: Settings): Made | Promise<Made>;
	/** Follows the sentence; gives the settings to change. */
	follow(made: Made, row: Row, rows: readonly Row[]): unknown;
}

export interface Told {
	status: string;
	failure: string;
	rows: Row[];
}

/** Codes whose sentence says what to do, by their samples. */
function advisedIn(samples: object): string[] {
	return Object.entries(samples).flatMap(([code, facts]) =>
		(facts as object[]).some((one) => todo({ code, ...one } as Finding, 'nl') !== '') ? [code] : [],
	);
}

/** The row of a failed call, which has the advice of the call itself. */
interface Advised extends Row {
	problem?: { code: string; why?: string; advice?: string };
}

/** `because`: why an order waits. */
function isAbout(row: Advised, sought: string): boolean {
	return [whyOf(row), row.because, whyOf(row.problem ?? {})].includes(sought);
}

/** Every code with advice is followed, or there is a reason why not. */
export function expectAllFollowed(
	samples: object,
	cases: readonly { code: string }[],
	elsewhere: Readonly<Record<string, string>>,
): void {
	const listed = [...new Set(cases.map(({ code }) => code)), ...Object.keys(elsewhere)];
	expect(listed.sort()).toEqual(advisedIn(samples).sort());
}

/** Runs until the advice is given, follows it, and runs again: a success without the advice. */
export async function followAdvice<Made, Run extends Told>(
	{ code, settings = {}, make, follow }: Followed<Made>,
	run: (settings: Settings) => Promise<Run>,
): Promise<{ made: Made; settings: Settings; next: Run }> {
	const made = await make(settings);
	const first = await run(settings);
	const told = first.rows.find((row) => isAbout(row, code)) as Advised | undefined;
	expect(told?.advice ?? told?.problem?.advice ?? first.rows).toEqual(expect.any(String));
	const changed = ((await follow(made, told as Row, first.rows)) ?? {}) as Settings;
	const after = { ...settings, ...changed };
	const next = await run(after);
	expect({ status: next.status, failure: next.failure }).toEqual({ status: 'success', failure: '' });
	expect(next.rows.filter((row) => isAbout(row, code))).toEqual([]);
	return { made, settings: after, next };
}
