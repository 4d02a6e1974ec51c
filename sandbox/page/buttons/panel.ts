import type { World } from '../../world';
import { folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import { booksButtons } from './booksButtons';
import type { Button } from './button';
import { buttons } from './button';
import { FAULT_BUTTONS, START_ANEW } from './faultButtons';
import { fieldServiceButtons } from './fieldServiceButtons';
import { payrollButtons } from './payrollButtons';

function groups(world: World): [string, readonly Button[]][] {
	return [
		['Lonen in Nmbrs', payrollButtons(world)],
		['Boekhouding in e-Boekhouden', booksButtons(world)],
		['Werkbonnen in OutSmart', fieldServiceButtons(world)],
		['Laat iets misgaan', FAULT_BUTTONS],
	];
}

/** What a person can do in the three services, one button each. */
export function buttonPanel(world: World): Html {
	const shown = groups(world).filter(([, all]) => all.length > 0);
	return html`<section aria-labelledby="knoppen">
		<h2 id="knoppen">Doe iets</h2>
		<p class="note">Wat iemand in de drie programma’s zelf zou doen. Start daarna de workflow in n8n.</p>
		${shown.map(([title, all], index) => folded({ id: `knoppen-${index}`, open: index === 0 }, html`${title}`, buttons(all)))}
		${buttons([START_ANEW])}
	</section>`;
}
