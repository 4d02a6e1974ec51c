/** What another program left beside the files: nobody put it there to be booked. */
const LEFT_BEHIND = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;

/** Of a signature under a mail. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|heic)$/i;

const DOCUMENT = /\.(?:pdf|docx?|pptx?|html?|eml|msg|ics|vcf|p7s)$/i;

/** Which of the files that came together are read: what may be a journal, else all. `told` were not, and somebody may miss them. */
export function readByName<File extends { name: string }>(
	files: readonly File[],
): { read: File[]; told: File[] } {
	const meant = files.filter(({ name }) => !LEFT_BEHIND.test(name));
	const told = meant.filter(({ name }) => DOCUMENT.test(name));
	const read = meant.filter(({ name }) => !DOCUMENT.test(name) && !PICTURE.test(name));
	return read.length > 0 ? { read, told } : { read: meant, told: [] };
}
