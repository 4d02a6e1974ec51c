import { defaultSettings as ofBooks } from './eboekhouden/books/settings';
import { defaultSettings as ofPayroll } from './nmbrs/payroll/settings';
import { defaultSettings as ofFieldService } from './outsmart/fieldService/settings';
import type { World } from './world';

/** Every setting of the three services: how they behave where the sources are silent or disagree. */
export function allDefaults() {
	const { rest, ...books } = ofBooks();
	return { ...books, ...rest, ...ofPayroll(), ...ofFieldService() };
}

export type Settings = ReturnType<typeof allDefaults>;
export type SettingName = keyof Settings;

type Services = Pick<World, 'books' | 'fieldService' | 'payroll'>;

/** Changes one of them, by its name. */
export function changeSetting(
	{ books, fieldService, payroll }: Services,
	name: string,
	value: unknown,
): void {
	const groups = [books.settings, books.settings.rest, payroll.settings, fieldService.settings];
	const group = groups.find((one) => Object.hasOwn(one, name) && name !== 'rest');
	if (!group) throw new Error(`There is no setting "${name}".`);
	Object.assign(group, { [name]: value });
}

/** An administration and an account as a trial begins: nothing is booked, no order was made. */
export function beginTrial({ books, fieldService }: Services): void {
	books.reset('new');
	fieldService.workOrders = [];
}
