// @ts-check
// The page follows the sandbox by itself, and its buttons ask the control interface.
'use strict';

const EVERY_MS = 2000;

const content = /** @type {HTMLElement} */ (document.getElementById('content'));
const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));

content.addEventListener('click', (event) => {
	const button = /** @type {Element} */ (event.target).closest('button');
	if (button) void press(button);
});

/** @param {HTMLButtonElement} button */
async function press({ textContent, dataset }) {
	const label = textContent?.trim() ?? '';
	const said = await carryOut(label, dataset);
	await follow();
	answer.textContent = said;
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

let shown = '';

/** Renews the page when there is something else to see. */
async function follow() {
	const page = await fetch('/')
		.then((response) => response.text())
		.catch(() => shown);
	if (page === shown) return;
	shown = page;
	const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('content');
	if (fresh) content.replaceChildren(...fresh.childNodes);
}

window.setInterval(() => void (document.hidden || follow()), EVERY_MS);
