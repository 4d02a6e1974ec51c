import type { Browser, Locator, Page, Response } from 'playwright-core';
import { Hands } from './hands';
import type { Login } from './rest';

/** n8n's editor in a browser window, with the hands of a user. */
export class Editor {
	private constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	/** Logged in. Closes a window that was open: a canvas takes the processor even when nobody looks at it. */
	static async open(
		browser: Browser,
		url: string,
		{ email, password }: Login,
		colorScheme: 'light' | 'dark' = 'light',
	): Promise<Editor> {
		for (const old of browser.contexts()) await old.close();
		const window = { viewport: { width: 1600, height: 900 }, colorScheme };
		// Animations on a canvas take the processor.
		const context = await browser.newContext({ ...window, reducedMotion: 'reduce' });
		await context.request.post(`${url}/rest/login`, { data: { emailOrLdapLoginId: email, password } });
		const page = await context.newPage();
		// Far more than any page needs: a busy machine only slows it down.
		page.setDefaultTimeout(120_000);
		return new Editor(page, url);
	}

	/** Opens a new workflow and imports a file into it; gives the id under which n8n saved it by itself. */
	async importFromFile(file: string, hands = new Hands()): Promise<string> {
		const { page } = this;
		await page.goto(`${this.url}/workflow/new`);
		await hands.click(this.part('workflow-menu'));
		await this.part('workflow-menu-item-import').hover();
		const chooser = page.waitForEvent('filechooser');
		await hands.click(this.part('workflow-menu-item-import-from-file'));
		const saved = page.waitForResponse(isSaving);
		await hands.choose(await chooser, file);
		const { data } = (await (await saved).json()) as { data: { id: string } };
		// Before that, n8n does not know where a new credential belongs.
		await page.waitForURL((url) => url.pathname.endsWith(data.id));
		return data.id;
	}

	node(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** The first words of each note on the canvas whose last line does not fit in it. */
	async notesCutOff(): Promise<string[]> {
		const notes = await this.page.locator('.vue-flow__node:has([data-test-id="sticky"])').all();
		const cut = [];
		for (const note of notes) {
			const [frame, last] = [await note.boundingBox(), await note.locator('h1, p, li').last().boundingBox()];
			if (!frame || !last || last.y + last.height > frame.y + frame.height) cut.push(await note.innerText());
		}
		return cut.map((text) => text.slice(0, 30));
	}

	/** How many pixels high the letters of the first heading are, at the zoom that n8n chose. */
	async lettersOfFirstNote(): Promise<number> {
		return await this.page.evaluate(`(() => {
			const heading = document.querySelector('[data-test-id="sticky"] h1');
			const zoom = heading.getBoundingClientRect().width / heading.offsetWidth;
			return zoom * parseFloat(getComputedStyle(heading).fontSize);
		})()`);
	}

	/** Runs the workflow from one of its triggers, and waits for what n8n says at the end. */
	async execute(triggerName: string): Promise<string> {
		await this.node(triggerName).hover();
		await this.part(`execute-workflow-button-${triggerName}`).click();
		const toast = this.page.getByRole('alert').filter({ hasText: /Workflow executed|Problem/ });
		return await toast.first().innerText();
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.locator('.vue-flow__node').first().waitFor();
	}

	/** Switches a node off, and waits until n8n has saved that by itself. */
	async switchOff(name: string): Promise<void> {
		await this.node(name).click();
		await this.changing(async () => await this.page.keyboard.press('d'));
	}

	/** Waits until n8n has saved it by itself. */
	async changing(change: () => Promise<void>): Promise<void> {
		const saved = this.page.waitForResponse(isChange);
		await change();
		await saved;
	}

	/** Opens the window of a node. */
	async openNode(name: string): Promise<Locator> {
		await this.node(name).dblclick();
		const window = this.part('ndv');
		await window.waitFor();
		return window;
	}

	/** In the window of a node: another credential for the last of its services. Waits until n8n has saved that by itself. */
	async chooseCredential(name: string): Promise<void> {
		await this.part('node-credentials-select').last().click();
		await this.changing(async () => await this.page.getByRole('option', { name }).click());
	}

	part(testId: string): Locator {
		return this.page.locator(`[data-test-id="${testId}"]`);
	}
}

type Answered = Pick<Response, 'url' | 'request'>;

function isSaving(response: Answered): boolean {
	return response.request().method() === 'POST' && response.url().endsWith('/rest/workflows');
}

function isChange(response: Answered): boolean {
	return response.request().method() === 'PATCH' && response.url().includes('/rest/workflows/');
}
