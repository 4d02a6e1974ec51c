import type { FileChooser, Locator } from 'playwright-core';

/** A user's hands, which count their work. */
export class Hands {
	/** A double click counts as one. */
	clicks = 0;
	/** What was typed from the head. */
	readonly typed: string[] = [];
	/** What was copied from elsewhere: secrets, and the addresses of the sandbox. */
	readonly pasted: string[] = [];

	async click(target: Locator): Promise<void> {
		this.clicks += 1;
		await target.click();
	}

	async doubleClick(target: Locator): Promise<void> {
		this.clicks += 1;
		await target.dblclick();
	}

	/** A file, by a double click in the window of the system. */
	async choose(chooser: FileChooser, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
		this.clicks += 1;
		await chooser.setFiles(file);
	}

	async type(field: Locator, text: string): Promise<void> {
		await this.click(field);
		await field.fill(text);
		this.typed.push(text);
	}

	async paste(field: Locator, text: string): Promise<void> {
		await this.click(field);
		await field.fill(text);
		this.pasted.push(text);
	}
}
