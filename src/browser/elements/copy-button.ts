import { copyContent } from '../copy-content.ts';

/** How long "copied" stays on the button, in milliseconds: long enough to be read. */
const SHOWN = 2500;

/** Copies the text of the element whose id is in `data-target`, and says whether it worked. */
class CopyButton extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => void this.copy());
    button.disabled = false;
  }

  private async copy(): Promise<void> {
    const target = document.getElementById(this.dataset['target'] ?? '');
    if (!target) return;
    const isCopied = await copyText(target);
    this.say((isCopied ? this.dataset['done'] : this.dataset['failed']) ?? '');
  }

  private say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      status.textContent = '';
    }, SHOWN);
  }
}

customElements.define('copy-button', CopyButton);

/** The selection stays, so that the reader can copy by hand where copying is refused. */
function copyText(element: HTMLElement): Promise<boolean> {
  const text = element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
  return copyContent({ text }, () => getSelection()?.selectAllChildren(element));
}
