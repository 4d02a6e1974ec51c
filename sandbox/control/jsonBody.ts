/** A request to the control interface that cannot be carried out. */
export class ControlError extends Error {}

/** A JSON object whose fields are read by type, with a clear error for another type. */
export class JsonBody {
	private constructor(private readonly fields: Record<string, unknown>) {}

	static parse(text: string): JsonBody {
		let value: unknown;
		try {
			value = text.trim() === '' ? {} : JSON.parse(text);
		} catch {
			throw new ControlError('The body is not JSON.');
		}
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new ControlError('The body is not a JSON object.');
		}
		return new JsonBody({ ...value });
	}

	has(name: string): boolean {
		return this.fields[name] !== undefined;
	}

	any(name: string): unknown {
		return this.fields[name];
	}

	text(name: string, otherwise?: string): string {
		const value = this.fields[name] ?? otherwise;
		if (typeof value !== 'string') throw new ControlError(`"${name}" must be a text.`);
		return value;
	}

	/** A code as text, or as a JSON number. */
	code(name: string): string | number {
		const value = this.fields[name];
		return typeof value === 'number' ? value : this.text(name);
	}

	/** An amount as text, or as a JSON number. */
	amount(name: string): string {
		const value = this.fields[name];
		const amount = typeof value === 'number' ? String(value) : value;
		if (typeof amount !== 'string' || !/^-?\d+(\.\d+)?$/.test(amount)) {
			throw new ControlError(`"${name}" must be an amount such as "12.50".`);
		}
		return amount;
	}

	day(name: string): string {
		const value = this.text(name);
		if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new ControlError(`"${name}" must be a date, yyyy-MM-dd.`);
		return value;
	}

	integer(name: string, otherwise?: number): number {
		const value = this.fields[name] ?? otherwise;
		if (typeof value !== 'number' || !Number.isInteger(value)) {
			throw new ControlError(`"${name}" must be a whole number.`);
		}
		return value;
	}

	object(name: string): Record<string, unknown> {
		const value = this.fields[name];
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new ControlError(`"${name}" must be an object.`);
		}
		return { ...value };
	}
}
