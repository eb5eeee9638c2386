/**
 * A shared screen remembers no way: each page takes the place of the one before, so that going back cannot show what somebody
 * else looked at (decision 0110).
 */
export function keepNoHistory(): void {
  history.pushState = history.replaceState.bind(history);
}
