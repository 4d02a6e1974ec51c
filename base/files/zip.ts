import { crc32, inflateRawSync } from 'node:zlib';
import type { WorkbookLimit } from './messages';
import { faulty, refuse } from './refusal';

/** A workbook has a dozen parts; a list of thousands is not a workbook. */
const MOST_PARTS = 2000;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is at the end of the file, followed by a comment of at most this many bytes. */
const LONGEST_END = 22 + 0xffff;
/** Stands for a number that is in the zip64 record. */
const IN_64 = 0xffffffff;

interface Part {
	name: string;
	method: number;
	check: number;
	packed: number;
	unpacked: number;
	at: number;
}

/** The parts of a zip archive by name. A truncated file lacks their list, which is at the end. */
export class Zip {
	private readonly parts = new Map<string, Part>();

	constructor(
		private readonly bytes: Buffer,
		readonly budget: Budget,
	) {
		const { count, at: first } = this.findList();
		if (count > MOST_PARTS) damaged('zip');
		let at = first;
		for (let index = 0; index < count; index++) at = this.readEntry(at);
	}

	/** Names of parts ignore case; some programs write a backslash in them. */
	has(name: string): boolean {
		return this.parts.has(keyOf(name));
	}

	/** The text of a part; a part that is not there is damage. */
	read(name: string): string {
		const part = this.parts.get(keyOf(name)) ?? damaged(name);
		const content = this.unpack(part);
		this.budget.spend('megabytes', content.length);
		if (content.length !== part.unpacked || crc32(content) !== part.check) damaged(name);
		return textIn(content);
	}

	private unpack({ name, method, packed, at }: Part): Buffer {
		this.inside(at, 30);
		if (this.bytes.readUInt32LE(at) !== LOCAL) damaged(name);
		const from = at + 30 + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28);
		this.inside(from, packed);
		const content = this.bytes.subarray(from, from + packed);
		if (method === 0) return content;
		if (method !== 8) return damaged(name);
		const left = this.budget.left('megabytes');
		try {
			return inflateRawSync(content, { maxOutputLength: left + 1 });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
				this.budget.spend('megabytes', left + 1);
			return damaged(name);
		}
	}

	private readEntry(at: number): number {
		this.inside(at, 46);
		const { bytes } = this;
		if (bytes.readUInt32LE(at) !== ENTRY) damaged('zip');
		const nameLength = bytes.readUInt16LE(at + 28);
		const [extra, comment] = [bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
		const behind = at + 46 + nameLength;
		this.inside(at + 46, nameLength + extra);
		const name = bytes.toString('utf8', at + 46, behind);
		const [unpacked = 0, packed = 0, place = 0] = this.wide(
			[24, 20, 42].map((field) => bytes.readUInt32LE(at + field)),
			behind,
			extra,
		);
		// Programs differ in which of two parts with the same name they read.
		if (this.has(name)) damaged(name);
		this.parts.set(keyOf(name), {
			name,
			packed,
			unpacked,
			at: place,
			method: bytes.readUInt16LE(at + 10),
			check: bytes.readUInt32LE(at + 16),
		});
		return behind + extra + comment;
	}

	/** Numbers that are too large for an entry are in its zip64 record, in this order. */
	private wide(numbers: readonly number[], from: number, length: number): number[] {
		if (!numbers.includes(IN_64)) return [...numbers];
		const { bytes } = this;
		let at = from;
		while (at + 4 <= from + length && bytes.readUInt16LE(at) !== 1) at += 4 + bytes.readUInt16LE(at + 2);
		const end = at + 4 <= from + length ? at + 4 + bytes.readUInt16LE(at + 2) : 0;
		at += 4;
		return numbers.map((number) => {
			if (number !== IN_64) return number;
			if (at + 8 > Math.min(end, from + length)) return damaged('zip');
			at += 8;
			return Number(bytes.readBigUInt64LE(at - 8));
		});
	}

	private findList(): { count: number; at: number } {
		const { bytes } = this;
		const first = Math.max(0, bytes.length - LONGEST_END);
		for (let end = bytes.length - 22; end >= first; end--) {
			if (bytes.readUInt32LE(end) !== END) continue;
			const [count, at] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
			return count === 0xffff || at === IN_64 ? this.findList64(end - 20) : { count, at };
		}
		return damaged('zip');
	}

	private findList64(locator: number): { count: number; at: number } {
		const { bytes } = this;
		this.inside(locator, 20);
		if (bytes.readUInt32LE(locator) !== LOCATOR_64) damaged('zip');
		const at = Number(bytes.readBigUInt64LE(locator + 8));
		this.inside(at, 56);
		if (bytes.readUInt32LE(at) !== END_64) damaged('zip');
		return { count: Number(bytes.readBigUInt64LE(at + 32)), at: Number(bytes.readBigUInt64LE(at + 48)) };
	}

	private inside(at: number, length: number): void {
		if (at < 0 || at + length > this.bytes.length) damaged('zip');
	}
}

function keyOf(name: string): string {
	return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** XML is UTF-8, or UTF-16 with its mark. */
function textIn(content: Buffer): string {
	const isWide = content[0] === 0xff && content[1] === 0xfe;
	return content.toString(isWide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}

export function damaged(part: string): never {
	return faulty({ code: 'workbookDamaged', part: part.slice(0, 60) });
}

/**
 * About 29,000 lines of 16 columns, or 80,000 of five. The maximum takes about two seconds to compute
 * (docs/payroll-files.md).
 */
const MOST: Readonly<Record<WorkbookLimit, number>> = { megabytes: 40, cells: 500_000, pieces: 1_000_000 };
const COUNTED: Readonly<Record<WorkbookLimit, number>> = { ...MOST, megabytes: MOST.megabytes * 1024 * 1024 };

export type Spent = Record<WorkbookLimit, number>;

export function nothingSpent(): Spent {
	return { megabytes: 0, cells: 0, pieces: 0 };
}

/**
 * Limits what is read of one workbook, over all its parts and sheets: a file of some kilobytes can unpack to gigabytes,
 * and use the same long text in every cell.
 */
export class Budget {
	/** Several files may share what was spent. */
	constructor(
		private readonly file: string,
		private readonly spent = nothingSpent(),
	) {}

	/** `count` is in bytes, cells or elements; more than is left is refused. */
	spend(limit: WorkbookLimit, count: number): void {
		this.spent[limit] += count;
		if (this.spent[limit] > COUNTED[limit])
			refuse({ code: 'workbookTooLarge', file: this.file, limit, atMost: MOST[limit] });
	}

	left(limit: WorkbookLimit): number {
		return COUNTED[limit] - this.spent[limit];
	}
}
