/** As long as a mail server takes. */
const LONGEST = 254;

/** Whether it is the address of one person: what a mail server would take, without a name and without a list. */
export function isMailAddress(text: string): boolean {
	return (
		text.length <= LONGEST &&
		/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\.]+(?:\.[^\s@,;:<>"()[\]\\.]+)+$/.test(text)
	);
}
