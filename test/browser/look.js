/* Runs in the page that is judged, as plain text. */

function withText(inside) {
	return [...inside.querySelectorAll('*')].filter(({ childNodes }) =>
		[...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent.trim()),
	);
}

/** Elements with text that stick out of the window, or of the report. */
function cutOff() {
	const log = document.querySelector('.log');
	if (!log) return ['no report'];
	const edge = Math.min(log.getBoundingClientRect().right, document.documentElement.clientWidth);
	const out = withText(log).filter((element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		const { left, right } = range.getBoundingClientRect();
		const box = element.getBoundingClientRect();
		return left < -0.5 || Math.max(right, box.right) > edge + 0.5 || right > box.right + 0.5;
	});
	return out.map(({ tagName, textContent }) => `${tagName} ${textContent}`.slice(0, 80));
}

/** Elements with text whose colours are closer than WCAG 2.2 AA allows (1.4.3): 4.5 to 1. */
function lowContrast() {
	const numbersIn = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (colour) => {
		const [red = 0, green = 0, blue = 0] = numbersIn(colour).map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const groundOf = (element) => {
		if (!element) return 'rgb(255, 255, 255)';
		const { backgroundColor } = getComputedStyle(element);
		return numbersIn(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
	};
	return withText(document.querySelector('.log')).flatMap((element) => {
		const shades = [getComputedStyle(element).color, groundOf(element)].map(luminance);
		const ratio = (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
		const { tagName, textContent } = element;
		return ratio < 4.5 ? [`${ratio.toFixed(1)} ${tagName} ${textContent}`.slice(0, 80)] : [];
	});
}

/** The colour that all of it stands on. */
function paper() {
	return getComputedStyle(document.querySelector('.log')).backgroundColor;
}
