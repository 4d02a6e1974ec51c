import { defaultSettings as ofBooks } from '../../sandbox/eboekhouden/books/settings';
import { defaultSettings as ofPayroll } from '../../sandbox/nmbrs/payroll/settings';
import { defaultSettings as ofFieldService } from '../../sandbox/outsmart/fieldService/settings';

const { rest, ...books } = ofBooks();

/** What is expected until now: the sandbox behaves so where no source says how a service does. */
export const DEFAULTS = { ...books, ...rest, ...ofPayroll(), ...ofFieldService() };

export type Settings = typeof DEFAULTS;
export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(DEFAULTS) as SettingName[];
