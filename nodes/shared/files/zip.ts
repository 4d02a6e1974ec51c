import { crc32, inflateRawSync } from 'node:zlib';
import type { Budget } from './budget';
import { faulty } from './refusal';

/** A workbook holds a dozen parts; a list of thousands is no workbook. */
const MOST_PARTS = 2000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the list stands behind all else, with a comment of at most so many bytes behind it. */
const LONGEST_END = 22 + 0xffff;

interface Part {
	method: number;
	check: number;
	packed: number;
	unpacked: number;
	at: number;
}

/** The parts of a zip archive by their name. What is cut off has no list of them, which stands at the end. */
export class Zip {
	private readonly parts = new Map<string, Part>();

	constructor(
		private readonly bytes: Buffer,
		readonly budget: Budget,
	) {
		const end = this.findEnd();
		const count = bytes.readUInt16LE(end + 10);
		let at = bytes.readUInt32LE(end + 16);
		if (count > MOST_PARTS) damaged('zip');
		for (let index = 0; index < count; index++) at = this.readEntry(at);
	}

	has(name: string): boolean {
		return this.parts.has(name);
	}

	/** The text of a part; null when there is none. */
	read(name: string): string | null {
		const part = this.parts.get(name);
		if (!part) return null;
		const content = this.unpack(name, part);
		this.budget.spend('megabytes', content.length);
		if (content.length !== part.unpacked || crc32(content) !== part.check) damaged(name);
		return content.toString('utf8').replace(/^\uFEFF/, '');
	}

	private unpack(name: string, { method, packed, at }: Part): Buffer {
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
		const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
			number,
			number,
			number,
		];
		this.inside(at + 46, nameLength);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		// Two of one name are read differently by different programs.
		if (this.parts.has(name)) damaged(name);
		this.parts.set(name, {
			method: bytes.readUInt16LE(at + 10),
			check: bytes.readUInt32LE(at + 16),
			packed: bytes.readUInt32LE(at + 20),
			unpacked: bytes.readUInt32LE(at + 24),
			at: bytes.readUInt32LE(at + 42),
		});
		return at + 46 + nameLength + extra + comment;
	}

	private findEnd(): number {
		const first = Math.max(0, this.bytes.length - LONGEST_END);
		for (let at = this.bytes.length - 22; at >= first; at--)
			if (this.bytes.readUInt32LE(at) === END) return at;
		return damaged('zip');
	}

	private inside(at: number, length: number): void {
		if (at < 0 || at + length > this.bytes.length) damaged('zip');
	}
}

function damaged(part: string): never {
	return faulty({ code: 'workbookDamaged', part: part.slice(0, 60) });
}
