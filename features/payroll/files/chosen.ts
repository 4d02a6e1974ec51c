import { parseFile, type ParsedFile } from './parse';
import type { FileSettings, GivenFile } from './formats/types';

/** What was chosen for columns in the form, by layout. */
type Kept = Readonly<Record<string, string>>;

/**
 * Reads a file of which its sender chose what is not known of its columns: a choice only counts where it is offered for this very
 * file. `kept`: what was chosen before and now, for all files of its layout, once it is read so.
 */
export function parseChosen(
	given: GivenFile,
	settings: FileSettings,
	choice: string,
): { parsed: ParsedFile; kept?: Kept } {
	const parsed = parseFile(given, settings);
	const layout = layoutAskedOf(parsed, choice);
	if (layout === undefined) return { parsed };
	const { kept: before = {} } = settings;
	const kept = { ...before, [layout]: [before[layout], choice].filter(Boolean).join(', ') };
	const again = parseFile(given, { ...settings, kept });
	// Of a file that is asked about twice, each answer counts.
	const isRight = 'payrolls' in again || 'layout' in again.refused;
	return isRight ? { parsed: again, kept } : { parsed: again };
}

/** The layout of a file for which this choice is offered; of ledger accounts that may be unread, the books offer it. */
function layoutAskedOf(parsed: ParsedFile, choice: string): string | undefined {
	if ('refused' in parsed) {
		const { refused } = parsed;
		return 'layout' in refused && refused.choices.includes(choice) ? refused.layout : undefined;
	}
	const codes = parsed.payrolls.flatMap(({ journals }) => journals.flatMap((one) => one.unreadColumns ?? []));
	const texts = new Set(codes.map(({ column }) => `ignored=${column}`));
	return choice.split(', ').every((text) => texts.has(text)) ? parsed.layout : undefined;
}
