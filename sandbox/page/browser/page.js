// @ts-check
// The page follows the sandbox by itself, and its buttons ask the control interface.
'use strict';

const EVERY_MS = 2000;
const ANSWER_MS = 8000;

const content = /** @type {HTMLElement} */ (document.getElementById('content'));
const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));

/** What the person folded or unfolded, by id: it stays so when the page renews itself. @type {Map<string, boolean>} */
const choices = new Map();

content.addEventListener('click', (event) => {
	const target = /** @type {Element} */ (event.target);
	const details = target.closest('summary')?.parentElement;
	if (details instanceof HTMLDetailsElement) choices.set(details.id, !details.open);
	const button = target.closest('button');
	if (button) void press(button);
});

/** @param {HTMLButtonElement} button */
async function press(button) {
	if (button.ariaDisabled === 'true') return;
	button.ariaDisabled = 'true';
	const label = button.textContent?.trim() ?? '';
	tell(await carryOut(label, button.dataset));
	button.ariaDisabled = 'false';
	await follow();
}

/**
 * @param {string} label
 * @param {DOMStringMap} asked
 */
async function carryOut(label, { action, body }) {
	try {
		const headers = { 'Content-Type': 'application/json' };
		const response = await fetch(`/control/${action}`, { method: 'POST', headers, body });
		if (response.ok) return `Gedaan: ${label}.`;
		return `Dat kon niet: ${(await response.json()).message}`;
	} catch {
		return 'De zandbak antwoordt niet. Draait hij nog?';
	}
}

let told = 0;

/** @param {string} text */
function tell(text) {
	answer.textContent = text;
	clearTimeout(told);
	told = window.setTimeout(() => (answer.textContent = ''), ANSWER_MS);
}

/** Renews the page when there is something else to see. */
async function follow() {
	try {
		const { version } = await (await fetch('/control/version')).json();
		if (version !== content.dataset.version) renew(await (await fetch('/')).text());
	} catch {
		tell('De zandbak antwoordt niet. Draait hij nog?');
	}
}

/** @param {string} page */
function renew(page) {
	const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('content');
	if (!fresh) return;
	const held = selectorOf(document.activeElement);
	const top = window.scrollY;
	content.dataset.version = fresh.dataset.version;
	content.replaceChildren(...fresh.childNodes);
	for (const [id, open] of choices) document.getElementById(id)?.toggleAttribute('open', open);
	window.scrollTo(0, top);
	const again = held && content.querySelector(held);
	if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

/**
 * How to find the same thing again in the renewed page.
 * @param {Element | null} element
 */
function selectorOf(element) {
	if (element instanceof HTMLButtonElement) {
		const { action = '', body = '' } = element.dataset;
		return `button[data-action="${CSS.escape(action)}"][data-body="${CSS.escape(body)}"]`;
	}
	const id = element?.closest('summary')?.parentElement?.id;
	return id && `#${CSS.escape(id)} > summary`;
}

async function keepFollowing() {
	if (!document.hidden) await follow();
	window.setTimeout(keepFollowing, EVERY_MS);
}

window.setTimeout(keepFollowing, EVERY_MS);
