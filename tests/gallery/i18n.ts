// The order matters: the catalogue has to be there before the library looks for a browser.
import './browser-messages';
import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

export const i18n = createI18n<GeneratedI18nStructure>();
