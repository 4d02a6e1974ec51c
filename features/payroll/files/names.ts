/** Files of other programs, which nobody put there to be booked. */
const LEFT_BEHIND = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;

/** Pictures, as in a mail signature. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|heic)$/i;

const DOCUMENT = /\.(?:pdf|docx?|pptx?|html?|eml|msg|ics|vcf|p7s)$/i;

/** The files to read: those that may be a journal, else all. `told`: documents that are not read, and are reported. */
export function readByName<File extends { name: string }>(
	files: readonly File[],
): { read: File[]; told: File[] } {
	const meant = files.filter(({ name }) => !LEFT_BEHIND.test(name));
	const told = meant.filter(({ name }) => DOCUMENT.test(name));
	const read = meant.filter(({ name }) => !DOCUMENT.test(name) && !PICTURE.test(name));
	return read.length > 0 ? { read, told } : { read: meant, told: [] };
}

/** Files that may be a journal, or are told what to save them as. */
const KNOWN = /\.(?:xml|csv|txt|xlsx|xls|xlsm|xlsb|ods|zip)$/i;

/**
 * The files of a folder by name. Others than `known` are not read, and `unknown` may hold wages: a file of which the saving
 * is not finished (`mei.csv.part`) has such a name too.
 */
export function sortedByName(names: readonly string[]): Record<'known' | 'unknown' | 'documents', string[]> {
	const meant = names.filter((name) => !LEFT_BEHIND.test(name));
	const others = meant.filter((name) => !KNOWN.test(name));
	const isDocument = (name: string) => DOCUMENT.test(name) || PICTURE.test(name);
	return {
		known: meant.filter((name) => KNOWN.test(name)),
		unknown: others.filter((name) => !isDocument(name)),
		documents: others.filter(isDocument),
	};
}
