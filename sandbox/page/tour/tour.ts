import type { World } from '../../world';
import { buttons } from '../buttons/button';
import { folded } from '../folded';
import { html } from '../html';
import type { Html } from '../html';
import { STEPS } from './steps';
import type { Step } from './steps';

type State = 'done' | 'next' | 'later';

const SPOKEN: Record<State, string> = { done: 'gezien', next: 'nu aan de beurt', later: 'nog te doen' };

function stepOf(world: World, step: Step, state: State): Html {
	const shown = step.buttons(world);
	const title = html`<span class="step">${step.name}</span> <span class="spoken">${SPOKEN[state]}</span>`;
	const address = world.workflows[step.workflow];
	const link = address ? html`<p><a href="${address}" target="n8n">Naar deze workflow</a></p>` : html``;
	const content = html`<ol>
			${step.todo.map((line) => html`<li>${line}</li>`)}
		</ol>
		${shown.length > 0 ? buttons(shown) : ''} ${link}
		<p>${step.result}</p>`;
	const id = `stap-${STEPS.indexOf(step) + 1}-${state}`;
	return html`<li class="${state}">${folded({ id, open: state === 'next' }, title, content)}</li>`;
}

const WHAT_NEXT = html`<p class="all-done">Je hebt alles gezien.</p>
	<p>
		Verder in je eigen n8n: open README.nl.md in de map waarin je dit startte, en begin bij “Wat heb je
		nodig?”. Ook daar begin je met een proefrun: er wordt niets geboekt voordat jij Preview uitzet. Of speel
		hier verder met de knoppen hieronder.
	</p>`;

/** The steps, ticked off as they were observed; the first other one is next. */
export function tour(world: World): Html {
	const done = STEPS.map((step) => step.isDone(world));
	const next = done.indexOf(false);
	const states = done.map((isDone, index): State => (isDone ? 'done' : index === next ? 'next' : 'later'));
	const seen = done.filter((isDone) => isDone).length;
	const all = next < 0 ? WHAT_NEXT : '';
	return html`<section aria-labelledby="rondleiding">
		<h2 id="rondleiding">Rondleiding <span class="count">${seen} van ${STEPS.length} gezien</span></h2>
		${all}
		<ol class="tour">
			${STEPS.map((step, index) => stepOf(world, step, states[index] ?? 'later'))}
		</ol>
	</section>`;
}
