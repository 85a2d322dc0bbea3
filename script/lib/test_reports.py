"""Opens reports in headless Chromium, as a phone and a wide screen show them.

    test_reports.py [--pictures FOLDER] FOLDER|PAGE.html|CHART.svg...

Tells of every script error, anything that sticks out at the side, texts of a chart that overlap, and
what a screen reader would miss (axe-core, where the package axe-core-python is installed).
"""

import argparse
import importlib.util
import json
import sys
from pathlib import Path

from browser import Browser

SCREENS = {
    "phone": {"width": 360, "height": 740, "phone": True},
    "phone-dark": {"width": 360, "height": 740, "phone": True, "dark": True},
    "wide": {"width": 1200, "height": 900},
}

# DejaVu Sans is about the widest of the fonts that a reader may have.
WIDE_FONT = """
for (const text of document.querySelectorAll("svg text")) text.style.fontFamily = "DejaVu Sans";
"""

PROBLEMS = """
const problems = [];
const root = document.documentElement;
const isDrawing = root.localName === "svg";
const box = element => element.getBoundingClientRect();
const overlap = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

if (!isDrawing) {
  if (!/^(nl|en)$/.test(root.lang)) problems.push("no language");
  if (!document.title.trim()) problems.push("no title");
  if (root.scrollWidth > window.innerWidth)
    problems.push(`${root.scrollWidth} wide on a screen of ${window.innerWidth}`);
  const elsewhere = performance.getEntriesByType("resource").map(entry => entry.name);
  if (elsewhere.length) problems.push(`fetches ${elsewhere}`);
  const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`two of ${id}`);
  for (const table of document.querySelectorAll("table")) {
    if (!table.caption?.textContent.trim()) problems.push("a table without a caption");
    if (table.querySelector("th:not([scope])")) problems.push(`no scope in ‘${table.caption?.textContent}’`);
  }
}
const drawings = [...document.querySelectorAll("svg")];
for (const svg of drawings) {
  const part = name => svg.querySelector(`:scope > ${name}`)?.textContent.trim() ?? "";
  const name = part("title") || "a chart";
  if (!part("title")) problems.push("a chart without a title");
  if (part("desc").length < 30) problems.push(`${name}: no description`);
  if (svg.getAttribute("role") !== "img") problems.push(`${name}: no picture to a screen reader`);
  const sheet = box(svg);
  const texts = [...svg.querySelectorAll("text")].filter(text => text.textContent.trim());
  const boxes = texts.map(box);
  texts.forEach((text, i) => {
    const b = boxes[i];
    if (b.left < sheet.left - 1 || b.right > sheet.right + 1 || b.top < sheet.top - 1 || b.bottom > sheet.bottom + 1)
      problems.push(`${name}: ‘${text.textContent}’ sticks out`);
    if (b.height < 9 && window.innerWidth >= 360 && !isDrawing)
      problems.push(`${name}: ‘${text.textContent}’ is ${b.height.toFixed(1)} px high`);
    for (let j = i + 1; j < texts.length; j++)
      if (overlap(b, boxes[j])) problems.push(`${name}: ‘${text.textContent}’ over ‘${texts[j].textContent}’`);
  });
}
return { problems, drawings: drawings.length };
"""

# The largest pages take axe minutes and are of the same parts as the others.
AXE = """
if (document.querySelectorAll("*").length > 3000) return [];
return axe.run(document, { resultTypes: ["violations"] }).then(found => found.violations.flatMap(rule =>
  rule.nodes.slice(0, 3).map(node => `${rule.id}: ${rule.help}: ${node.html.slice(0, 120)}`)));
"""


def axe_source():
    found = importlib.util.find_spec("axe_core_python")
    if found is None:
        return None
    return (Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def problems_of(browser, page, axe):
    browser.log()
    browser.open(page)
    found = browser.run(PROBLEMS)
    problems = found["problems"]
    browser.run(WIDE_FONT)
    problems += [f"in a wide font: {problem}" for problem in browser.run(PROBLEMS)["problems"] if problem not in problems]
    if axe and page.suffix == ".html":
        problems += browser.run(axe + AXE)
    return problems + browser.log(), found["drawings"]


def files_of(path):
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.iterdir() if file.suffix in {".html", ".svg"})


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("--pictures", type=Path)
    reader.add_argument("pages", type=Path, nargs="+")
    asked = reader.parse_args()
    axe = axe_source()
    pages = [page for path in asked.pages for page in files_of(path)]
    count = drawings = 0
    for name, screen in SCREENS.items():
        with Browser(**screen) as browser:
            for page in pages:
                # A drawing on its own is always as wide as it is.
                if page.suffix == ".svg" and name != "wide":
                    continue
                problems, number = problems_of(browser, page, axe)
                drawings += number
                for problem in problems:
                    print(f"{page} ({name}): {problem}")
                count += len(problems)
                if asked.pictures:
                    (asked.pictures / f"{page.stem}-{name}.png").write_bytes(browser.picture())
    print(json.dumps({"pages": len(pages), "screens": len(SCREENS), "drawings": drawings, "problems": count}))
    # A page without a chart would make a test of charts that can't fail.
    return 1 if count or not drawings else 0


if __name__ == "__main__":
    sys.exit(main())
