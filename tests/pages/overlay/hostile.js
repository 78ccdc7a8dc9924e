// A page that wants to know which words are watched. It writes down whatever a script can notice; what it notices for
// a watched word and for any other must be the same.

(() => {
  const notes = new Map();
  let phase = 'load';

  function note(what, value) {
    const key = `${phase}: ${what}`;
    const list = notes.get(key) ?? [];
    notes.set(key, list);
    const text = JSON.stringify(value);
    if (list.at(-1) !== text) list.push(text);
  }

  /** For what comes in an order, or so often, as the scheduling of the machine has it. */
  function noteOnce(what, value) {
    const key = `${phase}: ${what}`;
    const text = JSON.stringify(value);
    notes.set(key, [...new Set([...(notes.get(key) ?? []), text])].sort());
  }

  const name = (node) => {
    if (!(node instanceof Node)) return node === window ? 'window' : String(node);
    if (node.id) return `#${node.id}`;
    if (node.className && node.nodeType === 1) return `${node.localName}.${node.className}`;
    return node.parentNode === document.documentElement ? `root > ${node.nodeName}` : node.nodeName;
  };
  const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');
  const masked = (text) => text.replace(/See\w{5}/g, 'See#####').replace(/\s+/g, ' ');

  function listenToEverything() {
    const types = new Set();
    for (const target of [window, document, HTMLElement.prototype, SVGElement.prototype])
      for (let at = target; at; at = Object.getPrototypeOf(at))
        for (const key of Object.getOwnPropertyNames(at)) if (/^on[a-z]/.test(key)) types.add(key.slice(2));
    const more =
      'focusin focusout compositionstart compositionupdate compositionend DOMContentLoaded fullscreenchange ' +
      'securitypolicyviolation visibilitychange readystatechange slotchange selectionchange';
    for (const type of more.split(' ')) types.add(type);
    for (const type of types) {
      if (/^(device|gamepad)/.test(type)) continue;
      window.addEventListener(
        type,
        (event) => {
          const value = [name(event.target), event.composedPath().length, event.isTrusted];
          const often = /move|rawupdate|selectionchange|scroll|over|out|enter|leave/.test(type);
          (often ? noteOnce : note)(`event ${type}`, value);
        },
        true,
      );
    }
    for (const type of ['loading', 'loadingdone', 'loadingerror'])
      document.fonts.addEventListener(type, () => noteOnce('fonts', type));
  }

  function observeEverything() {
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        // What the browser itself does to the text while it is typed is the page's own.
        if (target !== document.documentElement && document.getElementById('rich')?.contains(target)) continue;
        const value = target.getAttribute?.(attributeName ?? '') ?? '';
        note('mutation', [type, name(target), attributeName, value, [...addedNodes].map(name), [...removedNodes].map(name)]);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const sizes = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) noteOnce(`size ${name(target)}`, contentRect);
    });
    for (const type of PerformanceObserver.supportedEntryTypes) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) perform(entry);
      }).observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) });
    }
    return sizes;
  }

  function perform(entry) {
    const { entryType } = entry;
    // How long a frame, a task or an event took is time.
    if (/^long|^event$|^first-input$/.test(entryType)) return;
    if (entryType === 'layout-shift') {
      note('shift', [entry.value, entry.sources.map(({ node, previousRect, currentRect }) => [name(node), previousRect, currentRect])]);
    } else if (entryType === 'largest-contentful-paint' || entryType === 'element') {
      note(entryType, [entry.size, name(entry.element)]);
    } else if (entryType === 'resource') note('resource', entry.name);
  }

  /** Close together where the first lines stand and at the lower edges, and some beside. */
  const rows = () => [20, 34, 50, 56, 62, 68, 74, 96, 108, 116, 130, 154, 170, 176, 182, 188, 194, 216, 228, 236, 250];

  // What is covered by something, though it lets the pointer through: a grid of small elements over everything.
  const covered = new Map();
  function lookForCovers() {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isVisible } of entries) covered.set(target.dataset.at ?? name(target), isVisible ?? 'unknown');
      },
      { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] },
    );
    for (const y of rows())
      for (let x = 20; x < 500; x += 20) {
        const probe = document.createElement('i');
        probe.className = 'probe';
        probe.dataset.at = `${x},${y}`;
        probe.style.left = `${x}px`;
        probe.style.top = `${y}px`;
        document.body.append(probe);
        observer.observe(probe);
      }
    return observer;
  }

  function look() {
    const points = [];
    for (const y of rows())
      for (let x = 30; x < 490; x += 20) {
        const caret = document.caretPositionFromPoint?.(x, y);
        points.push([
          document.elementsFromPoint(x, y).map(name).join(' '),
          caret && [name(caret.offsetNode), caret.offset],
        ]);
      }
    note('points', points);
    note('covered', [...covered].sort());
    note('focus', [name(document.activeElement), document.hasFocus()]);
    note('frames', [window.length, document.querySelectorAll('iframe, frame, object, embed').length]);
    note('highlights', CSS.highlights?.size ?? 0);
    note('animations', document.getAnimations().length);
    note('styles', [document.styleSheets.length, document.adoptedStyleSheets?.length]);
    note('text', [masked(document.documentElement.innerText), masked(document.documentElement.textContent)]);
    note('page', [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY]);
    note('popovers', document.querySelectorAll(':popover-open').length);
    for (const element of [document.documentElement, document.body, ...document.querySelectorAll('.box'), ...hosts()]) {
      const box = element.getBoundingClientRect();
      const { scrollWidth, scrollHeight, scrollTop, offsetWidth, offsetHeight, shadowRoot, childNodes } = element;
      const children = hosts().includes(element) ? childNodes.length : 0;
      note(`box ${name(element)}`, [box, scrollWidth, scrollHeight, scrollTop, offsetWidth, offsetHeight, shadowRoot, children]);
      const style = getComputedStyle(element);
      note(`style ${name(element)}`, [...style].map((property) => [property, style.getPropertyValue(property)]));
      note(`attributes ${name(element)}`, [...element.attributes].map((one) => [one.name, one.value]));
    }
    for (const host of hosts()) note('seen', [host.innerText, host.checkVisibility(), host.matches(':hover, :focus, :focus-within')]);
  }

  /** The browser's own search sees more than a script does. */
  function find() {
    const focused = document.activeElement;
    const words = ['Hinweis', 'finding', 'Nichts', 'Nothing', 'Öffnen', 'Open', '✓', '·', '9', '1', '2', 'Bedacht'];
    for (const word of words) {
      getSelection().removeAllRanges();
      note(`find ${word}`, window.find(word, false, false, true));
    }
    getSelection().removeAllRanges();
    focused?.focus?.();
  }

  /** What a page can do to an element that it sees. */
  function tamper() {
    const before = hosts().map((host) => [host, host.getAttribute('style')]);
    for (const [host] of before) {
      for (const css of [
        'position: absolute; overflow: auto; width: max-content; height: max-content',
        'display: inline-block; font-size: 60px; line-height: 4; zoom: 2',
        'position: static; display: grid; contain: none; width: auto; writing-mode: vertical-rl',
      ]) {
        host.setAttribute('style', css);
        const { scrollWidth, scrollHeight, offsetWidth, offsetHeight, clientWidth } = host;
        note(`tampered ${css}`, [scrollWidth, scrollHeight, offsetWidth, offsetHeight, clientWidth, host.innerText]);
      }
    }
    for (const [host, style] of before) host.setAttribute('style', style);
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  window.hostile = {
    async begins(next) {
      await frame();
      phase = next;
    },
    /** Looks until visibility has been reported twice over. */
    async looks() {
      const end = performance.now() + 450;
      while (performance.now() < end) await frame();
      look();
      return true;
    },
    find,
    tamper,
    /** Writes into the page's own text box, a word in each element. */
    write(text) {
      const box = document.getElementById('rich');
      box.replaceChildren(...text.split(/(?<= )/).map((word) => Object.assign(document.createElement('span'), { textContent: word })));
      for (const [index, word] of [...box.children].entries()) {
        word.className = `word${index}`;
        window.hostile.covers.observe(word);
      }
    },
    /** A way in which the extension could give itself away: the notes must tell. */
    plant(pointerEvents) {
      const leak = document.createElement('div');
      leak.attachShadow({ mode: 'closed' }).innerHTML =
        `<div style="position:absolute;left:120px;top:180px;width:80px;height:4px;pointer-events:${pointerEvents}"></div>`;
      document.documentElement.append(leak);
    },
    notes: () => [...notes].sort(([a], [b]) => (a < b ? -1 : 1)),
  };

  listenToEverything();
  const sizes = observeEverything();
  addEventListener('DOMContentLoaded', () => {
    window.hostile.covers = lookForCovers();
    for (const element of [document.documentElement, document.body, ...document.querySelectorAll('.box')]) {
      sizes.observe(element);
      window.hostile.covers.observe(element);
    }
    new MutationObserver(() => {
      for (const host of hosts()) sizes.observe(host);
    }).observe(document.documentElement, { childList: true });
    document.documentElement.dataset.ready = 'true';
  });
})();
