/** How long "copied" stands on the button, in milliseconds: long enough to be read. */
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

/** Over http there is no clipboard, and a browser may refuse it: then the text is selected and copied the old way. */
async function copyText(element: HTMLElement): Promise<boolean> {
  const text = element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(element);
  }
}

/** The selection stays, so that the reader can copy by hand where even this is refused. */
function copySelection(element: HTMLElement): boolean {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
