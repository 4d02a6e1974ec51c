/** What the command makes begins with this, so that it is recognised also by a later start, and by a person. */
export const MARK = 'LIVE-DAY';
/** The same in codes and numbers. */
export const CODE_MARK = 'LIVEDAY';

const SINCE = Date.UTC(2026, 0, 1);

/** Another one for each start, of five letters and digits: a code of at most fifteen characters has three left. */
export function newTag(now = Date.now()): string {
	return Math.floor((now - SINCE) / 10_000).toString(36);
}

export const isOwnText = (text: string) => text.startsWith(MARK);
export const isOwnCode = (code: string) => code.toUpperCase().startsWith(CODE_MARK);
