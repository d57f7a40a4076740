/** What browsers colour their own frame with: `--desk` of `styles/tokens.css`, which a head and a manifest cannot name. */
export const themeColours = { light: '#e9ece7', dark: '#0e141d' };
