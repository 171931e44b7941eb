package io.benchmate.browser;

import com.microsoft.playwright.Page;

import java.util.List;

/**
 * Whether people can read what a page shows: nothing runs out at the side, text has the contrast
 * that WCAG 2.2 AA asks for (4.5 to 1, 3 to 1 for large text), pictures and buttons have names.
 */
public final class Readable {
    private Readable() {}

    /** What is wrong, a line each. */
    @SuppressWarnings("unchecked")
    public static List<String> faults(Page page) {
        return (List<String>) page.evaluate(CHECKS);
    }

    private static final String CHECKS =
            """
            () => {
              const faults = [];
              const parse = c => {
                const m = c.match(/[\\d.]+/g).map(Number);
                return { r: m[0], g: m[1], b: m[2], a: m.length > 3 ? m[3] : 1 };
              };
              const over = (top, below) => ({
                r: top.r * top.a + below.r * (1 - top.a),
                g: top.g * top.a + below.g * (1 - top.a),
                b: top.b * top.a + below.b * (1 - top.a), a: 1 });
              const back = e => {
                if (!e) return { r: 255, g: 255, b: 255, a: 1 };
                const c = parse(getComputedStyle(e).backgroundColor);
                return c.a === 1 ? c : over(c, back(e.parentElement));
              };
              const light = c => {
                const f = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
                return 0.2126 * f(c.r) + 0.7152 * f(c.g) + 0.0722 * f(c.b);
              };
              const contrast = (a, b) => {
                const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
                return (x + 0.05) / (y + 0.05);
              };
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth)
                faults.push(`runs out at the side: ${root.scrollWidth} > ${root.clientWidth}`);
              for (const e of document.body.querySelectorAll('*')) {
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                if (style.visibility === 'hidden' || box.width <= 1 || box.height <= 1) continue;
                const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (own) {
                  const ground = back(e);
                  const found = contrast(over(parse(style.color), ground), ground);
                  const size = parseFloat(style.fontSize);
                  const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 600);
                  if (found < (large ? 3 : 4.5))
                    faults.push(`contrast ${found.toFixed(2)}: ${e.textContent.trim().slice(0, 40)}`);
                  if (e.scrollWidth > e.clientWidth + 1 && style.display !== 'inline'
                      && style.overflowX !== 'auto')
                    faults.push(`cut off: ${e.textContent.trim().slice(0, 40)}`);
                }
                if (e.tagName === 'IMG' && !e.hasAttribute('alt'))
                  faults.push('picture without words');
                if ((e.tagName === 'BUTTON' || e.getAttribute('role') === 'button')
                    && !(e.getAttribute('aria-label') || e.title || e.textContent.trim()))
                  faults.push('button without words');
              }
              return [...new Set(faults)];
            }
            """;
}
