/** The colours of tabs by day, as `styles/tokens.css` has them, for pictures that no style sheet reaches; by class. */
export const tabColors: Record<string, string> = {
  'tab-plain': '#6f7b86',
  'tab-red': '#b5382f',
  'tab-orange': '#b85c14',
  'tab-yellow': '#94740a',
  'tab-lime': '#667f14',
  'tab-green': '#2c7d4b',
  'tab-teal': '#1a7c78',
  'tab-cyan': '#1c7a98',
  'tab-blue': '#2c63b0',
  'tab-indigo': '#4a4fb0',
  'tab-purple': '#7a45a8',
  'tab-pink': '#b03c7c',
};
