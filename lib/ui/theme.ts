/** Light and dark as the system has them, or as the user chose for this device. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'theme';

/** The chosen theme. It is kept where it can be read before anything is painted: a page must not flash in the other one. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((one) => one === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice, and shows it in this page; the others that are open follow (`followTheme`). */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Forbidden: then it lasts as long as this page.
  }
  showTheme(theme);
}

/** Shows the chosen theme in a page, also when another page changes it. */
export function followTheme(): void {
  showTheme(readTheme());
  addEventListener('storage', (event) => {
    if (event.key === key) showTheme(readTheme());
  });
}

function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
