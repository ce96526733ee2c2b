// The panel's own script: draws what it is sent, says where the reader wants to go, shows where the writer is.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  const style = document.querySelector('style');

  const draw = ({ html, css, line }) => {
    const focused = document.activeElement?.id;
    const open = [...main.querySelectorAll('details')].map((details) => details.open);
    const top = window.scrollY;
    if (style.textContent !== css) style.textContent = css;
    // Everything a draft says is escaped by the server; the content policy runs no script but this one.
    main.innerHTML = html;
    main.querySelectorAll('details').forEach((details, i) => {
      details.open = open[i] ?? false;
    });
    if (line !== null) mark(line);
    window.scrollTo(0, top);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  const mark = (line) => {
    for (const button of main.querySelectorAll('button[data-place]')) {
      const [from, , to] = button.dataset.place.split(' ').map(Number);
      if (from <= line && line <= to) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  };

  main.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-place]');
    if (button) vscode.postMessage({ kind: 'go', place: button.dataset.place.split(' ').map(Number) });
  });
  window.addEventListener('message', ({ data }) => {
    if (data.kind === 'draw') draw(data);
    else if (data.kind === 'at') mark(data.line);
  });
  vscode.postMessage({ kind: 'ready' });
})();
