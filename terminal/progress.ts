const BAR = 24;
/** Before this the speed says nothing yet. */
const SECONDS_TO_JUDGE = 15;
const PART_TO_JUDGE = 0.05;
/** npm counts packages, and fills the largest last. */
const PART_THAT_MISLEADS = 0.85;

/** How far something of known size is. */
export interface Progress {
	done: number;
	total: number;
	bytes: number;
	seconds: number;
}

/** `[██████      ] 270 of 1,080 packages, 640 MB of disk, 41 s, about 2 min to go`. */
export function progressLine({ done, total, bytes, seconds }: Progress): string {
	const part = total > 0 ? Math.min(1, done / total) : 0;
	const filled = Math.round(part * BAR);
	const bar = `[${'█'.repeat(filled)}${' '.repeat(BAR - filled)}]`;
	const facts = [
		`${counted(done)} of ${counted(total)} packages`,
		`${size(bytes)} of disk`,
		duration(seconds),
	];
	return `${bar} ${[...facts, ...toGo(part, seconds)].join(', ')}`;
}

function toGo(part: number, seconds: number): string[] {
	if (part === 0) return ['npm is fetching the first ones'];
	if (part >= 1 || part < PART_TO_JUDGE || seconds < SECONDS_TO_JUDGE) return [];
	if (part > PART_THAT_MISLEADS) return ['the last ones are large: up to a minute or two'];
	return [`about ${duration(roundedUp(seconds / part - seconds))} to go`];
}

/** An estimate in seconds would only flicker. */
function roundedUp(seconds: number): number {
	const block = seconds > 60 ? 60 : 10;
	return Math.ceil(seconds / block) * block;
}

/** `41 s`, `2 min`, `2 min 5 s`. */
export function duration(seconds: number): string {
	const whole = Math.round(seconds);
	const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
	return [minutes > 0 && `${minutes} min`, (rest > 0 || minutes === 0) && `${rest} s`]
		.filter(Boolean)
		.join(' ');
}

/** `640 MB`, `1.2 GB`: in thousands, as disks are counted. */
export function size(bytes: number): string {
	return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

const counted = (number: number) => number.toLocaleString('en');
