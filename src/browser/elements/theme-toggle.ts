import { recall, remember, themeKey } from '../remember.ts';

/** A `<select>` of `system`, `light` and `dark`, disabled until it works. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = knownTheme(recall(themeKey)) ?? 'system';
    select.disabled = false;
    select.addEventListener('change', () => {
      const theme = knownTheme(select.value);
      remember(themeKey, theme);
      applyTheme(theme);
    });
    // Another tab of the site changed it.
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== themeKey) return;
      const theme = knownTheme(newValue ?? undefined);
      select.value = theme ?? 'system';
      applyTheme(theme);
    });
  }
}

customElements.define('theme-toggle', ThemeToggle);

function knownTheme(theme: string | undefined): 'light' | 'dark' | undefined {
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** `undefined` leaves it to the system. */
function applyTheme(theme: 'light' | 'dark' | undefined): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}
