/** Browser side of fi.jelppi.shared.touch.CountDown: says how many seconds are left, then tells so once. */
class CountDown extends HTMLElement {
  private timer?: number;

  connectedCallback(): void {
    let left = Number(this.getAttribute('seconds'));
    this.say(left);
    this.timer = window.setInterval(() => {
      left--;
      this.say(left);
      if (left <= 0) {
        window.clearInterval(this.timer);
        this.dispatchEvent(new CustomEvent('over'));
      }
    }, 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private say(left: number): void {
    this.textContent = (this.getAttribute('words') ?? '').replace('#', String(Math.max(left, 0)));
  }
}

customElements.define('count-down', CountDown);
