// Before the first paint: the theme that the reader chose, where one was chosen.
try {
  const theme = localStorage.getItem('agentheque-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme holds.
}
