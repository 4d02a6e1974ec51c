import type { INode } from 'n8n-workflow';
import type { Browser, Locator, Page, Response } from 'playwright-core';
import { Hands } from './hands';
import type { Login, SavedWorkflow } from './rest';
import { until } from './wait';

/** In seconds. Far more than anything needs: a busy machine only slows it down. */
const PATIENCE = 120;

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
		const window = { viewport: { width: 1280, height: 800 }, colorScheme };
		// Animations on a canvas take the processor.
		const context = await browser.newContext({ ...window, reducedMotion: 'reduce' });
		const logIn = async () => {
			const data = { emailOrLdapLoginId: email, password };
			return (await context.request.post(`${url}/rest/login`, { data })).ok() || undefined;
		};
		await until(logIn, { what: 'n8n to log in', seconds: PATIENCE });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE * 1000);
		// A test that waits for something to be saved would not say why it never was.
		page.on('response', (response) => void tellRefusal(response));
		return new Editor(page, url);
	}

	/** Opens a new workflow and imports a file into it; gives the id under which n8n saved it by itself. */
	async importFromFile(file: string, hands = new Hands()): Promise<string> {
		const { page } = this;
		await this.goTo('/workflow/new', this.part('workflow-menu'));
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
			const [frame, last] = [
				await note.boundingBox(),
				await note.locator('h2, h3, p, li').last().boundingBox(),
			];
			if (!frame || !last || last.y + last.height > frame.y + frame.height) cut.push(await note.innerText());
		}
		return cut.map((text) => text.slice(0, 30));
	}

	/** How many pixels high the smallest letters of notes and names are, at the zoom that n8n chose. */
	async smallestLetters(): Promise<number> {
		return await this.page.evaluate(`(() => {
			const texts = [...document.querySelectorAll('[data-test-id="sticky"] :is(h2, h3, p), .vue-flow__node [class*="_description_"] > [class*="_label_"]')];
			return Math.min(...texts.map((text) => {
				const zoom = text.getBoundingClientRect().width / text.offsetWidth;
				return zoom * parseFloat(getComputedStyle(text).fontSize);
			}));
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
		await this.goTo(`/workflow/${id}`, this.page.locator('.vue-flow__node').first());
	}

	/** When n8n answers one of the many requests of its page too late, the page may stay empty: then it is loaded again. */
	async goTo(path: string, there: Locator): Promise<void> {
		const load = async () => {
			await this.page.goto(this.url + path);
			return await there.waitFor({ timeout: (PATIENCE * 1000) / 2 }).then(
				() => true,
				() => undefined,
			);
		};
		await until(load, { what: `the page ${path} of n8n`, seconds: PATIENCE });
	}

	/** The node as it was saved. n8n saves by itself, and does not say which change it saved: what it saved is read. */
	async untilSaved(name: string, isSaved: (node: INode) => boolean): Promise<INode> {
		const { request } = this.page.context();
		const [, , workflow] = new URL(this.page.url()).pathname.split('/');
		const ask = async () => {
			const answer = await request.get(`${this.url}/rest/workflows/${workflow}`);
			// A busy n8n may refuse it for a while.
			if (!answer.ok()) return undefined;
			const { data } = (await answer.json()) as { data: SavedWorkflow };
			return data.nodes.find((node) => node.name === name && isSaved(node));
		};
		return await until(ask, { what: `n8n to save ${name}`, seconds: PATIENCE });
	}

	/** Opens the window of a node. */
	async openNode(name: string): Promise<Locator> {
		await this.node(name).dblclick();
		const window = this.part('ndv');
		await window.waitFor();
		return window;
	}

	/** Adds a node from the panel by one of its actions or triggers, and opens its window. */
	async addStep(node: string, action: string): Promise<void> {
		await this.part('node-creator-plus-button').click();
		await this.findInPanel(node);
		const wanted = this.inPanel(action);
		await this.part('node-creator-category-item').first().waitFor();
		// On a canvas with a trigger, the triggers of a node are closed.
		if (!(await wanted.count())) await this.part('node-creator-category-item').getByText('Triggers').click();
		await wanted.click();
		await this.part('ndv').waitFor();
	}

	/** The same for a tool of an agent, which has no list of actions. */
	async addTool(node: string, agent: string): Promise<void> {
		const handle = this.page.locator(`[data-node-name="${agent}"][data-connection-type="ai_tool"]`);
		// n8n may have put a tool in front of it.
		await handle.locator('[data-test-id="canvas-handle-plus"]').dispatchEvent('click');
		await this.findInPanel(`${node} Tool`);
		await this.part('ndv').waitFor();
	}

	private async findInPanel(name: string): Promise<void> {
		await this.part('node-creator-search-bar').fill(name);
		await this.inPanel(name).click();
	}

	private inPanel(name: string): Locator {
		return this.part('node-creator-item-name').getByText(name, { exact: true }).first();
	}

	/** In the window of a node: a choice of a drop-down. */
	async choose(field: string, choice: string): Promise<void> {
		await this.part(`parameter-input-${field}`).click();
		const option = this.page.getByRole('option');
		await option.filter({ has: this.page.getByText(choice, { exact: true }) }).click();
	}

	/** The names of the fields in the window of a node; those of a collection have no name there. */
	async fields(): Promise<string[]> {
		const all = this.page.locator('[data-test-id^="parameter-input-"]:visible');
		const ids = await all.evaluateAll((found: { dataset: { testId: string } }[]) =>
			found.map(({ dataset }) => dataset.testId),
		);
		const names = ids.map((id) => id.replace('parameter-input-', ''));
		// The box of a text within its field.
		return names.filter((name) => name !== 'field');
	}

	async closeNode(): Promise<void> {
		await this.part('ndv-close-button').click();
		await this.part('ndv').waitFor({ state: 'hidden' });
	}

	/** In the window of a node: another credential for the last of its services. */
	async chooseCredential(node: string, type: string, name: string): Promise<void> {
		await this.part('node-credentials-select').last().click();
		await this.page.getByRole('option', { name }).click();
		await this.untilSaved(node, ({ credentials }) => credentials?.[type]?.name === name);
	}

	/** In the window of a new credential, when it is filled in. */
	async saveCredential(node: string, type: string, hands: Hands): Promise<void> {
		const window = this.part('editCredential-modal');
		// n8n asks its server for the name when the window is open, and refuses a credential without one.
		await window.locator('[data-test-id="credential-name"]').waitFor();
		await hands.click(this.part('credential-save-button'));
		await window.waitFor({ state: 'hidden' });
		await this.untilSaved(node, ({ credentials }) => Boolean(credentials?.[type]?.id));
	}

	part(testId: string): Locator {
		return this.page.locator(`[data-test-id="${testId}"]`);
	}
}

function isSaving(response: Response): boolean {
	return response.request().method() === 'POST' && response.url().endsWith('/rest/workflows');
}

async function tellRefusal(response: Response): Promise<void> {
	const [method, { pathname }] = [response.request().method(), new URL(response.url())];
	const saves = method !== 'GET' && /^\/rest\/(credentials|workflows)/.test(pathname);
	if (response.ok() || !saves) return;
	const text = await response.text().catch(() => '');
	process.stdout.write(`n8n refused ${method} ${pathname}: ${response.status()} ${text.slice(0, 300)}\n`);
}
